import type { Translation } from '../translation.ts';
import type { history as en } from '../en/history.ts';

/** The words of en/history.ts in Japanese. */
export const history = {
  'history.none': 'この 90 日間に、このコンピューターから見つかったものはありません。',
  'history.off': 'このコンピューターには結果を残していません。',
  'history.erased': 'すべての結果を消しました。',
  'history.begun-anew': '残してあったものを読めなかったため、新しく始めます。',
  'history.unknown': '判断できず',
  'history.keep': '--keep {given}：on か off でなければなりません。',
  'history.one': '--erase と --keep は、どちらか一方だけを指定してください。--keep off でも消えます。',
  'history.broke': '残してある結果を変更できませんでした（{reason}）。',
  'server.history.not-kept': 'このコンピューターの制限で、残してある結果を変更できません',

  'pane.history.title': 'このコンピューターのこれまでの結果',
  'pane.history.sentence': 'この 90 日間の最大 50 件です。このコンピューターだけに残ります。',
  'pane.history.reading': '残してあるものを読んでいます…',
  'pane.history.none': 'この 90 日間に見つかったものはありません。',
  'pane.history.off': 'このコンピューターには結果を残していません。',
  'pane.history.away': '結果はヘルパーが持っています。ヘルパーを起動すると、自動で表示されます。',
  'pane.history.begun-anew': '残してあったものを読めなかったため、一覧を新しく始めます。',
  'pane.history.unknown': '判断できませんでした',
  'pane.history.several': '{cause}、または{count, plural, other {ほか # 件}}',
  'pane.history.network': '{network} 経由',
  'pane.history.server': '{host}、ポート {port}',
  'pane.history.compare': '今日と比べる',
  'pane.history.compare.what': '今日と比べる：{at}',
  'pane.history.erase': 'すべて消す',
  'pane.history.erase.sure': 'このコンピューターの結果 {count, plural, other {# 件}}をすべて消しますか？',
  'pane.history.erase.yes': '消す',
  'pane.history.erase.no': '残す',
  'pane.history.keep': '結果をこのコンピューターに 90 日間残す',
  'pane.history.keep.next': 'オフにすると、残してあるものも消えます。',
  'pane.history.same': '{day} と同じです：{cause}。',
  'pane.history.back': '戻る',
  'pane.foot.report': 'レポート',
  'pane.foot.history': '履歴',
} as const satisfies Translation<typeof en>;
