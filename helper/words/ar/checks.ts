import type { Translation } from '../translation.ts';
import type { checks as en } from '../en/checks.ts';

/** The words of en/checks.ts in Arabic. */
export const checks = {
  'check.published-settings': 'ما ينشره مزود الخدمة',
  'check.host-address': 'العثور على الخادم بالاسم',
  'check.port-open': 'منافذ الخادم',
  'check.smtp-greeting': 'التحدث مع الخادم',
  'check.tls-certificate': 'شهادة الخادم',
  'check.other-hosts': 'خوادم بريد أخرى',

  'unseen.out-of-time': 'غير معروف: استغرق وقتًا أطول من اللازم',
  'unseen.offline': 'لم ينظر فيه: طلب العمل دون اتصال',
  'unseen.not-applicable': 'لا شيء ينظر فيه',
  'unseen.crashed': 'غير معروف: تعطل هذا الفحص',
  'unseen.stopped': 'لم ينظر فيه: تم الإيقاف',
  'unseen.no-need': 'لم يعد لازمًا',

  'seen.published.known': '{provider}: {host} {port}',
  'seen.published.none': '{provider}: لا إعدادات لبرنامج Outlook',
  'seen.published.unknown': 'لا شيء معروف عن {domain}',
  'seen.address.found': '{addresses}',
  'seen.address.missing': 'لا عنوان للخادم {host}',
  'seen.address.silent': 'لا رد عن {host}',
  'seen.ports': '{list}',
  'seen.port.accepted': '{port} مفتوح',
  'seen.port.refused': '{port} مغلق',
  'seen.port.silent': '{port} لا رد',
  'seen.port.unreachable': '{port} لا طريق إليه',
  'seen.port.prohibited': '{port} ممنوع',
  'seen.talk.good': 'يرد على {port}، ويعرض {mechanisms}',
  'seen.talk.no-sign-in': 'يرد على {port}، ولا يعرض تسجيل الدخول',
  'seen.talk.refused': '{port}: {words}',
  'seen.talk.broken': '{port}: انقطع الحديث',
  'seen.talk.nobody': 'لا أحد للتحدث معه',
  'seen.certificate.good': 'صالحة حتى {date, date, day}',
  'seen.certificate.expired': 'انتهت في {date, date, day}',
  'seen.certificate.early': 'لا تسري قبل {date, date, day}',
  'seen.certificate.name': 'هي باسم {names}',
  'seen.certificate.untrusted': 'غير موثوق بها، من {issuer}',
  'seen.certificate.none': 'لم تقدم شهادة',
  'seen.controls.answer': 'ترد على {ports}',
  'seen.controls.partly': 'ترد على {ports}، لا على {silent}',
  'seen.controls.silent': 'لا يرد أي منها',

  'check.blocklists': 'قوائم الحظر',
  'seen.blocklists.nobody': 'لم يخبر أي خادم بعنوان الإنترنت لديك',
  'seen.blocklists.listed': '{address} في {zones}',
  'seen.blocklists.unknown': 'لم ترد القوائم',
  'seen.blocklists.clean':
    '{address} ليس في {n, plural, zero {أي قائمة} one {القائمة الواحدة} two {أي من القائمتين} few {أي من # قوائم} many {أي من # قائمة} other {أي من # قائمة}}',
} as const satisfies Translation<typeof en>;
