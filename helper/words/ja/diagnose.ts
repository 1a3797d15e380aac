import type { Translation } from '../translation.ts';
import type { diagnose as en } from '../en/diagnose.ts';

/** The words of en/diagnose.ts in Japanese. */
export const diagnose = {
  'diagnose.progress': '調べています：{all} 件中 {done} 件完了{what, select, other {。{what}…}}',
  'diagnose.no-account': 'アカウントがわかりません。エラーの文面だけを読みました',
  'diagnose.no-send-error':
    'この文面は送信のエラーではありません。送信できないときに Outlook が表示する行を渡してください。',
  'diagnose.nothing-fits':
    '見たものの中に、説明になるものはありませんでした。サーバーとポート（--server、--port）か、エラーの文面も指定してください。',
  'diagnose.several': '{n, plural, other {# つのことが当てはまります}}。それぞれに、何で決まるかを示します：',
  'diagnose.also': 'ほかの可能性：',
  'diagnose.more': '{n, plural, other {ほかに # 件が当てはまります}}。--json ですべて表示します。',
  'diagnose.ruled-out': '除外したもの：',
  'diagnose.now': '今の値',
  'diagnose.set-to': '新しい値',
  'diagnose.tried': 'たった今ここから試しました',
  'diagnose.where': '{outlook}でクリックする場所',

  'serve.listening': 'ペインのアドレス：  {address}',
  'serve.certificate-own':
    'このコンピューター自身の証明書を知らないと、ブラウザーが一度だけ言います。そのまま進んでください。Outlook で使うときは --dev-certs を付けて実行してください。',
  'serve.certificate-dev': 'このコンピューターの Office アドイン開発用の証明書を使います。',
  'serve.no-dev-certs':
    '開発用の証明書がまだありません。"npx office-addin-dev-certs install" を実行するか、--dev-certs を外してください。',
  'serve.stop': 'Ctrl+C で止まります。練習用サーバーは、ペインの「試してみる」にあります。',
  'serve.no-pane': 'ペインがまだ作られていません。先に "npm run build" を実行してください。',
  'serve.port-taken':
    'ポート {port} は使われています。別の Outbox Doctor かもしれません。それを止めるか（outbox-doctor stop）、--port を指定してください。',
  'serve.stopped': '止めました。',
  'stop.none': '動いているヘルパーはありません。',
  'practice.head': '練習用サーバー（このコンピューターの中だけ）。試すには：outbox-doctor diagnose --practice NAME',
} as const satisfies Translation<typeof en>;
