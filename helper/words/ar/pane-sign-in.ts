import type { Translation } from '../translation.ts';
import type { paneSignIn as en } from '../en/pane-sign-in.ts';

/** The words of en/pane-sign-in.ts in Arabic. */
export const paneSignIn = {
  'pane.sign-in': 'اختبر تسجيل الدخول',
  'pane.sign-in.title': 'اختبر تسجيل الدخول مرة واحدة',
  'pane.sign-in.sentence': 'تذهب كلمة المرور إلى {host} فقط، مشفرة، ثم تنسى.',
  'pane.sign-in.once': 'كل ضغطة محاولة واحدة. وقد تقفل المحاولات الخاطئة الكثيرة الحساب.',
  'pane.sign-in.user': 'اسم المستخدم',
  'pane.sign-in.password': 'كلمة المرور',
  'pane.sign-in.show': 'أظهر كلمة المرور',
  'pane.sign-in.mail': 'أرسل إلي أيضًا بريد اختبار',
  'pane.sign-in.mail.about': 'يذهب إلى {address} وحده.',
  'pane.sign-in.try': 'اختبر مرة',
  'pane.sign-in.not-now': 'ليس الآن',
  'pane.sign-in.no-user': 'اكتب اسم المستخدم؛ يريد معظم المزودين العنوان كاملًا.',
  'pane.sign-in.no-password': 'اكتب كلمة مرور الإرسال.',
  'pane.sign-in.long': 'لا توجد كلمة مرور أطول من {limit} حرف.',
  'pane.sign-in.away': 'المساعد غير موجود؛ يمكن اختبار تسجيل الدخول حين يعود.',
  'pane.sign-in.clear': 'بلا تشفير يستطيع أي شخص في الطريق قراءة كلمة المرور، فلا نرسلها. اضبط التشفير أولًا.',
  'pane.sign-in.settles': 'اختبار تسجيل الدخول، هنا.',
  'pane.sign-in.refused': 'رفض الخادم تسجيل الدخول.',
  'pane.sign-in.again': 'اختبر تسجيل الدخول مرة أخرى',
  'pane.verdict.sign-in-refused': 'رفض الخادم تسجيل الدخول هذا',
  'pane.compare.sign-in': 'تسجيل الدخول',
  'pane.compare.sign-in.accepted': 'مقبول',
  'pane.compare.sign-in.refused': 'مرفوض',
  'pane.compare.sign-in.untested': 'لم يختبر',
  'pane.verdict.none.signed-in':
    '{count, plural, zero {لم يجر أي فحص} one {فحص واحد كان سليمًا} two {فحصان كانا سليمين} few {# فحوص كانت سليمة} many {# فحصًا كانت سليمة} other {# فحص كانت سليمة}}، وتسجيل الدخول أيضًا.',
  'pane.verdict.none.sent': 'خرج بريد اختبار',
  'pane.compare.fixed.signed-in': 'قبل الخادم تسجيل الدخول أيضًا؛ اضغط إرسال/تلقي في Outlook.',
} as const satisfies Translation<typeof en>;
