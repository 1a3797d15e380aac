import type { Translation } from '../translation.ts';
import type { network as en } from '../en/network.ts';

/** The words of en/network.ts in Japanese. */
export const network = {
  'dns-failure.name': '名前からサーバーを探す仕組み（DNS）の不調',
  'dns-failure.title': 'サーバーを名前から探せません（DNS）',
  'dns-failure.others-know':
    'このネットワークのネームサービス（DNS）は {host} のアドレスを返さず、公開のもの（{resolver}）は返します。',
  'dns-failure.silent': 'このコンピューターに設定されたネームサービス（DNS、{resolver}）が応答しません。',
  'dns-failure.fails':
    'このコンピューターに設定されたネームサービス（DNS、{resolver}）は、何を尋ねても、答えられないと返します。',
  'dns-failure.fails-for-it':
    'ネームサービス（DNS）は {host} でつまずき（SERVFAIL）、ほかの名前は見つけます。そのドメインのネームサーバーに原因があるか、名前の打ち間違いです。',
  'dns-failure.tell-provider':
    '{host} を調べられないことを、メールのプロバイダーに伝えてください。ドメインのネームサーバーが動かないか、署名（DNSSEC）が合っていません。',
  'dns-failure.denies':
    'このコンピューターに設定されたネームサービス（DNS、{resolver}）は、どの名前についても、存在しないと言います。',
  'dns-failure.denies-known':
    'ネームサービス（DNS）は {host} は存在しないと言いますが、メールのプロバイダーがこの名前を公開しています。フィルターや、ネームサービスの不調で起こります。',
  'dns-failure.wrong-answer':
    'ネームサービス（DNS）は {host} として {address} を返しますが、そこにそのメールサーバーはありません。別のネームサービスは {other} を返し、そちらは応答します。',
  'dns-failure.leads-home':
    'ネームサービス（DNS）は {host} として {address} を返しますが、それはこのコンピューター自身です。ここにメールサーバーはありません。',
  'dns-failure.same-for-all':
    'ネームサービス（DNS）は {host} として {address} を返し、関係のない別の名前にも同じ所を返します。',
  'dns-failure.restart':
    'ルーターを再起動するか、ネットワークをいったん切ってつなぎ直してください。その後、もう一度調べてください。',
  'dns-failure.choose':
    'それでも変わらなければ、Windows のネットワーク設定の DNS サーバーを見て、自動にしてください。会社では管理者に伝えてください。',
  'dns-failure.settled-by': 'ここからほかの名前が見つかるか、また、別のネームサービスが別のアドレスを返すか。',

  'hosts-file-override.name': 'hosts ファイルの行',
  'hosts-file-override.title': 'このコンピューターのファイルが別の場所を指しています',
  'hosts-file-override.because':
    'hosts ファイルは {host} を {listed} としていますが、そこにはありません。ネームサービス（DNS）は {dns} を返し、そちらは応答します。',
  'hosts-file-override.leads-home':
    'hosts ファイルは {host} を {listed} としていますが、それはこのコンピューター自身です。ネームサービス（DNS）は {dns} を返します。',
  'hosts-file-override.leads-home-alone':
    'hosts ファイルは {host} を {listed} としていますが、それはこのコンピューター自身で、ここにメールサーバーはありません。',
  'hosts-file-override.differs':
    'hosts ファイルは {host} を {listed} とし、ネームサービス（DNS）は {dns} を返します。どちらもここからのメールを受け付けませんでした。',
  'hosts-file-override.fits': 'hosts ファイルの {host} の行は、妨げになっていません。',
  'hosts-file-override.remove':
    '{path} から {host} の行を削除するか、それを書いた人に尋ねてください。管理者の権限が必要です。',
  'hosts-file-override.settled-by': 'hosts ファイルのその行が、今も意図したものかどうか。',

  'captive-portal.name': 'ゲスト用ネットワークのサインインページ',
  'captive-portal.title': 'ネットワークが先にサインインを求めています',
  'captive-portal.redirected':
    'Web ページがネットワーク自身のものに置き換わっています（{url} から {to} に移りました）。そこで同意するまで、メールは通りません。',
  'captive-portal.replaced':
    'Web ページが別のものに置き換わっています（{url} は本来の形で届きませんでした）。そこで同意するまで、メールは通りません。',
  'captive-portal.web-is-right': 'Web ページは本来の形で届きます。間にゲスト用ネットワークはありません。',
  'captive-portal.sign-in':
    'ブラウザーで何か Web ページを開き、ネットワークのページでサインインか同意をして、もう一度送信してください。スマートフォンのテザリングでも送信できます。',
  'captive-portal.settled-by': 'ブラウザーで Web ページが開くか、それともネットワーク自身のページが出るか。',

  'vpn-or-proxy.name': 'メールを運ばない VPN',
  'vpn-or-proxy.title': 'VPN がメールを運んでいません',
  'vpn-or-proxy.works-around':
    '{host} へのパケットは VPN（{device}）から出て、応答がありません。{other} からならサーバーは応答します。',
  'vpn-or-proxy.on-the-way': '{host} へのパケットは VPN（{device}）から出て、そこを通って戻る応答がありません。',
  'vpn-or-proxy.carries': 'VPN（{device}）を通っていますが、ほかのサーバーはそこを通って応答します。',
  'vpn-or-proxy.no-vpn': 'サーバーまでの道に VPN はありません。',
  'vpn-or-proxy.disconnect': 'VPN（{device}）を切断して、もう一度送信してください。送信できれば、原因は VPN です。',
  'vpn-or-proxy.tell': 'VPN の管理者に、{host} に VPN を通して届かないことを伝え、通してくれるよう頼んでください。',
  'vpn-or-proxy.settled-by': 'VPN を切断した状態でサーバーが応答するかどうか。',

  'local-firewall.name': 'このコンピューターのファイアウォール',
  'local-firewall.title': 'このコンピューターのファイアウォールが接続を止めています',
  'local-firewall.rule':
    'このコンピューター自身のファイアウォールの規則が、{host} のポート {port}（サーバーの入口）への接続を止めています。',
  'local-firewall.perhaps':
    'このコンピューターのファイアウォールに、ポート {port} で一部のプログラムかユーザーを止める規則があります。Outlook が含まれるかどうかはわかりません。',
  'local-firewall.forbidden':
    'このコンピューター自身が、{host} のポート {port}（サーバーの入口）への接続を禁じています。',
  'local-firewall.too-quick':
    '拒否が、サーバーからの返事ではありえない速さで来ました。このコンピューターか、すぐ近くのネットワークが拒否しています。',
  'local-firewall.lets-through': 'このポートには入れました。ここのファイアウォールは止めていません。',
  'local-firewall.no-rule': 'このコンピューターのファイアウォールに、この接続を止める規則はありません。',
  'local-firewall.allow':
    'このコンピューターのファイアウォールかセキュリティソフトで、Outlook が {host} のポート {port} に接続することを許可してください。',
  'local-firewall.settled-by': 'このコンピューターのファイアウォールとセキュリティソフトの送信の規則。',

  'ipv6-broken.name': 'IPv6 の不調',
  'ipv6-broken.title': '新しい種類のアドレス（IPv6）が動いていません',
  'ipv6-broken.silent':
    '{host} には IPv6 のアドレスもあります。ポート {port} はそこでは応答せず、IPv4 では応答します。Outlook は IPv6 を先に試して待ちます。',
  'ipv6-broken.unreachable':
    '{host} には IPv6 のアドレスもあります。このコンピューターには IPv6 がありますが、そこへの道がありません。IPv4 では応答します。',
  'ipv6-broken.refused':
    '{host} には IPv6 のアドレスもあります。ポート {port} はそこでは閉じていて、IPv4 では開いています。Outlook は IPv6 を先に試すため、少し時間がかかります。',
  'ipv6-broken.other':
    '{host} には IPv6 のアドレスもあります。そのポート {port} で応答するものは送信に使えません。IPv4 では使えます。',
  'ipv6-broken.tell-network':
    'ルーターを再起動してください。このネットワークの管理者が IPv6 を直せます。試しに IPv6 をオフにすると、メールが送信されるはずです。',
  'ipv6-broken.tell-provider':
    '{host} がここから IPv6 ではポート {port} で応答しないことを、メールのプロバイダーに伝えてください。',
  'ipv6-broken.settled-by-delay': '試しに IPv6 をオフにして、すぐに送信できるかどうか。',
  'ipv6-broken.settled-by': 'サーバーが IPv6 で応答するかどうか。',

  'server-drops-us.title': 'メールサーバーがお使いのアドレスを止めている可能性',
  'server-drops-us.alive':
    '{host} は動いています（ポート {port} は応答します）が、メールのポートではすべてを捨てています。ほかのメールサーバーは応答します。',
  'server-drops-us.silent':
    '{host} はこちらからのものをすべて捨て、ほかのメールサーバーは応答します。ファイアウォールがお使いのアドレスを止めているか、サーバーが止まっています。',
  'server-drops-us.tell':
    'お使いのインターネットのアドレスが {host} で止められていないか、メールのプロバイダーに尋ねてください。間違ったパスワードが続いた後によくあります。',
  'server-drops-us.passwords':
    '先に、このメールボックスを使うすべてのスマートフォンとコンピューターに、古いパスワードがないか見てください。あると、また止められます。',
  'server-drops-us.settled-by': 'スマートフォンのテザリングなど、別のネットワークからサーバーが応答するかどうか。',

  'check.name-records': 'ネームサービスの答え',
  'check.hosts-file': 'hosts ファイル',
  'check.way-out': 'このコンピューターから外への道',
  'check.web-access': 'Web ページ',
  'check.packet-filter': 'このコンピューターのファイアウォール',
  'check.incoming-side': '受信用のポート',

  'seen.records.answer': 'リゾルバーが応答します',
  'seen.records.none': 'リゾルバーの設定がありません',
  'seen.records.silent': '{resolver} は応答しません',
  'seen.records.fails': '{resolver} は答えられません',
  'seen.records.denied': '{resolver} はその名前を知りません',
  'seen.hosts.none': 'このサーバーの行はありません',
  'seen.hosts.line': '{host} は {addresses}',
  'seen.way.direct': '接続 {device} から',
  'seen.way.vpn': 'VPN（{device}）から',
  'seen.way.none': '外への経路なし',
  'seen.web.right': '本来の形で届きます',
  'seen.web.redirected': '{to} に移りました',
  'seen.web.other': '別のページが届きました',
  'seen.web.nothing': 'どれも届きませんでした',
  'seen.filter.unread': '読む権限がありません',
  'seen.filter.stops': 'ポート {port} を止めています',
  'seen.filter.lets': '通します',
  'seen.incoming.open': '{ports} が開いています',
  'seen.incoming.shut': 'どれも開いていません',
} as const satisfies Translation<typeof en>;
