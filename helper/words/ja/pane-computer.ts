import type { Translation } from '../translation.ts';
import type { paneComputer as en } from '../en/pane-computer.ts';

/** The words of en/pane-computer.ts in Japanese. */
export const paneComputer = {
  'pane.source.caught': '{time} に Outlook が報告したこと',
  'pane.helper.here.listening': 'ヘルパー {version}、Outlook を聞き取り中',

  // Consent
  'pane.consent.title': 'ヘルパーが Outlook の設定を読んでもよいですか？',
  'pane.consent.sentence':
    '許可すると入力が不要になります。読むのはこのコンピューターの中だけで、私たちには何も送られません。',
  'pane.consent.reads': '読むもの',
  'pane.consent.reads.accounts': 'メールアカウント：アドレス、ユーザー名、サーバー、ポート、暗号化、サインインの種類。',
  'pane.consent.reads.sending': 'Outlook の送信方法：すぐに送るか後で送るか、オンラインかオフラインか。',
  'pane.consent.reads.log': '送信できなかったものについての Outlook 自身のログ（Outlook でオンにしている場合）。',
  'pane.consent.reads.errors': '「送受信」のエラー（ここでオンにしている間だけ、出たときに）。',
  'pane.consent.never': '決して読まないもの',
  'pane.consent.never.passwords': 'パスワード。',
  'pane.consent.never.mail': 'メール、連絡先、予定表。',
  'pane.consent.once':
    'お尋ねするのは一度だけです。このページの最後の「ヘルパーが読んでよいもの」で、いつでも取り消せます。',
  'pane.consent.allow': '読むのを許可する',
  'pane.consent.not-now': '今はしない',
  'pane.consent.asking': 'お答えを保存しています…',
  'pane.consent.refused': '保存していません：{say}。',
  'pane.consent.where': '何をどこから読むか',
  'pane.consent.where.accounts':
    'アカウント：レジストリのうちお使いのユーザーの部分にある Office のキー（決まった名前だけ）と、そのポリシー。',
  'pane.consent.where.log': 'ログ：Outlook のログのフォルダーにある OPMLog.log と IMAP-….log。',
  'pane.consent.where.errors':
    'エラー：従来の Outlook が開いている間に、「送受信」についてほかのプログラムへ知らせる内容。',
  'pane.consent.where.all': 'キーごとの一覧は、Outbox Doctor のフォルダーの docs/what-we-read.md にあります。',

  // What the helper may read
  'pane.may-read.title': 'ヘルパーが読んでよいもの',
  'pane.may-read.given': 'Outlook の設定、送信できなかったもののログ、聞き取り中のエラーを読むことが許可されています。',
  'pane.may-read.none': '今のところ、Outlook のものは何も読みません。読む前にお尋ねします。',
  'pane.may-read.not-here': 'Outlook のものは何も読みません。このコンピューターには読めるものがありません。',
  'pane.may-read.take-back': '許可を取り消す',
  'pane.may-read.taken-back': '取り消しました。読んだ内容は消しました。',

  // Accounts
  'pane.accounts.reading': 'Outlook のアカウントを読んでいます…',
  'pane.accounts.title': '{count, plural, other {この Outlook のアカウント：# 件}}',
  'pane.accounts.none': 'Outlook にメールアカウントが見つかりませんでした',
  'pane.accounts.none.sentence': '送信できないアカウントを入力してください。たいていはアドレスだけで足ります。',
  'pane.accounts.none.testable':
    '{count, plural, other {SMTP で送信するアカウントがないため、ここから調べることはできません。}}',
  'pane.accounts.named.sentence': '{address} がエラーに出ているアカウントです。',
  'pane.accounts.sentence': '送信できないものを選んでください。',
  'pane.accounts.which': '送信できないのはどのアカウントですか？',
  'pane.accounts.named': 'エラーに出ているもの',
  'pane.accounts.profile': 'プロファイル「{profile}」',
  'pane.accounts.profile.other': 'プロファイル「{profile}」（Outlook が自動では開かないもの）',
  'pane.accounts.no-server': 'Outlook に送信サーバーが設定されていません',
  'pane.accounts.kind.pop': 'POP',
  'pane.accounts.kind.imap': 'IMAP',
  'pane.accounts.kind.exchange': 'Exchange',
  'pane.accounts.kind.eas': 'Exchange ActiveSync',
  'pane.accounts.kind.other': 'その他',
  'pane.accounts.another': '別のアカウント',
  'pane.accounts.another.about': 'アドレスを入力します。',
  'pane.accounts.others': 'ここでは調べられないもの',
  'pane.accounts.others.exchange':
    'Exchange：Outlook は SMTP を使わずにメールを渡すため、調べるサーバーの設定がありません。',
  'pane.accounts.others.other': 'SMTP を使わずに送信するため、調べるサーバーの設定がありません。',
  'pane.accounts.new-outlook':
    'これは従来の Outlook のアカウントです。ここでは新しい Outlook が使われていて、そのアカウントは読めません。',
  'pane.accounts.unread': '{count, plural, other {読めなかった情報源：# 件}}',
  'pane.accounts.refused': 'Outlook のアカウントを読めませんでした',
  'pane.accounts.refused.sentence': 'ヘルパーからの返事：{say}。',
  'pane.accounts.read-again': 'もう一度読む',
  'pane.accounts.type': 'アカウントを入力する',
  'pane.accounts.from-outlook': 'Outlook からアカウントを読む',
  'pane.round.all': '{count, plural, =2 {両方を調べる} other {# 件すべてを調べる}}',
  'pane.round.now': 'アカウント {at}/{all}',
  'pane.round.title': '{count, plural, =0 {調べたアカウントはありません} other {調べたアカウント：# 件}}',
  'pane.round.open': '開く',
  'pane.round.open.what': '{account} の結果を開く',
  'pane.round.left': 'まだ調べていません',
  'pane.round.rest': '{count, plural, other {残りの # 件を調べる}}',
  'pane.round.back': 'すべてのアカウントに戻る',
  'pane.unread.denied': 'このコンピューターの制限で読めません',
  'pane.unread.missing': 'ありません',
  'pane.unread.empty': '中身のない返事でした',
  'pane.unread.not-understood': '返事の内容を理解できませんでした',
  'pane.unread.too-late': '時間がかかりすぎました',
  'pane.unread.too-large': '大きすぎます',
  'pane.unread.no-consent': '許可されていません',

  // Listening to Outlook
  'pane.ear': '送信できないときに知らせる',
  'pane.ear.about': 'このページを開いている間、Outlook のエラーが出たときにここに表示されます。',
  'pane.ear.starting': 'Outlook に接続しています。20 秒ほどかかることがあります。',
  'pane.ear.on': 'オン。Outlook で「送受信」を押すと、Outlook の報告がここに表示されます。',
  'pane.ear.ending': 'オフにしています…',
  'pane.ear.waiting': 'ヘルパーが戻ると続きます。',
  'pane.ear.refused': 'オフ：{say}。',
  'pane.ear.off.consent': 'オフ：許可が取り消されました。',
  'pane.ear.off.not-running': 'オフ：従来の Outlook が開いていません。開いてから、もう一度オンにしてください。',
  'pane.ear.off.closed': 'オフ：Outlook が閉じられました。開いてから、もう一度オンにしてください。',
  'pane.ear.off.language-mode':
    'オフ：これに必要な PowerShell を、組織のポリシーが制限しています。代わりにエラーを貼り付けてください。',
  'pane.ear.off.no-compiler': 'オフ：Windows の制限で、PowerShell ではできません。代わりにエラーを貼り付けてください。',
  'pane.ear.off.not-attached':
    'オフ：Outlook から聞き取れません。管理者として動いている可能性があります。代わりにエラーを貼り付けてください。',
  'pane.ear.off.no-powershell':
    'オフ：Windows PowerShell がないか、起動が許可されていません。代わりにエラーを貼り付けてください。',
  'pane.ear.off.silent': 'オフ：Windows PowerShell の応答がありません。代わりにエラーを貼り付けてください。',
  'pane.ear.off.ended': 'オフ：自動で終わりました。もう一度オンにしてください。',
  'pane.caught': 'Outlook が {time} に {code} を報告しました。',
  'pane.caught.uncoded': 'Outlook が {time} にエラーを報告しました。',
  'pane.caught.look': '調べる',
  'pane.caught.dismiss': '今はしない',

  // Windows that can be opened
  'pane.open.account-settings': 'アカウント設定を開く',
  'pane.open.firewall': 'ファイアウォールの画面を開く',
  'pane.open.clock': '日付と時刻を開く',
  'pane.open.proxy': 'プロキシの設定を開く',
  'pane.open.shows': 'このプログラムを起動します。それだけで何かが変わることはありません。',
  'pane.open.sure': '開く',
  'pane.open.not-now': '今はしない',
  'pane.open.opening': '開いています…',
  'pane.open.opened': '開きました。このウィンドウの後ろにあるかもしれません。',
  'pane.open.not-opened': '開けませんでした。手順に沿って、ご自分で開いてください。',
  'pane.helper.left-out': 'ヘルパーは頼まれたことの一部を受け付けませんでした：「{say}」。残りは続きます。',
} as const satisfies Translation<typeof en>;
