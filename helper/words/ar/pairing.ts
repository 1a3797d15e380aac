import type { Translation } from '../translation.ts';
import type { pairing as en } from '../en/pairing.ts';

/** The words of en/pairing.ts in Arabic. */
export const pairing = {
  'pair.code': 'الرمز هو  {code}',
  'pair.how': 'اكتبه في الصفحة التي تطلبه. يسري دقيقتين ولصفحة واحدة؛ ويستطيع كل من لديه الرمز أن يستخدم المساعد مثلك.',
  'pair.no-helper': 'لا مساعد لك يعمل. ابدأ تشغيله مع "outbox-doctor serve"، أو من قائمة ابدأ.',
  'pair.not-kept': 'لا يمكن الكتابة في المجلد {folder}، فلا يمكن إعطاء رمز.',
  'pair.revoked': 'تم قطع اتصال كل الصفحات، ولا تدخل أي من الصفحات القديمة قبل أن تفتح أو تقرن من جديد.',
  'pair.arguments': 'لا يأخذ pair معاملات، لكنه تلقى "{given}".',
  'help.pair': `الاستخدام: outbox-doctor pair [--revoke]

يعرض رمزًا من ثمانية أرقام لصفحة تطلبه. يسري دقيقتين ولصفحة واحدة.

  --revoke   يقطع اتصال كل الصفحات، ويبطل ما أعطي لها`,
  'pane.pair.title': 'صل هذه الصفحة بالمساعد',
  'pane.pair.sentence':
    'لا يخبر هذا الكمبيوتر المساعد لمن هذه الصفحة، فيعطيك المساعد رمزًا لها. يسأل مرة واحدة؛ وتحفظ الصفحة الإجابة.',
  'pane.pair.terminal': 'يظهر الرمز في الوحدة الطرفية، في مجلد Outbox Doctor:',
  'pane.pair.label': 'رمز من ثمانية أرقام',
  'pane.pair.connect': 'صل',
  'pane.pair.code': 'هذا ليس الرمز الذي يعرضه المساعد. بعد خمسة رموز خاطئة يلزم رمز جديد.',
  'pane.pair.no-code': 'لا رمز ساريًا الآن: فهو يسري دقيقتين ولصفحة واحدة. اطلب رمزًا جديدًا.',
  'pane.pair.later': 'كانت المحاولات كثيرة جدًا. انتظر دقيقة ثم اطلب رمزًا جديدًا.',
  'pane.foreign': 'يرد هنا مساعد شخص آخر',
  'pane.foreign.sentence':
    'هو لمستخدم آخر لهذا الكمبيوتر، فلا تخبره هذه الصفحة بشيء. ابدأ تشغيل مساعدك، وافتح العنوان الذي يعرضه.',
} as const satisfies Translation<typeof en>;
