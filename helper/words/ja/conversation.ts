import type { Translation } from '../translation.ts';
import type { conversation as en } from '../en/conversation.ts';

/** The words of en/conversation.ts in Japanese. */
export const conversation = {
  'check.control-talks': 'ほかのメールサーバーの言葉',
  'check.decoy-ports': 'サーバーのないアドレス',

  'seen.control-talks.none': '話す相手がいません',
  'seen.control-talks.plain': '{all} 台中 {plain} 台が、ここでは暗号化を用意していません',
  'seen.control-talks.whole':
    '{all} 台に尋ね、{whole} 台が最後まで応答、うち {good} 台の証明書はここで信頼されています',
  'seen.decoys.nobody': '応答なし（これで正常です）',
  'seen.decoys.taken': '{ports} で何かが接続を受けています',
  'seen.decoys.greeted': '{ports} で何かが応答します：{words}',

  'starttls-missing.works':
    '{host} はポート {port} で暗号化（STARTTLS）を提示しませんが、求めれば動きます。提示が途中で取り除かれています。',
  'starttls-missing.starred':
    '{host} のポート {port} の言葉が、一部のファイアウォールがするように途中で読めなくされ、暗号化（STARTTLS）の提示も消えています。',
  'starttls-missing.everybody':
    'ポート {port} では、{host} もほかの有名なメールサーバーも、ここからは暗号化（STARTTLS）を提示しません。提示が途中で取り除かれています。',
  'starttls-missing.unreadable':
    '{host} はポート {port} で暗号化（STARTTLS）を提示せず、その命令を読めません：「{words}」。途中で何かが書き換えるとこうなります。',
  'starttls-missing.only-here':
    'ポート {port} で {host} は暗号化（STARTTLS）を提示しません。ほかのメールサーバーは、ここから提示します。',
  'starttls-missing.unknown-command':
    'ポート {port} で {host} は暗号化（STARTTLS）を提示せず、求めると断ります：「{words}」。',
  'starttls-missing.nobody-to-compare': 'ポート {port} で {host} は暗号化（STARTTLS）を提示しません。',
  'starttls-missing.may-be': '逆の可能性もあり、比べただけでは決まりません。',
  'starttls-missing.otherwise': '比べた結果は、そうではないことを示しています。',
  'starttls-missing.settled-by': 'スマートフォンのテザリングで暗号化（STARTTLS）が提示されるかどうか。',

  'transparent-proxy.name': 'すべてのメールサーバーの身代わり',
  'transparent-proxy.title': '何かがメールサーバーの代わりに応答しています',
  'transparent-proxy.because':
    'ポート {port} では、サーバーのないアドレスでもメールサーバーが応答します：「{words}」。途中の何かがすべての接続を受けていて、{host} への接続も同じです。',
  'transparent-proxy.taken':
    'ポート {port} では、サーバーのないアドレスでも何かが接続を受けます。{host} の代わりに応答している可能性もあります。',
  'transparent-proxy.proved':
    '途中で何かが接続を受けていますが、サーバーの証明書が、本物に届いたことを証明しています。',
  'transparent-proxy.settled-by': 'スマートフォンのテザリングでも同じことが起きるかどうか。',
  'transparent-proxy.tell':
    'このネットワークの管理者が、ポート {port} を {host} までそのまま通せるようにできます。それまでは、スマートフォンのテザリングで送信できます。',

  'blocklisted-ip.name': 'ブロックリストに載ったアドレス',
  'blocklisted-ip.title': 'サーバーがお使いのアドレスを断っています（ブロックリスト）',
  'blocklisted-ip.because':
    '悪いアドレスのリストに載っているため、{host} はこのネットワークの公開アドレスを断っています：「{words}」。',
  'blocklisted-ip.title-listed': 'お使いのインターネットのアドレスがブロックリストにあります',
  'blocklisted-ip.listed': 'リスト {zone} に {address} が載っています。サーバーから見たお使いのアドレスです。',
  'blocklisted-ip.settled-by': 'スマートフォンのテザリングならサーバーに入れるかどうか。',
  'blocklisted-ip.tell-network':
    'お使いのインターネットのアドレスがブロックリストに載っています。このネットワークの管理者が、感染したコンピューターを探し、リストからの削除を頼めます。それまでは、スマートフォンのテザリングで送信できます。',
  'blocklisted-ip.tell':
    'この言葉をメールのプロバイダーに見せてください：「{words}」。サインインする人は、ふつうどのアドレスからでも入れます。',

  'server-firewall-ip-block.name': 'お使いのアドレスを締め出すサーバー',
  'server-firewall-ip-block.title': 'サーバーがお使いのアドレスから誰も入れません',
  'server-firewall-ip-block.because': '{host} は、サインインの前にこのネットワークを断っています：「{words}」。',
  'server-firewall-ip-block.settled-by': 'スマートフォンのテザリングならサーバーに入れるかどうか。',
  'server-firewall-ip-block.tell':
    'この言葉をメールのプロバイダーに見せ、お使いのアドレスを入れてくれるよう頼んでください：「{words}」。',
  'server-firewall-ip-block.look':
    '先に、このアカウントを使うすべてのスマートフォンとコンピューターで、古いパスワードを直してください。間違ったパスワードが何度も続くと、サーバーはアドレスを締め出します。',

  'server-busy.name': '混み合ったサーバー',
  'server-busy.title': 'メールサーバーが混み合っています',
  'server-busy.because':
    '{host} には今、新しい会話を受ける余裕がありません：「{words}」。メールは送信トレイで待っていて、失われません。',
  'server-busy.settled-by': '数分後に入れるかどうか。',
  'server-busy.wait':
    'Outlook で変えるものはありません。数分待ってから、もう一度送信してください。同じアカウントを使うほかのメールプログラムは閉じてください。',

  'server-fault.name': 'メールサーバーの故障',
  'server-fault.title': 'メールサーバーの何かが壊れています',
  'server-fault.says-so': '{host} 自身がポート {port} でそう言っています：「{words}」。',
  'server-fault.unexplained':
    '{host} はポート {port} で、全員かこちらだけを、理由を言わずに断っています：「{words}」。',
  'server-fault.starttls': '{host} はポート {port} で暗号化（STARTTLS）を提示し、求めると断ります：「{words}」。',
  'server-fault.injected':
    '{host} のポート {port} では、暗号化の始まる直前に、尋ねていないことまで返ってきました。サーバーが壊れているか、途中の誰かが言葉を差し込んでいます。',
  'server-fault.too-much':
    '{host} はポート {port} で話が終わりません。メールサーバーが言うはずの量をはるかに超えています。',
  'server-fault.gibberish':
    '{host} はポート {port} でメールサーバーのようにあいさつし、その後、メールサーバーが決して言わないことを言います：「{words}」。',
  'server-fault.stalls': '{host} はポート {port} であいさつし、次の問いには答えません。',
  'server-fault.settled-by': 'スマートフォンのテザリングでも同じことを言うかどうか。',
  'server-fault.tell':
    'Outlook に問題はありません。{host} がポート {port} でしていることを、メールのプロバイダーに伝えてください。{words, select, none {} other {サーバーの言葉：「{words}」}}',

  'pop-before-smtp.name': '先に必要な受信',
  'pop-before-smtp.title': 'サーバーは送信の前に受信を求めています',
  'pop-before-smtp.because': '{host} は、受信したばかりの人からだけメールを受け付けると言っています：「{words}」。',
  'pop-before-smtp.settled-by': '「送受信」で受信した直後に送信できるかどうか。',
  'pop-before-smtp.look':
    'アカウントの設定で「メールを送信する前に受信メール サーバーにログオンする」にチェックを入れるか（「詳細設定」の「送信サーバー」タブ）、サインインできるサーバーをプロバイダーに尋ねてください。',

  'helo-refused.name': 'サーバーが断る名乗り',
  'helo-refused.title': 'サーバーが Outlook の名乗り方を断っています',
  'helo-refused.because':
    '{host} は、メールプログラムが最初に名乗る名前（EHLO）を、ポート {port} で断っています：「{words}」。',
  'helo-refused.by-name':
    '{host} は、メールプログラムが名乗る（EHLO）このコンピューターの名前を断り、アドレスなら受け付けます：「{words}」。Outlook は名前を名乗ります。',
  'helo-refused.settled-by': 'サーバーが別の名乗り方を受け付けるかどうか。',
  'helo-refused.tell':
    'メールのプロバイダーに伝えてください：サインインする人をコンピューターの名前で判断しないよう、{host} を直してほしい、と。サーバーの言葉：「{words}」。',
  'helo-refused.name-it':
    'コンピューターの名前をご自分で管理しているなら、こうしたサーバーが求めるのは、ドメインまで含む完全な名前です（例：pc1.example.org）。',

  'not-smtp.name': 'そのポートにメールサーバーがない',
  'not-smtp.title': 'そこで応答するものはメールサーバーではありません',
  'not-smtp.because':
    '{host} のポート {port} で応答するのは、{kind, select, imap {メールを受信するためのサーバー（IMAP）} pop {メールを受信するためのサーバー（POP3）} http {Web サーバー} ssh {遠隔ログインのためのサーバー（SSH）} ftp {ファイルのためのサーバー（FTP）} other {送信の言葉 SMTP を話さないもの}}です{words, select, none {} other {：「{words}」}}。',
  'not-smtp.tell': '{host} のポート {port} で何が応答するかを、メールのプロバイダーに伝えてください。',

  'open-but-silent.name': '何も言わないサーバー',
  'open-but-silent.title': 'サーバーは入口を開けて、何も言いません',
  'open-but-silent.because':
    '{host} のポート {port}（サーバーの入口）は開きますが、暗号化があってもなくても {seconds} 秒間一言もありません。',
  'open-but-silent.settled-by': 'スマートフォンのテザリングで、または後で、あいさつがあるかどうか。',
  'open-but-silent.tell':
    '{host} がポート {port} で接続を受けながらあいさつしないことを、メールのプロバイダーに伝えてください。',
  'open-but-silent.wait': 'メールは送信トレイに残り、失われません。数分後にもう一度調べてください。',

  'connection-cut.name': '切られる接続',
  'connection-cut.title': 'メールサーバーへの接続が切られます',
  'connection-cut.because':
    '{host} のポート {port} への接続が、{at, select, greeting {サーバーが一言も言わないうちに} ehlo {あいさつの直後、Outlook が名乗る所（EHLO）で} starttls {暗号化が始まる所（STARTTLS）で} other {暗号化が始まった直後に}}{manner, select, reset {切られます（リセット）} other {閉じられます}}。',
  'connection-cut.everybody':
    'ポート {port} への接続は、{host} でもほかのメールサーバーでも、会話の途中で切られます。このネットワークの何か、またはこのコンピューターのプログラムがそうしています。',
  'connection-cut.later':
    '{host} はポート {port} で、{at, select, signIn {サインインの途中で} other {テストメッセージを渡したところで}}接続を切りました。',
  'connection-cut.settled-by':
    'スマートフォンのテザリングで、またはこのコンピューターの別のプログラムで、切られるかどうか。',
  'connection-cut.tell':
    '{host} がポート {port} で接続を切ることと、どのネットワークから来ているかを、メールのプロバイダーに伝えてください。',
  'connection-cut.tell-network':
    'このネットワークの管理者が、ポート {port} を通せるようにできます。それまでは、スマートフォンのテザリングで送信できます。',

  'starttls-stripped.name': '途中で取り除かれる暗号化',
  'starttls-stripped.title': '途中の何かが暗号化を取り除いています',
  'starttls-stripped.tell':
    'このネットワーク（ルーター、ファイアウォール、メール保護）の管理者が、STARTTLS に手を加えないようにする必要があります。暗号化なしでパスワードを送らないでください。それまでは、スマートフォンのテザリングで送信できます。',

  'starttls-not-offered.name': '暗号化の用意がない',
  'starttls-not-offered.title': 'サーバーはこのポートで暗号化を用意していません',
  'starttls-not-offered.tell':
    '{host} がポート {port} で暗号化（STARTTLS）を提示しないことを、メールのプロバイダーに伝えてください。暗号化なしでパスワードを送らないでください。',

  'slow-greeting.name': 'あいさつの遅いサーバー',
  'slow-greeting.title': 'メールサーバーの応答に時間がかかっています',
  'slow-greeting.because':
    '{host} がポート {port} で最初の言葉を言うまでに {seconds} 秒かかります。それまでにメールプログラムが打ち切った可能性があります。',
  'slow-greeting.began': '{host} はポート {port} であいさつを始め、{seconds} 秒たっても終わりません。',
  'slow-greeting.quick': '{host} はポート {port} ですぐにあいさつします。',
  'slow-greeting.settled-by': 'Outlook の「サーバーのタイムアウト」がそれより長いかどうか。',
  'slow-greeting.tell': '{host} がポート {port} であいさつにかかる時間を、メールのプロバイダーに伝えてください。',

  'oauth-required.name': '先進認証だけのサーバー',
  'oauth-required.title': 'サーバーが受け付けるのは先進認証 (OAuth) だけです',
  'oauth-required.because':
    '{host} がポート {port} で用意しているのは {list} です。プロバイダー自身のページでのサインイン（OAuth）で、パスワードは使えません。',
  'oauth-required.settled-by': 'Outlook がどのサインインの設定になっているか。',

  'auth-mechanism-mismatch.name': '合わないサインインの方法',
  'auth-mechanism-mismatch.title': 'Outlook のサインイン方法がサーバーにありません',
  'auth-mechanism-mismatch.because':
    '{host} がポート {port} で用意しているのは {list} です。Outlook の設定は{set, select, spa {セキュリティで保護されたパスワード認証 (SPA)} oauth2 {先進認証 (OAuth)} other {ユーザー名とパスワード}}で、その中にありません。',
  'auth-mechanism-mismatch.none':
    '{host} がポート {port} で用意しているのは {list} だけで、Outlook はこのどれも使えません。',
  'auth-mechanism-mismatch.offered': '{host} は、設定されているサインインの方法を用意しています。',
  'auth-mechanism-mismatch.tell':
    '暗号化の中の LOGIN か PLAIN を使えるよう、メールのプロバイダーに頼んでください。{host} が用意しているのは {list} だけです。',

  'auth-not-offered.name': 'サインインの用意がない',
  'auth-not-offered.title': 'サーバーにサインインの用意がありません',
  'auth-not-offered.because': '{host} はポート {port} で誰にもサインインさせません。応答にその方法がありません。',
  'auth-not-offered.offered': '{host} はポート {port} でサインインを用意しています。',
  'auth-not-offered.settled-by': 'Outlook が送信時にサインインする設定かどうか。',
  'auth-not-offered.tell':
    '{host} がポート {port} でサインイン（AUTH）を用意していないことを、メールのプロバイダーに伝えてください。',

  'greylisted.name': '断られた最初の試み',
  'greylisted.title': 'サーバーが最初の試みを断りました',
  'greylisted.because': 'このサーバーは、知らないメールを二度目の試みでだけ受け付けます：「{words}」。',
  'greylisted.wait': '変えるものはありません。15 分待ってから、もう一度送信してください。',

  'message-too-large.name': '大きすぎるメッセージ',
  'message-too-large.title': 'メッセージがサーバーには大きすぎます',
  'message-too-large.because': 'メッセージは {size} MB で、{host} が受け付けるのは {limit} MB までです。',
  'message-too-large.grows':
    'メッセージは {size} MB で、送る途中で 3 分の 1 ほど大きくなります。{host} が受け付けるのは {limit} MB までです。',
  'message-too-large.fits': '{host} は {limit} MB までのメッセージを受け付けます。',
  'message-too-large.settled-by': '添付ファイルを変換した後のメッセージの大きさ。',
  'message-too-large.link':
    '送信トレイのメッセージを開き（先に「オフライン作業」にします）、添付ファイルを外してリンクを送るか、小さくしてください。',
  'message-too-large.tell':
    '{host} が {limit} MB を超えるものを受け付けられるかどうかは、メールのプロバイダーに確認できます。',
} as const satisfies Translation<typeof en>;
