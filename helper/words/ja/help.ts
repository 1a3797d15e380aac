import type { Translation } from '../translation.ts';
import type { help as en } from '../en/help.ts';

/** The words of en/help.ts in Japanese. */
export const help = {
  'help.main': `Outbox Doctor は、Outlook がメールを送信できない理由を探し、このコンピューターから確かめて、変える設定を示します。

使い方：outbox-doctor COMMAND [options]

  diagnose     メールサーバーまでの道を調べ、原因を示す
  read         エラーの文面、戻ってきたメール、.eml の意味を説明する
  lookup       エラーコードやサーバーの返事を説明する
  settings     メールのプロバイダーが公開している設定を示す
  accounts     Outlook のアカウントとそのサーバーを一覧にする
  show         保存したレポートを、ネットワークを使わずに表示する
  history      このコンピューターのこれまでの結果を一覧にする、または消す
  serve        ヘルパーを動かす（ブラウザー用のペインと Outlook 用）
  stop         ヘルパーを終わらせる
  pair         ページをヘルパーにつなぐコードを示す
  certificate  ヘルパー自身の証明書を示す、または取り除く
  practice     練習用サーバーを一覧にする
  help         この文、または "help COMMAND"

--language LL（例：ja）で、その言語で話します。なければシステムの言語です。

終了コード：0 問題なし、1 原因を発見、2 使い方の誤り、3 判断できない`,
  'help.diagnose': `使い方：outbox-doctor diagnose [FILE|-] [options]

このコンピューターからメールサーバーまでの道を調べ、確かめられれば、その一つの原因を示します。
何も指定しなければ、このコンピューターの Outlook for Windows のアカウントを読み、SMTP で送信するものをそれぞれ調べます。

  FILE, -             エラーの文面、戻ってきたメール、.eml（"-" は標準入力）
  --error TEXT        エラーの文面そのもの
  --account FILE      JSON で書いたアカウントの設定（docs/command-line.md）
  --email ADDRESS     送信できないメールアドレス
  --server HOST       その送信サーバー
  --port N            そのポート、1 から 65535
  --encryption KIND   none、starttls、tls のどれか
  --practice NAME     このコンピューターの練習用サーバーを調べる（一覧は "outbox-doctor practice"）
  --sign-in           一度サインインし、サーバーがユーザー名とパスワードを受け付けるか見る
                      パスワードはアカウントファイルから取り、なければ尋ね、それもできなければ標準入力から読む
  --send-test         サインインし、そのアドレスから自分宛てに短いテストメッセージを送る
  --blocklists        サーバーから見たインターネットのアドレスを公開ブロックリストに尋ねる
                      リストの運営者にそのアドレスが伝わる
  --offline           読んで判断するだけで、何も送らない
  --save FILE         人に渡すレポートを書く：FILE.json（"show" とペイン用）、FILE.txt、印刷用の FILE.html
                      アドレス、名前、このコンピューターのインターネットのアドレス、サーバーの言葉そのものは省く
  --include WHAT      省かずに残すもの：addresses、ip、words のどれか。一つごとに一度指定する
  --json              機械向けの出力`,
  'help.read': `使い方：outbox-doctor read [FILE|-] [--json] [--lines] [--date DAY]

エラーの文面、戻ってきたメール、.eml、Outlook のメッセージ (.msg) の意味を説明します。

  FILE, -   読むもの。なければ標準入力
  --json    機械向けの出力
  --lines   1 行に 1 つの JSON オブジェクト（"id" と "text"）を読み、1 行に 1 つ答える
  --date    その日のものとして読む（2026-12-31）。プロバイダーが受け付けるものは変わる`,
  'help.lookup': `使い方：outbox-doctor lookup CODE… [--json]

エラーコード（0x800CCC0E、10060）、サーバーの返事（"535 5.7.139"）、原因（wrong-port）、
メールのプロバイダー（gmail、smtp.gmail.com）を、自前の表から説明します。`,
  'help.settings': `使い方：outbox-doctor settings ADDRESS [--mx HOST]… [--date DAY] [--offline] [--json]

メールアドレスのプロバイダーが公開している送信の設定を示します。自前の表になければ、DNS とドメインのサーバーに尋ねます。
調べるのはドメインだけで、アドレスそのものは使いません。ドメインだけでも足ります。

  --mx HOST   ドメイン宛てのメールを受け取るサーバー（すでにわかる場合、優先するものから）。その場合は誰にも尋ねない
  --date DAY  答えの基準の日、2026-12-31 など（なければ今日）。プロバイダーが受け付けるものは変わる
  --offline   自前の表だけを見る
  --json      機械向けの出力`,
  'help.accounts': `使い方：outbox-doctor accounts [--from FILE.reg] [--json]
        outbox-doctor accounts --from FILE.reg --safe-copy NEW.reg
        outbox-doctor accounts --forget

従来の Outlook のアカウントを一覧にします：サーバー、ポート、暗号化、ユーザー名。パスワードは読みません。
ご自分で求めたときに、このコンピューターで読みます。読む値はすべて docs/what-we-read.md にあります。

  --from FILE.reg   代わりに、別のコンピューターのレジストリからエクスポートしたファイルを読む（"-" は標準入力）
  --json            機械向けの出力。その中の 1 つを "diagnose --account" に渡せる
  --safe-copy FILE  そのファイルから読むものだけを、人に見せるための新しいファイルに書く
  --forget          ペインがアカウントを読む許可を取り消す`,
  'help.show': `使い方：outbox-doctor show FILE [--json]

"diagnose --save FILE.json" かペインが作ったレポートを、その内容から判断し直して表示します。何も試さず、何も送りません。
"-" は標準入力です。

  --json   機械向けの出力：diagnose と同じもの、およびレポート自身についての記述`,
  'help.history': `使い方：outbox-doctor history [--json] [--erase] [--keep on|off]

このコンピューターからこれまでに見つかったものを一覧にします：日付、サーバー、原因。メールアドレスは一部を伏せてあります。
この 90 日間の最大 50 件で、このユーザーの一つのファイルにあります。

  --json    機械向けの出力
  --erase   すべて消す
  --keep    "off"：これからは何も残さず、あるものを消す。"on"：また残す`,
  'help.serve': `使い方：outbox-doctor serve [--port N] [--open] [--dev-certs] [--config FILE]

このコンピューターでヘルパーを動かします：ペインと、ペインが使う通り道。

  --port N      3443 以外のポート（0 は空いているどれか）
  --open        ペインをブラウザーで開く
  --dev-certs   office-addin-dev-certs の証明書を使う。インストールすると Outlook が信頼する
  --config FILE テスト用の、このコンピューターのメールのポートと既知の秘密。説明は docs/command-line.md`,
  'help.stop': `使い方：outbox-doctor stop [--port N]

このユーザーが起動したヘルパーを、またはポート N のヘルパーを終わらせます。`,
  'help.practice': `使い方：outbox-doctor practice [--json]

練習用サーバーを一覧にします。このコンピューターの中のメールサーバーで、試すために、それぞれ一か所だけ壊れています。`,
} as const satisfies Translation<typeof en>;
