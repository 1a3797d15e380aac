import type { Translation } from '../translation.ts';
import type { server as en } from '../en/server.ts';

/** The words of en/server.ts in Arabic. */
export const server = {
  'server.certificate-memory':
    'لا يمكن الكتابة في المجلد {folder}، فشهادة هذا الكمبيوتر صالحة هذه المرة فقط: سيسأل المستعرض من جديد بعد التشغيل التالي.',
  'server.not-written-down':
    'تعذر التدوين في المجلد {folder} أن هذا المساعد يعمل، فلن يجده "outbox-doctor stop"؛ وينهيه Ctrl+C.',
  'server.port-not-allowed': 'لا يسمح لك هذا الكمبيوتر باستخدام المنفذ {port}. اختر غيره مع --port، مثل 4443.',
  'server.port-forbidden':
    'لا يسمح هذا الكمبيوتر للمساعد باستخدام المنفذ {wanted}، فالمساعد على المنفذ {port} حتى تشغيله التالي. يجده المستعرض هناك؛ ولا تجده الوظيفة الإضافية في Outlook.',
  'server.port-set-aside':
    'حجز Windows المنافذ من {from} إلى {to} لشيء آخر، غالبًا Hyper-V أو WSL أو Docker، فالمساعد على المنفذ {port} لا على {wanted}. يجده المستعرض هناك؛ ولا تجده الوظيفة الإضافية في Outlook. أعد تشغيل Windows: فهذا يعيد غالبًا المنفذ {wanted}.',
  'server.stop.arguments': 'لا يأخذ stop معاملات، لكنه تلقى "{given}".',
  'server.stop.done': 'تم إيقاف المساعد على المنفذ {port}.',
  'server.stop.none': 'لا مساعد لك يعمل على المنفذ {port}.',
  'server.stop.silent':
    'لا يرد المساعد على المنفذ {port}، فتركناه كما هو. إذا كان معلقًا فقم بإنهاء العملية {pid} بنفسك.',
  'server.stop.unwilling':
    'طلبنا من المساعد على المنفذ {port} أن يتوقف، لكنه ما زال هناك. قم بإنهاء العملية {pid} بنفسك.',
  'server.look.no-practice': 'لا وجود لخادم التدريب هذا',
  'server.look.practice-broke': 'تعذر تشغيل خادم التدريب؛ جربه من جديد',
  'server.look.broke': 'تعطل شيء لدينا أثناء الفحص؛ جرب من جديد',
  'server.consent.not-here': 'لا يمكن قراءة إعدادات Outlook على هذا الكمبيوتر، فلا شيء يسمح به',
  'server.consent.not-kept': 'تعذر حفظ الإجابة على هذا الكمبيوتر، فلا يقرأ شيء',
  'server.consent.not-removed': 'تعذر حذف الملف الذي يحفظ الإجابة؛ ولن نقرأ شيئًا آخر قبل انتهاء هذا المساعد',
  'server.accounts.not-here': 'لا يمكن قراءة حسابات Outlook على هذا الكمبيوتر',
  'server.accounts.no-consent': 'لم يسمح أحد بقراءة حسابات Outlook',
  'server.accounts.broke': 'استغرقت القراءة وقتًا أطول من اللازم أو تعطلت؛ جرب من جديد، أو اكتب الحساب',
  'server.listen.not-here': 'لا يمكن سماع أخطاء Outlook على هذا الكمبيوتر',
  'server.listen.no-consent': 'لم يسمح أحد بالاستماع إلى Outlook',
  'server.open.not-here': 'ليس في هذا الكمبيوتر نافذة كهذه تفتح',
} as const satisfies Translation<typeof en>;
