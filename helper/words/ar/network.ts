import type { Translation } from '../translation.ts';
import type { network as en } from '../en/network.ts';

/** The words of en/network.ts in Arabic. */
export const network = {
  'dns-failure.name': 'مشكلة في العثور على الخوادم بالاسم (DNS)',
  'dns-failure.title': 'العثور على الخوادم بالاسم (DNS) لا يعمل',
  'dns-failure.others-know':
    'لا تعطي خدمة الأسماء (DNS) في هذه الشبكة عنوانًا للخادم {host}، وتعطيه خدمة عامة ({resolver}).',
  'dns-failure.silent': 'خدمة الأسماء (DNS) المضبوطة في هذا الكمبيوتر ({resolver}) لا ترد.',
  'dns-failure.fails':
    'خدمة الأسماء (DNS) المضبوطة في هذا الكمبيوتر ({resolver}) تجيب بأنها لا تستطيع المساعدة، أيًا كان السؤال.',
  'dns-failure.fails-for-it':
    'تتعثر خدمة الأسماء (DNS) عند {host} (SERVFAIL) وتعثر على أسماء أخرى: السبب في خوادم أسماء نطاقه، أو في كتابة الاسم.',
  'dns-failure.tell-provider':
    'أخبر مزود البريد أن {host} لا يمكن البحث عنه: خوادم أسماء النطاق لا تعمل، أو توقيعاته (DNSSEC) لا تصح.',
  'dns-failure.denies': 'خدمة الأسماء (DNS) المضبوطة في هذا الكمبيوتر ({resolver}) تقول عن كل اسم إنه غير موجود.',
  'dns-failure.denies-known':
    'تقول خدمة الأسماء (DNS) إن {host} غير موجود، مع أن مزود بريد ينشر هذا الاسم. يحدث ذلك بسبب مرشح أو خدمة معطلة.',
  'dns-failure.wrong-answer':
    'توجه خدمة الأسماء (DNS) الاسم {host} إلى {address}، وليس هناك خادم البريد هذا. وتذكر خدمة أخرى {other}، وهو يرد.',
  'dns-failure.leads-home':
    'توجه خدمة الأسماء (DNS) الاسم {host} إلى {address}، وهو هذا الكمبيوتر نفسه. ولا خادم بريد هنا.',
  'dns-failure.same-for-all':
    'توجه خدمة الأسماء (DNS) الاسم {host} إلى {address}، وتوجه أسماء أخرى لا صلة لها به إلى المكان نفسه.',
  'dns-failure.restart': 'أعد تشغيل الموجه، أو اقطع الاتصال بالشبكة ثم اتصل من جديد. ثم افحص مرة أخرى.',
  'dns-failure.choose':
    'إذا بقي الأمر كذلك فانظر أي خادم DNS مضبوط في إعدادات الشبكة في Windows، واجعله تلقائيًا. وفي الشركة أخبر المسؤول.',
  'dns-failure.settled-by': 'هل يمكن العثور من هنا على أسماء أخرى، وهل تعطي خدمة أسماء أخرى عنوانًا آخر.',

  'hosts-file-override.name': 'سطر في ملف hosts',
  'hosts-file-override.title': 'ملف على هذا الكمبيوتر يوجه اسم الخادم خطأ',
  'hosts-file-override.because':
    'يقول ملف hosts إن {host} في {listed}، وهو غير موجود هناك. وتقول خدمة الأسماء (DNS) إنه {dns}، وهو يرد.',
  'hosts-file-override.leads-home':
    'يوجه ملف hosts الاسم {host} إلى {listed}، وهو هذا الكمبيوتر نفسه. وتقول خدمة الأسماء (DNS) إنه {dns}.',
  'hosts-file-override.leads-home-alone':
    'يوجه ملف hosts الاسم {host} إلى {listed}، وهو هذا الكمبيوتر نفسه، ولا خادم بريد هنا.',
  'hosts-file-override.differs':
    'يقول ملف hosts إن {host} في {listed}، وتقول خدمة الأسماء (DNS) إنه {dns}؛ ولم يقبل أي منهما بريدًا من هنا.',
  'hosts-file-override.fits': 'ما يقوله ملف hosts عن {host} لا يعترض الطريق.',
  'hosts-file-override.remove':
    'احذف السطر الذي فيه {host} من {path}، أو اسأل من وضعه هناك. ويحتاج ذلك إلى صلاحيات المسؤول.',
  'hosts-file-override.settled-by': 'هل ما زال السطر في ملف hosts مقصودًا.',

  'captive-portal.name': 'صفحة تسجيل الدخول لشبكة ضيوف',
  'captive-portal.title': 'تريد الشبكة أن تسجل الدخول أولًا',
  'captive-portal.redirected':
    'يتم استبدال صفحات الويب بصفحة الشبكة نفسها (قاد {url} إلى {to}). وما لم توافق هناك فلن تسمح بمرور أي بريد.',
  'captive-portal.replaced':
    'يتم استبدال صفحات الويب بصفحة أخرى (لم يأت {url} كما هو). وما لم توافق هناك فلن يمر أي بريد.',
  'captive-portal.web-is-right': 'تأتي صفحات الويب كما هي؛ ولا شبكة ضيوف في الطريق.',
  'captive-portal.sign-in':
    'افتح أي صفحة ويب في المستعرض، وسجل الدخول أو وافق في صفحة الشبكة، ثم أرسل من جديد. ويعمل الإرسال أيضًا عبر نقطة اتصال الهاتف.',
  'captive-portal.settled-by': 'هل تفتح صفحة ويب في المستعرض، أم تأتي صفحة الشبكة نفسها.',

  'vpn-or-proxy.name': 'VPN لا ينقل البريد',
  'vpn-or-proxy.title': 'لا ينقل VPN بريدك',
  'vpn-or-proxy.works-around': 'تخرج الحزم إلى {host} عبر VPN ({device}) ولا يأتي رد؛ وعبر {other} يرد الخادم.',
  'vpn-or-proxy.on-the-way': 'تخرج الحزم إلى {host} عبر VPN ({device})، ولا يعود عبره أي رد.',
  'vpn-or-proxy.carries': 'VPN ({device}) في الطريق، ويرد غيره عبره.',
  'vpn-or-proxy.no-vpn': 'لا VPN في الطريق إلى الخادم.',
  'vpn-or-proxy.disconnect': 'اقطع VPN ({device}) وأرسل من جديد. إذا نجح ذلك فهو السبب.',
  'vpn-or-proxy.tell': 'أخبر المسؤول عن VPN أن {host} لا يمكن الوصول إليه عبره، واطلب منه السماح بمروره.',
  'vpn-or-proxy.settled-by': 'هل يرد الخادم بعد قطع VPN.',

  'local-firewall.name': 'جدار حماية على هذا الكمبيوتر',
  'local-firewall.title': 'جدار حماية على هذا الكمبيوتر يوقف الاتصال',
  'local-firewall.rule':
    'قاعدة في جدار الحماية على هذا الكمبيوتر توقف الاتصالات بالمنفذ {port} (باب الخادم) على {host}.',
  'local-firewall.perhaps':
    'قاعدة في جدار الحماية على هذا الكمبيوتر تخص المنفذ {port}، وتوقف بعض البرامج أو بعض المستخدمين؛ ولا يمكن معرفة هل يشمل ذلك Outlook.',
  'local-firewall.forbidden': 'هذا الكمبيوتر نفسه يمنع الاتصال بالمنفذ {port} (باب الخادم) على {host}.',
  'local-firewall.too-quick': 'جاء الرفض أسرع مما يمكن أن يأتي رد من الخادم: فهو من هذا الكمبيوتر، أو من الشبكة هنا.',
  'local-firewall.lets-through': 'سمح لنا المنفذ بالدخول: لا جدار حماية هنا يوقفه.',
  'local-firewall.no-rule': 'لا قاعدة في جدار الحماية على هذا الكمبيوتر توقف الاتصال.',
  'local-firewall.allow':
    'في جدار الحماية أو برنامج الأمان على هذا الكمبيوتر، اسمح لبرنامج Outlook بالاتصال بالخادم {host} على المنفذ {port}.',
  'local-firewall.settled-by': 'القواعد الصادرة في جدار الحماية وبرنامج الأمان على هذا الكمبيوتر.',

  'ipv6-broken.name': 'IPv6 معطل',
  'ipv6-broken.title': 'النوع الأحدث من العناوين (IPv6) معطل',
  'ipv6-broken.silent':
    'للخادم {host} عنوان IPv6 أيضًا. لا يرد المنفذ {port} هناك، ويرد عبر IPv4. يجرب Outlook IPv6 أولًا وينتظر.',
  'ipv6-broken.unreachable':
    'للخادم {host} عنوان IPv6 أيضًا. لدى هذا الكمبيوتر IPv6 ولا يجد به طريقًا إلى هناك؛ ويرد الخادم عبر IPv4.',
  'ipv6-broken.refused':
    'للخادم {host} عنوان IPv6 أيضًا. المنفذ {port} مغلق هناك، ومفتوح عبر IPv4. يجرب Outlook IPv6 أولًا فتضيع لحظة.',
  'ipv6-broken.other': 'للخادم {host} عنوان IPv6 أيضًا. ما يرد هناك على المنفذ {port} لا يصلح للإرسال، وعبر IPv4 يصلح.',
  'ipv6-broken.tell-network':
    'أعد تشغيل الموجه. يستطيع المسؤول عن هذه الشبكة إصلاح IPv6؛ وعند إيقاف IPv6 للاختبار يتوقع أن يخرج البريد.',
  'ipv6-broken.tell-provider': 'أخبر مزود البريد أن {host} لا يرد عبر IPv6 على المنفذ {port} من هنا.',
  'ipv6-broken.settled-by-delay': 'هل ينجح الإرسال فورًا عند إيقاف IPv6 للاختبار.',
  'ipv6-broken.settled-by': 'هل يرد الخادم عبر IPv6.',

  'server-drops-us.title': 'ربما يحجب خادم البريد عنوانك',
  'server-drops-us.alive': '{host} موجود (يرد منفذه {port})، ويهمل كل شيء على منافذ البريد؛ وترد خوادم بريد أخرى.',
  'server-drops-us.silent': 'يهمل {host} كل ما نرسله، وترد خوادم بريد أخرى. ربما يحجب جدار حمايته عنوانك، أو هو متوقف.',
  'server-drops-us.tell': 'اسأل مزود البريد هل عنوان الإنترنت لديك محجوب لدى {host}، كما يحدث بعد كلمات مرور خاطئة.',
  'server-drops-us.passwords': 'ابحث أولًا في كل هاتف وكمبيوتر فيه علبة البريد هذه عن كلمة مرور قديمة: وإلا عاد الحجب.',
  'server-drops-us.settled-by': 'هل يرد الخادم عبر شبكة أخرى، مثل نقطة اتصال الهاتف.',

  'check.name-records': 'ما تقوله خدمات الأسماء',
  'check.hosts-file': 'ملف hosts',
  'check.way-out': 'الطرق إلى خارج هذا الكمبيوتر',
  'check.web-access': 'صفحات الويب',
  'check.packet-filter': 'جدار الحماية على هذا الكمبيوتر',
  'check.incoming-side': 'منافذ قراءة البريد',

  'seen.records.answer': 'خدمة الأسماء ترد',
  'seen.records.none': 'لم تضبط خدمة أسماء',
  'seen.records.silent': '{resolver} لا يرد',
  'seen.records.fails': '{resolver} لا يستطيع المساعدة',
  'seen.records.denied': '{resolver} لا يعرف هذا الاسم',
  'seen.hosts.none': 'لا سطر فيه هذا الخادم',
  'seen.hosts.line': '{host} في {addresses}',
  'seen.way.direct': 'عبر الاتصال {device}',
  'seen.way.vpn': 'عبر VPN ({device})',
  'seen.way.none': 'لا طريق إلى الخارج',
  'seen.web.right': 'تأتي كما هي',
  'seen.web.redirected': 'قادت إلى {to}',
  'seen.web.other': 'جاءت صفحة أخرى',
  'seen.web.nothing': 'لم تأت أي صفحة',
  'seen.filter.unread': 'لا تجوز قراءته',
  'seen.filter.stops': 'يوقف المنفذ {port}',
  'seen.filter.lets': 'يسمح بمروره',
  'seen.incoming.open': 'مفتوحة على {ports}',
  'seen.incoming.shut': 'لا شيء مفتوح',
} as const satisfies Translation<typeof en>;
