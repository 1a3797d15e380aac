import type { Translation } from '../translation.ts';
import type { computer as en } from '../en/computer.ts';

/** The words of en/computer.ts in Arabic. */
export const computer = {
  'check.outlook-settings': 'إعدادات Outlook نفسه',
  'check.outlook-firewall': 'قواعد جدار الحماية لبرنامج Outlook',
  'check.security-products': 'برامج الأمان',
  'check.proxy-settings': 'الوكلاء (proxy)',
  'check.winsock-catalog': 'طبقات الشبكة (Winsock)',
  'check.tls-protocols': 'إصدارات TLS في Windows',
  'check.clock-service': 'ضبط الساعة',
  'check.outlook-log': 'سجل Outlook نفسه',

  'unread.title': 'لم يقرأ على هذا الكمبيوتر:',
  'unread.more':
    '{n, plural, zero {ولا شيء غيره} one {وواحد آخر} two {واثنان آخران} few {و# أخرى} many {و# أخرى} other {و# أخرى}}؛ يسميها --json',
  'unread.denied': 'لا تجوز قراءته',
  'unread.missing': 'ليس في هذا الكمبيوتر ما يسأل عنه',
  'unread.empty': 'لم يقل شيئًا',
  'unread.not-understood': 'قال ما لا نفهمه',
  'unread.too-late': 'استغرق وقتًا أطول من اللازم',
  'unread.too-large': 'هو أكبر من اللازم',
  'unread.no-consent': 'لم تسمح به',

  'seen.unread': 'غير معروف: {why}',
  'seen.settings.accounts':
    '{n, plural, zero {لا حسابات} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}{smtp, plural, zero {، لا يرسل أي منها عبر SMTP} one {، واحد عبر SMTP} two {، اثنان عبر SMTP} few {، {smtp} عبر SMTP} many {، {smtp} عبر SMTP} other {، {smtp} عبر SMTP}}',
  'seen.settings.own': '{host} {port}، {encryption}',
  'seen.settings.none': 'لم يعثر على حساب',
  'seen.settings.offline': 'Outlook مضبوط على العمل دون اتصال',
  'seen.settings.waits': '«الإرسال على الفور عند الاتصال» متوقف',
  'seen.firewall.stops': '«{rule}» توقف المنفذ {port}',
  'seen.firewall.blocks-all': 'يمنع كل ما لا تسمح به قاعدة، ومنه المنفذ {port}',
  'seen.firewall.off': 'متوقف',
  'seen.firewall.lets':
    'يسمح بمرور Outlook؛ {n, plural, zero {لم تقرأ أي قاعدة} one {قرئت قاعدة واحدة} two {قرئت قاعدتان} few {قرئت # قواعد} many {قرئت # قاعدة} other {قرئت # قاعدة}}',
  'seen.products.none': 'لم يسجل أي منها نفسه لدى Windows',
  'seen.products.list': '{names}',
  'seen.proxies.none': 'لم يضبط أي وكيل',
  'seen.proxies.set': '{server}',
  'seen.proxies.dead': '{server}، ولا أحد يرد هناك',
  'seen.winsock.own': 'طبقات Windows نفسه فقط',
  'seen.winsock.foreign': '{names}',
  'seen.winsock.missing': 'ملف مفقود: {names}',
  'seen.tls.off': 'متوقفة: {versions}',
  'seen.tls.default': 'كما هي في Windows',
  'seen.time.on': 'بواسطة {service}',
  'seen.time.off': '{service} متوقف',
  'seen.time.unset': '{service}، لكنه ليس مضبوطًا الآن',
  'seen.time.none': 'لا شيء يضبط الساعة',
  'seen.log.none': 'لا سجل؛ لا يكتب Outlook سجلًا ما لم يطلب منه',
  'seen.log.quiet': 'لا خطأ فيه',
  'seen.log.newest':
    '{n, plural, zero {لا أخطاء} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأ} other {# خطأ}}، أحدثها {at}: {what}',

  'note.new-outlook':
    'يستخدم هنا Outlook الجديد. يمر فيه بريد المزودين غير Microsoft عبر خوادم Microsoft، فما رأيناه من هذا الكمبيوتر يخص الخادم وإعداداته، لا طريق Outlook الجديد إليه.',

  'diagnose-all.progress': 'ننظر في حسابات Outlook: اكتمل {done} من {all}',
  'diagnose-all.profile': 'ملف التعريف {profile}{isOpened, select, yes {} other {، الذي لا يفتحه Outlook}}',
  'diagnose-all.not-testable': 'يرسل {name} (ملف التعريف {profile}) عبر Exchange، ولا يمكن اختباره من هنا.',
  'diagnose-all.more':
    '{n, plural, zero {نظرنا في كل الحسابات} one {لم ننظر في حساب آخر واحد} two {لم ننظر في حسابين آخرين} few {لم ننظر في # حسابات أخرى} many {لم ننظر في # حسابًا آخر} other {لم ننظر في # حساب آخر}}: اذكر الحساب مع --email.',
  'diagnose-all.none': 'لم يعثر على حساب Outlook على هذا الكمبيوتر.',
  'diagnose-all.new-outlook':
    'يستخدم هنا Outlook الجديد؛ وهو يحتفظ بحساباته لدى Microsoft، ولم يعثر على أي منها على هذا الكمبيوتر.',
  'diagnose-all.unread': 'تعذرت قراءة حسابات Outlook ({source}: {why}).',
  'diagnose-all.broke': 'تعذرت قراءة حسابات Outlook.',
  'diagnose-all.only-exchange':
    '{n, plural, zero {لا حسابات في Outlook هنا} one {حساب Outlook هنا} two {حسابا Outlook هنا} few {حسابات Outlook هنا} many {حسابات Outlook هنا} other {حسابات Outlook هنا}} ({names}) {n, plural, zero {ترسل} one {يرسل} two {يرسلان} few {ترسل} many {ترسل} other {ترسل}} عبر Exchange، ولا يمكن الاختبار من هنا.',
  'diagnose-all.instead': 'أعط نص الخطأ (FILE أو - أو --error)، أو ملف حساب مع --account، أو --email أو --server.',

  'seen.versions.not-old': 'لا شيء أقدم من TLS 1.2',

  'offline-mode.title-waits': 'يحتفظ Outlook بالبريد حتى إرسال/تلقي',
  'offline-mode.being-read': 'نقرأ الآن هل طلب من Outlook الاحتفاظ بالبريد.',
  'offline-mode.is-set': '«العمل دون اتصال» مشغل في إعدادات Outlook؛ ولا يرسل شيئًا حتى يوقف.',
  'offline-mode.waits': '«الإرسال على الفور عند الاتصال» متوقف: ينتظر البريد في علبة الصادر حتى إرسال/تلقي.',
  'offline-mode.send-immediately':
    'ملف › خيارات › خيارات متقدمة › الإرسال والتلقي: حدد «الإرسال على الفور عند الاتصال» (Send immediately when connected). وحتى ذلك الحين اضغط إرسال/تلقي (F9).',
  'offline-mode.waits-policy': 'أوقفت مؤسستك «الإرسال على الفور عند الاتصال». اضغط إرسال/تلقي (F9)، أو اسأل المسؤول.',
  'offline-mode.tell-policy': 'ضبطت مؤسستك Outlook على العمل دون اتصال. اطلب من المسؤول تغيير ذلك.',

  'profile-corruption.no-server':
    'ليس للحساب «{account}» في ملف التعريف «{profile}» خادم صادر. ونوافذ Outlook نفسه لا تحفظ حسابًا بلا خادم صادر.',
  'profile-corruption.repair':
    'ملف › إعدادات الحساب › إعدادات الحساب: اختر الحساب، ثم إصلاح (Repair). إذا لم ينفع ذلك فأنشئ ملف تعريف جديدًا (لوحة التحكم، البريد، إظهار ملفات التعريف، إضافة).',
  'profile-corruption.settled-by-dialog': 'ما هو مكتوب عند «خادم البريد الصادر (SMTP)» في إعدادات الحساب.',

  'duplicate-profile.twice': '{email} معد مرتين في ملف التعريف «{profile}» ({kinds}).',
  'duplicate-profile.other-profile':
    'في ملف التعريف «{profile}» هذا الحساب بإعدادات أخرى ({host}، المنفذ {port}) تعمل من هنا. ويفتح Outlook «{own}».',
  'duplicate-profile.tell-profile':
    'لوحة التحكم › البريد › إظهار ملفات التعريف: انظر أي ملف تعريف تستخدم، وصحح الحساب في «{profile}»، واحذف ملف التعريف الذي لا حاجة إليه.',
  'duplicate-profile.once': 'الحساب معد مرة واحدة.',
  'duplicate-profile.settled-by-removing': 'هل ينجح الإرسال بعد حذف أحد الاثنين.',
  'duplicate-profile.settled-by-profile': 'بأي ملف تعريف يبدأ Outlook.',

  'winsock-corruption.missing': 'تصل البرامج إلى الشبكة عبر طبقة لم يعد ملفها موجودًا: {names}.',
  'winsock-corruption.foreign': 'تقف طبقة من برنامج آخر بين البرامج والشبكة: {names}.',
  'winsock-corruption.whole': 'قائمة طبقات الشبكة في Windows كاملة، وليس فيها طبقة من برنامج آخر.',

  'internet-settings-corruption.dead-proxy':
    'تذكر خيارات الإنترنت في Windows وكيلًا ({server}) لا يرد فيه أحد. وتمر عبره نافذة تسجيل الدخول في Outlook.',
  'internet-settings-corruption.remove-proxy':
    'الإعدادات › الشبكة والإنترنت › الوكيل: أوقف الوكيل {server} أو صححه، ثم أعد تشغيل Outlook.',
  'internet-settings-corruption.tell-proxy': 'تضبط مؤسستك الوكيل {server}، ولا يرد فيه أحد. أخبر المسؤول.',
  'internet-settings-corruption.settled-by-proxy': 'هل تفتح صفحات الويب في المستعرض، الذي يستخدم الوكيل نفسه.',

  'timeout-too-short.slower':
    'استغرق {host} قبل لحظة {seconds} ثانية ليلقي التحية على المنفذ {port}؛ وOutlook مضبوط على الانتظار {set} ثانية.',

  'clock-skew.service-off':
    'الخدمة التي تضبط الساعة ({service}) متوقفة. الإعدادات › الوقت واللغة › التاريخ والوقت: «تعيين الوقت تلقائيًا» (Set time automatically).',

  'vpn-or-proxy.title-proxy': 'ربما لا تسمح هذه الشبكة بالخروج إلا لوكيلها',
  'vpn-or-proxy.proxy-set':
    'هناك وكيل مضبوط ({server})، ولا يرد منفذ أي خادم بريد من هنا. وإرسال Outlook لا يمر عبر الوكلاء.',
  'vpn-or-proxy.proxy-alone':
    'هناك وكيل مضبوط ({server}) وهو يرد؛ ولا يرد أحد غيره في الخارج. وإرسال Outlook لا يمر عبر الوكلاء.',
  'vpn-or-proxy.let-mail-out':
    'اطلب من المسؤول عن هذه الشبكة السماح بمرور {host} على المنفذ {port}: لا يستطيع Outlook الإرسال عبر الوكيل {server}.',
  'vpn-or-proxy.other-network': 'وحتى ذلك الحين يعمل الإرسال عبر نقطة اتصال الهاتف، وليس فيها وكيل.',
  'vpn-or-proxy.settled-by-network': 'هل يخرج البريد عبر شبكة أخرى، مثل نقطة اتصال الهاتف.',

  'antivirus-interception.being-read':
    'الشهادة التي يقدمها {host} لا يثق بها إلا مخزن هذا الكمبيوتر؛ ونقرأ الآن أي برامج مكافحة فيروسات مثبتة.',
  'antivirus-interception.installed':
    'الشهادة التي يقدمها {host} هنا موقعة من «{issuer}»، وهو اسم برنامج مكافحة فيروسات على هذا الكمبيوتر ({product}).',

  'tls-version-mismatch.title-windows': 'التشفير موقوف في Windows',
  'tls-version-mismatch.being-read': 'نقرأ الآن أي إصدارات TLS يسمح Windows لبرنامج Outlook باستخدامها.',
  'tls-version-mismatch.all-off':
    'Windows مضبوط على ألا يستخدم {versions}، ولا يتكلم {host} على المنفذ {port} شيئًا مما بقي. لهذا البرنامج TLS خاص به وهو ينفذ.',
  'tls-version-mismatch.switched-off':
    'Windows مضبوط على ألا يستخدم {versions}. وبما بقي رفض {host} على المنفذ {port} المصافحة قبل لحظة.',
  'tls-version-mismatch.perhaps-off':
    'Windows مضبوط على ألا يستخدم {versions}، وهو ما يتكلمه {host} على المنفذ {port}. وليس معروفًا هل يقبل إصدارًا أقدم.',
  'tls-version-mismatch.switch-on':
    'اطلب من المسؤول تشغيل {versions} من جديد لهذا الكمبيوتر (السجل: SCHANNEL\\Protocols، TLS 1.2 و 1.3، Client، Enabled).',
  'tls-version-mismatch.settled-by-schannel': 'أي إصدارات TLS مشغلة في Windows.',

  'oauth-required.modern-off':
    'لا يقبل {provider} إلا المصادقة الحديثة (OAuth)، وهي موقوفة في Outlook على هذا الكمبيوتر.',
  'oauth-required.modern-off-set': 'يسجل الحساب الدخول عبر OAuth، وهذا موقوف في Outlook على هذا الكمبيوتر.',
  'oauth-required.modern-on':
    'اطلب تشغيل المصادقة الحديثة من جديد (السجل: Office، Common، Identity، EnableADAL غير 0)، ثم أعد تشغيل Outlook.',
  'oauth-required.tell-modern': 'أوقفت مؤسستك المصادقة الحديثة في Outlook. اسأل المسؤول.',
  'oauth-required.settled-by-window': 'هل يفتح Outlook صفحة تسجيل الدخول لدى مزود الخدمة.',

  'wrong-server-name.no-name': 'في Outlook مكتوب «{text}» للخادم الصادر، وهذا ليس اسم خادم.',
  'wrong-credentials.other-form':
    'يسجل Outlook الدخول باسم {user}؛ وينشر {provider} أن لاسم المستخدم شكلًا آخر ({better}).',

  'local-firewall.title-rule': 'قاعدة في جدار الحماية هنا توقف Outlook',
  'local-firewall.title-default': 'جدار الحماية هنا يمنع ما لا تسمح به قاعدة',
  'local-firewall.against-outlook':
    'القاعدة «{rule}» في جدار حماية {from, select, own {هذا الكمبيوتر} other {مؤسستك}} توقف Outlook على المنفذ {port} (باب الخادم) على {host}. أما البرامج الأخرى، مثل هذا البرنامج، فتمر.',
  'local-firewall.by-name':
    'القاعدة «{rule}» في جدار حماية {from, select, own {هذا الكمبيوتر} other {مؤسستك}} توقف Outlook على المنفذ {port} (باب الخادم) على {host}.',
  'local-firewall.default-blocks':
    'جدار حماية Windows مضبوط على منع كل ما لا تسمح به قاعدة، ولا قاعدة تسمح لبرنامج Outlook بالمنفذ {port} (باب الخادم) على {host}.',
  'local-firewall.switch-off-rule':
    'أمن Windows (Windows Security) › جدار الحماية وحماية الشبكة › الإعدادات المتقدمة › القواعد الصادرة (Outbound Rules): اختر «{rule}»، ثم تعطيل القاعدة (Disable Rule). ويحتاج ذلك إلى صلاحيات المسؤول.',
  'local-firewall.allow-outlook':
    'أمن Windows (Windows Security) › جدار الحماية وحماية الشبكة › الإعدادات المتقدمة › القواعد الصادرة (Outbound Rules) › قاعدة جديدة (New Rule): برنامج، OUTLOOK.EXE، السماح بالاتصال. ويحتاج ذلك إلى صلاحيات المسؤول.',
  'local-firewall.tell-rule':
    'القاعدة «{rule}» من مؤسستك. اطلب من المسؤول السماح لبرنامج Outlook بالاتصال بالخادم {host} على المنفذ {port}.',
  'local-firewall.no-rule-for-outlook': 'لا قاعدة في جدار حماية Windows توقف Outlook على هذا المنفذ.',
  'local-firewall.other-product':
    'جدار حماية Windows نفسه يسمح بمرور Outlook. وجدار حماية برنامج آخر مشغل ({names})، ولا يمكن قراءة قواعده.',
  'local-firewall.being-read': 'يسمح لنا المنفذ بالدخول؛ ونقرأ الآن هل توقف قاعدة Outlook وحده.',
  'local-firewall.not-read': 'يسمح لنا المنفذ بالدخول، لكن قد توقف قاعدة Outlook وحده، وقد تعذرت قراءة القواعد.',
  'local-firewall.settled-by-on': 'هل جدار حماية Windows مشغل.',
  'local-firewall.settled-by-profile':
    'هل تسري القاعدة على هذه الشبكة: يميز Windows بين الشبكات العامة والخاصة وشبكات المجال.',
  'local-firewall.settled-by-program': 'هل ترسل من Outlook الكلاسيكي: القاعدة لا تذكر Outlook الجديد.',
} as const satisfies Translation<typeof en>;
