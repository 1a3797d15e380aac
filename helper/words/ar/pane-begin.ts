import type { Translation } from '../translation.ts';
import type { paneBegin as en } from '../en/pane-begin.ts';

/** The words of en/pane-begin.ts in Arabic. */
export const paneBegin = {
  // First run
  'pane.first.title': 'لماذا لا يخرج بريدي؟',
  'pane.first.1': 'ألصق الخطأ الذي رأيته.',
  'pane.first.2': 'نختبر من هذا الكمبيوتر.',
  'pane.first.3': 'تحصل على الأمر الواحد الذي يجب تغييره.',
  'pane.first.privacy': 'نقرأ أسماء الخوادم والمنافذ، ولا نقرأ أبدًا نص البريد ولا كلمات المرور.',
  'pane.first.start': 'فهمت',

  // Several errors
  'pane.several-errors':
    '{sending, plural, zero {عدد الأخطاء {count}؛ لا شيء منها عن الإرسال} one {عدد الأخطاء {count}؛ واحد منها يوقف الإرسال} two {عدد الأخطاء {count}؛ اثنان منها عن الإرسال} few {عدد الأخطاء {count}؛ # منها عن الإرسال} many {عدد الأخطاء {count}؛ # منها عن الإرسال} other {عدد الأخطاء {count}؛ # منها عن الإرسال}}',
  'pane.several-errors.sentence': 'نبدأ بالخطأ المختار؛ وتبقى الأخطاء الأخرى محفوظة.',
  'pane.several-errors.uncoded': 'بلا رمز',
  'pane.several-errors.sending': 'إرسال',
  'pane.several-errors.other': 'ليس إرسالًا',
  'pane.doubt.host': '«{host}» في النص ليس اسم خادم؛ ولن نستخدمه.',
  'pane.doubt.port': 'المنفذ {port} في النص لا وجود له؛ تنتهي المنافذ عند 65535.',

  // A stuck draft
  'pane.draft.from': 'من {address}',
  'pane.draft.attached': 'المرفقات: {size} ميغابايت، أكبرها {name}',
  'pane.draft.check': 'افحص إرسال هذا البريد',
  'pane.draft.largest': 'ما هو مرفق',
  'pane.draft.one': '{name}: {size} ميغابايت',

  // The helper is not there, and why
  'pane.away.barred.title': 'المستعرض يفصل هذه الصفحة عن المساعد',
  'pane.away.barred.1': 'انقر الرمز الذي بجانب العنوان.',
  'pane.away.barred.2': 'اجعل «الوصول إلى الشبكة المحلية» (Local network access) مسموحًا.',
  'pane.away.barred.3': 'عد إلى هنا واضغط «حاول الآن».',
  'pane.away.barred.it': 'لقسم تقنية المعلومات: السياسة هي LocalNetworkAccessAllowedForUrls، في Chrome وفي Edge.',
  'pane.away.other-program.title': 'برنامج آخر يرد مكان المساعد',
  'pane.away.other-program.sentence':
    'يستخدم المنفذ {port} الذي تتوقع هذه الصفحة المساعد عليه. أغلق ذلك البرنامج، أو ابدأ تشغيل المساعد: يأخذ المنفذ الحر التالي ويذكر عنوانه.',
  'pane.helper.start.terminal': 'في الوحدة الطرفية، في مجلد Outbox Doctor:',
  'pane.helper.start.get': 'غير مثبت؟ احصل عليه',
  'pane.helper.start.get.sentence':
    'انسخ مجلد Outbox Doctor من كمبيوتر آخر أو اطلبه من قسم تقنية المعلومات: لا يحتاج ذلك إلى الإنترنت. ثم في ذلك المجلد:',
  'pane.helper.start.running': 'يعمل ولم نعثر عليه؟',
  'pane.trust.title': 'لا يثق هذا الكمبيوتر بالمساعد بعد',
  'pane.trust.sentence': 'شغل هذا مرة واحدة وأجب بنعم. ولا يشمل إلا localhost على هذا الكمبيوتر:',
} as const satisfies Translation<typeof en>;
