import type { Translation } from '../translation.ts';
import type { tls as en } from '../en/tls.ts';

/** The words of en/tls.ts in Arabic. */
export const tls = {
  'check.tls-versions': 'إصدارات التشفير',
  'check.small-answer': 'الردود الصغيرة والكبيرة',
  'check.clock': 'ساعة هذا الكمبيوتر',
  'seen.versions.agreed': 'لا يعمل إلا إصدار قديم: {version}',
  'seen.versions.none': 'لا يعمل إصدار أقدم أيضًا',
  'seen.versions.new-only': 'لا شيء دون TLS 1.3',
  'seen.versions.fine': 'يعمل TLS 1.2 أيضًا',
  'seen.small.came': 'يأتي رد صغير، ولا يأتي الكبير',
  'seen.small.silent': 'لا يأتي رد صغير أيضًا',
  'seen.clock.nobody': 'لم يخبر أحد بالوقت',
  'seen.clock.right': 'صحيحة، حسب {from}',
  'seen.clock.behind':
    'متأخرة {minutes, plural, zero {أقل من دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}، حسب {from}',
  'seen.clock.ahead':
    'متقدمة {minutes, plural, zero {أقل من دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}، حسب {from}',
  'seen.certificate.weak': 'أضعف من مستوى اليوم: {weakness}',

  'certificate-expired.because-chain':
    'شهادة فوق الشهادة (إثبات الهوية) التي يقدمها {host} على المنفذ {port} كانت صالحة حتى {date, date, day}.',
  'certificate-expired.settled-by': 'هل ساعة هذا الكمبيوتر صحيحة.',

  'certificate-not-yet-valid.name': 'شهادة لم تبدأ صلاحيتها',
  'certificate-not-yet-valid.title': 'لم تبدأ صلاحية شهادة الخادم بعد',
  'certificate-not-yet-valid.title-date': 'شهادة الخادم لا تسري قبل {date, date, day}',
  'certificate-not-yet-valid.because':
    'تبدأ الشهادة (إثبات الهوية) التي يقدمها {host} على المنفذ {port} في {date, date, day}. وهذا، حسب ساعة هذا الكمبيوتر، لم يحن بعد.',
  'certificate-not-yet-valid.fine': 'بدأت صلاحية شهادة الخادم.',
  'certificate-not-yet-valid.settled-by': 'هل ساعة هذا الكمبيوتر صحيحة: قارن تاريخها بتاريخ هاتف.',
  'certificate-not-yet-valid.tell': 'إذا كان تاريخ هذا الكمبيوتر صحيحًا فأخبر مزود البريد أن شهادة {host} تبدأ متأخرة.',

  'certificate-chain-incomplete.name': 'شهادة في سلسلتها فجوة',
  'certificate-chain-incomplete.title': 'يترك الخادم جزءًا من شهادته',
  'certificate-chain-incomplete.because':
    'على المنفذ {port} يقدم {host} شهادته (إثبات الهوية) بلا شهادة مصدرها «{issuer}». فلا تؤدي إلى جذر يثق به هذا الكمبيوتر.',
  'certificate-chain-incomplete.fine': 'يرسل الخادم شهادته مع كل ما يتبعها.',
  'certificate-chain-incomplete.settled-by':
    'هل تؤدي شهادة المصدر، إذا وضعت بجانبها، إلى جذر يثق به هذا الكمبيوتر. وهي لدى صاحب الخادم.',
  'certificate-chain-incomplete.tell':
    'أخبر مزود البريد أن {host} يرسل شهادته بلا الشهادة الوسيطة (fullchain بدل cert).',

  'certificate-weak-key.name': 'شهادة أضعف من مستوى اليوم',
  'certificate-weak-key.title': 'شهادة الخادم أضعف من مستوى اليوم',
  'certificate-weak-key.because':
    'تعتمد الشهادة (إثبات الهوية) التي يقدمها {host} على المنفذ {port} على {weakness}، وترفضه الأنظمة الحالية.',
  'certificate-weak-key.fine': 'مفتاح شهادة الخادم وتوقيعها قويان بما يكفي.',
  'certificate-weak-key.tell':
    'لا خلل في Outlook. أخبر مزود البريد أن {host} يحتاج إلى شهادة بمفتاح RSA 2048 أو أفضل وتوقيع SHA-256.',

  'clock-skew.name': 'ساعة خاطئة',
  'clock-skew.title': 'ساعة هذا الكمبيوتر خاطئة',
  'clock-skew.behind': 'ساعة هذا الكمبيوتر متأخرة {by} (حسب {from}). وبالوقت الصحيح تكون شهادة {host} صالحة.',
  'clock-skew.ahead': 'ساعة هذا الكمبيوتر متقدمة {by} (حسب {from}). وبالوقت الصحيح تكون شهادة {host} صالحة.',
  'clock-skew.everybody':
    'التاريخ حسب ساعة هذا الكمبيوتر {now, date, day}، وفي ذلك اليوم لا تكون شهادة {host} وحدها خارج مدتها، بل شهادات كل الخوادم المعروفة أيضًا.',
  'clock-skew.before-us': 'يعد هذا الكمبيوتر اليوم {now, date, day}. وهذا البرنامج نفسه أحدث من ذلك، فساعته متأخرة.',
  'clock-skew.off': 'ساعة هذا الكمبيوتر منحرفة {by}. ويتأثر بذلك تسجيل الدخول بنافذة المستعرض (OAuth).',
  'clock-skew.days':
    '{n, plural, zero {أقل من يوم} one {يومًا واحدًا} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}',
  'clock-skew.hours':
    '{n, plural, zero {أقل من ساعة} one {ساعة واحدة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}}',
  'clock-skew.minutes':
    '{n, plural, zero {أقل من دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}',
  'clock-skew.maybe': 'إذا كانت ساعة هذا الكمبيوتر خاطئة فإن الشهادات الصالحة تبدو منتهية، أو لم تبدأ.',
  'clock-skew.is-right': 'تتفق الساعات الأخرى مع ساعة هذا الكمبيوتر.',
  'clock-skew.settled-by': 'مقارنة تاريخ هذا الكمبيوتر ووقته بهاتف.',
  'clock-skew.set':
    'اضبط التاريخ والوقت: في Windows عند الإعدادات › الوقت واللغة › التاريخ والوقت، «المزامنة الآن» (Sync now)، مع المنطقة الزمنية الصحيحة.',

  'tls-version-mismatch.name': 'لا إصدار مشترك للتشفير',
  'tls-version-mismatch.title': 'لا يجد الخادم وOutlook تشفيرًا مشتركًا',
  'tls-version-mismatch.title-old': 'تشفير الخادم قديم',
  'tls-version-mismatch.old': 'لا يتكلم {host} على المنفذ {port} تشفيرًا أحدث من {version}، وقد أوقفته الأنظمة الحالية.',
  'tls-version-mismatch.refused':
    'يرفض {host} على المنفذ {port} تشفير اليوم، TLS 1.2 و 1.3: لا إصدار مشترك بينه وبيننا.',
  'tls-version-mismatch.cipher':
    'لا يعرف {host} على المنفذ {port} إلا شيفرات قديمة مثل {cipher}، وقد أوقفتها الأنظمة الحالية.',
  'tls-version-mismatch.no-cipher':
    'يقطع {host} على المنفذ {port} المصافحة، كما تفعل الخوادم التي لا تجد شيفرة تعرفها.',
  'tls-version-mismatch.new-only':
    'لا يقبل {host} على المنفذ {port} إلا TLS 1.3. ليس في Windows 10 والأقدم TLS 1.3 لبرنامج Outlook؛ وهو في Windows 11.',
  'tls-version-mismatch.fine': 'تم الاتفاق مع {host} على المنفذ {port} على تشفير من مستوى اليوم.',
  'tls-version-mismatch.settled-by': 'سجل خادم البريد، الذي يذكر الخلل، أو هل يعمل منفذ آخر.',
  'tls-version-mismatch.settled-by-windows': 'أي إصدار من Windows هذا: يوجد TLS 1.3 ابتداء من Windows 11.',
  'tls-version-mismatch.update': 'قم بتحديث Windows وOutlook، أو اسأل مزود الخدمة هل يمكن تشغيل TLS 1.2.',
  'tls-version-mismatch.tell':
    'أخبر مزود البريد أن {host} يحتاج إلى TLS 1.2 أو 1.3. وإعادة تشغيل الإصدارات القديمة في Windows ليست حلًا.',

  'tls-handshake-cut.name': 'تشفير ينقطع عند بدئه',
  'tls-handshake-cut.title': 'ينقطع التشفير عند بدئه',
  'tls-handshake-cut.cut': 'ينفتح المنفذ {port} على {host}، لكن الاتصال ينقطع حالما يبدأ التشفير.',
  'tls-handshake-cut.cut-here':
    'ينفتح المنفذ {port} على {host}، لكن الاتصال ينقطع حالما يبدأ التشفير. أما خوادم البريد الأخرى فيمكن الوصول إليها.',
  'tls-handshake-cut.cut-everywhere':
    'ينفتح المنفذ {port}، لكن الاتصال ينقطع حالما يبدأ التشفير، مع {host} ومع خوادم بريد أخرى.',
  'tls-handshake-cut.stalls': 'ينفتح المنفذ {port} على {host}، لكن لا يعود شيء حين يحين بدء التشفير.',
  'tls-handshake-cut.plain': 'حيث يحين بدء التشفير يرد المنفذ {port} على {host} بنص غير مشفر.',
  'tls-handshake-cut.said': 'يقطع {host} على المنفذ {port} التشفير عند بدئه{words, select, other {: «{words}»}}',
  'tls-handshake-cut.settled-by': 'هل ينقطع من شبكة أخرى أيضًا، مثل نقطة اتصال الهاتف.',
  'tls-handshake-cut.tell':
    'جرب نقطة اتصال الهاتف. إذا كان الأمر هناك كذلك فأخبر مزود البريد؛ وإلا فالمسؤول عن هذه الشبكة يحجب {host}.',
  'tls-handshake-cut.tell-network':
    'يستطيع المسؤول عن هذه الشبكة أن يسمح بمرور البريد المشفر. وحتى ذلك الحين يعمل الإرسال عبر نقطة اتصال الهاتف.',

  'mtu-blackhole.name': 'حزم كبيرة تضيع في الطريق',
  'mtu-blackhole.title': 'تضيع الحزم الكبيرة في الطريق إلى الخادم',
  'mtu-blackhole.title-network': 'شبكتك تفقد الحزم الكبيرة',
  'mtu-blackhole.because': 'تصل ردود {host} الصغيرة على المنفذ {port}؛ أما شهادته، التي تملأ حزمًا كاملة، فلا تصل أبدًا.',
  'mtu-blackhole.settled-by': 'هل يعمل ذلك عبر شبكة أخرى، أو بحجم حزمة أصغر (MTU) على هذا الكمبيوتر.',
  'mtu-blackhole.look':
    'كاختبار، صغر حجم الحزمة على هذا الكمبيوتر: netsh interface ipv4 set subinterface "NAME" mtu=1280. إذا نفع ذلك فالموجه أو VPN يحتاج إليه.',
  'mtu-blackhole.tell':
    'على المسؤول عن هذه الشبكة أو الموجه أو VPN أن يسمح بمرور رسائل «packet too big» (ICMP)، أو يحد حجم الحزمة (MSS).',

  'antivirus-interception.name': 'برنامج مكافحة فيروسات داخل الاتصال',
  'antivirus-interception.title': 'برنامج مكافحة فيروسات يفتح اتصال بريدك',
  'antivirus-interception.title-product': '{product} يفتح اتصال بريدك',
  'antivirus-interception.named':
    'الشهادة (إثبات الهوية) المقدمة باسم {host} ليست شهادة الخادم: هي من «{issuer}» على هذا الكمبيوتر.',
  'antivirus-interception.same-key':
    'يقدم {host} و {other} مفتاحًا واحدًا، ويأتي الرد من هذا الكمبيوتر نفسه: برنامج هنا يقف بينهما.',
  'antivirus-interception.same-stranger':
    'غريب واحد يوقع لكل من {host} و {other}، ويأتي الرد من هذا الكمبيوتر نفسه: برنامج هنا يقف بينهما.',
  'antivirus-interception.same-authority':
    'جهة واحدة لا يعرفها إلا مخزن هذا الكمبيوتر توقع لكل من {host} و {other}، ويأتي الرد من هذا الكمبيوتر نفسه: برنامج هنا يقف بينهما.',
  'antivirus-interception.here':
    'يأتي الرد على المنفذ {port} على {host} من داخل هذا الكمبيوتر، أسرع مما يستطيع أي خادم: برنامج هنا يقف بينهما.',
  'antivirus-interception.taken':
    'يأخذ برنامج على هذا الكمبيوتر كل الاتصالات بالمنفذ {port}، ومنها الاتصالات مع {host}، ولا يمررها كما هي.',
  'antivirus-interception.genuine': 'الشهادة المقدمة باسم {host} هي شهادة الخادم نفسه.',
  'antivirus-interception.settled-by':
    'هل يفحص برنامج مكافحة الفيروسات على هذا الكمبيوتر البريد أو الاتصالات المشفرة، وقائمة استثناءاته.',
  'antivirus-interception.exempt':
    '{known, select, yes {في {product} أضف {host} وOutlook إلى استثناءات فحص البريد و SSL.} other {أضف {host} وOutlook إلى استثناءات فحص البريد و SSL في برنامج مكافحة الفيروسات لديك.}}',
  'antivirus-interception.update': 'قم بتحديث برنامج مكافحة الفيروسات. وتبقى حمايته للملفات كما هي.',

  'tls-inspection.name': 'بوابة تفتح التشفير',
  'tls-inspection.title': 'شبكتك تفتح الاتصال المشفر',
  'tls-inspection.title-product': '{product} يفتح الاتصال المشفر',
  'tls-inspection.named':
    'الشهادة (إثبات الهوية) المقدمة باسم {host} ليست شهادة الخادم: هي من «{issuer}»، وهي بوابة في هذه الشبكة.',
  'tls-inspection.same-key':
    'يقدم {host} و {other} مفتاحًا واحدًا، من «{issuer}»: جهاز واحد في هذه الشبكة يرد عن كليهما.',
  'tls-inspection.same-stranger':
    'غريب واحد، «{issuer}»، يوقع لكل من {host} و {other}: جهاز واحد في هذه الشبكة يرد عن كليهما.',
  'tls-inspection.same-authority':
    '«{issuer}»، الذي لا يعرفه إلا مخزن هذا الكمبيوتر، يوقع لكل من {host} و {other}: جهاز واحد في هذه الشبكة يرد عن كليهما.',
  'tls-inspection.settled-by': 'هل يقدم الخادم شهادة أخرى في مكان آخر، مثل نقطة اتصال الهاتف.',
  'tls-inspection.own-store': 'شهادة {host} من جهة لا يعرفها إلا مخزن هذا الكمبيوتر.',
  'tls-inspection.tell': 'اطلب من المسؤول استثناء {host} من فحص الاتصالات المشفرة، أو تثبيت الشهادة الجذرية للبوابة.',
} as const satisfies Translation<typeof en>;
