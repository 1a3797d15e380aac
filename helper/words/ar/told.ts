import type { Translation } from '../translation.ts';
import type { told as en } from '../en/told.ts';

/** The words of en/told.ts in Arabic. */
export const told = {
  'told.said': 'يسميه كلام الخادم نفسه في الخطأ الذي ظهر لك: «{words}».',
  'told.sign-in': 'عند تسجيل الدخول قبل لحظة قال الخادم: «{words}».',
  'told.sent': 'على رسالة اختبار قبل لحظة قال الخادم: «{words}».',
  'told.signed-in': 'نجح تسجيل الدخول قبل لحظة.',
  'told.was-sent': 'قبل الخادم رسالة اختبار قبل لحظة.',
  'told.settled-by-sign-in': 'اختبار تسجيل الدخول: outbox-doctor diagnose --sign-in.',
  'told.settled-by-sending': 'إرسال رسالة اختبار إلى نفسك: outbox-doctor diagnose --send-test.',
  'told.settled-by-words': 'كلام الخادم نفسه، في آخر خطأ Outlook أو في البريد الذي عاد إليك.',

  'password-expired-or-changed.name': 'كلمة مرور انتهت أو تغيرت',
  'password-expired-or-changed.title': 'انتهت كلمة المرور أو تغيرت',
  'password-expired-or-changed.tell':
    'سجل الدخول إلى بريد الويب لدى مزود الخدمة واختر هناك كلمة مرور جديدة، ثم احفظها في Outlook للتلقي والإرسال.',

  'app-password-required.name': 'كلمة مرور تطبيق ناقصة',
  'app-password-required.title': 'يريد مزود الخدمة كلمة مرور تطبيق',
  'app-password-required.tell':
    'أنشئ كلمة مرور تطبيق في إعدادات الأمان لدى مزود الخدمة (يجب أن يكون التحقق بخطوتين مشغلًا)، واحفظها في Outlook بدل كلمة المرور المعتادة.',
  'app-password-required.policy':
    'يقبل {provider} من برامج مثل Outlook كلمة مرور تطبيق، لا كلمة المرور المعتادة، وتم رفض تسجيل الدخول.',

  'oauth-required.told':
    'احذف الحساب من Outlook وأضفه من جديد، ليسجل Outlook الدخول في صفحة مزود الخدمة نفسه. ويبقى بريدك على الخادم.',
  'oauth-required.policy': 'لم يعد {provider} يقبل كلمات المرور من برامج البريد، وتم رفض تسجيل الدخول.',

  'basic-auth-disabled.name': 'تسجيل دخول بكلمة المرور أوقفه مزود الخدمة',
  'basic-auth-disabled.title': 'أوقف مزود الخدمة تسجيل الدخول بكلمة المرور',
  'basic-auth-disabled.tell':
    'اسأل المسؤول أو مزود الخدمة هل يمكن السماح بكلمات المرور لعلبة البريد هذه. وإلا فأضف الحساب من جديد بالمصادقة الحديثة.',

  'smtp-auth-disabled-for-mailbox.name': 'إرسال عبر SMTP موقوف لعلبة البريد',
  'smtp-auth-disabled-for-mailbox.title': 'الإرسال عبر SMTP موقوف لعلبة البريد هذه',
  'smtp-auth-disabled-for-mailbox.tell':
    'اطلب من المسؤول تشغيل «SMTP المصادق عليه» (Authenticated SMTP) للمستخدم {user} (Microsoft 365: المستخدمون، المستخدم، البريد، إدارة تطبيقات البريد الإلكتروني)، أو من مزود الخدمة السماح بـ SMTP.',
  'smtp-auth-disabled-for-mailbox.tell.unnamed':
    'اطلب من المسؤول تشغيل «SMTP المصادق عليه» (Authenticated SMTP) لعلبة البريد هذه (Microsoft 365: المستخدمون، المستخدم، البريد، إدارة تطبيقات البريد الإلكتروني)، أو من مزود الخدمة السماح بـ SMTP.',
  'smtp-auth-disabled-for-mailbox.receives':
    'يفتح اسم المستخدم وكلمة المرور نفسهما علبة البريد للتلقي في هذه اللحظة، ويرفضهما {host} للإرسال.',

  'account-locked-or-blocked.name': 'حساب مقفل',
  'account-locked-or-blocked.title': 'الحساب مقفل أو محظور',
  'account-locked-or-blocked.tell':
    'لا تجرب كلمة المرور مرة أخرى الآن. سجل الدخول إلى بريد الويب لدى مزود الخدمة واتبع ما يقوله، أو اطلب منه فتح {user} واسأله عن سبب القفل.',

  'auth-mechanism-mismatch.worked':
    'نجح تسجيل الدخول إلى {host} قبل لحظة بالطريقة {mechanism}، لكن ليس بالطريقة المضبوطة في Outlook.',
  'auth-mechanism-mismatch.told':
    'اطلب من مزود الخدمة أن يعرض LOGIN أو PLAIN داخل TLS على {host}: لا يتكلم Outlook بكلمة المرور طريقة أخرى.',

  'wrong-credentials.title-user': 'اسم المستخدم في Outlook ليس الصحيح',
  'wrong-credentials.user-worked': 'باسم المستخدم {user} وكلمة المرور نفسها سمح لنا الخادم بالدخول قبل لحظة.',
  'wrong-credentials.tried': 'تم رفض تسجيل الدخول قبل لحظة: «{words}». ولا شيء في كلام الخادم يدل على سبب آخر.',
  'wrong-credentials.tried-both':
    'تم رفض تسجيل الدخول قبل لحظة باسم {user} وباسم {other}: «{words}». فالسبب هو كلمة المرور.',
  'wrong-credentials.token': 'رفض الخادم رمز الوصول المميز قبل لحظة: «{words}».',
  'wrong-credentials.works': 'قبل الخادم اسم المستخدم وكلمة المرور هذين قبل لحظة.',
  'wrong-credentials.stored':
    'قبل الخادم اسم المستخدم وكلمة المرور هذين قبل لحظة، وكان قد رفض ما لدى Outlook: كلمة المرور المحفوظة في Outlook مختلفة.',
  'wrong-credentials.receives': 'تفتح كلمة المرور نفسها علبة البريد للتلقي.',

  'pop-before-smtp.told':
    'اضغط إرسال/تلقي ليجلب Outlook البريد أولًا ثم يرسل. والأفضل على الدوام: شغل تسجيل الدخول إلى الخادم الصادر.',

  'sender-not-allowed.name': 'عنوان مرسل لا يجوز استخدامه',
  'sender-not-allowed.title': 'لا يتيح لك الخادم الإرسال بهذا العنوان',
  'sender-not-allowed.tell':
    'أخبر مزود الخدمة أن {email} لا يجوز له الإرسال عبر هذا الحساب، واطلب السماح بالعنوان (أو «إرسال كـ»، Send As).',

  'relay-denied.name': 'بريد إلى الآخرين مرفوض',
  'relay-denied.title': 'لا يقبل الخادم منك بريدًا إلى الآخرين',
  'relay-denied.tell':
    'أخبر مزود الخدمة أن {host} يجيب «relay denied» مع أن Outlook مضبوط على تسجيل الدخول، واسأله عن الخادم الذي ترسل عبره.',

  'recipient-rejected.name': 'مستلم مرفوض',
  'recipient-rejected.title': 'عنوان المستلم مرفوض',
  'recipient-rejected.tell':
    'قارن عنوان المستلم حرفًا حرفًا، واحذف العنوان الذي يقترحه Outlook واكتبه من جديد. وإذا كان صحيحًا فأخبر المستلم.',

  'message-too-large.told': 'أرفق أقل، أو شارك الملفات الكبيرة برابط (OneDrive). تكبر المرفقات بمقدار الثلث في الطريق.',

  'sending-limit-reached.name': 'حد إرسال تم بلوغه',
  'sending-limit-reached.title': 'بلغ الحساب حد الإرسال',
  'sending-limit-reached.tell':
    'انتظر إلى الغد، أو المدة التي يذكرها مزود الخدمة، وأرسل إلى عدد أقل من الناس في المرة. وإذا لم تكن قد أرسلت كل هذا فغير كلمة المرور.',

  'mailbox-full.name': 'علبة بريد ممتلئة',
  'mailbox-full.title': 'علبة بريد ممتلئة',
  'mailbox-full.tell':
    'إذا كانت علبتك فاحذف الرسائل الكبيرة وأفرغ «العناصر المحذوفة». وإذا كانت علبة المستلم فأخبره بطريقة أخرى.',

  'blocklisted-ip.told':
    'أرسل عبر خادم مزود الخدمة نفسه مع تسجيل الدخول على المنفذ 465 أو 587، حيث لا تحسب هذه القوائم. وإلا فأخبر مزود الإنترنت بكلام الخادم.',

  'content-rejected.name': 'رسالة اعتبرت مزعجة أو ضارة',
  'content-rejected.title': 'رفض الخادم محتوى الرسالة',
  'content-rejected.tell': 'أرسلها بلا روابط ولا مرفقات. وإذا وصلت فأخبر مزود الخدمة بكلام الخادم.',

  'sender-domain-authentication.name': 'نطاق مرسل لا يضمنه شيء',
  'sender-domain-authentication.title': 'لا شيء يضمن نطاق المرسل',
  'sender-domain-authentication.tell':
    'أخبر المسؤول عن نطاق {email} أن SPF أو DKIM أو DMARC يؤدي إلى رفض بريده، مع كلام الخادم. وأرسل عبر خادم النطاق نفسه.',

  'greylisted.told': 'لا شيء يحتاج إلى تغيير. اترك البريد في علبة الصادر واضغط إرسال/تلقي مرة أخرى بعد 15 دقيقة.',

  'server-busy.told': 'لا شيء يحتاج إلى تغيير في Outlook. اترك البريد في علبة الصادر وأرسل مرة أخرى بعد نصف ساعة.',

  'server-fault.silent-at':
    '{at, select, signIn {على تسجيل الدخول} other {على رسالة الاختبار}} لم يرد الخادم، مع أن الاتصال كان قائمًا.',
  'server-fault.nonsense-at':
    '{at, select, signIn {على تسجيل الدخول} other {على رسالة الاختبار}} رد الخادم بما لا يقوله أي خادم بريد.',
  'server-fault.settled-by-log': 'سجل خادم البريد نفسه: يستطيع مزوده أن يجد فيه سبب رفض الرسالة.',
  'helo-refused.told':
    'أخبر المسؤول عن {host}: لا يحكم على برامج البريد التي تسجل الدخول بالاسم الذي تعطيه في البداية (EHLO).',
  'helo-refused.name-told': 'أعط هذا الكمبيوتر اسمًا من حروف وأرقام وشرطات فقط، مع نطاق إن كان له نطاق.',
  'server-fault.told': 'لا خلل في Outlook. أخبر مزود البريد بكلام الخادم ومتى كان ذلك.',

  'data-stall.name': 'رسالة تعلق في الطريق',
  'data-stall.title': 'يبدأ الإرسال ثم يتوقف داخل الرسالة',
  'data-stall.stalled': 'قبل الخادم المرسل والمستلم قبل لحظة، ثم لم يأت شيء مدة {seconds} ثانية أثناء انتقال الرسالة.',
  'data-stall.unfinished':
    'قبل الخادم المرسل والمستلم قبل لحظة، ثم انتقلت الرسالة ببطء شديد فتوقفنا بعد {seconds} ثانية و {kilobytes} كيلوبايت.',
  'data-stall.settled-by': 'هل تخرج الرسالة نفسها فورًا عبر نقطة اتصال الهاتف.',
  'data-stall.cut': 'قبل الخادم المرسل والمستلم قبل لحظة، ثم انقطع الاتصال داخل الرسالة.',
  'data-stall.tell':
    'أرسل عبر نقطة اتصال الهاتف: إذا نجح ذلك فأخبر المسؤول عن هذه الشبكة، وإلا فأخبر مزود البريد. قد تحجز الحزم الكبيرة شبكة ضيوف أو VPN أو فاحص بريد على هذا الكمبيوتر.',
  'data-stall.test': 'كاختبار فقط، اخرج من VPN أو أوقف مؤقتًا فحص البريد في برنامج مكافحة الفيروسات، ثم أرسل من جديد.',

  'timeout-too-short.name': 'توقف Outlook قبل الأوان',
  'timeout-too-short.title': 'يتوقف Outlook قبل أن يرد الخادم',
  'timeout-too-short.settled-by': 'هل ينجح الإرسال بعد تغيير المهلة.',

  'offline-mode.name': 'عمل Outlook دون اتصال',
  'offline-mode.title': 'Outlook مضبوط على العمل دون اتصال',
  'offline-mode.tell': 'اختر إرسال/تلقي، ثم انقر «العمل دون اتصال» (Work Offline) حتى لا يبقى محددًا.',
  'offline-mode.settled-by': 'هل يعرض شريط الحالة في Outlook «العمل دون اتصال» (Working Offline).',

  'data-file-problem.name': 'ملف بيانات Outlook تالف',
  'data-file-problem.title': 'ملف بيانات Outlook تالف أو ممتلئ',
  'data-file-problem.tell':
    'أغلق Outlook وشغل أداة إصلاح علبة الوارد (scanpst.exe) على ملف البيانات؛ واحتفظ بنسخة من الملف قبل ذلك.',
  'data-file-problem.settled-by': 'ما تقوله أداة إصلاح علبة الوارد في Outlook.',

  'profile-corruption.name': 'ملف تعريف Outlook تالف',
  'profile-corruption.title': 'ملف تعريف Outlook تالف',
  'profile-corruption.tell':
    'أنشئ ملف تعريف جديدًا (لوحة التحكم، البريد، إظهار ملفات التعريف، إضافة)، وأضف الحساب إليه وأرسل منه.',
  'profile-corruption.settled-by': 'هل ينجح الإرسال من ملف تعريف جديد.',

  'duplicate-profile.name': 'حساب معد مرتين',
  'duplicate-profile.title': 'الحساب نفسه معد مرتين',
  'duplicate-profile.tell': 'انظر في ملف، إعدادات الحساب: إذا كان الحساب هناك مرتين فاحذف أحدهما.',
  'duplicate-profile.settled-by': 'هل الحساب موجود مرتين في إعدادات الحساب.',

  'winsock-corruption.name': 'إعدادات شبكة تالفة في Windows',
  'winsock-corruption.title': 'إعدادات الشبكة في Windows تالفة',
  'winsock-corruption.tell': 'افتح موجه الأوامر كمسؤول، واكتب «netsh winsock reset»، ثم أعد تشغيل الكمبيوتر.',
  'winsock-corruption.settled-by': 'هل تصل برامج أخرى على هذا الكمبيوتر إلى الشبكة.',

  'internet-settings-corruption.name': 'خيارات إنترنت تالفة في Windows',
  'internet-settings-corruption.title': 'خيارات الإنترنت في Windows تالفة',
  'internet-settings-corruption.tell':
    'افتح خيارات الإنترنت، ثم خيارات متقدمة، واختر «استعادة الإعدادات المتقدمة» (Restore advanced settings)، ثم أعد تشغيل Outlook.',
  'internet-settings-corruption.settled-by': 'هل ينجح الإرسال بعد استعادة خيارات الإنترنت.',

  'low-disk-or-memory.name': 'نقص في مساحة القرص أو الذاكرة',
  'low-disk-or-memory.title': 'مساحة القرص أو الذاكرة في الكمبيوتر قليلة',
  'low-disk-or-memory.tell':
    'أغلق البرامج الأخرى وأفرغ مساحة على القرص (Windows: الإعدادات، النظام، التخزين)، ثم أرسل من جديد.',
  'low-disk-or-memory.settled-by': 'كم بقي من مساحة القرص.',

  'software-conflict.name': 'برنامج آخر يعيق Outlook',
  'software-conflict.title': 'برنامج آخر يعيق Outlook',
  'software-conflict.tell':
    'شغل Outlook بلا وظائف إضافية (اضغط Ctrl مطولًا أثناء بدء التشغيل) وأرسل. إذا نجح ذلك فشغل الوظائف الإضافية واحدة واحدة.',
  'software-conflict.settled-by': 'هل ينجح الإرسال في الوضع الآمن لبرنامج Outlook.',

  'stuck-item.name': 'رسالة عالقة في علبة الصادر',
  'stuck-item.title': 'رسالة في علبة الصادر تعطل غيرها',
  'stuck-item.tell':
    'ضع Outlook على «العمل دون اتصال»، وانقل أقدم رسالة من علبة الصادر إلى المسودات، ثم عد إلى الاتصال وأرسلها من هناك من جديد.',
  'stuck-item.settled-by': 'هل تخرج الرسائل الأخرى بعد إخراج أقدم رسالة من علبة الصادر.',

  'none.because-signed-in':
    'يرد {host} على المنفذ {port}، وشهادته صالحة، ونجح تسجيل الدخول قبل لحظة. ولم يختبر إرسال بريد.',
  'none.because-sent': 'يرد {host} على المنفذ {port}، ونجح تسجيل الدخول، وقبل رسالة اختبار إلى نفسك قبل لحظة.',
} as const satisfies Translation<typeof en>;
