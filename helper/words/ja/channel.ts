import type { Translation } from '../translation.ts';
import type { channel as en } from '../en/channel.ts';

/** The words of en/channel.ts in Japanese. */
export const channel = {
  'channel.target.no-mail-host': 'このような名前やアドレスのメールサーバーはないため、ヘルパーはそこを調べません',
  'channel.target.no-mail-address': 'この名前の先はメールサーバーが持たないアドレスのため、ヘルパーはそこを調べません',
  'channel.target.port':
    'メールのポートではなく、読める範囲の Outlook の設定にもないため、ヘルパーはページのためにこのポートを開きません。ターミナルの「outbox-doctor diagnose」なら開きます',
  'channel.target.too-many-hosts':
    '混み合っています：1 分間に調べるサーバーの種類が多すぎます。1 分待ってから、もう一度試してください',
  'channel.target.too-many-looks':
    '混み合っています：1 分間に調べる回数が多すぎます。1 分待ってから、もう一度試してください',
  'channel.busy.messages': '混み合っています：1 秒間のメッセージが多すぎます。少し待ってから、もう一度試してください',
  'channel.busy.looks':
    '混み合っています：同時に調べる数が多すぎます。どれかが終わるまで待ってから、もう一度試してください',
  'channel.busy.sign-ins':
    '混み合っています：数分間のサインインの回数が多すぎます。10 分待ってから、もう一度試してください',
  'channel.port-taken':
    'ポート {wanted} は別のプログラムか、このコンピューターの別のユーザーが使っているため、ヘルパーは次の起動まではポート {port} を使います。ブラウザーからは見つかり、Outlook のアドインからは見つかりません。',
  'channel.secret-exposed':
    'このコンピューターの別のユーザーが {file} を読むか変えることができ、ヘルパーへの道が開いてしまいます。そのファイルを消してから、ヘルパーをもう一度起動してください。新しいファイルが作られます。',
  'channel.secret-memory': 'フォルダー {folder} に書き込めないため、次の起動の後には、ページの再読み込みが必要です。',
  'channel.config.unreadable': '--config {file}：ファイルを読めません（{where}）。',
  'channel.config.content': '--config {file}：「{where}」の所が、docs/command-line.md の説明と違います。',
  'channel.config.no-file': '--config {file}：専用のフォルダーにある、それ自身のファイルではありません（リンクなど）。',
  'channel.config.not-ours': '--config {file}：ファイルかそのフォルダーが別のユーザーのものなので、使いません。',
  'channel.config.others-read':
    '--config {file}：別のユーザーが読めます。ご自分だけのものにして（chmod 600）、ヘルパーをもう一度起動してください。',
  'channel.config.others-write':
    '--config {file}：別のユーザーが、これかフォルダーの中身を変えられます。どちらもご自分だけのものにして（chmod go-rwx）、ヘルパーをもう一度起動してください。',
  'certificate.arguments': 'certificate の引数は "remove" かなしのどちらかですが、"{given}" が渡されました。',
  'certificate.none': '証明書はまだありません。"outbox-doctor serve" が作ります。',
  'certificate.here': 'このコンピューターのヘルパーの証明書は {file} で、期限は {until} です。',
  'certificate.thumbprint': 'SHA-1 の拇印：{thumbprint}',
  'certificate.sha256': 'SHA-256: {fingerprint}',
  'certificate.removed': '証明書 {thumbprint} を、信頼するものから外しました。',
  'certificate.not-there': '証明書 {thumbprint} は、信頼するものの中にありません。',
  'certificate.no-store':
    'このシステムでは、ブラウザーがそれぞれ自分の一覧を持っています。そこから {thumbprint} を外す方法は docs/command-line.md にあります。',
  'certificate.files-gone': '証明書とその鍵を {folder} から消しました。ヘルパーの次の起動で、新しいものが作られます。',
  'certificate.files-stay': '{folder} の中のファイルを消せませんでした。',
  'help.certificate': `使い方：outbox-doctor certificate [remove]

このコンピューターのヘルパーがブラウザーに示す証明書について、ファイル、期限、拇印を示します。

  remove   ここで作られた証明書をすべて、拇印を手がかりに信頼するものから外し、その鍵を消す`,
} as const satisfies Translation<typeof en>;
