import type { Translation } from '../translation.ts';
import type { paneVerdict as en } from '../en/pane-verdict.ts';

/** The words of en/pane-verdict.ts in Arabic. */
export const paneVerdict = {
  // A text that tells something by itself
  'pane.told.bounce': 'أرسل Outlook لديك هذا البريد فعلًا',
  'pane.told.bounce.refused': 'رفضه {host}.',
  'pane.told.bounce.returned': 'أعاده خادم بريد آخر.',
  'pane.told.bounce.delayed': 'لم يضع: تتابع الخوادم المحاولة من نفسها.',
  'pane.told.refused.no-mailbox': 'رفضه {host}: لا توجد علبة بريد {recipient}.',
  'pane.told.refused.why': 'رفض {host} البريد إلى {recipient}. السبب: {cause}.',
  'pane.told.refused.perhaps': 'رفض {host} البريد إلى {recipient}. السبب المحتمل: {cause}.',
  'pane.told.returned.no-mailbox': 'عاد البريد إلى {recipient}: لا توجد علبة بريد كهذه.',
  'pane.told.returned.why': 'عاد البريد إلى {recipient}. السبب: {cause}.',
  'pane.told.returned.perhaps': 'عاد البريد إلى {recipient}. السبب المحتمل: {cause}.',
  'pane.told.text': 'ما يقوله نصك',
  'pane.told.text.sentence': 'هذه أمور تناسبه. اذكر الحساب لنختبر من هنا أيها هو.',
  'pane.told.answer': 'ردهم',
  'pane.told.answer.copy': 'انسخ ردهم',
  'pane.told.name': 'اذكر الحساب',
  'pane.told.anyway': 'افحص الحساب أيضًا',
  'pane.path.own-server': 'خادمك',
  'pane.path.their-server': 'خادمهم',
  'pane.path.mailbox': 'علبة البريد',

  // A message to pass on
  'pane.pass.to.provider': 'أخبر مزود البريد',
  'pane.pass.to.network': 'أخبر المسؤول عن هذه الشبكة',
  'pane.pass.to.administrator': 'أخبر المسؤول لديك',
  'pane.pass.copy': 'انسخ الرسالة',
  'pane.pass.text': 'الرسالة كما هي',
  'pane.verdict.administrator': 'لا يستطيع تغيير هذا إلا المسؤول',
  'pane.verdict.administrator.perhaps': 'ربما لا يستطيع تغيير هذا إلا المسؤول',
  'pane.verdict.off.tenant': 'قال الخادم إنه موقوف للمؤسسة كلها (tenant).',
  'pane.verdict.off.mailbox': 'قال الخادم إنه موقوف لعلبة البريد هذه.',

  'pane.item.stay': 'ابق هنا',

  // Watching
  'pane.watch': 'راقب وأخبرني',
  'pane.watch.on': 'نراقب: ننظر كل دقيقة ما دامت هذه الصفحة مفتوحة. آخر نظرة في {time}.',
  'pane.watch.offline': 'ننظر من جديد وحدنا حين تعود الشبكة.',
  'pane.watch.looking': 'ننظر من جديد…',
  'pane.watch.stop': 'أوقف المراقبة',
  'pane.watch.back': 'عاد خادم البريد إلى الرد',

  // One answer of a person
  'pane.webmail': 'هل تستطيع تسجيل الدخول إلى بريد الويب بكلمة المرور هذه؟',
  'pane.webmail.yes': 'نعم',
  'pane.webmail.no': 'لا',
  'pane.webmail.store': 'قد تكون كلمة المرور المحفوظة في Outlook قديمة: احفظ فيه كلمة المرور التي يقبلها بريد الويب.',
  'pane.webmail.told.yes': 'حسب قولك: يقبل بريد الويب كلمة المرور هذه.',
  'pane.webmail.told.no': 'حسب قولك: لا يقبل بريد الويب كلمة المرور هذه.',

  // Shorter
  'pane.steps.different': 'شاشتي مختلفة',
  'pane.checks.fine':
    '{count, plural, zero {لا فحوص} one {فحص واحد كان سليمًا} two {فحصان كانا سليمين} few {# فحوص كانت سليمة} many {# فحصًا كانت سليمة} other {# فحص كانت سليمة}}',
  'pane.checks.none':
    '{count, plural, zero {لكل فحص ما ينظر فيه} one {فحص واحد لم يكن له ما ينظر فيه} two {فحصان لم يكن لهما ما ينظران فيه} few {# فحوص لم يكن لها ما تنظر فيه} many {# فحصًا لم يكن لها ما تنظر فيه} other {# فحص لم يكن لها ما تنظر فيه}}',
  'pane.saw.partly': 'غير مكتمل: {saw}',
  'pane.verdict.settle': 'ما قد يحسم الأمر',
  'pane.verdict.known.stopped': 'ما يمكن قوله من هذا',
  'pane.settle.end': 'ترك الفحص حتى نهايته.',
  'pane.settle.error': 'لصق الخطأ الذي يعرضه Outlook الآن هنا.',
  'pane.settle.network': 'إعادة الفحص عبر شبكة أخرى، مثل نقطة اتصال الهاتف.',
  'pane.account.name-server': 'اذكر خادم البريد',
  'pane.account.unnamed': 'لا نعرف خادم البريد للنطاق {domain}',
  'pane.account.unnamed.sentence': 'لم نجد له أي إعدادات. ماذا يوجد في Outlook؟',
  'pane.account.unnamed.where': 'أين يعرضه Outlook',
  'pane.account.unnamed.skip': 'لا أعرفه',
  'pane.account.unnamed.waiting': 'لا نعرف خادم البريد للنطاق {domain}. يبحث عنه المساعد، ويمكنك أن تذكره أيضًا.',
  'pane.account.host.needed': 'اكتب اسم الخادم كما هو في Outlook. من دونه لا يوجد ما يمكن اختباره.',
} as const satisfies Translation<typeof en>;
