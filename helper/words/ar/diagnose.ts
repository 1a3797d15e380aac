import type { Translation } from '../translation.ts';
import type { diagnose as en } from '../en/diagnose.ts';

/** The words of en/diagnose.ts in Arabic. */
export const diagnose = {
  'diagnose.progress': 'ننظر: اكتمل {done} من {all}{what, select, other {. {what}…}}',
  'diagnose.no-account': 'لا حساب معروف: قرئ نص الخطأ فقط',
  'diagnose.no-send-error': 'هذا النص ليس عن خطأ إرسال. أعط الأسطر التي يعرضها Outlook حين لا يعمل الإرسال.',
  'diagnose.nothing-fits': 'لا شيء مما نظرنا فيه يفسر ذلك. أعط الخادم والمنفذ أيضًا (--server و --port)، أو نص الخطأ.',
  'diagnose.several':
    '{n, plural, zero {لا شيء يناسب} one {أمر واحد يناسب} two {أمران يناسبان} few {# أمور تناسب} many {# أمرًا يناسب} other {# أمر يناسب}}؛ ومع كل منها ما يحسمه:',
  'diagnose.also': 'محتمل أيضًا:',
  'diagnose.more':
    '{n, plural, zero {لا شيء آخر يناسب} one {أمر آخر يناسب} two {أمران آخران يناسبان} few {# أمور أخرى تناسب} many {# أمرًا آخر يناسب} other {# أمر آخر يناسب}}؛ يعرضها --json كلها.',
  'diagnose.ruled-out': 'مستبعد:',
  'diagnose.now': 'الآن',
  'diagnose.set-to': 'اجعله',
  'diagnose.tried': 'تمت تجربته من هنا قبل لحظة',
  'diagnose.where': 'أين تنقر في {outlook}',

  'serve.listening': 'اللوحة على العنوان  {address}',
  'serve.certificate-own':
    'سيقول المستعرض مرة إنه لا يعرف شهادة هذا الكمبيوتر؛ تابع هناك. وللاستخدام في Outlook شغل هذا مع --dev-certs.',
  'serve.certificate-dev': 'يستخدم شهادة تطوير وظائف Office الإضافية على هذا الكمبيوتر.',
  'serve.no-dev-certs': 'لا شهادة تطوير بعد: شغل "npx office-addin-dev-certs install"، أو احذف --dev-certs.',
  'serve.stop': 'يوقفه Ctrl+C. وخوادم التدريب في اللوحة تحت «جرب».',
  'serve.no-pane': 'لم تبن اللوحة بعد: شغل "npm run build" أولًا.',
  'serve.port-taken': 'المنفذ {port} مستخدم، ربما من Outbox Doctor آخر. أوقف ذاك (outbox-doctor stop)، أو اختر --port.',
  'serve.stopped': 'توقف.',
  'stop.none': 'لا مساعد يعمل.',
  'practice.head': 'خوادم للتدريب، على هذا الكمبيوتر فقط. جرب أحدها: outbox-doctor diagnose --practice NAME',
} as const satisfies Translation<typeof en>;
