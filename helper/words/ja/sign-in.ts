import type { Translation } from '../translation.ts';
import type { signIn as en } from '../en/sign-in.ts';

/** The words of en/sign-in.ts in Japanese. */
export const signIn = {
  'check.sign-in': 'サインイン',
  'check.send-test': '自分宛てのテストメッセージ',

  'unseen.not-verified': '試していません：有効な証明書による暗号化がなく、それなしにパスワードは送りません',
  'unseen.no-password': '試していません：パスワードの入力がありません',
  'unseen.not-reached': '試していません：そこまでの道が先に途切れました',

  'seen.sign-in.accepted': 'サーバーが受け付けました（{mechanism}）',
  'seen.sign-in.accepted-changed': 'ユーザー名 {user} で受け付けられました（{mechanism}）',
  'seen.sign-in.refused': '受け付けられませんでした：{words}',
  'seen.sign-in.unanswered': '応答がありませんでした',
  'seen.sign-in.no-way': 'このアカウントで使える入り方がありません：{offered}',
  'seen.sent.accepted': 'サーバーが受け付けました',
  'seen.sent.refused':
    '{stage, select, greeting {断られました} sender {差出人が断られました} recipient {宛先が断られました} data {メッセージが断られました} other {メッセージの後で断られました}}：{words}',
  'seen.sent.broken':
    '{stage, select, greeting {最初の所で} sender {差出人の所で} recipient {宛先の所で} data {メッセージの前に} other {メッセージの途中で}}途切れました',
  'seen.sent.stalled':
    '{stage, select, greeting {最初の所で} sender {差出人の所で} recipient {宛先の所で} data {メッセージの前に} other {メッセージの途中で}}止まりました',

  'password.ask': '{host} 用の {user} のパスワード（送り先はそこだけで、暗号化され、後に残りません）： ',
  'password.ask-token': '{host} 用の {user} のアクセストークン（送り先はそこだけで、暗号化され、後に残りません）： ',
  'password.insist':
    '{host} の証明書は有効ではありません。途中の誰でもパスワードを読めます。それでも送りますか？送る場合は yes と入力： ',
  'usage.password-and-stdin':
    '標準入力はもう「-」に使われています。パスワードはアカウントファイル（smtp.password）に入れるか、ファイルを指定してください。',
  'usage.sign-in-needs-account':
    '--sign-in と --send-test にはアカウントが必要です。--account FILE を指定してください。',
  'usage.sign-in-offline': '--offline では何も送りません。--sign-in と --send-test を外してください。',
} as const satisfies Translation<typeof en>;
