import type { Translation } from '../translation.ts';
import type { computer as en } from '../en/computer.ts';

/** The words of en/computer.ts in Japanese. */
export const computer = {
  'check.outlook-settings': 'Outlook 自身の設定',
  'check.outlook-firewall': 'Outlook についてのファイアウォールの規則',
  'check.security-products': 'セキュリティソフト',
  'check.proxy-settings': 'プロキシ',
  'check.winsock-catalog': 'ネットワークの層（Winsock）',
  'check.tls-protocols': 'Windows の TLS のバージョン',
  'check.clock-service': '時計合わせ',
  'check.outlook-log': 'Outlook 自身のログ',

  'unread.title': 'このコンピューターで読めなかったもの：',
  'unread.more': '{n, plural, other {ほか # 件}}（--json で一覧を表示）',
  'unread.denied': '読むことが許可されていません',
  'unread.missing': '尋ねる先がこのコンピューターにありません',
  'unread.empty': '何も返ってきませんでした',
  'unread.not-understood': '返ってきた内容を理解できませんでした',
  'unread.too-late': '時間がかかりすぎました',
  'unread.too-large': '大きすぎます',
  'unread.no-consent': '許可されていません',

  'seen.unread': '不明：{why}',
  'seen.settings.accounts':
    '{n, plural, other {アカウント # 件}}{smtp, plural, =0 {、SMTP で送信するものはなし} other {、うち SMTP は {smtp} 件}}',
  'seen.settings.own': '{host} {port}、{encryption}',
  'seen.settings.none': 'アカウントが見つかりません',
  'seen.settings.offline': 'Outlook がオフライン作業の設定です',
  'seen.settings.waits': '「接続したら直ちに送信する」がオフです',
  'seen.firewall.stops': '「{rule}」がポート {port} を止めています',
  'seen.firewall.blocks-all': '規則で許可していないものをすべて止めるため、ポート {port} も止まります',
  'seen.firewall.off': 'オフ',
  'seen.firewall.lets': 'Outlook を通します。読んだ規則：{n, plural, other {# 件}}',
  'seen.products.none': 'Windows に登録されたものはありません',
  'seen.products.list': '{names}',
  'seen.proxies.none': '設定なし',
  'seen.proxies.set': '{server}',
  'seen.proxies.dead': '{server}、応答なし',
  'seen.winsock.own': 'Windows 自身のものだけ',
  'seen.winsock.foreign': '{names}',
  'seen.winsock.missing': 'ファイルがありません：{names}',
  'seen.tls.off': 'オフ：{versions}',
  'seen.tls.default': 'Windows の標準のまま',
  'seen.time.on': '{service} が合わせています',
  'seen.time.off': '{service} がオフです',
  'seen.time.unset': '{service}、ただし今は合っていません',
  'seen.time.none': '時計を合わせるものがありません',
  'seen.log.none': 'ログなし。Outlook は指定がなければログを書きません',
  'seen.log.quiet': 'エラーなし',
  'seen.log.newest': '{n, plural, other {エラー # 件}}、最新は {at}：{what}',

  'note.new-outlook':
    'ここでは新しい Outlook が使われています。Microsoft 以外のプロバイダーのメールは、そこでは Microsoft のサーバーを通ります。そのため、このコンピューターから見えたのはサーバーとその設定で、新しい Outlook からの経路ではありません。',

  'diagnose-all.progress': 'Outlook のアカウントを調べています：{all} 件中 {done} 件完了',
  'diagnose-all.profile': 'プロファイル {profile}{isOpened, select, yes {} other {（Outlook が開かないもの）}}',
  'diagnose-all.not-testable':
    '{name}（プロファイル {profile}）は Exchange を通して送信するため、ここからは調べられません。',
  'diagnose-all.more': '{n, plural, other {ほか # 件のアカウントは見ていません}}。--email で指定してください。',
  'diagnose-all.none': 'このコンピューターに Outlook のアカウントは見つかりませんでした。',
  'diagnose-all.new-outlook':
    'ここでは新しい Outlook が使われています。そのアカウントは Microsoft にあり、このコンピューターには見つかりませんでした。',
  'diagnose-all.unread': 'Outlook のアカウントを読めませんでした（{source}：{why}）。',
  'diagnose-all.broke': 'Outlook のアカウントを読めませんでした。',
  'diagnose-all.only-exchange':
    'ここにある Outlook のアカウント（{names}）は{n, plural, other {}} Exchange を通して送信するため、ここからは調べられません。',
  'diagnose-all.instead':
    'エラーの文面（FILE、-、--error のどれか）、--account のファイル、または --email か --server を指定してください。',

  'seen.versions.not-old': 'TLS 1.2 より古いものは動きません',

  'offline-mode.title-waits': 'Outlook は「送受信」までメールを送りません',
  'offline-mode.being-read': 'Outlook がメールを待たせる設定かどうかを読んでいます。',
  'offline-mode.is-set': 'Outlook の設定で「オフライン作業」がオンです。オフにするまで何も送信しません。',
  'offline-mode.waits': '「接続したら直ちに送信する」がオフです。メールは「送受信」まで送信トレイで待ちます。',
  'offline-mode.send-immediately':
    'ファイル › オプション › 詳細設定 › 送受信：「接続したら直ちに送信する」にチェックを入れます。それまでは「送受信」(F9) を押してください。',
  'offline-mode.waits-policy':
    'お使いの組織が「接続したら直ちに送信する」をオフにしています。「送受信」(F9) を押すか、管理者に尋ねてください。',
  'offline-mode.tell-policy':
    'お使いの組織が Outlook をオフライン作業にしています。変更するよう管理者に頼んでください。',

  'profile-corruption.no-server':
    'プロファイル「{profile}」のアカウント「{account}」に送信サーバーがありません。Outlook 自身の画面では、送信サーバーなしのアカウントは保存できません。',
  'profile-corruption.repair':
    'ファイル › アカウント設定 › アカウント設定：アカウントを選び、「修復」。それでだめなら、新しいプロファイルを作ってください（コントロール パネル、メール、プロファイルの表示、追加）。',
  'profile-corruption.settled-by-dialog': '「アカウント設定」の「送信メール サーバー (SMTP)」の内容。',

  'duplicate-profile.twice': '{email} がプロファイル「{profile}」に二重に設定されています（{kinds}）。',
  'duplicate-profile.other-profile':
    'プロファイル「{profile}」には、このアカウントの別の設定（{host}、ポート {port}）があり、ここから動きます。Outlook が開くのは「{own}」です。',
  'duplicate-profile.tell-profile':
    'コントロール パネル › メール › プロファイルの表示：使っているプロファイルを見て、「{profile}」のアカウントを直し、いらないプロファイルを削除してください。',
  'duplicate-profile.once': 'アカウントは一度だけ設定されています。',
  'duplicate-profile.settled-by-removing': '二つのうち片方を削除した後に送信できるかどうか。',
  'duplicate-profile.settled-by-profile': 'Outlook がどのプロファイルで起動されるか。',

  'winsock-corruption.missing': 'プログラムがネットワークに出るための層のファイルがなくなっています：{names}。',
  'winsock-corruption.foreign': '別のプログラムの層が、プログラムとネットワークの間にあります：{names}。',
  'winsock-corruption.whole': 'Windows のネットワークの層の一覧は揃っていて、ほかのプログラムのものはありません。',

  'internet-settings-corruption.dead-proxy':
    'Windows のインターネット オプションのプロキシ（{server}）は応答しません。Outlook のサインイン画面はそこを通ります。',
  'internet-settings-corruption.remove-proxy':
    '設定 › ネットワークとインターネット › プロキシ：プロキシ {server} をオフにするか直し、Outlook を再起動してください。',
  'internet-settings-corruption.tell-proxy':
    'お使いの組織がプロキシ {server} を設定していますが、応答がありません。管理者に伝えてください。',
  'internet-settings-corruption.settled-by-proxy': '同じプロキシを使うブラウザーで Web ページが開くかどうか。',

  'timeout-too-short.slower':
    'たった今、{host} はポート {port} のあいさつに {seconds} 秒かかりました。Outlook の待ち時間の設定は {set} 秒です。',

  'clock-skew.service-off':
    '時計を合わせるサービス（{service}）がオフです。設定 › 時刻と言語 › 日付と時刻：「時刻を自動的に設定する」。',

  'vpn-or-proxy.title-proxy': 'このネットワークはプロキシだけを外に出す可能性があります',
  'vpn-or-proxy.proxy-set':
    'プロキシ（{server}）が設定されていて、どのメールサーバーのポートもここから応答しません。Outlook の送信はプロキシを通りません。',
  'vpn-or-proxy.proxy-alone':
    'プロキシ（{server}）が設定されていて応答し、外のほかのものは応答しません。Outlook の送信はプロキシを通りません。',
  'vpn-or-proxy.let-mail-out':
    '{host} のポート {port} を通すよう、このネットワークの管理者に頼んでください。Outlook はプロキシ {server} では送信できません。',
  'vpn-or-proxy.other-network': 'それまでは、プロキシのないスマートフォンのテザリングで送信できます。',
  'vpn-or-proxy.settled-by-network': 'スマートフォンのテザリングなど、別のネットワークからメールが送信されるかどうか。',

  'antivirus-interception.being-read':
    '{host} が示す証明書を信頼しているのは、このコンピューターの証明書ストアだけです。どのウイルス対策ソフトがあるかを読んでいます。',
  'antivirus-interception.installed':
    '{host} がここで示す証明書は「{issuer}」の署名です。これはこのコンピューターのウイルス対策ソフト（{product}）の名前です。',

  'tls-version-mismatch.title-windows': 'Windows でその暗号化がオフになっています',
  'tls-version-mismatch.being-read': 'Windows が Outlook にどの TLS のバージョンを使わせるかを読んでいます。',
  'tls-version-mismatch.all-off':
    'Windows は {versions} を使わない設定で、{host} のポート {port} は残りのどれも使えません。このプログラムは自前の TLS で届きます。',
  'tls-version-mismatch.switched-off':
    'Windows は {versions} を使わない設定です。たった今、残りのもので {host} のポート {port} はハンドシェイクを断りました。',
  'tls-version-mismatch.perhaps-off':
    'Windows は {versions} を使わない設定で、{host} のポート {port} はそれを使います。それより古いバージョンを受け付けるかは不明です。',
  'tls-version-mismatch.switch-on':
    'このコンピューターで {versions} をオンに戻すよう、管理者に頼んでください（レジストリ：SCHANNEL\\Protocols、TLS 1.2 と 1.3、Client、Enabled）。',
  'tls-version-mismatch.settled-by-schannel': 'Windows でオンになっている TLS のバージョン。',

  'oauth-required.modern-off':
    '{provider} が受け付けるのは先進認証 (OAuth) だけで、このコンピューターの Outlook ではそれがオフです。',
  'oauth-required.modern-off-set':
    'このアカウントは OAuth でサインインしますが、このコンピューターの Outlook ではそれがオフです。',
  'oauth-required.modern-on':
    '先進認証をオンに戻してもらい（レジストリ：Office、Common、Identity、EnableADAL を 0 以外に）、Outlook を再起動してください。',
  'oauth-required.tell-modern': 'お使いの組織が Outlook の先進認証をオフにしています。管理者に尋ねてください。',
  'oauth-required.settled-by-window': 'Outlook がプロバイダー自身のサインインページを開くかどうか。',

  'wrong-server-name.no-name': 'Outlook の送信サーバーの欄に「{text}」とありますが、これはサーバー名ではありません。',
  'wrong-credentials.other-form':
    'Outlook は {user} としてサインインします。{provider} が公開しているユーザー名の形は別のもの（{better}）です。',

  'local-firewall.title-rule': 'ここのファイアウォールの規則が Outlook を止めています',
  'local-firewall.title-default': 'ここのファイアウォールは、規則で許可しないものを止めます',
  'local-firewall.against-outlook':
    '{from, select, own {このコンピューター} other {お使いの組織}}のファイアウォールの規則「{rule}」が、{host} のポート {port}（サーバーの入口）で Outlook を止めています。このプログラムなど、ほかのものは通ります。',
  'local-firewall.by-name':
    '{from, select, own {このコンピューター} other {お使いの組織}}のファイアウォールの規則「{rule}」が、{host} のポート {port}（サーバーの入口）で Outlook を止めています。',
  'local-firewall.default-blocks':
    'Windows のファイアウォールは、規則で許可していないものをすべて止める設定です。{host} のポート {port}（サーバーの入口）で Outlook を許可する規則はありません。',
  'local-firewall.switch-off-rule':
    'Windows セキュリティ › ファイアウォールとネットワーク保護 › 詳細設定 › 送信の規則：「{rule}」を選び、「規則の無効化」。管理者の権限が必要です。',
  'local-firewall.allow-outlook':
    'Windows セキュリティ › ファイアウォールとネットワーク保護 › 詳細設定 › 送信の規則 › 新しい規則：プログラム、OUTLOOK.EXE、接続を許可する。管理者の権限が必要です。',
  'local-firewall.tell-rule':
    '規則「{rule}」はお使いの組織のものです。Outlook が {host} のポート {port} に接続できるよう、管理者に頼んでください。',
  'local-firewall.no-rule-for-outlook': 'このポートで Outlook を止める Windows のファイアウォールの規則はありません。',
  'local-firewall.other-product':
    'Windows 自身のファイアウォールは Outlook を通します。別のプログラムのファイアウォール（{names}）がオンで、その規則は読めません。',
  'local-firewall.being-read': 'このポートには入れます。Outlook だけを止める規則があるかどうかを読んでいます。',
  'local-firewall.not-read':
    'このポートには入れますが、Outlook だけを止める規則がある可能性があり、規則を読めませんでした。',
  'local-firewall.settled-by-on': 'Windows のファイアウォールがオンかどうか。',
  'local-firewall.settled-by-profile':
    'この規則がこのネットワークに当てはまるかどうか。Windows は、パブリック、プライベート、ドメインのネットワークを区別します。',
  'local-firewall.settled-by-program':
    '従来の Outlook で送信しているかどうか。この規則に新しい Outlook は含まれません。',
} as const satisfies Translation<typeof en>;
