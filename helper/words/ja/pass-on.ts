import type { Translation } from '../translation.ts';
import type { passOn as en } from '../en/pass-on.ts';

/** The words of en/pass-on.ts in Japanese. */
export const passOn = {
  'pass-on.fails.from': '{host} のポート {port} を通して {mailbox} からメールを送信できません：{what}。',
  'pass-on.fails.through': '{host} のポート {port} を通してメールを送信できません：{what}。',
  'pass-on.fails.at': '{host} を通してメールを送信できません：{what}。',
  'pass-on.fails': 'Outlook からメールを送信できません：{what}。',
  'pass-on.fails.bounce': 'Outlook はこのメールを送信しましたが、{server} が受け取りを断りました：{what}。',
  'pass-on.fails.bounce.unnamed': 'Outlook はこのメールを送信しましたが、戻ってきました：{what}。',
  'pass-on.fails.likely': 'おそらく{cause}',
  'pass-on.fails.unknown': '原因はまだわかっていません',
  'pass-on.since': '最初に見た日時：{since}。',
  'pass-on.since.unknown': '見た日時：{at}。それより前からかどうかは、わかっていません。',

  'pass-on.said': 'サーバーの言葉そのもの：{words}',

  'pass-on.tested': '送信者自身のコンピューターから調べました（{at}）：{list}。',
  'pass-on.tested.address':
    '送信者自身のコンピューター（インターネットのアドレス {address}）から調べました（{at}）：{list}。',
  'pass-on.tested.nothing': '何も調べていません。エラーを読んだだけです（{at}）。',
  'pass-on.tested.one': '{check}：{saw}',

  'pass-on.ask': 'お願いしたいこと：{ask}',
  'pass-on.id': 'レポート：{id}',

  'pass-on.ask.look': 'これを調べて、何を変える必要があるかを教えてください。',
  'pass-on.ask.log': '{host} のその時刻のログを調べて、何を変える必要があるかを教えてください。',
  'pass-on.ask.smtp-auth':
    'メールボックス {mailbox} の「認証済み SMTP」(Authenticated SMTP) をオンにしてください（Microsoft 365：ユーザー、そのユーザー、メール、メール アプリの管理）。',
  'pass-on.ask.smtp-auth.unnamed':
    'このメールボックスの「認証済み SMTP」(Authenticated SMTP) をオンにしてください（Microsoft 365：ユーザー、そのユーザー、メール、メール アプリの管理）。',
  'pass-on.ask.smtp-auth.tenant':
    '組織全体でオフになっている「認証済み SMTP」を、メールボックス {mailbox} には許可してください（Exchange Online PowerShell：Set-CASMailbox {mailbox} -SmtpClientAuthenticationDisabled $false）。',
  'pass-on.ask.smtp-auth.tenant.unnamed':
    '組織全体でオフになっている「認証済み SMTP」を、このメールボックスには許可してください（Exchange Online PowerShell：Set-CASMailbox、-SmtpClientAuthenticationDisabled $false）。',
  'pass-on.ask.basic-auth':
    'メールボックス {mailbox} にパスワードでの送信（認証済み SMTP）を許可するか、Outlook のサインイン方法を教えてください。',
  'pass-on.ask.basic-auth.unnamed':
    'このメールボックスにパスワードでの送信（認証済み SMTP）を許可するか、Outlook のサインイン方法を教えてください。',
  'pass-on.ask.oauth':
    '{host} が Outlook から受け付けるサインイン方法を教えてください：OAuth 2.0 か、アプリパスワードか。',
  'pass-on.ask.unlock': 'メールボックス {mailbox} の送信のロックを解除し、ロックされた理由を教えてください。',
  'pass-on.ask.unlock.unnamed': 'このメールボックスの送信のロックを解除し、ロックされた理由を教えてください。',
  'pass-on.ask.server-down': '{host} がポート {port} で応答しない理由を調べ、いつ復旧するかを教えてください。',
  'pass-on.ask.let-in':
    '送信者のインターネットのアドレスから {host} への接続を通してください。ほかのアドレスには応答があります。',
  'pass-on.ask.delist':
    'サーバーの言葉にあるブロックリストから送信者のインターネットのアドレスを外すか、どのサーバーを通して送信するかを教えてください。',
  'pass-on.ask.renew': '{host} の証明書を更新してください。',
  'pass-on.ask.certificate-dates': '{host} に、今日有効な証明書を入れてください。',
  'pass-on.ask.certificate-name': 'サーバーの証明書に {host} を加えるか、証明書にある名前を教えてください。',
  'pass-on.ask.certificate-trust': '{host} に、Windows と macOS が信頼する認証局の証明書を入れてください。',
  'pass-on.ask.certificate-chain': '{host} が自身の証明書とともに中間証明書も送るようにしてください。',
  'pass-on.ask.certificate-key': '{host} に、鍵と署名が今の基準で十分に強い証明書を入れてください。',
  'pass-on.ask.tls': '{host} のポート {port} で、TLS 1.2 以降をオンにしてください。',
  'pass-on.ask.starttls':
    '{host} のポート {port} で暗号化（STARTTLS）を使えるようにするか、使えるポートを教えてください。',
  'pass-on.ask.sign-in':
    '{host} のポート {port} で、暗号化の後にサインイン（AUTH PLAIN か LOGIN）を使えるようにしてください。',
  'pass-on.ask.open-port': 'このネットワークから {host} のポート {port} への接続を通してください。',
  'pass-on.ask.pass-unchanged': '{host} のポート {port} への接続を、このネットワークで変えずに通してください。',
  'pass-on.ask.inspection': '{host} のポート {port} への接続を、暗号化された通信の検査から外してください。',
  'pass-on.ask.relay': 'メールボックス {mailbox} が、サインインした後に {host} を通して送信できるようにしてください。',
  'pass-on.ask.sender':
    '{mailbox} を差出人として許可するか、このアカウントがどのアドレスから送信できるかを教えてください。',
  'pass-on.ask.limit': 'このメールボックスの送信の上限と、いつからまた送信できるかを教えてください。',
  'pass-on.ask.size': '{host} が受け取るメッセージの最大の大きさを教えるか、その上限を上げてください。',
  'pass-on.ask.domain':
    '{host} を通したメールが合格するように、送信者のドメインの SPF、DKIM、DMARC を設定してください。',
  'pass-on.ask.rule':
    '上のサーバーの言葉をもとに、どの決まりがこのメールを断ったかを調べ、何を変える必要があるかを教えてください。',
} as const satisfies Translation<typeof en>;
