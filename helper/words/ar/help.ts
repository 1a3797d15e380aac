import type { Translation } from '../translation.ts';
import type { help as en } from '../en/help.ts';

/** The words of en/help.ts in Arabic. */
export const help = {
  'help.main': `يبحث Outbox Doctor عن سبب عدم قدرة Outlook على إرسال البريد، ويثبته من هذا الكمبيوتر، ويذكر الإعداد الذي يجب تغييره.

الاستخدام: outbox-doctor COMMAND [options]

  diagnose     ينظر في الطريق إلى خادم البريد ويذكر السبب
  read         يقول ما يعنيه نص خطأ أو بريد عاد أو ملف eml
  lookup       يشرح رمز خطأ أو رد خادم
  settings     يذكر الإعدادات التي ينشرها مزود بريد
  accounts     يعرض حسابات Outlook وخوادمها
  show         يعرض تقريرًا محفوظًا، بلا شبكة
  history      يعرض النتائج السابقة لهذا الكمبيوتر أو يحذفها
  serve        يشغل المساعد: اللوحة في المستعرض، ومن أجل Outlook
  stop         ينهي المساعد
  pair         يعرض رمزًا يصل صفحة بالمساعد
  certificate  يعرض شهادة المساعد نفسه أو يزيلها
  practice     يعرض خوادم التدريب
  help         هذا النص، أو "help COMMAND"

مع --language LL، مثل ar، يتكلم الأمر بتلك اللغة؛ وإلا فبلغة النظام.

رموز الخروج: 0 لا خلل، 1 عثر على سبب، 2 استخدام خاطئ، 3 تعذر الحكم.`,
  'help.diagnose': `الاستخدام: outbox-doctor diagnose [FILE|-] [options]

ينظر في الطريق من هذا الكمبيوتر إلى خادم البريد ويذكر السبب الواحد إذا أمكن إثباته.
إذا لم يعط شيئًا قرأ حسابات Outlook لنظام Windows على هذا الكمبيوتر، ونظر في كل حساب يرسل عبر SMTP.

  FILE, -             نص الخطأ أو البريد الذي عاد أو ملف eml ("-" هو الإدخال القياسي)
  --error TEXT        نص الخطأ نفسه
  --account FILE      إعدادات الحساب بصيغة JSON (docs/command-line.md)
  --email ADDRESS     عنوان البريد الذي لا يستطيع الإرسال
  --server HOST       خادمه الصادر
  --port N            منفذه، من 1 إلى 65535
  --encryption KIND   none أو starttls أو tls
  --practice NAME     ينظر في خادم تدريب على هذا الكمبيوتر (يعرضها "outbox-doctor practice")
  --sign-in           يسجل الدخول مرة ليرى هل يقبل الخادم اسم المستخدم وكلمة المرور؛ تؤخذ كلمة المرور
                      من ملف الحساب، وإلا فبسؤالك عنها، وإلا فمن الإدخال القياسي
  --send-test         يسجل الدخول ويرسل رسالة اختبار قصيرة من العنوان إلى نفسه
  --blocklists        يسأل قوائم حظر عامة عن عنوان الإنترنت لديك كما تراه الخوادم؛ ويعرفه مشغلوها
  --offline           يقرأ ويحكم فقط؛ ولا يرسل شيئًا
  --save FILE         يكتب تقريرًا يعطى لغيرك: FILE.json (من أجل "show" واللوحة) أو FILE.txt أو FILE.html للطباعة؛
                      وتترك منه العناوين والأسماء وعنوان هذا الكمبيوتر على الإنترنت وكلام الخادم كما هو
  --include WHAT      ما يبقى فيه: addresses أو ip أو words؛ مرة لكل منها
  --json              ناتج للبرامج`,
  'help.read': `الاستخدام: outbox-doctor read [FILE|-] [--json] [--lines] [--date DAY]

يقول ما يعنيه نص خطأ أو بريد عاد أو ملف eml أو رسالة Outlook (msg).

  FILE, -   ما يقرأ؛ وإلا فالإدخال القياسي
  --json    ناتج للبرامج
  --lines   كائن JSON واحد في كل سطر ("id" و "text")، وجواب واحد في كل سطر
  --date    يقرأ كما في ذلك اليوم (2026-12-31)؛ فما يقبله المزودون يتغير`,
  'help.lookup': `الاستخدام: outbox-doctor lookup CODE… [--json]

يشرح من جداولنا رمز خطأ (0x800CCC0E أو 10060) أو رد خادم ("535 5.7.139") أو سببًا (wrong-port) أو مزود بريد
(gmail أو smtp.gmail.com).`,
  'help.settings': `الاستخدام: outbox-doctor settings ADDRESS [--mx HOST]… [--date DAY] [--offline] [--json]

يذكر الإعدادات التي ينشرها مزود عنوان بريد للإرسال. وإذا لم تعرفها جداولنا سأل DNS وخوادم النطاق.
لا يبحث إلا عن النطاق، لا عن العنوان؛ ويكفي النطاق وحده.

  --mx HOST   خادم يتسلم بريد النطاق، إن كنت تعرفه، والمفضل أولًا؛ وعندها لا يسأل أحد
  --date DAY  اليوم الذي يجاب عنه، مثل 2026-12-31 (وإلا فاليوم)؛ فما يقبله المزودون يتغير
  --offline   ينظر في جداولنا فقط
  --json      ناتج للبرامج`,
  'help.accounts': `الاستخدام: outbox-doctor accounts [--from FILE.reg] [--json]
           outbox-doctor accounts --from FILE.reg --safe-copy NEW.reg
           outbox-doctor accounts --forget

يعرض حسابات Outlook الكلاسيكي: الخوادم والمنافذ والتشفير وأسماء المستخدمين، ولا يعرض كلمة مرور أبدًا. يقرؤها على هذا
الكمبيوتر لأنك طلبت ذلك؛ ويذكر docs/what-we-read.md كل قيمة.

  --from FILE.reg   يقرأ بدلًا من ذلك ملفًا من سجل كمبيوتر آخر ("-" هو الإدخال القياسي)
  --json            ناتج للبرامج؛ ويمكن إعطاء حساب منه إلى "diagnose --account"
  --safe-copy FILE  يكتب ما نقرؤه من ذلك الملف، ولا شيء غيره، في ملف جديد يمكن عرضه على الآخرين
  --forget          يسحب من اللوحة الإذن بقراءة الحسابات`,
  'help.show': `الاستخدام: outbox-doctor show FILE [--json]

يعرض تقريرًا أنشأه "diagnose --save FILE.json" أو أنشأته اللوحة، ويحكم من جديد بما فيه. لا يختبر شيئًا ولا يرسل شيئًا.
"-" هو الإدخال القياسي.

  --json   ناتج للبرامج: كما في diagnose، ومعه ما يقوله التقرير عن نفسه`,
  'help.history': `الاستخدام: outbox-doctor history [--json] [--erase] [--keep on|off]

يعرض ما عثر عليه من هذا الكمبيوتر من قبل: اليوم والخادم والسبب؛ ولا تظهر عناوين البريد كاملة. 50 نتيجة على الأكثر
من آخر 90 يومًا، في ملف واحد لهذا المستخدم.

  --json    ناتج للبرامج
  --erase   يحذفها كلها
  --keep    "off": لا يحفظ شيئًا من الآن، ويحذف الموجود؛ "on": يحفظ من جديد`,
  'help.serve': `الاستخدام: outbox-doctor serve [--port N] [--open] [--dev-certs] [--config FILE]

يشغل المساعد على هذا الكمبيوتر: اللوحة، والقناة التي تنظر عبرها.

  --port N      منفذ غير 3443 (0: أي منفذ حر)
  --open        يفتح اللوحة في المستعرض
  --dev-certs   يستخدم شهادة office-addin-dev-certs، ويثق بها Outlook بعد تثبيتها
  --config FILE منافذ بريد على هذا الكمبيوتر وسر معروف، للاختبارات؛ يصفها docs/command-line.md`,
  'help.stop': `الاستخدام: outbox-doctor stop [--port N]

ينهي المساعدين الذين شغلهم هذا المستخدم، أو المساعد على المنفذ N.`,
  'help.practice': `الاستخدام: outbox-doctor practice [--json]

يعرض خوادم التدريب: خوادم بريد على هذا الكمبيوتر، في كل منها عطل واحد، للتجربة.`,
} as const satisfies Translation<typeof en>;
