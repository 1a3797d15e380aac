import type { Translation } from '../translation.ts';
import type { paneVerdict as en } from '../en/pane-verdict.ts';

/** The words of en/pane-verdict.ts in Japanese. */
export const paneVerdict = {
  // A text that tells something by itself
  'pane.told.bounce': 'お使いの Outlook はこのメールを送信しました',
  'pane.told.bounce.refused': '{host} が受け取りを断りました。',
  'pane.told.bounce.returned': '別のメールサーバーが差し戻しました。',
  'pane.told.bounce.delayed': '失われてはいません。サーバーが自動で配信を試み続けています。',
  'pane.told.refused.no-mailbox': '{host} が受け取りを断りました：メールボックス {recipient} がありません。',
  'pane.told.refused.why': '{host} が {recipient} へのメールを断りました。理由：{cause}。',
  'pane.told.refused.perhaps': '{host} が {recipient} へのメールを断りました。考えられる理由：{cause}。',
  'pane.told.returned.no-mailbox': '{recipient} へのメールが戻りました：そのメールボックスはありません。',
  'pane.told.returned.why': '{recipient} へのメールが戻りました。理由：{cause}。',
  'pane.told.returned.perhaps': '{recipient} へのメールが戻りました。考えられる理由：{cause}。',
  'pane.told.text': 'この文面からわかること',
  'pane.told.text.sentence': '考えられるのは次のとおりです。アカウントを入力すると、どれなのかをここから調べます。',
  'pane.told.answer': '相手の返事',
  'pane.told.answer.copy': '相手の返事をコピー',
  'pane.told.name': 'アカウントを入力する',
  'pane.told.anyway': 'アカウントも調べる',
  'pane.path.own-server': '自分のサーバー',
  'pane.path.their-server': '相手のサーバー',
  'pane.path.mailbox': 'メールボックス',

  // A message to pass on
  'pane.pass.to.provider': 'メールのプロバイダーに伝える',
  'pane.pass.to.network': 'このネットワークの管理者に伝える',
  'pane.pass.to.administrator': '管理者に伝える',
  'pane.pass.copy': '伝える文をコピー',
  'pane.pass.text': '伝える文の全文',
  'pane.verdict.administrator': 'これを変えられるのは管理者だけです',
  'pane.verdict.administrator.perhaps': '変えられるのは管理者だけかもしれません',
  'pane.verdict.off.tenant': 'サーバーによると、組織（テナント）全体でオフになっています。',
  'pane.verdict.off.mailbox': 'サーバーによると、このメールボックスでオフになっています。',

  'pane.item.stay': 'このままにする',

  // Watching
  'pane.watch': '見守って知らせる',
  'pane.watch.on': '見守っています：このページを開いている間、1 分ごとに見ます。最後に見た時刻 {time}。',
  'pane.watch.offline': 'ネットワークが戻ると、自動でもう一度見ます。',
  'pane.watch.looking': 'もう一度見ています…',
  'pane.watch.stop': '見守りをやめる',
  'pane.watch.back': 'メールサーバーがまた応答しています',

  // One answer of a person
  'pane.webmail': 'このパスワードで Web メールにサインインできますか？',
  'pane.webmail.yes': 'はい',
  'pane.webmail.no': 'いいえ',
  'pane.webmail.store':
    'Outlook に保存されたパスワードは古いものかもしれません。Web メールで使えるパスワードを保存してください。',
  'pane.webmail.told.yes': 'あなたの回答：Web メールはこのパスワードを受け付けます。',
  'pane.webmail.told.no': 'あなたの回答：Web メールはこのパスワードを受け付けません。',

  // Shorter
  'pane.steps.different': '自分の画面と違う',
  'pane.checks.fine': '{count, plural, other {問題なし：# 件}}',
  'pane.checks.none': '{count, plural, other {見るものがなかった確認：# 件}}',
  'pane.saw.partly': '途中まで：{saw}',
  'pane.verdict.settle': 'これで決まること',
  'pane.verdict.known.stopped': 'ここまででわかること',
  'pane.settle.end': '最後まで調べること。',
  'pane.settle.error': 'Outlook にいま出ているエラーをここに貼り付けること。',
  'pane.settle.network': 'スマートフォンのテザリングなど、別のネットワークでもう一度調べること。',
  'pane.account.name-server': 'サーバー名を入力する',
  'pane.account.unnamed': '{domain} のメール サーバーがわかりません',
  'pane.account.unnamed.sentence': '設定が見つかりませんでした。Outlook には何と入っていますか。',
  'pane.account.unnamed.where': 'Outlook での場所',
  'pane.account.unnamed.skip': 'わからない',
  'pane.account.unnamed.waiting':
    '{domain} のメール サーバーがわかりません。ヘルパーが探しますが、ご自分で入力することもできます。',
  'pane.account.host.needed': 'Outlook にあるとおりにサーバー名を入力してください。名前がないと何も調べられません。',
} as const satisfies Translation<typeof en>;
