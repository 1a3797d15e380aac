import type { Translation } from '../translation.ts';
import type { pane as en } from '../en/pane.ts';
import { paneBegin } from './pane-begin.ts';

/** The words of en/pane.ts in Arabic. */
export const pane = {
  'pane.name': 'Outbox Doctor',

  // Asking
  'pane.ask.title': 'ماذا قال Outlook؟',
  'pane.ask.sentence': 'ألصق الخطأ أو الرسالة كلها؛ ويكفي الرمز وحده.',
  'pane.ask.box': 'الخطأ، أو الرسالة كلها',
  'pane.ask.example': 'مثل 0x800CCC0E، أو نص رسالة عادت إليك',
  'pane.ask.check': 'افحص',
  'pane.ask.check.next': 'يفتح الفحص اتصالات من هذا الكمبيوتر بخادم بريدك. ولا يرسل أي بريد.',
  'pane.ask.file': 'اختر ملفًا',
  'pane.ask.account': 'لا نص للخطأ؟ افحص حسابًا',
  'pane.ask.accounts': 'لا نص للخطأ؟ انظر في حساباتي',
  'pane.ask.account.typed': 'اكتب حسابًا بدلًا من ذلك',
  'pane.ask.where': 'أين الخطأ؟',
  'pane.ask.where.1':
    'في Outlook اضغط إرسال/تلقي (Send/Receive). تعرض النافذة التي تفتح الخطأ في علامة التبويب «أخطاء» (Errors).',
  'pane.ask.where.2': 'في الرسالة التي عادت إليك يأتي السبب تحت الأسطر الأولى. ألصقها كلها.',
  'pane.ask.where.3': 'تبقى المسودات والبريد في علبة الصادر في أماكنها. لا شيء هنا يغير البريد أو يحذفه.',
  'pane.ask.try': 'جرب',
  'pane.ask.try.sentence': 'خوادم للتدريب على هذا الكمبيوتر، في كل منها عطل واحد. ولا يسأل أي خادم بريد حقيقي.',
  'pane.ask.last': 'اعرض آخر نتيجة',

  // What the text comes from
  'pane.source.file': 'الملف {name}',
  'pane.source.file.cut': 'أول 2 ميغابايت من الملف {name}',
  'pane.source.message': 'الرسالة المفتوحة «{subject}»',
  'pane.source.message.unnamed': 'الرسالة المفتوحة',
  'pane.source.message.shared': 'رسالة مفتوحة في صندوق البريد المشترك {address}',
  'pane.source.practice': 'خادم التدريب «{name}»',
  'pane.source.other': 'استخدم شيئًا آخر',

  // Outlook

  // What was recognised
  'pane.heard.title': 'ما تعرفنا عليه',
  'pane.heard.reading': 'نقرأ…',
  'pane.heard.code':
    '{count, plural, zero {الرموز} one {الرمز} two {الرمزان} few {الرموز} many {الرموز} other {الرموز}}',
  'pane.heard.words': 'قال الخادم',
  'pane.heard.server': 'الخادم',
  'pane.heard.port': 'المنفذ (باب الخادم)',
  'pane.heard.account': 'الحساب',
  'pane.heard.nothing': 'ليس في هذا النص رمز خطأ ولا كلام خادم. ألصق جزءًا أكبر منه، أو افحص حسابًا.',
  'pane.heard.bounce': 'أرسل Outlook هذا البريد فعلًا؛ ورفضه {server}.',
  'pane.heard.bounce.unnamed': 'أرسل Outlook هذا البريد فعلًا؛ وأعاده خادم بريد آخر.',
  'pane.heard.recipients.more': '{count} غير ذلك',
  'pane.heard.possible': 'ما قد يكون السبب',

  // About something else
  'pane.instead.receiving.title': 'هذا عن تلقي البريد، لا عن إرساله',
  'pane.instead.receiving.sentence':
    'يأتي {code} من تلقي البريد. تجد الخادم الوارد واسم المستخدم وكلمة المرور بجانب إعدادات الإرسال.',
  'pane.instead.receiving.sentence.plain':
    'هذا يأتي من تلقي البريد. تجد الخادم الوارد واسم المستخدم وكلمة المرور بجانب إعدادات الإرسال.',
  'pane.instead.address-book.title': 'هذا عن دفتر العناوين، لا عن الإرسال',
  'pane.instead.synchronizing.title': 'هذا عن المجلدات أو التقويمات، لا عن الإرسال',
  'pane.instead.other-program.title': 'ليس في هذا النص خطأ إرسال',
  'pane.instead.other-program.sentence':
    'يأتي من برنامج آخر أو مهمة أخرى. إذا بقي بريد في علبة الصادر فاضغط إرسال/تلقي وألصق الخطأ الذي يظهر.',
  'pane.instead.delivered.title': 'وصلت هذه الرسالة',
  'pane.instead.delivered.sentence': 'هذا النص إشعار بتسليمها؛ وكل شيء سليم.',
  'pane.instead.anyway': 'افحص الإرسال مع ذلك',

  // Not taken
  'pane.refused.file-too-big': 'حجم هذا الملف {size}',
  'pane.refused.file-too-big.sentence': 'نقرأ حتى 20 ميغابايت. ألصق الأسطر التي فيها الخطأ فقط.',
  'pane.refused.text-too-big': 'هذا النص أطول من 2 ميغابايت',
  'pane.refused.text-too-big.sentence': 'ألصق الأسطر التي فيها الخطأ فقط. وما كان في المربع ما زال فيه.',
  'pane.refused.empty-file': 'الملف {name} فارغ',
  'pane.refused.empty-file.sentence': 'اختر ملفًا آخر، أو ألصق الخطأ.',
  'pane.refused.binary': 'ليس في الملف {name} نص',
  'pane.refused.binary.sentence': 'نقرأ ملفات msg وeml وtxt. ألصق الأسطر التي فيها الخطأ.',
  'pane.refused.mail': 'لم نتمكن من قراءة {name}',
  'pane.refused.mail.pasted': 'لم نتمكن من قراءة ما ألصقته',
  'pane.refused.unreadable': 'لا يسمح لنا هذا الكمبيوتر بقراءة {name}',
  'pane.refused.unreadable.sentence': 'افتحه بنفسك وألصق نصه.',
  'pane.refused.nothing-given': 'المربع فارغ',
  'pane.refused.nothing-given.sentence': 'ألصق الخطأ أولًا، أو افحص حسابًا.',
  'pane.refused.another': 'اختر غيره',

  // The account
  'pane.account.title': 'أي حساب لا يستطيع الإرسال؟',
  'pane.account.sentence': 'يكفي العنوان مع معظم مزودي الخدمة؛ ولا نحتاج إلى كلمة مرور.',
  'pane.account.email': 'عنوان البريد الإلكتروني',
  'pane.account.email.hint': 'سنبحث نحن عن الباقي.',
  'pane.account.email.guess': 'استخدم {address}',
  'pane.account.email.missing': 'اكتب العنوان، أو الخادم الصادر أدناه.',
  'pane.account.email.space': 'في العنوان مسافة.',
  'pane.account.email.long': 'أقصى طول للعنوان 320 حرفًا.',
  'pane.account.email.no-at': 'يتكون العنوان من اسم ثم @ ثم نطاق، مثل anna@example.com.',
  'pane.account.email.domain': 'بعد @ يأتي نطاق فيه نقطة، مثل example.com، لا «{domain}».',
  'pane.account.settings': 'ما في Outlook الآن، إن كنت تعرفه',
  'pane.account.host': 'الخادم الصادر (SMTP)',
  'pane.account.host.space': 'في «{host}» مسافة. لا مسافات في أسماء الخوادم.',
  'pane.account.host.address': '«{host}» عنوان بريد. يكون اسم الخادم مثل smtp.example.com.',
  'pane.account.host.link': '«{host}» عنوان ويب. اكتب اسم الخادم فقط، مثل smtp.example.com.',
  'pane.account.host.port': 'للمنفذ حقل خاص به. اترك هنا الاسم وحده من «{host}».',
  'pane.account.host.long': 'أقصى طول لاسم الخادم 253 حرفًا.',
  'pane.account.host.characters': 'في أسماء الخوادم حروف وأرقام ونقاط وشرطات، بخلاف «{host}».',
  'pane.account.port': 'المنفذ',
  'pane.account.port.digits': 'المنفذ رقم، مثل 587.',
  'pane.account.port.low': 'لا وجود للمنفذ {port}؛ تبدأ المنافذ من 1.',
  'pane.account.port.high': 'لا وجود للمنفذ {port}؛ تنتهي المنافذ عند 65535.',
  'pane.account.encryption': 'التشفير',
  'pane.account.auth': 'تسجيل الدخول',
  'pane.account.unknown': 'غير معروف',
  'pane.account.back': 'رجوع',

  // The helper
  'pane.helper.connecting': 'نتصل بالمساعد…',
  'pane.helper.here': 'المساعد {version}',
  'pane.helper.away': 'المساعد غير موجود',
  'pane.helper.lost': 'توقف المساعد عن الرد. ما رأيناه محفوظ.',
  'pane.helper.lost.run': 'ما رأيناه محفوظ أدناه.',
  'pane.helper.back': 'عاد المساعد.',
  'pane.helper.go-on': 'تابع',
  'pane.helper.retry': 'حاول الآن',
  'pane.helper.retry.in': 'محاولة أخرى بعد {seconds} ث.',
  'pane.helper.start.title': 'لاختبار الطريق إلى الخادم، ابدأ تشغيل المساعد',
  'pane.helper.start.sentence': 'هو برنامج صغير على هذا الكمبيوتر؛ وتعثر عليه هذه الصفحة وحدها.',
  'pane.helper.start.windows': 'ابدأ تشغيله بالطريقة التي تم تثبيته بها، من قائمة ابدأ مثلًا.',
  'pane.helper.start.else': 'أو في الوحدة الطرفية، في مجلد Outbox Doctor:',
  'pane.helper.without': 'من دونه، هذا ما يناسب نصك',
  'pane.helper.misfit': 'إصدار المساعد {version}، وهذه الصفحة تحتاج إلى غيره',
  'pane.helper.misfit.unknown': 'المساعد وهذه الصفحة من إصدارين مختلفين',
  'pane.helper.misfit.sentence': 'قم بتحديث المساعد ثم أعد تحميل هذه الصفحة. قراءة خطئك تعمل من دونه.',
  'pane.helper.refused.token': 'يطلب المساعد تحميل هذه الصفحة من جديد',
  'pane.helper.refused.token.sentence': 'تم تشغيله من جديد بعد فتح هذه الصفحة. ويبقى نصك.',
  'pane.helper.refused.too-many': 'المساعد مشغول بصفحات أخرى',
  'pane.helper.refused.too-many.sentence': 'أغلق صفحة أخرى من Outbox Doctor؛ وتتابع هذه وحدها.',
  'pane.helper.reload': 'أعد التحميل',
  'pane.helper.unread': 'قال المساعد شيئًا لا تفهمه هذه الصفحة (عند {path}).',
  'pane.waiting.title': 'قرأنا خطأك؛ لاختبار الطريق ابدأ تشغيل المساعد',
  'pane.waiting.account': 'لاختبار الطريق إلى الخادم، ابدأ تشغيل المساعد',

  // Looking
  'pane.looking.title': 'نفحص {host}',
  'pane.looking.title.address': 'نفحص الحساب {address}',
  'pane.looking.progress': 'اكتمل {done} من {all}',
  'pane.looking.starting': 'نبدأ…',
  'pane.looking.stop': 'إيقاف',
  'pane.looking.still':
    '{count, plural, zero {لم يبق شيء للفحص} one {بقي فحص واحد} two {بقي فحصان} few {بقيت # فحوص} many {بقي # فحصًا} other {بقي # فحص}}',
  'pane.looking.practice': 'تدريب: لا يسأل أي خادم بريد حقيقي.',
  'pane.mark.good': 'سليم',
  'pane.mark.bad': 'معطل',
  'pane.mark.looking': 'قيد الفحص',
  'pane.mark.seen': 'شوهد',
  'pane.mark.open': 'لم يفحص',
  'pane.mark.possible': 'محتمل',
  'pane.language': 'اللغة',
  'pane.ms': '{ms}\u00a0مللي ثانية',
  'pane.s': '{s}\u00a0ث',

  'pane.saw.looking': 'نفحص…',

  // The verdict
  'pane.verdict.probably': 'على الأرجح: {cause}',
  'pane.verdict.several':
    '{count, plural, zero {لا شيء يناسب} one {أمر واحد يناسب} two {أمران يناسبان} few {# أمور تناسب} many {# أمرًا يناسب} other {# أمر يناسب}}',
  'pane.verdict.several.two': 'أمران يناسبان',
  'pane.verdict.several.sentence': 'لا شيء مما رأيناه يحسم بينها.',
  'pane.verdict.settles': 'ما يحسم الأمر:',
  'pane.verdict.more':
    '{count, plural, zero {لا شيء آخر يناسب} one {أمر آخر يناسب} two {أمران آخران يناسبان} few {# أمور أخرى تناسب} many {# أمرًا آخر يناسب} other {# أمر آخر يناسب}}',
  'pane.verdict.none': 'لا شيء معطل من هنا الآن',
  'pane.verdict.none.sentence':
    '{count, plural, zero {لم يجر أي فحص} one {فحص واحد كان سليمًا} two {فحصان كانا سليمين} few {# فحوص كانت سليمة} many {# فحصًا كانت سليمة} other {# فحص كانت سليمة}}؛ ولم يختبر تسجيل الدخول.',
  'pane.verdict.none.next': 'الآن اضغط إرسال/تلقي في Outlook.',
  'pane.verdict.none.new': 'ألصق الخطأ الجديد',
  'pane.verdict.offline': 'هذا الكمبيوتر غير متصل',
  'pane.verdict.offline.sentence': 'يبقى بريدك في علبة الصادر ويخرج حين تعود الشبكة.',
  'pane.verdict.unsure': 'لا نستطيع الحكم بعد',
  'pane.verdict.stopped': 'توقف الفحص عند {done} من {all}',
  'pane.verdict.lost': 'توقف المساعد عند {done} من {all}',
  'pane.verdict.refused': 'لم يستطع المساعد قبول هذا',
  'pane.verdict.refused.sentence': 'توقف عند «{path}»: {say}',
  'pane.verdict.known': 'المعروف',
  'pane.verdict.not-known': 'غير المعروف',
  'pane.verdict.known.nothing': 'لا شيء بعد.',
  'pane.verdict.fits':
    '{count, plural, zero {لا شيء يناسب ما رأيناه} one {أمر واحد يناسب ما رأيناه} two {أمران يناسبان ما رأيناه} few {# أمور تناسب ما رأيناه} many {# أمرًا يناسب ما رأيناه} other {# أمر يناسب ما رأيناه}}',
  'pane.verdict.not-tested': 'لم يختبر',
  'pane.verdict.not-tested.sign-in': 'تسجيل الدخول: لم تعط كلمة مرور.',
  'pane.verdict.not-tested.mail': 'الإرسال نفسه: لم يرسل أي بريد.',
  'pane.verdict.safe': 'بريدك في أمان: ينتظر في علبة الصادر.',
  'pane.verdict.why': 'لماذا نقول ذلك',
  'pane.verdict.words': 'كلام الخادم كما هو',
  'pane.verdict.ruled-out': 'مستبعد ({count})',
  'pane.verdict.tried': 'تمت تجربته من هنا قبل لحظة: وهو يعمل.',
  'pane.verdict.change': 'التغيير في Outlook',
  'pane.verdict.tell': 'ما العمل',
  'pane.verdict.otherwise': 'طريقة أخرى',
  'pane.change.what': 'الإعداد',
  'pane.change.now': 'الآن',
  'pane.change.to': 'اجعله',
  'pane.change.changed': 'غيرته',
  'pane.again': 'افحص مرة أخرى',
  'pane.something-else': 'شيء آخر',
  'pane.copy': 'نسخ',
  'pane.copy.what': 'نسخ {what}',
  'pane.copy.message': 'الرسالة',
  'pane.copied': 'تم النسخ',
  'pane.quote.all': 'اعرض الكل',
  'pane.quote.less': 'اعرض أقل',

  // Where to click
  'pane.steps.title': 'أين تنقر',
  'pane.steps.outlook': 'برنامج Outlook لديك',
  'pane.steps.none': 'لا شيء ينقر لهذا في نسخة Outlook هذه.',
  'pane.steps.mailbox':
    'يرسل Outlook الجديد عبر خوادم Microsoft؛ واختبارنا من هنا يبين الخادم والإعدادات، لا خط تلك الخوادم.',

  // Compared with before
  'pane.compare.fixed': 'هذه الإعدادات تعمل من هنا',
  'pane.compare.fixed.sentence': 'لم يختبر تسجيل الدخول؛ اضغط إرسال/تلقي في Outlook.',
  'pane.compare.same': 'الإجابة نفسها كما من قبل',
  'pane.compare.next': 'خطوة إلى الأمام',
  'pane.compare.next.sentence': 'زال ما كان يعترض الطريق؛ وما يلي: {cause}.',
  'pane.compare.title': 'قبل والآن',
  'pane.compare.before': 'قبل',
  'pane.compare.now': 'الآن',
  'pane.compare.result': 'النتيجة',
  'pane.compare.answer': 'الرد',
  'pane.compare.accepted': 'مفتوح، {ms}\u00a0مللي ثانية',
  'pane.compare.refused': 'مرفوض',
  'pane.compare.silent': 'لا رد خلال {s}\u00a0ث',
  'pane.compare.unreachable': 'لا طريق إلى هناك',
  'pane.compare.prohibited': 'يمنعه جدار حماية',
  'pane.compare.unseen': 'لم يفحص',

  // The path
  'pane.path.outlook': 'Outlook',
  'pane.path.computer': 'هذا الكمبيوتر',
  'pane.path.network': 'الشبكة',
  'pane.path.server': 'خادم البريد',
  'pane.path.part': '{part}: {state}',
  'pane.path.good': 'الطريق إلى خادم البريد مفتوح.',
  'pane.path.looking': 'نبحث إلى أي مدى هو مفتوح.',
  'pane.path.open': 'لم يفحص إلى أي مدى الطريق مفتوح.',
  'pane.path.stops': 'يتوقف عند: {part}.',
  'pane.path.maybe': 'قد يتوقف عند: {part}.',
  'pane.path.uncertain': 'ليس مؤكدًا أين يتوقف.',

  // Announced
  'pane.said.reading':
    '{codes, plural, zero {قرئ النص.} one {قرئ النص: رمز واحد.} two {قرئ النص: رمزان.} few {قرئ النص: # رموز.} many {قرئ النص: # رمزًا.} other {قرئ النص: # رمز.}}',
  'pane.said.checking':
    '{count, plural, zero {نفحص، بلا اختبارات} one {نفحص، اختبار واحد} two {نفحص، اختباران} few {نفحص، # اختبارات} many {نفحص، # اختبارًا} other {نفحص، # اختبار}}',
  'pane.said.half': 'اكتمل النصف',

  // This computer

  // What a person is told where there is nothing to set
  ...paneBegin,
} as const satisfies Translation<typeof en>;
