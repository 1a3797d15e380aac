import type { Translation } from '../translation.ts';
import type { heard as en } from '../en/heard.ts';

/** The words of en/heard.ts in Japanese. */
export const heard = {
  'read.instead.receiving':
    'これは送信ではなく、受信のエラーです。受信サーバー、そのユーザー名とパスワードを見てください。このプログラムが見るのは送信だけです。',
  'read.instead.address-book': 'Outlook がアドレス帳を取り込めませんでした。メールの送信には必要ありません。',
  'read.instead.synchronizing':
    'Outlook がフォルダーや予定表を最新にできませんでした。送られずに残ったメールはありません。',
  'read.instead.other-program':
    'この文面は別のプログラムか別の処理のもので、メールの送信についてのものではありません。',
  'read.instead.delivered': 'これはメールが届いたという通知です。問題は何もありません。',
  'read.delayed':
    'Outlook はこのメールを送信しました。まだ届いておらず、メールサーバーが今も配信を試みています。もう一度送らないでください。',
  'read.label.recipient': '届かなかった相手',
  'read.because.reply': 'サーバーの言葉：{what}',
  'read.because.reply-code': 'サーバーのコード {what}',
  'read.because.message': 'Outlook の文',
  'read.because.code': 'コード {what}',
  'read.because.socket': 'ネットワークエラー {what}',
  'read.because.words': '「{what}」',
  'read.because.settings': '設定：{what}',
  'read.because.provider': '{what} が受け付けるもの',
  'read.fits.reply': 'サーバーの言葉「{what}」に合います。',
  'read.fits.reply-code': 'サーバーのコード {what} に合います。',
  'read.fits.message': 'Outlook の文に合います。',
  'read.fits.code': 'コード {what} に合います。',
  'read.fits.socket': 'ネットワークエラー {what} に合います。',
  'read.fits.words': '「{what}」に合います。',
  'read.fits.settings': '設定（{what}）に合います。',
  'read.fits.provider': '{what} が受け付けるものに合います。',
  'mail.too-large': '{limit} MB を超えているため、それ以上は読みません。エラーの行だけを渡してください。',
  'mail.too-long': 'このメールは、読める行数かパートの数を超えています。エラーの行だけを渡してください。',
  'mail.too-deep':
    'このメールの中にメールが何重にも入っていて、読める深さを超えています。戻ってきたメールを開いて、それを渡してください。',
  'mail.damaged':
    'Outlook のメッセージ (.msg) ではないか、欠けています。保存し直すか、エラーの行だけを渡してください。',
  // What a code means, where nothing else is told
  'means.code': '{code}：{means}',
  'means.configuration': 'Outlook に送信に必要なものが足りないか、間違っています。',
  'means.dns': 'Outlook は送信サーバーを名前で見つけられませんでした。',
  'means.connect': 'Outlook は送信サーバーに接続できませんでした。',
  'means.cut': 'メールが送信される前に、送信サーバーとの接続が閉じられました。',
  'means.time-out': '送信サーバーが時間内に応答しませんでした。',
  'means.tls': 'Outlook とサーバーは暗号化された接続を確立できませんでした。',
  'means.greeting': 'サーバーが Outlook とのやりとりを最初で終わらせました。',
  'means.auth': 'Outlook はサーバーにサインインできませんでした。',
  'means.envelope': '送信サーバーがメールを受け付けませんでした。',
  'means.sender': '送信サーバーが差出人を拒否しました。',
  'means.recipient': '送信サーバーが宛先を拒否しました。',
  'means.data': 'メールが送信サーバーへの途中で止まりました。',
  'means.policy': 'サーバーが自身の規則によりメールを拒否しました。',
  'means.client-store': '何も送信しないうちに、Outlook 自身のデータに問題が起きました。',

  'pane.item.offer': '開いているメッセージ：「{subject}」',
  'pane.item.use': 'このメッセージを使う',
  'pane.item.another': 'エラーのある別のメッセージが開かれました。',
  'pane.item.look': 'そちらを見る',
  'pane.item.unreadable': 'Outlook の制限で、このメッセージは読めません。文面を貼り付けてください。',
  'pane.item.none':
    'Outlook でメッセージが開かれていません。戻ってきたメッセージを開くか、エラーを貼り付けてください。',
  'pane.item.unreadable.code':
    'Outlook はこのメッセージを渡せませんでした（エラー {code}）。もう一度開くか、文面を貼り付けてください。',
  'pane.item.restricted':
    'このメッセージは保護されているか、Outlook がアドインによる読み取りを許可していません。文面を貼り付けてください。',
  'pane.item.old': 'この Outlook は古いため、アドインにメッセージを渡せません。メッセージの文面を貼り付けてください。',
  'pane.item.shared': '共有メールボックス {address} にあります。このアカウントを調べます。',
  'pane.item.draft':
    '下書きが開いています：「{subject}」、{recipients, plural, =0 {宛先はまだありません} other {宛先 # 件}}。',
  'pane.item.draft.unnamed':
    '下書きが開いています。{recipients, plural, =0 {宛先はまだありません} other {宛先 # 件}}。',
} as const satisfies Translation<typeof en>;
