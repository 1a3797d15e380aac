import type { Translation } from '../translation.ts';
import type { tls as en } from '../en/tls.ts';

/** The words of en/tls.ts in Japanese. */
export const tls = {
  'check.tls-versions': '暗号化のバージョン',
  'check.small-answer': '小さい返事と大きい返事',
  'check.clock': 'このコンピューターの時計',
  'seen.versions.agreed': '動くのは古いものだけ：{version}',
  'seen.versions.none': 'それより古いバージョンも動きません',
  'seen.versions.new-only': 'TLS 1.3 より下は動きません',
  'seen.versions.fine': 'TLS 1.2 も動きます',
  'seen.small.came': '小さい返事は届き、大きい返事は届きません',
  'seen.small.silent': '小さい返事も届きません',
  'seen.clock.nobody': '時刻を教えるものがありませんでした',
  'seen.clock.right': '正しい（{from} による）',
  'seen.clock.behind': '{minutes, plural, other {# 分}}遅れ（{from} による）',
  'seen.clock.ahead': '{minutes, plural, other {# 分}}進み（{from} による）',
  'seen.certificate.weak': '今の基準では弱すぎます：{weakness}',

  'certificate-expired.because-chain':
    '{host} がポート {port} で示す証明書（身元の証明）の、上位の証明書の期限は {date, date, day} まででした。',
  'certificate-expired.settled-by': 'このコンピューターの時計が正しいかどうか。',

  'certificate-not-yet-valid.name': 'まだ有効でない証明書',
  'certificate-not-yet-valid.title': 'サーバーの証明書はまだ有効ではありません',
  'certificate-not-yet-valid.title-date': 'サーバーの証明書は {date, date, day} より前は有効ではありません',
  'certificate-not-yet-valid.because':
    '{host} がポート {port} で示す証明書（身元の証明）は {date, date, day} に始まります。このコンピューターの時計では、まだ先の日付です。',
  'certificate-not-yet-valid.fine': 'サーバーの証明書は、もう始まっています。',
  'certificate-not-yet-valid.settled-by':
    'このコンピューターの時計が正しいかどうか。日付をスマートフォンと見比べてください。',
  'certificate-not-yet-valid.tell':
    'このコンピューターの日付が正しければ、{host} の証明書の開始日が遅すぎることを、メールのプロバイダーに伝えてください。',

  'certificate-chain-incomplete.name': '連なりの欠けた証明書',
  'certificate-chain-incomplete.title': 'サーバーの証明書に欠けた部分があります',
  'certificate-chain-incomplete.because':
    '{host} はポート {port} で、証明書（身元の証明）を発行者「{issuer}」の証明書なしで示しています。そのため、このコンピューターが信頼するルートにつながりません。',
  'certificate-chain-incomplete.fine': 'サーバーは証明書を、必要なものをすべて付けて送っています。',
  'certificate-chain-incomplete.settled-by':
    '発行者の証明書を添えると、このコンピューターが信頼するルートにつながるかどうか。それはサーバーの持ち主が持っています。',
  'certificate-chain-incomplete.tell':
    '{host} が中間証明書なしで証明書を送っていることを、メールのプロバイダーに伝えてください（cert ではなく fullchain）。',

  'certificate-weak-key.name': '今の基準では弱すぎる証明書',
  'certificate-weak-key.title': 'サーバーの証明書は今の基準では弱すぎます',
  'certificate-weak-key.because':
    '{host} がポート {port} で示す証明書（身元の証明）は {weakness} によるもので、今のシステムはこれを断ります。',
  'certificate-weak-key.fine': 'サーバーの証明書の鍵と署名は、十分な強さです。',
  'certificate-weak-key.tell':
    'Outlook に問題はありません。{host} には RSA 2048 以上と SHA-256 の証明書が必要だと、メールのプロバイダーに伝えてください。',

  'clock-skew.name': 'ずれた時計',
  'clock-skew.title': 'このコンピューターの時計がずれています',
  'clock-skew.behind':
    'このコンピューターの時計は {by}遅れています（{from} による）。正しい時刻なら、{host} の証明書は有効です。',
  'clock-skew.ahead':
    'このコンピューターの時計は {by}進んでいます（{from} による）。正しい時刻なら、{host} の証明書は有効です。',
  'clock-skew.everybody':
    'このコンピューターの時計では {now, date, day} です。その日付では、{host} だけでなく、有名なサーバーすべての証明書が期間外です。',
  'clock-skew.before-us':
    'このコンピューターは今日を {now, date, day} としています。このプログラムはそれより後に作られたため、時計が遅れています。',
  'clock-skew.off':
    'このコンピューターの時計は {by}ずれています。ブラウザーの画面でのサインイン（OAuth）は、これに影響されます。',
  'clock-skew.days': '{n, plural, other {# 日}}',
  'clock-skew.hours': '{n, plural, other {# 時間}}',
  'clock-skew.minutes': '{n, plural, other {# 分}}',
  'clock-skew.maybe': 'このコンピューターの時計がずれていると、正しい証明書も期限切れか開始前に見えます。',
  'clock-skew.is-right': 'ほかの時計と、このコンピューターの時計は合っています。',
  'clock-skew.settled-by': 'このコンピューターの日付と時刻を、スマートフォンと見比べること。',
  'clock-skew.set':
    '日付と時刻を合わせてください：Windows の「設定」›「時刻と言語」›「日付と時刻」で、正しいタイム ゾーンにして「今すぐ同期」。',

  'tls-version-mismatch.name': '共通のバージョンがない暗号化',
  'tls-version-mismatch.title': 'サーバーと Outlook に共通の暗号化がありません',
  'tls-version-mismatch.title-old': 'サーバーの暗号化が古すぎます',
  'tls-version-mismatch.old':
    '{host} のポート {port} で使える一番新しい暗号化は {version} で、今のシステムはこれをオフにしています。',
  'tls-version-mismatch.refused':
    '{host} のポート {port} は、今の暗号化の TLS 1.2 と 1.3 を断ります。共通のバージョンがありません。',
  'tls-version-mismatch.cipher':
    '{host} のポート {port} が使えるのは {cipher} のような古い暗号だけで、今のシステムはこれをオフにしています。',
  'tls-version-mismatch.no-cipher':
    '{host} のポート {port} は、知っている暗号が見つからないサーバーと同じように、ハンドシェイクを打ち切ります。',
  'tls-version-mismatch.new-only':
    '{host} のポート {port} は TLS 1.3 しか受け付けません。Windows 10 以前には Outlook の使える TLS 1.3 がなく、Windows 11 にはあります。',
  'tls-version-mismatch.fine': '{host} のポート {port} とは、今の暗号化でつながりました。',
  'tls-version-mismatch.settled-by': '不具合を記したメールサーバーのログ、または別のポートなら動くかどうか。',
  'tls-version-mismatch.settled-by-windows': 'Windows のバージョン。TLS 1.3 があるのは Windows 11 からです。',
  'tls-version-mismatch.update':
    'Windows と Outlook を更新するか、TLS 1.2 をオンにできるかプロバイダーに尋ねてください。',
  'tls-version-mismatch.tell':
    '{host} には TLS 1.2 か 1.3 が必要だと、メールのプロバイダーに伝えてください。Windows で古いバージョンをオンに戻しても、解決になりません。',

  'tls-handshake-cut.name': '始まりで切られる暗号化',
  'tls-handshake-cut.title': '暗号化が始まる所で切られます',
  'tls-handshake-cut.cut': '{host} のポート {port} は開きますが、暗号化が始まるとすぐに接続が切られます。',
  'tls-handshake-cut.cut-here':
    '{host} のポート {port} は開きますが、暗号化が始まるとすぐに接続が切られます。ほかのメールサーバーには問題なく届きます。',
  'tls-handshake-cut.cut-everywhere':
    'ポート {port} は開きますが、{host} でもほかのメールサーバーでも、暗号化が始まるとすぐに接続が切られます。',
  'tls-handshake-cut.stalls': '{host} のポート {port} は開きますが、暗号化が始まる所から何も返ってきません。',
  'tls-handshake-cut.plain': '暗号化が始まる所で、{host} のポート {port} は暗号化なしの文字で答えます。',
  'tls-handshake-cut.said':
    '{host} のポート {port} は、始まる所で暗号化を打ち切ります{words, select, other {：「{words}」}}',
  'tls-handshake-cut.settled-by': 'スマートフォンのテザリングなど、別のネットワークからも切られるかどうか。',
  'tls-handshake-cut.tell':
    'スマートフォンのテザリングを試してください。同じなら、メールのプロバイダーに伝えてください。違うなら、このネットワークの管理者が {host} を止めています。',
  'tls-handshake-cut.tell-network':
    'このネットワークの管理者が、暗号化されたメールを通せるようにできます。それまでは、スマートフォンのテザリングで送信できます。',

  'mtu-blackhole.name': '途中で消える大きなパケット',
  'mtu-blackhole.title': 'サーバーまでの途中で大きなパケットが消えています',
  'mtu-blackhole.title-network': 'お使いのネットワークで大きなパケットが消えています',
  'mtu-blackhole.because': '{host} のポート {port} からの小さい返事は届き、パケットいっぱいになる証明書は届きません。',
  'mtu-blackhole.settled-by':
    '別のネットワークから、またはこのコンピューターのパケットの大きさ（MTU）を小さくして、動くかどうか。',
  'mtu-blackhole.look':
    '試しに、このコンピューターのパケットを小さくしてください：netsh interface ipv4 set subinterface "NAME" mtu=1280。それで動けば、ルーターか VPN での設定が必要です。',
  'mtu-blackhole.tell':
    'このネットワーク、ルーター、VPN の管理者が、「packet too big」のメッセージ（ICMP）を通すか、パケットの大きさ（MSS）を制限する必要があります。',

  'antivirus-interception.name': '接続の中に入るウイルス対策ソフト',
  'antivirus-interception.title': 'ウイルス対策ソフトがメールの接続を開いています',
  'antivirus-interception.title-product': '{product} がメールの接続を開いています',
  'antivirus-interception.named':
    '{host} として示される証明書（身元の証明）はサーバーのものではありません。このコンピューターの「{issuer}」のものです。',
  'antivirus-interception.same-key':
    '{host} と {other} が同じ鍵を示し、答えているのはこのコンピューター自身です。ここのプログラムが間にいます。',
  'antivirus-interception.same-stranger':
    '{host} と {other} に同じ見知らぬ者が署名し、答えているのはこのコンピューター自身です。ここのプログラムが間にいます。',
  'antivirus-interception.same-authority':
    'このコンピューターだけが知る認証局が {host} と {other} に署名し、答えているのはこのコンピューター自身です。ここのプログラムが間にいます。',
  'antivirus-interception.here':
    '{host} のポート {port} には、このコンピューターの中から、サーバーではありえない速さで返事が来ます。ここのプログラムが間にいます。',
  'antivirus-interception.taken':
    'このコンピューターのプログラムが、{host} へのものも含めてポート {port} への接続をすべて受け取り、そのままでは渡していません。',
  'antivirus-interception.genuine': '{host} として示される証明書は、サーバー自身のものです。',
  'antivirus-interception.settled-by':
    'このコンピューターのウイルス対策ソフトがメールや暗号化された接続を検査しているか、その例外の一覧はどうか。',
  'antivirus-interception.exempt':
    '{known, select, yes {{product} で、メールと SSL の検査の例外に {host} と Outlook を加えてください。} other {お使いのウイルス対策ソフトで、メールと SSL の検査の例外に {host} と Outlook を加えてください。}}',
  'antivirus-interception.update': 'ウイルス対策ソフトを更新してください。ファイルの保護はそのままです。',

  'tls-inspection.name': '暗号化を開くゲートウェイ',
  'tls-inspection.title': 'お使いのネットワークが暗号化された接続を開いています',
  'tls-inspection.title-product': '{product} が暗号化された接続を開いています',
  'tls-inspection.named':
    '{host} として示される証明書（身元の証明）はサーバーのものではありません。このネットワークのゲートウェイ「{issuer}」のものです。',
  'tls-inspection.same-key':
    '{host} と {other} が、「{issuer}」の同じ鍵を示します。このネットワークの一台が両方の代わりに答えています。',
  'tls-inspection.same-stranger':
    '同じ見知らぬ者「{issuer}」が {host} と {other} に署名しています。このネットワークの一台が両方の代わりに答えています。',
  'tls-inspection.same-authority':
    'このコンピューターだけが知る「{issuer}」が {host} と {other} に署名しています。このネットワークの一台が両方の代わりに答えています。',
  'tls-inspection.settled-by': 'スマートフォンのテザリングなど、別の場所ではサーバーが別の証明書を示すかどうか。',
  'tls-inspection.own-store': '{host} の証明書の認証局は、このコンピューターの証明書ストアだけが知るものです。',
  'tls-inspection.tell':
    '暗号化された接続の検査から {host} を除くか、ゲートウェイのルート証明書を入れるよう、管理者に頼んでください。',
} as const satisfies Translation<typeof en>;
