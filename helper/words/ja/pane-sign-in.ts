import type { Translation } from '../translation.ts';
import type { paneSignIn as en } from '../en/pane-sign-in.ts';

/** The words of en/pane-sign-in.ts in Japanese. */
export const paneSignIn = {
  'pane.sign-in': 'サインインを試す',
  'pane.sign-in.title': 'サインインを一度だけ試す',
  'pane.sign-in.sentence': 'パスワードは {host} にだけ、暗号化して送られ、その後は残りません。',
  'pane.sign-in.once': '一度押すと、一度だけ試します。間違いが何度も続くと、アカウントがロックされることがあります。',
  'pane.sign-in.user': 'ユーザー名',
  'pane.sign-in.password': 'パスワード',
  'pane.sign-in.show': 'パスワードを表示',
  'pane.sign-in.mail': '自分宛てのテストメールも送る',
  'pane.sign-in.mail.about': '宛先は {address} だけです。',
  'pane.sign-in.try': '一度試す',
  'pane.sign-in.not-now': '今はしない',
  'pane.sign-in.no-user': 'ユーザー名を入力してください。たいていのプロバイダーではアドレス全体です。',
  'pane.sign-in.no-password': '送信用のパスワードを入力してください。',
  'pane.sign-in.long': 'パスワードは {limit} 文字までです。',
  'pane.sign-in.away': 'ヘルパーがありません。戻るとサインインを試せます。',
  'pane.sign-in.clear': '暗号化なしでは途中の誰でもパスワードを読めるため、送りません。先に暗号化を設定してください。',
  'pane.sign-in.settles': 'ここでサインインを試すこと。',
  'pane.sign-in.refused': 'サーバーがサインインを受け付けませんでした。',
  'pane.sign-in.again': 'もう一度サインインを試す',
  'pane.verdict.sign-in-refused': 'サーバーがこのサインインを受け付けませんでした',
  'pane.compare.sign-in': 'サインイン',
  'pane.compare.sign-in.accepted': '成功',
  'pane.compare.sign-in.refused': '拒否',
  'pane.compare.sign-in.untested': '未テスト',
  'pane.verdict.none.signed-in': '{count, plural, other {# 件の確認はすべて問題なしでした}}。サインインも同じです。',
  'pane.verdict.none.sent': 'テストメールを送信できました',
  'pane.compare.fixed.signed-in': 'サインインも受け付けられました。Outlook で「送受信」を押してください。',
} as const satisfies Translation<typeof en>;
