import type { Translation } from '../translation.ts';
import type { passOn as en } from '../en/pass-on.ts';

/** The words of en/pass-on.ts in Arabic. */
export const passOn = {
  'pass-on.fails.from': 'لا يعمل إرسال البريد من {mailbox} عبر {host}، المنفذ {port}: {what}.',
  'pass-on.fails.through': 'لا يعمل إرسال البريد عبر {host}، المنفذ {port}: {what}.',
  'pass-on.fails.at': 'لا يعمل إرسال البريد عبر {host}: {what}.',
  'pass-on.fails': 'لا يعمل إرسال البريد من Outlook: {what}.',
  'pass-on.fails.bounce': 'أرسل Outlook هذا البريد، ورفضه {server}: {what}.',
  'pass-on.fails.bounce.unnamed': 'أرسل Outlook هذا البريد، ثم عاد: {what}.',
  'pass-on.fails.likely': 'ربما {cause}',
  'pass-on.fails.unknown': 'السبب غير معروف بعد',
  'pass-on.since': 'ظهر أول مرة: {since}.',
  'pass-on.since.unknown': 'ظهر: {at}؛ ولا يعرف هل كان كذلك من قبل.',

  'pass-on.said': 'قال الخادم حرفيًا: {words}',

  'pass-on.tested': 'تم الاختبار من كمبيوتر المرسل نفسه، {at}: {list}.',
  'pass-on.tested.address': 'تم الاختبار من كمبيوتر المرسل نفسه، وعنوانه على الإنترنت {address}، {at}: {list}.',
  'pass-on.tested.nothing': 'لم يختبر شيء؛ قرئ الخطأ فقط، {at}.',
  'pass-on.tested.one': '{check}: {saw}',

  'pass-on.ask': 'المطلوب: {ask}',
  'pass-on.id': 'التقرير: {id}',

  'pass-on.ask.look': 'النظر في هذا، وذكر ما يجب تغييره.',
  'pass-on.ask.log': 'النظر في سجل {host} في ذلك الوقت، وذكر ما يجب تغييره.',
  'pass-on.ask.smtp-auth':
    'تشغيل SMTP المصادق عليه (Authenticated SMTP) لعلبة البريد {mailbox} (Microsoft 365: المستخدمون، المستخدم، البريد، إدارة تطبيقات البريد الإلكتروني).',
  'pass-on.ask.smtp-auth.unnamed':
    'تشغيل SMTP المصادق عليه (Authenticated SMTP) لعلبة البريد هذه (Microsoft 365: المستخدمون، المستخدم، البريد، إدارة تطبيقات البريد الإلكتروني).',
  'pass-on.ask.smtp-auth.tenant':
    'السماح بـ SMTP المصادق عليه لعلبة البريد {mailbox} مع أنه موقوف للمؤسسة كلها (Exchange Online PowerShell: Set-CASMailbox {mailbox} -SmtpClientAuthenticationDisabled $false).',
  'pass-on.ask.smtp-auth.tenant.unnamed':
    'السماح بـ SMTP المصادق عليه لعلبة البريد هذه مع أنه موقوف للمؤسسة كلها (Exchange Online PowerShell: Set-CASMailbox, -SmtpClientAuthenticationDisabled $false).',
  'pass-on.ask.basic-auth':
    'السماح بالإرسال بكلمة مرور (SMTP المصادق عليه) لعلبة البريد {mailbox}، أو ذكر طريقة تسجيل الدخول التي على Outlook استخدامها.',
  'pass-on.ask.basic-auth.unnamed':
    'السماح بالإرسال بكلمة مرور (SMTP المصادق عليه) لعلبة البريد هذه، أو ذكر طريقة تسجيل الدخول التي على Outlook استخدامها.',
  'pass-on.ask.oauth': 'ذكر طريقة تسجيل الدخول التي يقبلها {host} من Outlook: OAuth 2.0 أو كلمة مرور التطبيق.',
  'pass-on.ask.unlock': 'إلغاء قفل علبة البريد {mailbox} للإرسال، وذكر سبب قفلها.',
  'pass-on.ask.unlock.unnamed': 'إلغاء قفل علبة البريد هذه للإرسال، وذكر سبب قفلها.',
  'pass-on.ask.server-down': 'معرفة سبب عدم رد {host} على المنفذ {port}، وذكر موعد عودته.',
  'pass-on.ask.let-in': 'السماح للاتصالات من عنوان المرسل على الإنترنت بالوصول إلى {host}؛ فالعناوين الأخرى تتلقى ردًا.',
  'pass-on.ask.delist':
    'إزالة عنوان المرسل على الإنترنت من قائمة الحظر التي يذكرها كلام الخادم، أو ذكر الخادم الذي يرسل عبره.',
  'pass-on.ask.renew': 'تجديد شهادة {host}.',
  'pass-on.ask.certificate-dates': 'إعطاء {host} شهادة صالحة اليوم.',
  'pass-on.ask.certificate-name': 'إضافة {host} إلى شهادة الخادم، أو ذكر الاسم المكتوب فيها.',
  'pass-on.ask.certificate-trust': 'إعطاء {host} شهادة من جهة يثق بها Windows و macOS.',
  'pass-on.ask.certificate-chain': 'جعل {host} يرسل الشهادات الوسيطة مع شهادته.',
  'pass-on.ask.certificate-key': 'إعطاء {host} شهادة بمفتاح وتوقيع قوتهما من مستوى اليوم.',
  'pass-on.ask.tls': 'تشغيل TLS 1.2 أو أحدث على {host}، المنفذ {port}.',
  'pass-on.ask.starttls': 'توفير التشفير (STARTTLS) على {host}، المنفذ {port}، أو ذكر المنفذ الذي يوفره.',
  'pass-on.ask.sign-in': 'توفير طريقة لتسجيل الدخول (AUTH PLAIN أو LOGIN) على {host}، المنفذ {port}، بعد بدء التشفير.',
  'pass-on.ask.open-port': 'السماح للاتصالات مع {host}، المنفذ {port}، بالخروج من هذه الشبكة.',
  'pass-on.ask.pass-unchanged': 'السماح للاتصالات مع {host}، المنفذ {port}، بعبور هذه الشبكة بلا تغيير.',
  'pass-on.ask.inspection': 'استثناء الاتصالات مع {host}، المنفذ {port}، من فحص الاتصالات المشفرة.',
  'pass-on.ask.relay': 'السماح لعلبة البريد {mailbox} بالإرسال عبر {host} بعد تسجيل الدخول.',
  'pass-on.ask.sender': 'السماح بالعنوان {mailbox} مرسلًا، أو ذكر العنوان الذي يستطيع هذا الحساب الإرسال منه.',
  'pass-on.ask.limit': 'ذكر حد الإرسال لعلبة البريد هذه، ومتى تستطيع الإرسال من جديد.',
  'pass-on.ask.size': 'ذكر حجم أكبر رسالة يقبلها {host}، أو رفع ذلك الحد.',
  'pass-on.ask.domain': 'ضبط SPF و DKIM و DMARC لنطاق المرسل بحيث يجتازها البريد عبر {host}.',
  'pass-on.ask.rule': 'معرفة القاعدة التي رفضت هذا البريد، حسب كلام الخادم أعلاه، وذكر ما يجب تغييره.',
} as const satisfies Translation<typeof en>;
