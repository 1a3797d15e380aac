import type { Translation } from '../translation.ts';
import type { conversation as en } from '../en/conversation.ts';

/** The words of en/conversation.ts in Arabic. */
export const conversation = {
  'check.control-talks': 'ما تقوله خوادم البريد الأخرى',
  'check.decoy-ports': 'عناوين لا خادم فيها',

  'seen.control-talks.none': 'لا أحد للتحدث معه',
  'seen.control-talks.plain': '{plain} من {all} لا تعرض التشفير هنا',
  'seen.control-talks.whole': 'من {all} سئلت، ردت {whole} حتى النهاية؛ {good} بشهادة موثوق بها هنا',
  'seen.decoys.nobody': 'لا رد، كما هو متوقع',
  'seen.decoys.taken': 'شيء ما يقبل الاتصالات على {ports}',
  'seen.decoys.greeted': 'شيء ما يرد على {ports}: {words}',

  'starttls-missing.works':
    'لا يعرض {host} التشفير (STARTTLS) على المنفذ {port}، ومع ذلك يعمل عند طلبه: أزيل العرض في الطريق.',
  'starttls-missing.starred':
    'أصبح كلام {host} على المنفذ {port} غير مقروء في الطريق، كما تفعل بعض جدران الحماية، ومعه عرض التشفير (STARTTLS).',
  'starttls-missing.everybody':
    'على المنفذ {port} لا يعرض {host} ولا أي خادم بريد معروف آخر التشفير (STARTTLS) من هنا: أزيل العرض في الطريق.',
  'starttls-missing.unreadable':
    'لا يعرض {host} التشفير (STARTTLS) على المنفذ {port} ولا يستطيع قراءة الأمر: «{words}». هكذا يبدو حين يغير شيء في الطريق هذا الأمر.',
  'starttls-missing.only-here': 'على المنفذ {port} لا يعرض {host} التشفير (STARTTLS)، وتعرضه خوادم بريد أخرى من هنا.',
  'starttls-missing.unknown-command':
    'على المنفذ {port} لا يعرض {host} التشفير (STARTTLS) ويمتنع عنه عند طلبه: «{words}».',
  'starttls-missing.nobody-to-compare': 'على المنفذ {port} لا يعرض {host} التشفير (STARTTLS).',
  'starttls-missing.may-be': 'وقد يكون العكس هو الصحيح: فالمقارنة لا تحسم ذلك.',
  'starttls-missing.otherwise': 'ما قارناه يقول غير ذلك.',
  'starttls-missing.settled-by': 'هل يكون التشفير (STARTTLS) معروضًا عبر نقطة اتصال الهاتف.',

  'transparent-proxy.name': 'بديل يحل محل كل خوادم البريد',
  'transparent-proxy.title': 'شيء ما يرد مكان خادم البريد',
  'transparent-proxy.because':
    'على المنفذ {port} يرد خادم بريد حتى على عنوان لا خادم فيه: «{words}». فهناك شيء في الطريق يأخذ كل اتصال، ومنه الاتصال بالخادم {host}.',
  'transparent-proxy.taken':
    'على المنفذ {port} يقبل شيء ما الاتصالات حتى على عنوان لا خادم فيه. وقد يرد مكان {host} أيضًا.',
  'transparent-proxy.proved': 'شيء في الطريق يأخذ الاتصالات، لكن شهادة الخادم تثبت أنه هو الذي وصلنا إليه.',
  'transparent-proxy.settled-by': 'هل يحدث الشيء نفسه عبر نقطة اتصال الهاتف.',
  'transparent-proxy.tell':
    'يستطيع المسؤول عن هذه الشبكة أن يسمح بمرور المنفذ {port} إلى {host} دون تدخل. وحتى ذلك الحين يعمل الإرسال عبر نقطة اتصال الهاتف.',

  'blocklisted-ip.name': 'عنوان في قائمة حظر',
  'blocklisted-ip.title': 'يرفض الخادم عنوان الإنترنت لديك (قائمة حظر)',
  'blocklisted-ip.because': 'يرفض {host} عنوان هذه الشبكة العام لأنه في قائمة للعناوين السيئة: «{words}».',
  'blocklisted-ip.title-listed': 'عنوان الإنترنت لديك في قائمة حظر',
  'blocklisted-ip.listed': 'تضم القائمة {zone} العنوان {address}، وهو العنوان الذي تراك الخوادم قادمًا منه.',
  'blocklisted-ip.settled-by': 'هل يسمح لك الخادم بالدخول عبر نقطة اتصال الهاتف.',
  'blocklisted-ip.tell-network':
    'عنوان الإنترنت لديك في قائمة حظر. يستطيع المسؤول عن هذه الشبكة أن يبحث عن أجهزة مصابة وأن يطلب من القائمة إزالته. وحتى ذلك الحين يعمل الإرسال عبر نقطة اتصال الهاتف.',
  'blocklisted-ip.tell': 'أطلع مزود البريد على هذا الكلام: «{words}». من يسجل الدخول يمكنه الدخول عادة من أي عنوان.',

  'server-firewall-ip-block.name': 'خادم يمنع عنوانك',
  'server-firewall-ip-block.title': 'لا يسمح الخادم لأحد بالدخول من عنوانك',
  'server-firewall-ip-block.because': 'يرفض {host} هذه الشبكة قبل أن يتمكن أحد من تسجيل الدخول: «{words}».',
  'server-firewall-ip-block.settled-by': 'هل يسمح لك الخادم بالدخول عبر نقطة اتصال الهاتف.',
  'server-firewall-ip-block.tell': 'أطلع مزود البريد على هذا الكلام واطلب منه السماح لعنوانك: «{words}».',
  'server-firewall-ip-block.look':
    'صحح أولًا أي كلمة مرور قديمة على كل هاتف وكمبيوتر فيه هذا الحساب: تكرار كلمات المرور الخاطئة هو ما يجعل الخوادم تمنع عنوانًا.',

  'server-busy.name': 'خادم مشغول',
  'server-busy.title': 'خادم البريد مشغول',
  'server-busy.because': 'ليس لدى {host} مكان لحديث آخر الآن: «{words}». ينتظر بريدك في علبة الصادر ولا يضيع.',
  'server-busy.settled-by': 'هل يسمح لك بالدخول بعد دقائق.',
  'server-busy.wait':
    'لا شيء يحتاج إلى تغيير في Outlook. انتظر بضع دقائق وأرسل من جديد؛ وأغلق برامج البريد الأخرى التي تستخدم الحساب نفسه.',

  'server-fault.name': 'عطل في خادم البريد',
  'server-fault.title': 'شيء ما معطل في خادم البريد',
  'server-fault.says-so': 'يقول {host} ذلك بنفسه على المنفذ {port}: «{words}».',
  'server-fault.unexplained': 'يرفض {host} الجميع أو يرفضنا وحدنا على المنفذ {port} ولا يذكر سببًا: «{words}».',
  'server-fault.starttls': 'يعرض {host} التشفير (STARTTLS) على المنفذ {port}، ويرفضه عند طلبه: «{words}».',
  'server-fault.injected':
    'على المنفذ {port} على {host} قيل أكثر مما سألنا عنه قبل بدء التشفير مباشرة. فالخادم معطل، أو هناك من يدس كلامًا في الطريق.',
  'server-fault.too-much': 'لا ينتهي كلام {host} على المنفذ {port}: يقول أكثر بكثير مما يقوله أي خادم بريد.',
  'server-fault.gibberish':
    'يلقي {host} التحية كخادم بريد على المنفذ {port} ثم يقول ما لا يقوله أي خادم بريد: «{words}».',
  'server-fault.stalls': 'يلقي {host} التحية على المنفذ {port} ثم يترك السؤال التالي بلا جواب.',
  'server-fault.settled-by': 'هل يقال الشيء نفسه عبر نقطة اتصال الهاتف.',
  'server-fault.tell':
    'لا خلل في Outlook. أخبر مزود البريد بما يفعله {host} على المنفذ {port}.{words, select, none {} other { كلامه: «{words}»}}',

  'pop-before-smtp.name': 'بريد يجب جلبه أولًا',
  'pop-before-smtp.title': 'يريد الخادم جلب البريد قبل إرسال أي بريد',
  'pop-before-smtp.because': 'يقول {host} إنه لا يقبل البريد إلا ممن جلب بريده قبل قليل: «{words}».',
  'pop-before-smtp.settled-by': 'هل ينجح الإرسال مباشرة بعد أن يجلب إرسال/تلقي البريد.',
  'pop-before-smtp.look':
    'في إعدادات الحساب حدد «تسجيل الدخول إلى خادم البريد الوارد قبل إرسال البريد» (Log on to incoming mail server before sending mail، في More Settings، علامة التبويب Outgoing Server)، أو اطلب من مزود الخدمة خادمًا بتسجيل دخول.',

  'helo-refused.name': 'تعريف يرفضه الخادم',
  'helo-refused.title': 'يرفض الخادم الطريقة التي يعرف بها Outlook نفسه',
  'helo-refused.because': 'يرفض {host} الاسم الذي يعطيه برنامج البريد في البداية (EHLO) على المنفذ {port}: «{words}».',
  'helo-refused.by-name':
    'يرفض {host} اسم هذا الكمبيوتر حين يعرف برنامج البريد نفسه (EHLO)، ويقبل عنوانه بدلًا منه: «{words}». ويعطي Outlook الاسم.',
  'helo-refused.settled-by': 'هل يقبل الخادم تعريفًا آخر.',
  'helo-refused.tell': 'أخبر مزود البريد: لا داعي لأن يحكم {host} على من يسجل الدخول باسم جهازه. كلامه: «{words}».',
  'helo-refused.name-it':
    'إذا كنت أنت من يختار أسماء أجهزتك: ما تريده هذه الخوادم هو اسم كامل مع نطاق (مثل pc1.example.org).',

  'not-smtp.name': 'لا خادم بريد على ذلك المنفذ',
  'not-smtp.title': 'ما يرد هناك ليس خادم بريد',
  'not-smtp.because':
    'على المنفذ {port} على {host} يرد {kind, select, imap {خادم لتلقي البريد (IMAP)} pop {خادم لتلقي البريد (POP3)} http {خادم ويب} ssh {خادم للدخول عن بعد (SSH)} ftp {خادم للملفات (FTP)} other {شيء لا يتكلم SMTP، لغة الإرسال}}{words, select, none {} other {: «{words}»}}.',
  'not-smtp.tell': 'أخبر مزود البريد بما يرد على المنفذ {port} على {host}.',

  'open-but-silent.name': 'خادم لا يقول شيئًا',
  'open-but-silent.title': 'يفتح الخادم الباب ولا يقول شيئًا',
  'open-but-silent.because':
    'ينفتح المنفذ {port} (باب الخادم) على {host}، ثم لا تأتي كلمة مدة {seconds} ثانية، بالتشفير وبدونه.',
  'open-but-silent.settled-by': 'هل يلقي التحية عبر نقطة اتصال الهاتف، أو لاحقًا.',
  'open-but-silent.tell': 'أخبر مزود البريد أن {host} يقبل الاتصالات على المنفذ {port} ولا يلقي التحية.',
  'open-but-silent.wait': 'يبقى بريدك في علبة الصادر ولا يضيع. افحص مرة أخرى بعد بضع دقائق.',

  'connection-cut.name': 'اتصال ينقطع',
  'connection-cut.title': 'ينقطع الاتصال بخادم البريد',
  'connection-cut.because':
    '{manner, select, reset {يتم قطع} other {يتم إغلاق}} الاتصال بالمنفذ {port} على {host} {at, select, greeting {قبل أن يقول الخادم كلمة} ehlo {بعد التحية مباشرة، حين يعرف Outlook نفسه (EHLO)} starttls {حين يحين بدء التشفير (STARTTLS)} other {بعد بدء التشفير مباشرة}}.',
  'connection-cut.everybody':
    'تنقطع الاتصالات بالمنفذ {port} في وسط الحديث، مع {host} ومع خوادم بريد أخرى على السواء: يفعل ذلك شيء في هذه الشبكة أو برنامج على هذا الكمبيوتر.',
  'connection-cut.later':
    'قطع {host} الاتصال على المنفذ {port} {at, select, signIn {في وسط تسجيل الدخول} other {حين أعطي رسالة الاختبار}}.',
  'connection-cut.settled-by': 'هل ينقطع عبر نقطة اتصال الهاتف، أو مع برنامج آخر على هذا الكمبيوتر.',
  'connection-cut.tell': 'أخبر مزود البريد أن {host} يقطع الاتصال على المنفذ {port}، ومن أي شبكة تأتي.',
  'connection-cut.tell-network':
    'يستطيع المسؤول عن هذه الشبكة أن يسمح بمرور المنفذ {port}. وحتى ذلك الحين يعمل الإرسال عبر نقطة اتصال الهاتف.',

  'starttls-stripped.name': 'تشفير أزيل في الطريق',
  'starttls-stripped.title': 'شيء ما في الطريق يزيل التشفير',
  'starttls-stripped.tell':
    'على المسؤول عن هذه الشبكة (الموجه أو جدار الحماية أو حماية البريد) أن يترك STARTTLS كما هو. لا ترسل كلمة مرورك بلا تشفير. وحتى ذلك الحين يعمل الإرسال عبر نقطة اتصال الهاتف.',

  'starttls-not-offered.name': 'لا تشفير معروض',
  'starttls-not-offered.title': 'لا يعرض الخادم تشفيرًا على هذا المنفذ',
  'starttls-not-offered.tell':
    'أخبر مزود البريد أن {host} لا يعرض التشفير (STARTTLS) على المنفذ {port}. ولا ترسل كلمة مرورك من دونه.',

  'slow-greeting.name': 'خادم بطيء في التحية',
  'slow-greeting.title': 'يستغرق خادم البريد وقتًا طويلًا ليرد',
  'slow-greeting.because':
    'يحتاج {host} إلى {seconds} ثانية ليقول كلماته الأولى على المنفذ {port}. وقد يكون برنامج البريد توقف قبل ذلك.',
  'slow-greeting.began': 'يبدأ {host} التحية على المنفذ {port} ولا ينتهي منها بعد {seconds} ثانية.',
  'slow-greeting.quick': 'يلقي {host} التحية بسرعة على المنفذ {port}.',
  'slow-greeting.settled-by': 'هل «مهلات الخادم» (Server Timeouts) في Outlook أطول من ذلك.',
  'slow-greeting.tell': 'أخبر مزود البريد كم يستغرق {host} ليلقي التحية على المنفذ {port}.',

  'oauth-required.name': 'المصادقة الحديثة فقط',
  'oauth-required.title': 'لا يقبل الخادم إلا المصادقة الحديثة (OAuth)',
  'oauth-required.because':
    'يعرض {host} على المنفذ {port} الطرق {list}: تسجيل الدخول في صفحة مزود الخدمة نفسه (OAuth)، بلا كلمة مرور.',
  'oauth-required.settled-by': 'كيف ضبط تسجيل الدخول في Outlook.',

  'auth-mechanism-mismatch.name': 'طريقة تسجيل دخول لا تناسب',
  'auth-mechanism-mismatch.title': 'طريقة تسجيل الدخول في Outlook ليست لدى الخادم',
  'auth-mechanism-mismatch.because':
    'يعرض {host} على المنفذ {port} الطرق {list}. وOutlook مضبوط على {set, select, spa {مصادقة كلمة المرور الآمنة (SPA)} oauth2 {المصادقة الحديثة (OAuth)} other {اسم المستخدم وكلمة المرور}}، وهي ليست منها.',
  'auth-mechanism-mismatch.none':
    'لا يعرض {host} على المنفذ {port} إلا {list}، ولا يعرف Outlook أيًا من هذه الطرق لتسجيل الدخول.',
  'auth-mechanism-mismatch.offered': 'يعرض {host} طريقة تسجيل الدخول المضبوطة.',
  'auth-mechanism-mismatch.tell': 'اطلب من مزود البريد LOGIN أو PLAIN داخل التشفير؛ لا يعرض {host} إلا {list}.',

  'auth-not-offered.name': 'لا تسجيل دخول معروض',
  'auth-not-offered.title': 'لا يعرض الخادم تسجيل الدخول',
  'auth-not-offered.because': 'لا يتيح {host} لأحد تسجيل الدخول على المنفذ {port}: لا يذكر رده أي طريقة لذلك.',
  'auth-not-offered.offered': 'يعرض {host} تسجيل الدخول على المنفذ {port}.',
  'auth-not-offered.settled-by': 'هل Outlook مضبوط على تسجيل الدخول للإرسال.',
  'auth-not-offered.tell': 'أخبر مزود البريد أن {host} لا يعرض تسجيل الدخول (AUTH) على المنفذ {port}.',

  'greylisted.name': 'محاولة أولى مرفوضة',
  'greylisted.title': 'رفض الخادم المحاولة الأولى',
  'greylisted.because': 'لا يقبل الخادم البريد الذي لا يعرفه إلا في المحاولة الثانية: «{words}».',
  'greylisted.wait': 'لا شيء يحتاج إلى تغيير. انتظر ربع ساعة وأرسل من جديد.',

  'message-too-large.name': 'رسالة كبيرة جدًا',
  'message-too-large.title': 'الرسالة كبيرة جدًا على الخادم',
  'message-too-large.because': 'حجم الرسالة {size} ميغابايت، ويقبل {host} حتى {limit} ميغابايت.',
  'message-too-large.grows':
    'حجم الرسالة {size} ميغابايت وتكبر بمقدار الثلث في الطريق؛ ويقبل {host} حتى {limit} ميغابايت.',
  'message-too-large.fits': 'يقبل {host} رسائل حتى {limit} ميغابايت.',
  'message-too-large.settled-by': 'حجم الرسالة بعد ترميز مرفقاتها.',
  'message-too-large.link':
    'افتح الرسالة في علبة الصادر (بعد العمل دون اتصال)، وأخرج المرفقات وأرسل رابطًا إليها، أو صغرها.',
  'message-too-large.tell': 'يستطيع مزود البريد أن يقول هل يمكن أن يقبل {host} أكثر من {limit} ميغابايت.',
} as const satisfies Translation<typeof en>;
