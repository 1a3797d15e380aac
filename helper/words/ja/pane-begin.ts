import type { Translation } from '../translation.ts';
import type { paneBegin as en } from '../en/pane-begin.ts';

/** The words of en/pane-begin.ts in Japanese. */
export const paneBegin = {
  // First run
  'pane.first.title': 'メールが送信されないのはなぜ？',
  'pane.first.1': '表示されたエラーを貼り付けます。',
  'pane.first.2': 'このコンピューターから調べます。',
  'pane.first.3': '変えるべき一つのことがわかります。',
  'pane.first.privacy': '読むのはサーバー名とポートだけです。メールの本文とパスワードは読みません。',
  'pane.first.start': 'わかりました',

  // Several errors
  'pane.several-errors':
    '{sending, plural, =0 {エラー {count} 件、送信のものはなし} other {エラー {count} 件、うち送信のものは # 件}}',
  'pane.several-errors.sentence': '選ばれているものから始めます。ほかのものは残ります。',
  'pane.several-errors.uncoded': 'コードなし',
  'pane.several-errors.sending': '送信',
  'pane.several-errors.other': '送信以外',
  'pane.doubt.host': '文面の「{host}」はサーバー名ではないため、使いません。',
  'pane.doubt.port': '文面のポート {port} は存在しません。ポートは 65535 までです。',

  // A stuck draft
  'pane.draft.from': '差出人 {address}',
  'pane.draft.attached': '添付：{size} MB、一番大きいものは {name}',
  'pane.draft.check': 'このメールの送信を調べる',
  'pane.draft.largest': '添付されているもの',
  'pane.draft.one': '{name}：{size} MB',

  // The helper is not there, and why
  'pane.away.barred.title': 'ブラウザーがこのページをヘルパーから隔てています',
  'pane.away.barred.1': 'アドレスの左のアイコンをクリックします。',
  'pane.away.barred.2': '「ローカル ネットワーク アクセス」(Local network access) を許可にします。',
  'pane.away.barred.3': 'ここに戻り、「今すぐ試す」を押します。',
  'pane.away.barred.it': 'IT 担当者へ：ポリシーは Chrome でも Edge でも LocalNetworkAccessAllowedForUrls です。',
  'pane.away.other-program.title': '別のプログラムがヘルパーの代わりに応答しています',
  'pane.away.other-program.sentence':
    'このページがヘルパーを待つポート {port} を、それが使っています。そのプログラムを閉じるか、ヘルパーを起動してください。ヘルパーは次の空いたポートを使い、そのアドレスを示します。',
  'pane.helper.start.terminal': 'ターミナルで Outbox Doctor のフォルダーから：',
  'pane.helper.start.get': 'インストールされていない場合',
  'pane.helper.start.get.sentence':
    '別のコンピューターから Outbox Doctor のフォルダーをコピーするか、IT 担当者に頼んでください。インターネットは要りません。その後、そのフォルダーで：',
  'pane.helper.start.running': '起動しているのに見つからない場合',
  'pane.trust.title': 'このコンピューターはまだヘルパーを信頼していません',
  'pane.trust.sentence': 'これを一度実行し、「はい」と答えてください。対象はこのコンピューターの localhost だけです：',
} as const satisfies Translation<typeof en>;
