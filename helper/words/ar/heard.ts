import type { Translation } from '../translation.ts';
import type { heard as en } from '../en/heard.ts';

/** The words of en/heard.ts in Arabic. */
export const heard = {
  'read.instead.receiving':
    'هذا خطأ في تلقي البريد لا في إرساله. انظر في الخادم الوارد واسم المستخدم وكلمة المرور الخاصة به؛ هذا البرنامج ينظر في الإرسال فقط.',
  'read.instead.address-book': 'لم يتمكن Outlook من جلب دفتر العناوين. وإرسال البريد لا يحتاج إليه.',
  'read.instead.synchronizing': 'لم يتمكن Outlook من تحديث المجلدات أو التقويمات. ولم يبق بسبب ذلك بريد دون إرسال.',
  'read.instead.other-program': 'هذا النص عن برنامج آخر أو مهمة أخرى، لا عن إرسال البريد.',
  'read.instead.delivered': 'هذا إشعار بأن البريد وصل. وكل شيء سليم.',
  'read.delayed': 'أرسل Outlook هذا البريد فعلًا. لم يصل بعد، وما زالت خوادم البريد تحاول؛ لا ترسله مرة أخرى.',
  'read.label.recipient': 'لم يصل إلى',
  'read.because.reply': 'كلام الخادم: {what}',
  'read.because.reply-code': 'رمز الخادم {what}',
  'read.because.message': 'عبارة Outlook',
  'read.because.code': 'الرمز {what}',
  'read.because.socket': 'خطأ الشبكة {what}',
  'read.because.words': '«{what}»',
  'read.because.settings': 'الإعدادات: {what}',
  'read.because.provider': 'ما يقبله {what}',
  'mail.too-large': 'هذا أكبر من {limit} ميغابايت؛ لا نقرأ أكثر من ذلك. أعط الأسطر التي فيها الخطأ فقط.',
  'mail.too-long': 'في هذا البريد أسطر أو أجزاء أكثر مما نقرأ. أعط الأسطر التي فيها الخطأ فقط.',
  'mail.too-deep': 'في هذا البريد رسائل داخل رسائل، أعمق مما نقرأ. افتح الرسالة التي عادت إليك وأعطها.',
  'mail.damaged': 'هذه ليست رسالة Outlook (msg)، أو ليست كاملة. احفظها من جديد، أو أعط الأسطر التي فيها الخطأ فقط.',
  // What a code means, where nothing else is told
  'means.code': '{code}: {means}',
  'means.configuration': 'ينقص Outlook شيء يحتاجه للإرسال، أو فيه شيء خاطئ.',
  'means.dns': 'لم يجد Outlook خادم الإرسال باسمه.',
  'means.connect': 'لم يستطع Outlook الاتصال بخادم الإرسال.',
  'means.cut': 'أغلق الاتصال بخادم الإرسال قبل إرسال البريد.',
  'means.time-out': 'لم يرد خادم الإرسال في الوقت المناسب.',
  'means.tls': 'لم يستطع Outlook والخادم إنشاء الاتصال المشفر.',
  'means.greeting': 'أنهى الخادم المحادثة مع Outlook في بدايتها.',
  'means.auth': 'لم يستطع Outlook تسجيل الدخول إلى الخادم.',
  'means.envelope': 'لم يقبل خادم الإرسال البريد.',
  'means.sender': 'رفض خادم الإرسال المرسل.',
  'means.recipient': 'رفض خادم الإرسال أحد المستلمين.',
  'means.data': 'توقف البريد في طريقه إلى خادم الإرسال.',
  'means.policy': 'رفض الخادم البريد وفق إحدى قواعده.',
  'means.client-store': 'واجه Outlook مشكلة في بياناته قبل إرسال أي شيء.',
} as const satisfies Translation<typeof en>;
