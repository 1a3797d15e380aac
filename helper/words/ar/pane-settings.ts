import type { Translation } from '../translation.ts';
import type { paneSettings as en } from '../en/pane-settings.ts';

/** The words of en/pane-settings.ts in Arabic. */
export const paneSettings = {
  'pane.settings': 'الإعدادات',
  'pane.settings.outlook.detected': 'كما تم اكتشافه',
  'pane.settings.blocklists': 'اسأل قوائم حظر عامة عن عنوان الإنترنت لدينا',
  'pane.settings.blocklists.about': 'إذا أوقف فلا يسأل أحد غيرنا. وإذا شغل عرفت القوائم العنوان العام لهذه الشبكة.',
  'pane.settings.managed': 'حددته مؤسستك',
  'pane.settings.about': 'حول البرنامج',
  'pane.settings.about.helper': 'المساعد {version}',
  'pane.settings.about.away': 'المساعد غير موجود.',
  'pane.settings.about.licence': 'برنامج حر برخصة MIT؛ وتأتي معه رخص أجزائه.',
  'pane.settings.done': 'تم',
} as const satisfies Translation<typeof en>;
