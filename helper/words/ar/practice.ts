import type { Translation } from '../translation.ts';
import type { practice as en } from '../en/practice.ts';

/** The words of en/practice.ts in Arabic. */
export const practice = {
  'practice.healthy.title': 'بقيت رسالة في علبة الصادر هذا الصباح',
  'practice.healthy.about': 'لا شيء معطل. يرد الخادم كما يجب، فلا يتوقع العثور على شيء.',
  'practice.wrong-server-name.title': 'لا يجد Outlook الخادم',
  'practice.wrong-server-name.about': 'في اسم الخادم في الحساب خطأ في الكتابة: mial.gmx.net بدل mail.gmx.net.',
  'practice.wrong-port.title': 'لا يستطيع Outlook الاتصال بالخادم',
  'practice.wrong-port.about': 'في الحساب المنفذ 586. ولا شيء يستمع هناك؛ ويعمل المنفذان 587 و 465.',
  'practice.wrong-encryption-mode.title': 'لا يدعم الخادم نوع التشفير',
  'practice.wrong-encryption-mode.about': 'في الحساب SSL/TLS على المنفذ 587، ويتكلم الخادم هناك STARTTLS.',
  'practice.plaintext-port-25.title': 'يريد الخادم أمر STARTTLS أولًا',
  'practice.plaintext-port-25.about':
    'يرسل الحساب بلا تشفير عبر المنفذ 25، ولا يتيح الخادم هناك تسجيل الدخول لأحد. ويعمل المنفذ 587.',
  'practice.network-blocks-port.title': 'توقف الإرسال في الفندق',
  'practice.network-blocks-port.about': 'تهمل الشبكة المنفذ 587 إلى كل خادم. والمنفذ 465 مفتوح.',
  'practice.isp-blocks-port.title': 'توقف الإرسال في البيت',
  'practice.isp-blocks-port.about': 'يهمل مزود الإنترنت المنفذ 25 إلى كل خادم. والمنفذ 587 مفتوح.',
  'practice.server-down.title': 'تعذر الاتصال بالخادم',
  'practice.server-down.about': 'خادم البريد متوقف: يرفض كل منفذ للبريد، وترد خوادم بريد أخرى.',
  'practice.certificate-expired.title': 'يحذر Outlook من أن شهادة ليست ضمن مدة صلاحيتها',
  'practice.certificate-expired.about': 'انتهت شهادة الخادم قبل ثلاثة أيام.',
  'practice.certificate-name-mismatch.title': 'يحذر Outlook من أن الاسم الأساسي للهدف غير صحيح',
  'practice.certificate-name-mismatch.about':
    'في الحساب mail.practice.test؛ وشهادة الخادم باسم smtp.practice.test، وهو الخادم نفسه.',
  'practice.certificate-untrusted.title': 'يحذر Outlook من أن شهادة لا يمكن التحقق منها',
  'practice.certificate-untrusted.about': 'شهادة الخادم موقعة من الخادم نفسه، ولا يثق بها أحد.',
  'practice.auth-not-enabled.title': 'يقول الخادم إن المصادقة مطلوبة',
  'practice.auth-not-enabled.about': 'لا يسجل الحساب الدخول إلى خادمه الصادر، والخادم يريد ذلك.',
  'practice.wrong-credentials.title': 'يقول الخادم إن المصادقة لم تنجح',
  'practice.wrong-credentials.about': 'الخادم سليم ويرفض كلمة المرور.',
  'practice.no-network.title': 'لا شيء يخرج إطلاقًا',
  'practice.no-network.about': 'لا شبكة: لا يعثر على أي اسم، ولا يرد شيء، وليس للكمبيوتر عنوان.',
} as const satisfies Translation<typeof en>;
