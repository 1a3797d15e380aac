import type { Translation } from '../translation.ts';
import type { pane as en } from '../en/pane.ts';
import { paneBegin } from './pane-begin.ts';

/** The words of en/pane.ts in Japanese. */
export const pane = {
  'pane.name': 'Outbox Doctor',

  // Asking
  'pane.ask.title': 'Outlook に何と表示されましたか？',
  'pane.ask.sentence': 'エラーまたはメッセージ全体を貼り付けてください。コードだけでも足ります。',
  'pane.ask.box': 'エラー、またはメッセージ全体',
  'pane.ask.example': '例：0x800CCC0E、または戻ってきたメールの文面',
  'pane.ask.check': '調べる',
  'pane.ask.check.next': '「調べる」を押すと、このコンピューターからメールサーバーに接続します。メールは送りません。',
  'pane.ask.file': 'ファイルを選ぶ',
  'pane.ask.account': 'エラーの文面がない場合：アカウントを調べる',
  'pane.ask.accounts': 'エラーの文面がない場合：自分のアカウントを見る',
  'pane.ask.account.typed': '代わりにアカウントを入力する',
  'pane.ask.where': 'エラーはどこにありますか？',
  'pane.ask.where.1': 'Outlook で「送受信」を押してください。開いたウィンドウの「エラー」タブにエラーが表示されます。',
  'pane.ask.where.2': '戻ってきたメールでは、最初の数行の下に理由があります。全体を貼り付けてください。',
  'pane.ask.where.3':
    '下書きと送信トレイのメールはそのまま残ります。ここでメールが変わったり消えたりすることはありません。',
  'pane.ask.try': '試してみる',
  'pane.ask.try.sentence':
    'このコンピューターの中の練習用サーバーです。それぞれ一か所だけ壊れています。本物のメールサーバーには接続しません。',
  'pane.ask.last': '前回の結果を見る',

  // What the text comes from
  'pane.source.file': 'ファイル {name}',
  'pane.source.file.cut': 'ファイル {name} の最初の 2 MB',
  'pane.source.message': '開いているメッセージ「{subject}」',
  'pane.source.message.unnamed': '開いているメッセージ',
  'pane.source.message.shared': '共有メールボックス {address} で開いているメッセージ',
  'pane.source.practice': '練習用サーバー「{name}」',
  'pane.source.other': '別のものを使う',

  // Outlook

  // What was recognised
  'pane.heard.title': '読み取れたこと',
  'pane.heard.reading': '読んでいます…',
  'pane.heard.code': '{count, plural, other {コード}}',
  'pane.heard.words': 'サーバーの言葉',
  'pane.heard.server': 'サーバー',
  'pane.heard.port': 'ポート（サーバーの入口）',
  'pane.heard.account': 'アカウント',
  'pane.heard.nothing':
    'この文面には、エラーコードもサーバーの言葉もありません。もっと広い範囲を貼り付けるか、アカウントを調べてください。',
  'pane.heard.bounce': 'Outlook はこのメールを送信しました。{server} が受け取りを断りました。',
  'pane.heard.bounce.unnamed': 'Outlook はこのメールを送信しました。別のメールサーバーが差し戻しました。',
  'pane.heard.recipients.more': 'ほか {count} 件',
  'pane.heard.possible': '考えられること',

  // About something else
  'pane.instead.receiving.title': 'これは送信ではなく、受信のエラーです',
  'pane.instead.receiving.sentence':
    '{code} はメールの受信で出るものです。受信サーバー、ユーザー名、パスワードは、送信の設定の隣にあります。',
  'pane.instead.receiving.sentence.plain':
    'これはメールの受信で出るものです。受信サーバー、ユーザー名、パスワードは、送信の設定の隣にあります。',
  'pane.instead.address-book.title': 'これは送信ではなく、アドレス帳のエラーです',
  'pane.instead.synchronizing.title': 'これは送信ではなく、フォルダーか予定表のエラーです',
  'pane.instead.other-program.title': 'この文面に送信のエラーはありません',
  'pane.instead.other-program.sentence':
    '別のプログラムか別の処理のものです。送信トレイにメールが残っていたら、「送受信」を押し、出たエラーを貼り付けてください。',
  'pane.instead.delivered.title': 'このメールは届いています',
  'pane.instead.delivered.sentence': 'この文面は配信済みの通知です。問題はありません。',
  'pane.instead.anyway': 'それでも送信を調べる',

  // Not taken
  'pane.refused.file-too-big': 'このファイルは {size} あります',
  'pane.refused.file-too-big.sentence': '読めるのは 20 MB までです。エラーの行だけを貼り付けてください。',
  'pane.refused.text-too-big': 'この文面は 2 MB を超えています',
  'pane.refused.text-too-big.sentence':
    'エラーの行だけを貼り付けてください。入力欄にあったものはそのまま残っています。',
  'pane.refused.empty-file': 'ファイル {name} は空です',
  'pane.refused.empty-file.sentence': '別のファイルを選ぶか、エラーを貼り付けてください。',
  'pane.refused.binary': 'ファイル {name} に文字がありません',
  'pane.refused.binary.sentence': '読めるのは .msg、.eml、.txt のファイルです。エラーの行を貼り付けてください。',
  'pane.refused.mail': '{name} を読めませんでした',
  'pane.refused.mail.pasted': '貼り付けられたものを読めませんでした',
  'pane.refused.unreadable': 'このコンピューターの制限で {name} を読めません',
  'pane.refused.unreadable.sentence': 'ご自分で開いて、文面を貼り付けてください。',
  'pane.refused.nothing-given': '入力欄が空です',
  'pane.refused.nothing-given.sentence': '先にエラーを貼り付けるか、アカウントを調べてください。',
  'pane.refused.another': '別のものを選ぶ',

  // The account
  'pane.account.title': '送信できないのはどのアカウントですか？',
  'pane.account.sentence': 'ほとんどのプロバイダーではアドレスだけで足ります。パスワードはいりません。',
  'pane.account.email': 'メールアドレス',
  'pane.account.email.hint': '残りはこちらで調べます。',
  'pane.account.email.guess': '{address} を使う',
  'pane.account.email.missing': 'アドレスか、下の送信サーバーを入力してください。',
  'pane.account.email.space': 'アドレスの中に空白があります。',
  'pane.account.email.long': 'アドレスは 320 文字までです。',
  'pane.account.email.no-at': 'アドレスは anna@example.com のように、名前、@、ドメインからなります。',
  'pane.account.email.domain': '@ の後には「{domain}」ではなく、example.com のように点のあるドメインが入ります。',
  'pane.account.settings': 'Outlook の今の設定（わかる場合）',
  'pane.account.host': '送信サーバー (SMTP)',
  'pane.account.host.space': '「{host}」の中に空白があります。サーバー名に空白は入りません。',
  'pane.account.host.address': '「{host}」はメールアドレスです。サーバー名は smtp.example.com のような形です。',
  'pane.account.host.link':
    '「{host}」は Web のアドレスです。smtp.example.com のように、サーバー名だけを入力してください。',
  'pane.account.host.port': 'ポートには専用の欄があります。ここには「{host}」の名前の部分だけを残してください。',
  'pane.account.host.long': 'サーバー名は 253 文字までです。',
  'pane.account.host.characters':
    'サーバー名に使えるのは英数字、点、ハイフンです。「{host}」にはそれ以外の文字があります。',
  'pane.account.port': 'ポート',
  'pane.account.port.digits': 'ポートは 587 のような数字です。',
  'pane.account.port.low': 'ポート {port} は存在しません。ポートは 1 からです。',
  'pane.account.port.high': 'ポート {port} は存在しません。ポートは 65535 までです。',
  'pane.account.encryption': '暗号化',
  'pane.account.auth': 'サインイン',
  'pane.account.unknown': '不明',
  'pane.account.back': '戻る',

  // The helper
  'pane.helper.connecting': 'ヘルパーに接続しています…',
  'pane.helper.here': 'ヘルパー {version}',
  'pane.helper.away': 'ヘルパーがありません',
  'pane.helper.lost': 'ヘルパーが応答しなくなりました。ここまでに見たことは残っています。',
  'pane.helper.lost.run': 'ここまでに見たことは、下に残っています。',
  'pane.helper.back': 'ヘルパーが戻りました。',
  'pane.helper.go-on': '続ける',
  'pane.helper.retry': '今すぐ試す',
  'pane.helper.retry.in': '{seconds} 秒後にもう一度試します。',
  'pane.helper.start.title': 'サーバーまでの道を調べるには、ヘルパーを起動してください',
  'pane.helper.start.sentence': 'このコンピューターで動く小さなプログラムです。このページが自動で見つけます。',
  'pane.helper.start.windows': 'インストールしたときの方法で起動してください。例：スタートメニューから。',
  'pane.helper.start.else': 'または、ターミナルで Outbox Doctor のフォルダーから：',
  'pane.helper.without': 'ヘルパーなしでわかる、文面に合うもの',
  'pane.helper.misfit': 'ヘルパーはバージョン {version} で、このページとは合いません',
  'pane.helper.misfit.unknown': 'ヘルパーとこのページのバージョンが違います',
  'pane.helper.misfit.sentence':
    'ヘルパーを更新し、このページを再読み込みしてください。エラーを読むだけなら、ヘルパーは不要です。',
  'pane.helper.refused.token': 'このページの再読み込みが必要です',
  'pane.helper.refused.token.sentence': 'このページを開いた後に、ヘルパーが起動し直されました。文面は残ります。',
  'pane.helper.refused.too-many': 'ヘルパーはほかのページの処理中です',
  'pane.helper.refused.too-many.sentence': 'Outbox Doctor の別のページを閉じてください。このページは自動で続きます。',
  'pane.helper.reload': '再読み込み',
  'pane.helper.unread': 'ヘルパーの返事の中に、このページが理解できないものがあります（{path}）。',
  'pane.waiting.title': 'エラーを読みました。道を調べるにはヘルパーを起動してください',
  'pane.waiting.account': 'サーバーまでの道を調べるには、ヘルパーを起動してください',

  // Looking
  'pane.looking.title': '{host} を調べています',
  'pane.looking.title.address': 'アカウント {address} を調べています',
  'pane.looking.progress': '{all} 件中 {done} 件完了',
  'pane.looking.starting': '始めています…',
  'pane.looking.stop': '停止',
  'pane.looking.still': '{count, plural, other {あと # 件を調べています}}',
  'pane.looking.practice': '練習：本物のメールサーバーには接続しません。',
  'pane.mark.good': '問題なし',
  'pane.mark.bad': '不具合',
  'pane.mark.looking': '調査中',
  'pane.mark.seen': '見たこと',
  'pane.mark.open': '未確認',
  'pane.mark.possible': '可能性あり',
  'pane.language': '言語',
  'pane.ms': '{ms}\u00a0ミリ秒',
  'pane.s': '{s}\u00a0秒',

  'pane.saw.looking': '調べています…',

  // The verdict
  'pane.verdict.probably': 'おそらく：{cause}',
  'pane.verdict.several': '{count, plural, other {当てはまるもの：# 件}}',
  'pane.verdict.several.two': '当てはまるものが 2 つあります',
  'pane.verdict.several.sentence': '見たことだけでは、どれとも決まりません。',
  'pane.verdict.settles': 'これで決まります：',
  'pane.verdict.more': '{count, plural, other {ほかに # 件が当てはまります}}',
  'pane.verdict.none': '今、ここから見て問題はありません',
  'pane.verdict.none.sentence':
    '{count, plural, other {# 件の確認はすべて問題なしでした}}。サインインは試していません。',
  'pane.verdict.none.next': '次に、Outlook で「送受信」を押してください。',
  'pane.verdict.none.new': '新しいエラーを貼り付ける',
  'pane.verdict.offline': 'このコンピューターはオフラインです',
  'pane.verdict.offline.sentence': 'メールは送信トレイに残り、ネットワークが戻ると送信されます。',
  'pane.verdict.unsure': 'まだ判断できません',
  'pane.verdict.stopped': '{all} 件中 {done} 件で止めました',
  'pane.verdict.lost': 'ヘルパーが {all} 件中 {done} 件で止まりました',
  'pane.verdict.refused': 'ヘルパーはこれを受け取れませんでした',
  'pane.verdict.refused.sentence': '「{path}」の所で止まりました：{say}',
  'pane.verdict.known': 'わかっていること',
  'pane.verdict.not-known': 'わかっていないこと',
  'pane.verdict.known.nothing': 'まだありません。',
  'pane.verdict.fits': '{count, plural, other {見たことに合うもの：# 件}}',
  'pane.verdict.not-tested': '試していないこと',
  'pane.verdict.not-tested.sign-in': 'サインイン：パスワードの入力がありません。',
  'pane.verdict.not-tested.mail': '送信そのもの：メールは送っていません。',
  'pane.verdict.safe': 'メールは無事です。送信トレイで待っています。',
  'pane.verdict.why': 'そう言える理由',
  'pane.verdict.words': 'サーバーの言葉そのもの',
  'pane.verdict.ruled-out': '除外したもの（{count}）',
  'pane.verdict.tried': 'たった今ここから試して、動きました。',
  'pane.verdict.change': 'Outlook で変える設定',
  'pane.verdict.tell': 'すること',
  'pane.verdict.otherwise': '別の方法',
  'pane.change.what': '設定',
  'pane.change.now': '今の値',
  'pane.change.to': '新しい値',
  'pane.change.changed': '変更しました',
  'pane.again': 'もう一度調べる',
  'pane.something-else': '別のことを調べる',
  'pane.copy': 'コピー',
  'pane.copy.what': '{what}をコピー',
  'pane.copy.message': 'メッセージ',
  'pane.copied': 'コピーしました',
  'pane.quote.all': 'すべて表示',
  'pane.quote.less': '折りたたむ',

  // Where to click
  'pane.steps.title': 'クリックする場所',
  'pane.steps.outlook': 'お使いの Outlook',
  'pane.steps.none': 'この Outlook には、そのための操作はありません。',
  'pane.steps.mailbox':
    '新しい Outlook は Microsoft のサーバーを通して送信します。ここからの確認でわかるのはサーバーと設定で、その経路ではありません。',

  // Compared with before
  'pane.compare.fixed': 'この設定はここから動きます',
  'pane.compare.fixed.sentence': 'サインインは試していません。Outlook で「送受信」を押してください。',
  'pane.compare.same': '前と同じ結果です',
  'pane.compare.next': '一歩進みました',
  'pane.compare.next.sentence': '妨げていたものはなくなりました。次は：{cause}。',
  'pane.compare.title': '前と今',
  'pane.compare.before': '前',
  'pane.compare.now': '今',
  'pane.compare.result': '結果',
  'pane.compare.answer': '応答',
  'pane.compare.accepted': '開いています、{ms}\u00a0ミリ秒',
  'pane.compare.refused': '拒否',
  'pane.compare.silent': '{s}\u00a0秒応答なし',
  'pane.compare.unreachable': '届く道がありません',
  'pane.compare.prohibited': 'ファイアウォールが禁止',
  'pane.compare.unseen': '未確認',

  // The path
  'pane.path.outlook': 'Outlook',
  'pane.path.computer': 'この PC',
  'pane.path.network': 'ネットワーク',
  'pane.path.server': 'メールサーバー',
  'pane.path.part': '{part}：{state}',
  'pane.path.good': 'メールサーバーまでの道は開いています。',
  'pane.path.looking': 'どこまで開いているか調べています。',
  'pane.path.open': '道がどこまで開いているかは未確認です。',
  'pane.path.stops': 'ここで止まります：{part}。',
  'pane.path.maybe': 'ここで止まる可能性があります：{part}。',
  'pane.path.uncertain': 'どこで止まるかは、はっきりしません。',

  // Announced
  'pane.said.reading': '{codes, plural, =0 {文面を読みました。} other {文面を読みました：コード # 件。}}',
  'pane.said.checking': '{count, plural, other {調べています。確認 # 件}}',
  'pane.said.half': '半分終わりました',

  // This computer

  // What a person is told where there is nothing to set
  ...paneBegin,
} as const satisfies Translation<typeof en>;
