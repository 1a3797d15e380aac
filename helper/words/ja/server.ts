import type { Translation } from '../translation.ts';
import type { server as en } from '../en/server.ts';

/** The words of en/server.ts in Japanese. */
export const server = {
  'server.certificate-memory':
    'フォルダー {folder} に書き込めないため、このコンピューターの証明書は今回だけ有効です。次の起動の後、ブラウザーがもう一度尋ねます。',
  'server.not-written-down':
    'このヘルパーが動いていることをフォルダー {folder} に書き残せないため、"outbox-doctor stop" では見つかりません。Ctrl+C で終わります。',
  'server.port-not-allowed':
    'このコンピューターではポート {port} を使えません。--port で 4443 などの別のポートを選んでください。',
  'server.port-forbidden':
    'このコンピューターではヘルパーがポート {wanted} を使えないため、次の起動まではポート {port} を使います。ブラウザーからは見つかり、Outlook のアドインからは見つかりません。',
  'server.port-set-aside':
    'Windows がポート {from} から {to} までを別のもの（多くは Hyper-V、WSL、Docker）のために取ってあるため、ヘルパーは {wanted} ではなくポート {port} を使います。ブラウザーからは見つかり、Outlook のアドインからは見つかりません。Windows を再起動すると、たいていポート {wanted} が戻ります。',
  'server.stop.arguments': 'stop に引数はありませんが、"{given}" が渡されました。',
  'server.stop.done': 'ポート {port} のヘルパーを止めました。',
  'server.stop.none': 'ポート {port} で動いているご自分のヘルパーはありません。',
  'server.stop.silent':
    'ポート {port} のヘルパーは応答しないため、そのままにしました。動かなくなっている場合は、プロセス {pid} をご自分で終了してください。',
  'server.stop.unwilling':
    'ポート {port} のヘルパーに止まるよう伝えましたが、まだ動いています。プロセス {pid} をご自分で終了してください。',
  'server.look.no-practice': 'その練習用サーバーはありません',
  'server.look.practice-broke': '練習用サーバーを起動できませんでした。もう一度試してください',
  'server.look.broke': '調べている間に、こちらの何かが壊れました。もう一度試してください',
  'server.consent.not-here': 'このコンピューターでは Outlook の設定を読めないため、許可するものがありません',
  'server.consent.not-kept': 'お答えをこのコンピューターに保存できなかったため、何も読みません',
  'server.consent.not-removed':
    'お答えを保存したファイルを消せませんでした。このヘルパーが終わるまで、これ以上は何も読みません',
  'server.accounts.not-here': 'このコンピューターでは Outlook のアカウントを読めません',
  'server.accounts.no-consent': 'Outlook のアカウントを読むことが許可されていません',
  'server.accounts.broke':
    '読むのに時間がかかりすぎたか、途中で壊れました。もう一度試すか、アカウントを入力してください',
  'server.listen.not-here': 'このコンピューターでは Outlook のエラーを聞き取れません',
  'server.listen.no-consent': 'Outlook の聞き取りが許可されていません',
  'server.open.not-here': '開けるウィンドウがこのコンピューターにありません',
} as const satisfies Translation<typeof en>;
