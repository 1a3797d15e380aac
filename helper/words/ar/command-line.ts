import type { Translation } from '../translation.ts';
import type { commandLine as en } from '../en/command-line.ts';
import { accounts } from './accounts.ts';
import { settings } from './settings.ts';
import { usage } from './usage.ts';

/** The words of en/command-line.ts in Arabic. */
export const commandLine = {
  ...usage,
  ...settings,
  ...accounts,

  'read.no-send-error': 'لا يتحدث هذا النص عن إرسال متعذر.',
  'read.kind.client-error': 'لم يستطع برنامج بريد الإرسال',
  'read.kind.server-reply': 'رفض خادم بريد',
  'read.kind.bounce': 'عاد بريد',
  'read.kind.other': 'شيء آخر',
  'read.bounce':
    '{server, select, none {أرسل Outlook هذا البريد فعلًا؛ وأعاده خادم بريد آخر.} other {أرسل Outlook هذا البريد فعلًا؛ ورفضه {server}.}}',
  'read.label.stage': 'المكان',
  'read.label.code': 'الرمز',
  'read.label.reply': 'قال الخادم',
  'read.label.also': 'وقال أيضًا',
  'read.label.server': 'الخادم',
  'read.label.refused-by': 'رفضه',
  'read.label.port': 'المنفذ',
  'read.label.account': 'الحساب',
  'read.label.secure': 'مشفر',
  'read.secure': '{secure, select, yes {نعم} other {لا}}',
  'read.code': '{code}  {title}',
  'read.stage.configuration': 'في إعدادات Outlook',
  'read.stage.dns': 'العثور على الخادم باسمه',
  'read.stage.connect': 'الاتصال بالخادم',
  'read.stage.tls': 'الاتفاق على التشفير',
  'read.stage.greeting': 'تحية الخادم',
  'read.stage.auth': 'تسجيل الدخول',
  'read.stage.envelope': 'ذكر المرسل والمستلمين',
  'read.stage.data': 'تسليم الرسالة',
  'read.stage.policy': 'قواعد الخادم: الحدود، قوائم الحظر، من يرسل باسم من',
  'read.stage.client-store': 'بيانات Outlook نفسه على هذا الكمبيوتر',
  'read.stage.unknown': 'غير معروف',
  'read.suspects': 'ما قد يكون السبب، والأرجح أولًا:',
  'read.suspect': '{n}. {title}',
  'read.suspect-because': '{n}. {title}  ({because})',
  'read.no-suspects': 'لا نعرف سببًا له.',
  'read.next-bounce':
    'لا يقف وراء هذا إعداد في Outlook: السبب في العنوان، أو لدى الطرف الآخر، أو لدى مزود الخدمة لديك.',
  'read.next': 'لمعرفة أيها هو: outbox-doctor diagnose',

  'lookup.unknown': 'لا شيء معروف عن «{query}».',
  'lookup.kind.error-code': 'رمز خطأ',
  'lookup.kind.socket-error': 'خطأ شبكة في Windows',
  'lookup.kind.server-reply': 'رد خادم بريد',
  'lookup.kind.cause': 'سبب',
  'lookup.kind.provider': 'مزود بريد',
  'lookup.words': 'حين يقول «{words}»',
  'lookup.label.meaning': 'المعنى',
  'lookup.label.stage': 'المكان',
  'lookup.label.symbol': 'الاسم الرمزي',
  'lookup.label.causes': 'قد يكون',
  'lookup.label.sources': 'المصادر',

  'line.not-json': 'السطر {line}: هذا ليس JSON.',
  'line.no-text': 'السطر {line}: هذا ليس كائنًا فيه "text" وهو سلسلة نصية.',
  'line.id': 'السطر {line}: يجب أن يكون "id" سلسلة نصية أو رقمًا.',
  'line.too-long': 'السطر {line}: أطول من {megabytes} ميغابايت.',
} as const satisfies Translation<typeof en>;
