import type { Translation } from '../translation.ts';
import type { channel as en } from '../en/channel.ts';

/** The words of en/channel.ts in Arabic. */
export const channel = {
  'channel.target.no-mail-host': 'لا خادم بريد له اسم أو عنوان كهذا، فلا ينظر المساعد هناك',
  'channel.target.no-mail-address': 'يؤدي هذا الاسم إلى عنوان ليس لأي خادم بريد، فلا ينظر المساعد هناك',
  'channel.target.port':
    'هذا ليس من منافذ البريد، وليس في إعدادات Outlook بقدر ما تسمح بقراءته، فلا يفتحه المساعد من أجل صفحة؛ ويفتحه «outbox-doctor diagnose» في الوحدة الطرفية',
  'channel.target.too-many-hosts': 'مشغول: خوادم مختلفة كثيرة جدًا في دقيقة واحدة؛ انتظر دقيقة ثم جرب من جديد',
  'channel.target.too-many-looks': 'مشغول: فحوص كثيرة جدًا في دقيقة واحدة؛ انتظر دقيقة ثم جرب من جديد',
  'channel.busy.messages': 'مشغول: رسائل كثيرة جدًا في ثانية واحدة؛ انتظر لحظة ثم جرب من جديد',
  'channel.busy.looks': 'مشغول: فحوص كثيرة جدًا في الوقت نفسه؛ انتظر حتى ينتهي أحدها ثم جرب من جديد',
  'channel.busy.sign-ins': 'مشغول: محاولات تسجيل دخول كثيرة جدًا في بضع دقائق؛ انتظر عشر دقائق ثم جرب من جديد',
  'channel.port-taken':
    'المنفذ {wanted} لدى برنامج آخر، أو مستخدم آخر لهذا الكمبيوتر، فالمساعد على المنفذ {port} حتى تشغيله التالي. يجده المستعرض هناك؛ ولا تجده الوظيفة الإضافية في Outlook.',
  'channel.secret-exposed':
    'يستطيع مستخدمون آخرون لهذا الكمبيوتر قراءة {file} أو تغييره، وهذا يفتح الطريق إلى المساعد. احذف ذلك الملف ثم ابدأ تشغيل المساعد من جديد: فينشئ ملفًا جديدًا.',
  'channel.secret-memory': 'لا يمكن الكتابة في المجلد {folder}، فيلزم تحميل الصفحات من جديد بعد التشغيل التالي.',
  'channel.config.unreadable': '--config {file}: لا يمكن قراءة الملف ({where}).',
  'channel.config.content': '--config {file}: ليس كما يصفه docs/command-line.md، عند «{where}».',
  'channel.config.no-file': '--config {file}: ليس ملفًا قائمًا بذاته في مجلد خاص به، بل رابط مثلًا.',
  'channel.config.not-ours': '--config {file}: الملف أو مجلده لمستخدم آخر، فلا يستخدم.',
  'channel.config.others-read':
    '--config {file}: يستطيع مستخدمون آخرون قراءته. اجعله لك وحدك (chmod 600)، ثم ابدأ تشغيل المساعد من جديد.',
  'channel.config.others-write':
    '--config {file}: يستطيع مستخدمون آخرون تغييره أو تغيير ما في مجلده. اجعل كليهما لك وحدك (chmod go-rwx)، ثم ابدأ تشغيل المساعد من جديد.',
  'certificate.arguments': 'يأخذ certificate الكلمة "remove" أو لا شيء، لكنه تلقى "{given}".',
  'certificate.none': 'لا شهادة بعد؛ ينشئها "outbox-doctor serve".',
  'certificate.here': 'شهادة المساعد على هذا الكمبيوتر هي {file}، وهي صالحة حتى {until}.',
  'certificate.thumbprint': 'بصمة SHA-1: {thumbprint}',
  'certificate.sha256': 'SHA-256: {fingerprint}',
  'certificate.removed': 'لم تعد الشهادة {thumbprint} من الشهادات التي تثق بها.',
  'certificate.not-there': 'الشهادة {thumbprint} ليست من الشهادات التي تثق بها.',
  'certificate.no-store':
    'لكل مستعرض على هذا النظام قائمته الخاصة؛ ويذكر docs/command-line.md كيف تخرج {thumbprint} منها.',
  'certificate.files-gone': 'تم حذف الشهادة ومفتاحها من {folder}. وينشئ التشغيل التالي للمساعد شهادة ومفتاحًا جديدين.',
  'certificate.files-stay': 'تعذر حذف الملفات في {folder}.',
  'help.certificate': `الاستخدام: outbox-doctor certificate [remove]

يذكر الشهادة التي يقدمها المساعد على هذا الكمبيوتر للمستعرضات: ملفها ونهايتها وبصماتها.

  remove   يخرج كل شهادة أنشئت هنا من الشهادات التي تثق بها، حسب بصمتها، ويحذف مفتاحها`,
} as const satisfies Translation<typeof en>;
