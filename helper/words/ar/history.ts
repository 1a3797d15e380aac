import type { Translation } from '../translation.ts';
import type { history as en } from '../en/history.ts';

/** The words of en/history.ts in Arabic. */
export const history = {
  'history.none': 'لم يعثر من هذا الكمبيوتر على شيء في آخر 90 يومًا.',
  'history.off': 'لا تحفظ النتائج على هذا الكمبيوتر.',
  'history.erased': 'تم حذف كل النتائج.',
  'history.begun-anew': 'تعذرت قراءة ما حفظ من قبل؛ ويبدأ الحفظ من جديد.',
  'history.unknown': 'تعذر الحكم',
  'history.undecided': 'ربما: {causes}',
  'history.keep': '--keep {given}: يجب أن يكون on أو off.',
  'history.one': 'أعط --erase أو --keep، لا كليهما: فالخيار --keep off يحذف أيضًا.',
  'history.broke': 'تعذر تغيير النتائج المحفوظة ({reason}).',
  'server.history.not-kept': 'لا يسمح هذا الكمبيوتر بتغيير نتائجه',

  'pane.history.title': 'النتائج السابقة على هذا الكمبيوتر',
  'pane.history.sentence': '50 نتيجة على الأكثر من آخر 90 يومًا، محفوظة على هذا الكمبيوتر فقط.',
  'pane.history.reading': 'نقرأ المحفوظ…',
  'pane.history.none': 'لم يعثر على شيء في آخر 90 يومًا.',
  'pane.history.off': 'لا تحفظ النتائج على هذا الكمبيوتر.',
  'pane.history.away': 'يحفظها المساعد. ابدأ تشغيله فتظهر وحدها.',
  'pane.history.begun-anew': 'تعذرت قراءة ما حفظ من قبل؛ وتبدأ القائمة من جديد.',
  'pane.history.unknown': 'تعذر الحكم',
  'pane.history.undecided': 'لم يحسم بعد. ربما: {cause}',
  'pane.history.network': 'اتصال الشبكة: {network}',
  'pane.history.server': '{host}، المنفذ {port}',
  'pane.history.compare': 'قارن باليوم',
  'pane.history.compare.what': 'قارن باليوم: {at}',
  'pane.history.erase': 'احذف الكل',
  'pane.history.erase.sure':
    '{count, plural, zero {لا نتائج على هذا الكمبيوتر. هل تحذفها؟} one {هل تحذف النتيجة الواحدة على هذا الكمبيوتر؟} two {هل تحذف النتيجتين على هذا الكمبيوتر؟} few {هل تحذف كل النتائج على هذا الكمبيوتر، وهي # نتائج؟} many {هل تحذف كل النتائج على هذا الكمبيوتر، وهي # نتيجة؟} other {هل تحذف كل النتائج على هذا الكمبيوتر، وهي # نتيجة؟}}',
  'pane.history.erase.yes': 'احذفها',
  'pane.history.erase.no': 'أبقها',
  'pane.history.keep': 'احفظ النتائج على هذا الكمبيوتر 90 يومًا',
  'pane.history.keep.next': 'إيقاف هذا يحذف المحفوظ.',
  'pane.history.same': 'كما في {day}: {cause}.',
  'pane.history.back': 'رجوع',
  'pane.foot.report': 'التقرير',
  'pane.foot.history': 'السجل',
} as const satisfies Translation<typeof en>;
