import type { Translation } from '../translation.ts';
import type { practice as en } from '../en/practice.ts';

/** The words of en/practice.ts in Japanese. */
export const practice = {
  'practice.healthy.title': '今朝、メッセージが送信トレイに残っていた',
  'practice.healthy.about': '何も壊れていません。サーバーは正しく応答するため、何も見つからないはずです。',
  'practice.wrong-server-name.title': 'Outlook がサーバーを見つけられない',
  'practice.wrong-server-name.about':
    'アカウントのサーバー名に打ち間違いがあります：mail.gmx.net が mial.gmx.net になっています。',
  'practice.wrong-port.title': 'Outlook がサーバーに接続できない',
  'practice.wrong-port.about': 'アカウントのポートは 586 です。そこでは何も待ち受けておらず、587 と 465 は動きます。',
  'practice.wrong-encryption-mode.title': 'サーバーがその暗号化の種類に対応していない',
  'practice.wrong-encryption-mode.about':
    'アカウントの設定はポート 587 で SSL/TLS ですが、サーバーはそこで STARTTLS を使います。',
  'practice.plaintext-port-25.title': 'サーバーが先に STARTTLS コマンドを求めている',
  'practice.plaintext-port-25.about':
    'アカウントは暗号化なしでポート 25 から送信しますが、サーバーはそこで誰もサインインさせません。ポート 587 は動きます。',
  'practice.network-blocks-port.title': 'ホテルで送信できなくなった',
  'practice.network-blocks-port.about':
    'ネットワークが、どのサーバーへのポート 587 も捨てています。ポート 465 は開いています。',
  'practice.isp-blocks-port.title': '自宅で送信できなくなった',
  'practice.isp-blocks-port.about':
    'インターネットのプロバイダーが、どのサーバーへのポート 25 も捨てています。ポート 587 は開いています。',
  'practice.server-down.title': 'サーバーへの接続ができなかった',
  'practice.server-down.about':
    'メールサーバーが止まっています。メールのすべてのポートで拒否し、ほかのメールサーバーは応答します。',
  'practice.certificate-expired.title': '証明書が有効期間内でないと Outlook が警告する',
  'practice.certificate-expired.about': 'サーバーの証明書の期限が 3 日前に切れました。',
  'practice.certificate-name-mismatch.title': '対象のプリンシパル名が違うと Outlook が警告する',
  'practice.certificate-name-mismatch.about':
    'アカウントの設定は mail.practice.test ですが、サーバーの証明書は smtp.practice.test のものです。どちらも同じサーバーです。',
  'practice.certificate-untrusted.title': '証明書を検証できないと Outlook が警告する',
  'practice.certificate-untrusted.about': 'サーバーの証明書はサーバー自身の署名で、誰も信頼していません。',
  'practice.auth-not-enabled.title': 'サーバーが認証が必要だと言う',
  'practice.auth-not-enabled.about':
    'アカウントは送信サーバーにサインインしませんが、サーバーはサインインを求めています。',
  'practice.wrong-credentials.title': 'サーバーが認証できなかったと言う',
  'practice.wrong-credentials.about': 'サーバーに問題はなく、パスワードを受け付けません。',
  'practice.no-network.title': '何一つ送信されない',
  'practice.no-network.about':
    'ネットワークがありません。名前は見つからず、何も応答せず、コンピューターにアドレスがありません。',
} as const satisfies Translation<typeof en>;
