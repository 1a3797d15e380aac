import type { Translation } from '../translation.ts';
import type { causes as en } from '../en/causes.ts';

/** The words of en/causes.ts in Arabic. */
export const causes = {
  /** A title or sentence that comes from our data tables as it is. */
  'data.text': '{text}',

  /** How a cause is called that is possible and no more: certainty is grammar. */
  'possible.title': 'ربما: {cause}',
  'finding.settled-by': 'ما يحسم الأمر: {what}',
  'finding.could-not-tell': 'لا نستطيع الحكم بعد',

  'suspected.by-text': 'من المعروف أن الخطأ الذي ظهر لك يأتي من هذا، من بين أسباب أخرى.',

  'compare.works': 'لا نعرف ما هو مضبوط في Outlook. يعمل {host} على المنفذ {port} من هنا.',
  'compare.published': 'لا نعرف ما هو مضبوط في Outlook. ينشر مزود الخدمة هذه الإعدادات.',
  'compare.settled-by': 'مقارنة إعدادات Outlook بهذه.',

  'no-network.name': 'لا شبكة',
  'no-network.title': 'هذا الكمبيوتر غير متصل',
  'no-network.no-adapter': 'لا توجد شبكة متصلة. يبقى بريدك في علبة الصادر ويخرج حين تعود الشبكة.',
  'no-network.nothing-answers': 'لا يرد شيء خارج هذا الكمبيوتر، لا خادم بريد ولا خادم ويب. ويبقى بريدك في علبة الصادر.',
  'no-network.no-route': 'لا يعرف هذا الكمبيوتر طريقًا إلى الخارج: لا مسار إلى أحد وراءه. ويبقى بريدك في علبة الصادر.',
  'no-network.reconnect':
    'أعد توصيل Wi-Fi أو الكابل، أو أوقف وضع الطيران، أو سجل الدخول في صفحة شبكة الضيوف. ثم افحص مرة أخرى.',
  'no-network.excluded': 'رد شيء خارج هذا الكمبيوتر قبل لحظة.',
  'no-network.no-resolver': 'لا أحد يرد حين يسأل هذا الكمبيوتر عن عنوان خادم (DNS)، فلم يمكن النظر في أي خادم.',
  'no-network.settled-by-browser': 'هل تفتح أي صفحة ويب على هذا الكمبيوتر.',
  'no-network.settled-by': 'هل يرد أي خادم آخر من هنا.',

  'wrong-server-name.name': 'اسم خادم خاطئ',
  'wrong-server-name.title': 'اسم الخادم الصادر خاطئ',
  'wrong-server-name.title-not-found': 'لا يوجد خادم بهذا الاسم',
  'wrong-server-name.not-found': 'لا عنوان معروف للخادم {host}، بينما يمكن العثور من هنا على أسماء أخرى.',
  'wrong-server-name.slip': 'لم يستطع أحد أن يقول هل يوجد {host}. اسم خادم مزودك {better}، وهو الاسم نفسه تقريبًا.',
  'wrong-server-name.not-found-alone': 'لا عنوان معروف للخادم {host}، ولم نعثر من هنا على أي اسم آخر أيضًا.',
  'wrong-server-name.no-answer': 'لم يخبرنا أحد بعنوان {host}، مع أننا عثرنا على أسماء أخرى.',
  'wrong-server-name.other-published':
    'لا يقبل {host} أي بريد. ينشر {provider} الخادم {better}، وقد رد هذا الخادم من هنا.',
  'wrong-server-name.published': '{host} هو الخادم الذي ينشره مزود الخدمة نفسه.',
  'wrong-server-name.known': '{host} اسم خادم من خوادم {provider}.',
  'wrong-server-name.near-works':
    'لا يتيح {host} الإرسال لأحد. أما {better}، وهو خادم باسم قريب منه، فيتيحه: وقد رد من هنا.',
  'wrong-server-name.takes-incoming':
    '{host} هو الخادم الذي يتسلم بريد النطاق من الخوادم الأخرى؛ ولا يستطيع أحد الإرسال عبره.',
  'wrong-server-name.is-web': '{host} خادم ويب: يرد بهذه الصفة، ولا يرد على أي منفذ للبريد.',
  'wrong-server-name.settled-by-help': 'صفحة المساعدة لدى مزود الخدمة، عند «الخادم الصادر (SMTP)».',
  'wrong-server-name.settled-by': 'هل يمكن العثور من هنا على أسماء أخرى.',
  'wrong-server-name.look-it-up': 'قارن الاسم حرفًا حرفًا بصفحة المساعدة لدى مزود الخدمة، عند «الخادم الصادر (SMTP)».',

  'blocked-port.title': 'شبكتك تحجب المنفذ {port}',
  'blocked-port.other': 'يرسل الحساب عبر المنفذ {port}.',
  'blocked-port.open': 'سمح لنا المنفذ {port} بالدخول.',
  'blocked-port.others-answer': 'ترد خوادم بريد أخرى على المنفذ {port} من هنا.',
  'blocked-port.overdue': 'لم يرد المنفذ {port} على {host} حتى الآن، ورد منفذ آخر عليه.',
  'blocked-port.silent':
    'لم يرد المنفذ {port} على {host}. سبب ذلك الخادم أو الشبكة؛ ولم نتمكن من المقارنة بخوادم أخرى.',
  'blocked-port.by-ipv4':
    'عبر IPv4 لا يرد المنفذ {port} على {host} ولا على خوادم بريد أخرى. وعبر IPv6 يعمل، فلا يتوقف إلا ما ليس لديه IPv6.',
  'blocked-port.settled-by': 'هل ترد خوادم بريد أخرى على المنفذ نفسه من هنا. وتبين ذلك أيضًا نقطة اتصال الهاتف.',
  'network-blocks-port.name': 'منفذ تحجبه الشبكة',
  'network-blocks-port.title': 'شبكتك تحجب المنفذ الذي يرسل Outlook عبره',
  'network-blocks-port.because':
    'لا يرد المنفذ {port} (باب الخادم) من هنا، ولا يرد المنفذ {port} على خوادم البريد الأخرى أيضًا.',
  'network-blocks-port.tell':
    'يستطيع المسؤول عن هذه الشبكة (شركة أو فندق أو Wi-Fi للضيوف) أن يسمح بمروره. وحتى ذلك الحين يعمل الإرسال عبر نقطة اتصال الهاتف.',
  'isp-blocks-port.name': 'المنفذ 25 الذي يحجبه مزود الإنترنت',
  'isp-blocks-port.title': 'مزود الإنترنت لديك يحجب المنفذ 25',
  'isp-blocks-port.because':
    'لا يرد المنفذ 25 (باب الخادم) من هنا، لا على خادمك ولا على غيره. يغلقه معظم مزودي الإنترنت لمنع البريد المزعج.',
  'isp-blocks-port.tell': 'لا تحتاج برامج مثل Outlook إلى المنفذ 25. ويستطيع مزود الإنترنت أن يقول هل يفتحه عند الطلب.',

  'wrong-port.name': 'منفذ خاطئ',
  'wrong-port.title': 'يستخدم Outlook المنفذ الخاطئ',
  'wrong-port.refused': 'المنفذ {port} (باب الخادم) على {host} مغلق؛ والمنفذ {better} على الخادم نفسه مفتوح.',
  'wrong-port.silent': 'لا يرد {host} على المنفذ {port}؛ ويرد على المنفذ {better}.',
  'wrong-port.not-smtp':
    'ما يرد على المنفذ {port} على {host} لا يقبل بريدًا لإرساله: إنه {kind, select, imap {خادم لتلقي البريد (IMAP)} pop {خادم لتلقي البريد (POP3)} http {خادم ويب} ssh {خادم للدخول عن بعد (SSH)} ftp {خادم للملفات (FTP)} other {شيء لا يتكلم SMTP، لغة الإرسال}}.',
  'wrong-port.no-sign-in':
    'المنفذ {port} على {host} مخصص لخوادم البريد الأخرى: لا يتيح تسجيل الدخول لأحد. أما المنفذ {better} فيتيحه.',
  'wrong-port.maybe': 'لم يرد المنفذ {port} على {host}؛ ورد المنفذ {better} على الخادم نفسه.',
  'wrong-port.speaks': 'المنفذ {port} على {host} يقبل البريد.',

  'plaintext-port-25.name': 'المنفذ 25 بلا تشفير',
  'plaintext-port-25.title': 'يرسل Outlook عبر المنفذ 25 بلا تشفير',
  'plaintext-port-25.no-sign-in': 'لا يتيح {host} هناك تسجيل الدخول لأحد بلا تشفير، فلا يقبل بريدًا من Outlook.',
  'plaintext-port-25.refuses': 'يرفض {host} على ذلك المنفذ برامج البريد التي لا تشفر.',
  'plaintext-port-25.takes-sign-in': 'يتيح الخادم تسجيل الدخول على المنفذ 25 بلا تشفير.',

  'wrong-encryption-mode.name': 'تشفير لا يناسب',
  'wrong-encryption-mode.title': 'التشفير في Outlook لا يناسب المنفذ',
  'wrong-encryption-mode.needs-tls':
    'يريد المنفذ {port} على {host} تشفير SSL/TLS من اللحظة الأولى، ويبدأ Outlook من دونه.',
  'wrong-encryption-mode.greets-first':
    'يبدأ Outlook بتشفير SSL/TLS، لكن المنفذ {port} على {host} يلقي التحية أولًا بلا تشفير ثم ينتقل إليه (STARTTLS).',
  'wrong-encryption-mode.needs-starttls':
    'لا يتيح المنفذ {port} على {host} تسجيل الدخول إلا بعد الانتقال إلى التشفير (STARTTLS).',
  'wrong-encryption-mode.offers-none': 'لا يعرض المنفذ {port} على {host} أي تشفير، ويصر Outlook على التشفير.',
  'wrong-encryption-mode.fits': 'التشفير المضبوط في Outlook هو الذي يتكلمه المنفذ {port} على {host}.',

  'server-down.name': 'خادم متوقف',
  'server-down.title': 'خادم البريد متوقف',
  'server-down.refuses-all': 'يرفض {host} كل اتصال على كل منافذ البريد. ينتظر بريدك في علبة الصادر ولا يضيع.',
  'server-down.answers-nobody':
    'لا يدخل {host} أحدًا على أي منفذ للبريد، وخوادم البريد الأخرى تفعل. ينتظر بريدك ولا يضيع.',
  'server-down.says-so': 'يقول {host} إنه غير متاح الآن: «{words}». ينتظر بريدك في علبة الصادر ولا يضيع.',
  'server-down.refuses-us': 'يرفض {host} كل اتصال على كل منافذ البريد؛ ولم تمكن المقارنة بخوادم أخرى.',
  'server-down.no-answer': 'لا يرد {host} على أي منفذ للبريد؛ ولم تمكن المقارنة بخوادم أخرى.',
  'server-down.by-ipv4': 'عبر IPv4 لا يعمل {host} على المنفذ {port}. وعبر IPv6 يعمل، فلا يتوقف إلا ما ليس لديه IPv6.',
  'server-down.settled-by-ipv4': 'هل ينجح الإرسال من شبكة لديها IPv4 وحده، مثل نقاط اتصال بعض الهواتف.',
  'server-down.works': 'يقبل {host} البريد من هنا في هذه اللحظة.',
  'server-down.wait':
    'لا شيء يحتاج إلى تغيير في Outlook. انتظر ثم افحص مرة أخرى؛ ويبقى البريد في علبة الصادر حتى ذلك الحين.',
  'server-down.tell': 'أخبر مزود البريد أن {host} لا يقبل البريد من هنا، واسأله هل لديه عطل.',

  'certificate.settled-by-family': 'أي عنوان يصل به Outlook إلى الخادم: فعبر IPv4 وIPv6 تظهر شهادتان مختلفتان.',
  'certificate.settled-by-windows':
    'هل يستطيع Windows جلب الحلقة الناقصة من السلسلة بنفسه. إذا ظل Outlook يحذر فهو لا يستطيع.',

  'certificate-expired.name': 'شهادة منتهية',
  'certificate-expired.title': 'انتهت شهادة الخادم',
  'certificate-expired.title-date': 'انتهت شهادة الخادم في {date, date, day}',
  'certificate-expired.because':
    'كانت الشهادة (إثبات الهوية) التي يقدمها {host} على المنفذ {port} صالحة حتى {date, date, day}. وعلى صاحبها تجديدها.',
  'certificate-expired.fine': 'لم تنته شهادة الخادم.',
  'certificate-expired.tell': 'لا خلل في Outlook. أخبر مزود البريد أن يجدد شهادة {host}.',

  'certificate-name-mismatch.name': 'شهادة لاسم آخر',
  'certificate-name-mismatch.title': 'الشهادة لاسم خادم آخر',
  'certificate-name-mismatch.because': 'يقدم {host} على المنفذ {port} شهادة (إثبات هوية) باسم {names}، لا باسمه هو.',
  'certificate-name-mismatch.fine': 'الشهادة للاسم المضبوط في Outlook.',
  'certificate-name-mismatch.tell':
    '{known, select, yes {اسأل مزود البريد هل يجوز استخدام اسم الخادم {name}، أو أخبره أن الشهادة لا تشمل {host}.} other {أخبر مزود البريد أن الشهادة لا تشمل {host}.}}',

  'certificate-untrusted.name': 'شهادة لا يضمنها أحد',
  'certificate-untrusted.title': 'لا يثق هذا الكمبيوتر بشهادة الخادم',
  'certificate-untrusted.because':
    'شهادة {host} (إثبات الهوية) على المنفذ {port} صادرة عن «{issuer}»، وهذا الكمبيوتر لا يثق به.',
  'certificate-untrusted.self-signed':
    'صنع {host} بنفسه الشهادة (إثبات الهوية) التي يقدمها على المنفذ {port}؛ ولا يضمنها أحد غيره.',
  'certificate-untrusted.fine': 'يثق هذا الكمبيوتر بشهادة الخادم.',
  'certificate-untrusted.settled-by': 'هل تصدر شهادات خوادم أخرى عن المصدر نفسه.',
  'certificate-untrusted.tell': 'أخبر مزود البريد أو المسؤول أن {host} يحتاج إلى شهادة من جهة عامة، مع سلسلتها كاملة.',

  'auth-not-enabled.name': 'تسجيل الدخول موقوف',
  'auth-not-enabled.title': 'تسجيل الدخول للإرسال موقوف في Outlook',
  'auth-not-enabled.offered': 'يطلب {host} من البرامج تسجيل الدخول قبل الإرسال، وOutlook مضبوط على ألا يفعل.',
  'auth-not-enabled.offers':
    'يعرض {host} تسجيل الدخول، كما تفعل الخوادم التي تريده قبل الإرسال، وOutlook مضبوط على ألا يفعل.',
  'auth-not-enabled.settled-by-sending': 'هل يقبل الخادم بريدًا من دونه، كما تفعل بعض الخوادم داخل شبكاتها.',
  'auth-not-enabled.said': 'طلب الخادم تسجيل دخول لم يتلقه.',
  'auth-not-enabled.is-on': 'تسجيل الدخول إلى الخادم الصادر مشغل.',
  'auth-not-enabled.settled-by':
    'هل الخيار «يتطلب الخادم الصادر (SMTP) المصادقة» (My outgoing server (SMTP) requires authentication) محدد في Outlook.',

  'wrong-credentials.name': 'اسم مستخدم خاطئ أو كلمة مرور خاطئة',
  'wrong-credentials.title': 'رفض الخادم اسم المستخدم أو كلمة المرور',
  'wrong-credentials.refused':
    'رفض الخادم تسجيل الدخول. يناسب ذلك كلمة مرور تغيرت أو اسم مستخدم آخر أو كلمة مرور تطبيق ناقصة.',
  'wrong-credentials.fits': 'يأتي الخطأ الذي ظهر لك عند رفض تسجيل الدخول.',
  'wrong-credentials.no-sign-in': 'Outlook مضبوط على ألا يسجل الدخول للإرسال.',
  'wrong-credentials.takes-none': 'لا يقبل الخادم أي كلمة مرور: يعرض طرقًا أخرى فقط لتسجيل الدخول.',
  'wrong-credentials.webmail':
    'سجل الدخول إلى بريد الويب لدى مزود الخدمة بالاسم وكلمة المرور نفسيهما. إذا نجح ذلك فكلمة المرور المحفوظة في Outlook قديمة.',
  'wrong-credentials.settled-by': 'تسجيل الدخول إلى بريد الويب لدى مزود الخدمة بالاسم وكلمة المرور نفسيهما.',

  'none.name': 'لا خلل',
  'none.title': 'لا شيء معطل من هنا الآن',
  'none.because-plain':
    'يرد {host} على المنفذ {port} بلا تشفير، كما هو مضبوط في Outlook. لم يختبر تسجيل دخول ولا بريد.',
  'none.because-if':
    'يعمل {host} على المنفذ {port} مع {encryption}: شهادته صالحة ويعرض تسجيل الدخول. أما تسجيل الدخول نفسه فلم يختبر.',
  'none.because': 'يرد {host} على المنفذ {port}، وشهادته صالحة، ويعرض تسجيل الدخول. أما تسجيل الدخول نفسه فلم يختبر.',
} as const satisfies Translation<typeof en>;
