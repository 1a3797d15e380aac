import type { Translation } from '../translation.ts';
import type { commandLine as en } from '../en/command-line.ts';
import { accounts } from './accounts.ts';
import { settings } from './settings.ts';
import { usage } from './usage.ts';

/** The words of en/command-line.ts in Japanese. */
export const commandLine = {
  ...usage,
  ...settings,
  ...accounts,

  'read.no-send-error': 'この文面に、送信できなかったという記述はありません。',
  'read.kind.client-error': 'メールプログラムが送信できませんでした',
  'read.kind.server-reply': 'メールサーバーが断りました',
  'read.kind.bounce': 'メールが戻ってきました',
  'read.kind.other': '別のこと',
  'read.bounce':
    '{server, select, none {Outlook はこのメールを送信しました。別のメールサーバーが差し戻しました。} other {Outlook はこのメールを送信しました。{server} が受け取りを断りました。}}',
  'read.label.stage': '場所',
  'read.label.code': 'コード',
  'read.label.reply': 'サーバーの言葉',
  'read.label.also': 'ほかの言葉',
  'read.label.server': 'サーバー',
  'read.label.refused-by': '断った側',
  'read.label.port': 'ポート',
  'read.label.account': 'アカウント',
  'read.label.secure': '暗号化',
  'read.secure': '{secure, select, yes {あり} other {なし}}',
  'read.code': '{code}  {title}',
  'read.stage.configuration': 'Outlook の設定',
  'read.stage.dns': 'サーバーを名前から探す所',
  'read.stage.connect': 'サーバーへの接続',
  'read.stage.tls': '暗号化の取り決め',
  'read.stage.greeting': 'サーバーのあいさつ',
  'read.stage.auth': 'サインイン',
  'read.stage.envelope': '差出人と宛先を伝える所',
  'read.stage.data': 'メッセージを渡す所',
  'read.stage.policy': 'サーバーの決まり：上限、ブロックリスト、誰の名で送れるか',
  'read.stage.client-store': 'このコンピューターの Outlook 自身のデータ',
  'read.stage.unknown': '不明',
  'read.suspects': '考えられること（可能性の高い順）：',
  'read.suspect': '{n}. {title}',
  'read.suspect-because': '{n}. {title}（{because}）',
  'read.no-suspects': '考えられる原因はありません。',
  'read.next-bounce': '原因は Outlook の設定ではありません。アドレス、相手側、またはご自分のプロバイダーにあります。',
  'read.next': 'どれかを確かめるには：outbox-doctor diagnose',

  'lookup.unknown': '「{query}」については何もわかっていません。',
  'lookup.kind.error-code': 'エラーコード',
  'lookup.kind.socket-error': 'Windows のネットワークエラー',
  'lookup.kind.server-reply': 'メールサーバーの返事',
  'lookup.kind.cause': '原因',
  'lookup.kind.provider': 'メールのプロバイダー',
  'lookup.words': '「{words}」と言う場合',
  'lookup.label.meaning': '意味',
  'lookup.label.stage': '場所',
  'lookup.label.symbol': '記号',
  'lookup.label.causes': '考えられる原因',
  'lookup.label.sources': '出典',

  'line.not-json': '{line} 行目：JSON ではありません。',
  'line.no-text': '{line} 行目：文字列の "text" を持つオブジェクトではありません。',
  'line.id': '{line} 行目："id" は文字列か数値でなければなりません。',
  'line.too-long': '{line} 行目：{megabytes} MB を超えています。',
} as const satisfies Translation<typeof en>;
