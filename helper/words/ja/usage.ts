import type { Translation } from '../translation.ts';
import type { usage as en } from '../en/usage.ts';

/** The words of en/usage.ts in Japanese. */
export const usage = {
  'usage.broke': 'こちらの何かが壊れました（{what}）。',
  'usage.see-help': '{what}"outbox-doctor help {command}" を見てください。',
  'usage.no-command': 'コマンド "{name}" はありません。"outbox-doctor help" を見てください。',
  'usage.language': '言語 "{language}" の用意がないため、英語で表示します。使える言語：{languages}。',
  'usage.no-arguments': '{command} に引数はありませんが、"{given}" が渡されました。',
  'usage.one-file': 'FILE は {n} 個ではなく一つだけ指定してください：{files}。',
  'usage.nothing-to-read':
    '読む FILE を指定するか、エラーの文面を標準入力に貼り付けてください：outbox-doctor read FILE',
  'usage.no-code': '0x800CCC0E や "535 5.7.139" のような、調べるコードか返事を指定してください。',
  'usage.no-address': 'anna@example.com のようなメールアドレスを指定してください。',
  'usage.one-address': 'メールアドレスは {n} 個ではなく一つだけ指定してください：{addresses}。',
  'usage.date': '--date {date}：日付は 2026-12-31 のような形です。',
  'usage.mx': '--mx {host}：ホスト名ではありません。mx.example.com のような形です。',
  'usage.file-or-error': 'FILE と --error は、どちらか一方だけを指定してください。',
  'usage.nothing-to-look-at':
    '調べるものがありません。エラーの文面（FILE、-、--error のどれか）、--account のファイル、または --email か --server を指定してください。',
  'usage.empty.file': '{file} は空です。エラーの文面がありません。',
  'usage.empty.stdin': '標準入力は空です。エラーの文面がありません。',
  'usage.empty.error': '--error は空です。エラーの文面がありません。',
  'usage.no-practice': '練習用サーバー "{name}" はありません。あるもの：{names}。',
  'usage.practice-alone': '--practice には専用のエラーとアカウントがあります。{given} を外してください。',
  'usage.server.space': '--server {host}：空白があります。ホスト名は smtp.example.com のような形です。',
  'usage.server.name': '--server {host}：ホスト名ではありません。smtp.example.com のような形です。',
  'usage.port.outside': '--port {port}：ポート {port} は存在しません。ポートは {lowest} から 65535 までです。',
  'usage.port.number': '--port {port}：ポートは {lowest} から 65535 までの数字です。',
  'usage.encryption': '--encryption {encryption}：none、starttls、tls のどれかでなければなりません。',
  'usage.email': '--email {email}：メールアドレスは anna@example.com のような形です。',

  'input.missing': 'ファイル {file} はありません。',
  'input.folder': '{file} はフォルダーです。ファイルを指定してください。',
  'input.unreadable': 'ファイル {file} を読めません（{reason}）。',
  'input.unreadable.somehow': 'ファイル {file} を読めません。',
  'input.too-large.file':
    '{file} は {size} MB を超えています。読めるのは {limit} MB までです。エラーの行だけを渡してください。',
  'input.too-large.stdin':
    '標準入力の文面は {limit} MB を超えているため、それ以上は読みません。エラーの行だけを渡してください。',
  'input.stopped': '標準入力の文面が揃う前に止まりました。',

  'account-file.stdin': '標準入力のアカウント',
  'account-file.not-json': '{name} は JSON ではありません。',
  'account-file.not-json.at': '{name} は JSON ではありません。{line} 行目の {column} 桁目が合っていません。',
  'account-file.missing': '{name}：項目 "{path}" がありません。必要なもの：{wanted}。',
  'account-file.missing.user': '{name}：項目 "{path}" がありません。サインインする場合は文字列が必要です。',
  'account-file.wrong': '{name}："{path}" に必要なものは{wanted}ですが、{given} になっています。',
  'account-file.wrong.kind': '{name}："{path}" に必要なものは{wanted}ですが、別のものになっています。',
  'account-file.wrong.whole': '{name}：ファイル全体が、email と smtp を持つオブジェクトでなければなりません。',
  'account-file.wanted.email': 'anna@example.com のようなメールアドレス',
  'account-file.wanted.host': 'smtp.example.com のような空白のないホスト名',
  'account-file.wanted.port': '1 から 65535 までの整数',
  'account-file.wanted.encryption': '"none"、"starttls"、"tls" のどれか',
  'account-file.wanted.auth': '"none"、"password"、"spa"、"oauth2" のどれか',
  'account-file.wanted.user': '文字列',
  'account-file.wanted.password': '文字列',
  'account-file.wanted.size': 'バイト数の整数',
  'account-file.wanted.smtp': 'host、port、encryption、auth を持つオブジェクト',
  'account-file.wanted.imap': 'host、port、encryption、auth を持つオブジェクト',
  'account-file.wanted.message': 'size を持つオブジェクト',

  'address.no-at': '「{address}」はメールアドレスではありません：@ がありません。',
  'address.no-domain': '「{address}」はメールアドレスではありません：@ の後がドメインではありません。',
  'address.blank': '「{address}」はメールアドレスではありません：空白があります。',
  'address.two-ats': '「{address}」はメールアドレスではありません：@ が二つ以上あります。',
  'address.several':
    '「{address}」はメールアドレスではありません：複数のアドレスがあります。一つだけ指定してください。',
  'address.too-long': '「{address}」はメールアドレスではありません：長すぎます。',
} as const satisfies Translation<typeof en>;
