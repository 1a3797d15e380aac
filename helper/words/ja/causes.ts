import type { Translation } from '../translation.ts';
import type { causes as en } from '../en/causes.ts';

/** The words of en/causes.ts in Japanese. */
export const causes = {
  /** A title or sentence that comes from our data tables as it is. */
  'data.text': '{text}',

  /** How a cause is called that is possible and no more: certainty is grammar. */
  'possible.title': 'もしかすると：{cause}',
  'finding.settled-by': 'これで決まります：{what}',
  'finding.could-not-tell': 'まだ判断できません',

  'suspected.by-text': 'このエラーの原因の一つとして知られています。',

  'compare.works': 'Outlook の今の設定はわかりません。{host} のポート {port} は、ここから動きます。',
  'compare.published': 'Outlook の今の設定はわかりません。プロバイダーが公開している設定はこれです。',
  'compare.settled-by': 'Outlook の設定とこれらを見比べること。',

  'no-network.name': 'ネットワークにつながっていない',
  'no-network.title': 'このコンピューターはオフラインです',
  'no-network.no-adapter':
    'どのネットワークにもつながっていません。メールは送信トレイに残り、ネットワークが戻ると送信されます。',
  'no-network.nothing-answers':
    'このコンピューターの外からは、メールサーバーも Web サーバーも、何も応答しません。メールは送信トレイに残っています。',
  'no-network.no-route': 'このコンピューターには外への道（経路）がありません。メールは送信トレイに残っています。',
  'no-network.reconnect':
    'Wi-Fi かケーブルをつなぎ直すか、機内モードを切るか、ゲスト用ネットワークのページでサインインしてください。その後、もう一度調べてください。',
  'no-network.excluded': 'たった今、このコンピューターの外から応答がありました。',
  'no-network.no-resolver':
    'サーバーのアドレスを尋ねても（DNS）誰も応答しないため、どのサーバーも調べられませんでした。',
  'no-network.settled-by-browser': 'このコンピューターで何か Web ページが開くかどうか。',
  'no-network.settled-by': 'ここから別のサーバーが応答するかどうか。',

  'wrong-server-name.name': 'サーバー名の誤り',
  'wrong-server-name.title': '送信サーバーの名前が違います',
  'wrong-server-name.title-not-found': 'その名前のサーバーはありません',
  'wrong-server-name.not-found': '{host} のアドレスは見つかりません。ほかの名前はここから見つかります。',
  'wrong-server-name.slip':
    '{host} があるかどうかは確かめられませんでした。プロバイダーのサーバーは {better} で、名前がほとんど同じです。',
  'wrong-server-name.not-found-alone':
    '{host} のアドレスは見つかりません。ほかの名前も、ここからは一つも見つかりませんでした。',
  'wrong-server-name.no-answer': '{host} のアドレスを教える応答がありませんでした。ほかの名前は見つかりました。',
  'wrong-server-name.other-published':
    '{host} はメールを受け付けません。{provider} は {better} を公開していて、そのサーバーはここから応答しました。',
  'wrong-server-name.published': '{host} は、プロバイダー自身が公開しているサーバーです。',
  'wrong-server-name.known': '{host} は {provider} のサーバーの名前です。',
  'wrong-server-name.near-works':
    '{host} では誰も送信できません。よく似た名前の {better} では送信でき、ここから応答しました。',
  'wrong-server-name.takes-incoming':
    '{host} は、このドメイン宛てのメールをほかのサーバーから受け取るサーバーです。ここを通して送信することはできません。',
  'wrong-server-name.is-web': '{host} は Web サーバーです。Web としては応答し、メールのポートではどこも応答しません。',
  'wrong-server-name.settled-by-help': 'プロバイダーのヘルプページの「送信サーバー (SMTP)」の項。',
  'wrong-server-name.settled-by': 'ここからほかの名前が見つかるかどうか。',
  'wrong-server-name.look-it-up':
    'プロバイダーのヘルプページの「送信サーバー (SMTP)」の項と、名前を一文字ずつ見比べてください。',

  'blocked-port.title': 'ネットワークがポート {port} をふさいでいます',
  'blocked-port.other': 'このアカウントはポート {port} で送信します。',
  'blocked-port.open': 'ポート {port} は入れました。',
  'blocked-port.others-answer': 'ほかのメールサーバーは、ここからポート {port} で応答します。',
  'blocked-port.overdue': '{host} のポート {port} からはまだ応答がなく、別のポートからは応答がありました。',
  'blocked-port.silent':
    '{host} のポート {port} から応答がありませんでした。サーバーのせいかネットワークのせいかは、ほかのサーバーと比べられず、わかりません。',
  'blocked-port.by-ipv4':
    'IPv4 では、{host} もほかのメールサーバーもポート {port} で応答しません。IPv6 では動くため、止まるのは IPv6 のないものだけです。',
  'blocked-port.settled-by':
    'ほかのメールサーバーが、ここから同じポートで応答するかどうか。スマートフォンのテザリングでもわかります。',
  'network-blocks-port.name': 'ネットワークがふさいでいるポート',
  'network-blocks-port.title': 'Outlook が送信に使うポートをネットワークがふさいでいます',
  'network-blocks-port.because':
    'ポート {port}（サーバーの入口）は、ここからは応答がありません。ほかのメールサーバーのポート {port} も同じです。',
  'network-blocks-port.tell':
    'このネットワーク（会社、ホテル、ゲスト Wi-Fi）の管理者が通せるようにできます。それまでは、スマートフォンのテザリングで送信できます。',
  'isp-blocks-port.name': 'インターネットのプロバイダーがふさいでいるポート 25',
  'isp-blocks-port.title': 'インターネットのプロバイダーがポート 25 をふさいでいます',
  'isp-blocks-port.because':
    'ポート 25（サーバーの入口）は、お使いのサーバーでもほかのサーバーでも、ここからは応答がありません。迷惑メール対策として、多くのプロバイダーがこのポートを閉じています。',
  'isp-blocks-port.tell':
    'Outlook のようなプログラムにポート 25 は必要ありません。頼めば開けてもらえるかどうかは、インターネットのプロバイダーに確認できます。',

  'wrong-port.name': 'ポートの誤り',
  'wrong-port.title': 'Outlook のポートが違います',
  'wrong-port.refused':
    '{host} のポート {port}（サーバーの入口）は閉じています。同じサーバーのポート {better} は開いています。',
  'wrong-port.silent': '{host} はポート {port} では応答せず、ポート {better} では応答します。',
  'wrong-port.not-smtp':
    '{host} のポート {port} で応答するものは、送信するメールを受け付けません。そこにあるのは、{kind, select, imap {メールを受信するためのサーバー（IMAP）} pop {メールを受信するためのサーバー（POP3）} http {Web サーバー} ssh {遠隔ログインのためのサーバー（SSH）} ftp {ファイルのためのサーバー（FTP）} other {送信の言葉 SMTP を話さないもの}}です。',
  'wrong-port.no-sign-in':
    '{host} のポート {port} はメールサーバー同士のためのもので、誰もサインインできません。ポート {better} ではできます。',
  'wrong-port.maybe': '{host} のポート {port} からは応答がなく、同じサーバーのポート {better} からはありました。',
  'wrong-port.speaks': '{host} のポート {port} はメールを受け付けます。',

  'plaintext-port-25.name': '暗号化なしのポート 25',
  'plaintext-port-25.title': 'Outlook は暗号化なしでポート 25 から送信しています',
  'plaintext-port-25.no-sign-in':
    '{host} はそこで暗号化なしのサインインを認めないため、Outlook からのメールを受け付けません。',
  'plaintext-port-25.refuses': '{host} は、そのポートでは暗号化しないメールプログラムを断ります。',
  'plaintext-port-25.takes-sign-in': 'このサーバーは、ポート 25 で暗号化なしのサインインを認めています。',

  'wrong-encryption-mode.name': '合わない暗号化',
  'wrong-encryption-mode.title': 'Outlook の暗号化がポートに合っていません',
  'wrong-encryption-mode.needs-tls':
    '{host} のポート {port} は最初から SSL/TLS を求めますが、Outlook は暗号化なしで始めます。',
  'wrong-encryption-mode.greets-first':
    'Outlook は SSL/TLS で始めますが、{host} のポート {port} は最初に暗号化なしであいさつし、その後で暗号化に切り替えます（STARTTLS）。',
  'wrong-encryption-mode.needs-starttls':
    '{host} のポート {port} では、暗号化（STARTTLS）に切り替えた後でしかサインインできません。',
  'wrong-encryption-mode.offers-none':
    '{host} のポート {port} に暗号化の用意はなく、Outlook は暗号化を必須としています。',
  'wrong-encryption-mode.fits': 'Outlook に設定されている暗号化は、{host} のポート {port} が使うものと同じです。',

  'server-down.name': 'サーバーの停止',
  'server-down.title': 'メールサーバーが止まっています',
  'server-down.refuses-all':
    '{host} は、メールのすべてのポートで接続を拒否しています。メールは送信トレイで待っていて、失われません。',
  'server-down.answers-nobody':
    '{host} はメールのどのポートでも誰も入れず、ほかのメールサーバーは応答します。メールは待っていて、失われません。',
  'server-down.says-so':
    '{host} 自身が、今は利用できないと言っています：「{words}」。メールは送信トレイで待っていて、失われません。',
  'server-down.refuses-us':
    '{host} は、メールのすべてのポートで接続を拒否しています。ほかのサーバーとは比べられませんでした。',
  'server-down.no-answer': '{host} は、メールのどのポートでも応答しません。ほかのサーバーとは比べられませんでした。',
  'server-down.by-ipv4':
    'IPv4 では、{host} はポート {port} で動いていません。IPv6 では動くため、止まるのは IPv6 のないものだけです。',
  'server-down.settled-by-ipv4':
    '一部のスマートフォンのテザリングのような IPv4 だけのネットワークから、送信できるかどうか。',
  'server-down.works': '{host} はたった今、ここからのメールを受け付けます。',
  'server-down.wait':
    'Outlook で変えるものはありません。しばらく待って、もう一度調べてください。それまでメールは送信トレイに残ります。',
  'server-down.tell':
    '{host} がここからのメールを受け付けないことをメールのプロバイダーに伝え、障害がないか尋ねてください。',

  'certificate.settled-by-family': 'Outlook がどちらのアドレスでサーバーに届くか。IPv4 と IPv6 では証明書が違います。',
  'certificate.settled-by-windows':
    '証明書の連なりの欠けた部分を Windows が自分で取り込めるかどうか。Outlook の警告が続くなら、取り込めません。',

  'certificate-expired.name': '期限の切れた証明書',
  'certificate-expired.title': 'サーバーの証明書の期限が切れています',
  'certificate-expired.title-date': 'サーバーの証明書の期限は {date, date, day} で切れました',
  'certificate-expired.because':
    '{host} がポート {port} で示す証明書（身元の証明）の期限は {date, date, day} まででした。持ち主による更新が必要です。',
  'certificate-expired.fine': 'サーバーの証明書は期限内です。',
  'certificate-expired.tell':
    'Outlook に問題はありません。{host} の証明書を更新するよう、メールのプロバイダーに伝えてください。',

  'certificate-name-mismatch.name': '別の名前の証明書',
  'certificate-name-mismatch.title': '証明書が別のサーバー名のものです',
  'certificate-name-mismatch.because':
    '{host} がポート {port} で示す証明書（身元の証明）は {names} のもので、{host} のものではありません。',
  'certificate-name-mismatch.fine': '証明書は、Outlook に設定されている名前のものです。',
  'certificate-name-mismatch.tell':
    '{known, select, yes {サーバー名 {name} を使ってよいかメールのプロバイダーに尋ねるか、証明書に {host} が含まれていないことを伝えてください。} other {証明書に {host} が含まれていないことを、メールのプロバイダーに伝えてください。}}',

  'certificate-untrusted.name': '保証する者のない証明書',
  'certificate-untrusted.title': 'このコンピューターはサーバーの証明書を信頼していません',
  'certificate-untrusted.because':
    '{host} のポート {port} の証明書（身元の証明）の発行者は「{issuer}」で、このコンピューターはそれを信頼していません。',
  'certificate-untrusted.self-signed':
    '{host} がポート {port} で示す証明書（身元の証明）は、そのサーバーが自分で作ったものです。ほかに保証する者はいません。',
  'certificate-untrusted.fine': 'このコンピューターはサーバーの証明書を信頼しています。',
  'certificate-untrusted.settled-by': 'ほかのサーバーの証明書も同じ発行者のものかどうか。',
  'certificate-untrusted.tell':
    '{host} には、公的な認証局の証明書が連なり全体とともに必要だと、メールのプロバイダーか管理者に伝えてください。',

  'auth-not-enabled.name': 'オフになっているサインイン',
  'auth-not-enabled.title': 'Outlook で送信時のサインインがオフになっています',
  'auth-not-enabled.offered': '{host} は送信前のサインインを求めますが、Outlook はサインインしない設定です。',
  'auth-not-enabled.offers':
    '{host} は、送信前に必要とするサーバーと同じようにサインインを用意していますが、Outlook はサインインしない設定です。',
  'auth-not-enabled.settled-by-sending': '組織内のサーバーの一部のように、サインインなしでメールを受け付けるかどうか。',
  'auth-not-enabled.said': 'サーバーはサインインを求めましたが、行われませんでした。',
  'auth-not-enabled.is-on': '送信サーバーへのサインインはオンになっています。',
  'auth-not-enabled.settled-by': 'Outlook で「送信サーバー (SMTP) は認証が必要」にチェックがあるかどうか。',

  'wrong-credentials.name': 'ユーザー名またはパスワードの誤り',
  'wrong-credentials.title': 'サーバーがユーザー名かパスワードを受け付けませんでした',
  'wrong-credentials.refused':
    'サーバーがサインインを受け付けませんでした。パスワードの変更、別のユーザー名、アプリパスワードの不足のどれかに合います。',
  'wrong-credentials.fits': 'このエラーは、サインインが受け付けられなかったときに出ます。',
  'wrong-credentials.no-sign-in': 'Outlook は、送信時にサインインしない設定です。',
  'wrong-credentials.takes-none': 'サーバーはパスワードをまったく受け付けず、別のサインイン方法だけを用意しています。',
  'wrong-credentials.webmail':
    '同じユーザー名とパスワードで、プロバイダーの Web メールにサインインしてみてください。できれば、Outlook に保存されたパスワードが古いものです。',
  'wrong-credentials.settled-by': '同じユーザー名とパスワードで、プロバイダーの Web メールにサインインしてみること。',

  'none.name': '問題なし',
  'none.title': '今、ここから見て問題はありません',
  'none.because-plain':
    '{host} はポート {port} で、Outlook の設定どおり暗号化なしで応答します。サインインとメールは試していません。',
  'none.because-if':
    '{host} のポート {port} は {encryption} で動きます。証明書は正しく、サインインの用意もあります。サインインそのものは試していません。',
  'none.because':
    '{host} はポート {port} で応答し、証明書は正しく、サインインの用意もあります。サインインそのものは試していません。',
} as const satisfies Translation<typeof en>;
