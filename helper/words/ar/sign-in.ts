import type { Translation } from '../translation.ts';
import type { signIn as en } from '../en/sign-in.ts';

/** The words of en/sign-in.ts in Arabic. */
export const signIn = {
  'check.sign-in': 'تسجيل الدخول',
  'check.send-test': 'رسالة اختبار إلى نفسك',

  'unseen.not-verified': 'لم يجرب: لا تشفير بشهادة صالحة، ولا ترسل كلمات المرور بأقل من ذلك',
  'unseen.no-password': 'لم يجرب: لم تعط كلمة مرور',
  'unseen.not-reached': 'لم يجرب: انقطع الطريق إلى هناك قبل ذلك',

  'seen.sign-in.accepted': 'قبله الخادم ({mechanism})',
  'seen.sign-in.accepted-changed': 'قبل باسم المستخدم {user} ({mechanism})',
  'seen.sign-in.refused': 'مرفوض: {words}',
  'seen.sign-in.unanswered': 'لا رد عليه',
  'seen.sign-in.no-way': 'لا يعرض طريقة دخول لهذا الحساب: {offered}',
  'seen.sent.accepted': 'قبلها الخادم',
  'seen.sent.refused':
    '{stage, select, greeting {رفضت} sender {رفض المرسل} recipient {رفض المستلم} data {رفضت الرسالة} other {رفضت بعد الرسالة}}: {words}',
  'seen.sent.broken':
    'انقطعت {stage, select, greeting {في البداية} sender {عند المرسل} recipient {عند المستلم} data {قبل الرسالة} other {داخل الرسالة}}',
  'seen.sent.stalled':
    'توقفت {stage, select, greeting {في البداية} sender {عند المرسل} recipient {عند المستلم} data {قبل الرسالة} other {داخل الرسالة}}',

  'password.ask': 'كلمة مرور {user} لدى {host} (تذهب إلى هناك فقط، مشفرة، ثم تنسى): ',
  'password.ask-token': 'رمز الوصول المميز لحساب {user} لدى {host} (يذهب إلى هناك فقط، مشفرًا، ثم ينسى): ',
  'password.insist':
    'شهادة {host} لا تصح: يستطيع أي شخص في الطريق قراءة كلمة المرور. هل ترسل مع ذلك؟ اكتب yes للإرسال: ',
  'usage.password-and-stdin':
    'الإدخال القياسي مستخدم أصلًا للخيار «-»: ضع كلمة المرور في ملف الحساب (smtp.password)، أو اذكر ملفات.',
  'usage.sign-in-needs-account': 'يحتاج --sign-in و --send-test إلى حساب: أعط --account FILE.',
  'usage.sign-in-offline': '--offline لا يرسل شيئًا: احذف --sign-in و --send-test.',
} as const satisfies Translation<typeof en>;
