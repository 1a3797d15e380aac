import type { Translation } from '../translation.ts';
import type { told as en } from '../en/told.ts';

/** The words of en/told.ts in Japanese. */
export const told = {
  'told.said': 'エラーの中のサーバー自身の言葉がそう言っています：「{words}」。',
  'told.sign-in': 'たった今のサインインに、サーバーはこう答えました：「{words}」。',
  'told.sent': 'たった今のテストメッセージに、サーバーはこう答えました：「{words}」。',
  'told.signed-in': 'たった今、サインインできました。',
  'told.was-sent': 'たった今、サーバーがテストメッセージを受け付けました。',
  'told.settled-by-sign-in': 'サインインを試すこと：outbox-doctor diagnose --sign-in',
  'told.settled-by-sending': '自分宛てにテストメッセージを送ること：outbox-doctor diagnose --send-test',
  'told.settled-by-words': 'Outlook のエラーの終わりか、戻ってきたメールの中の、サーバー自身の言葉。',

  'password-expired-or-changed.name': '期限が切れたか変更されたパスワード',
  'password-expired-or-changed.title': 'パスワードの期限が切れたか、変更されています',
  'password-expired-or-changed.tell':
    'プロバイダーの Web メールにサインインし、新しいパスワードを設定してください。それを Outlook の受信と送信の両方に保存してください。',

  'app-password-required.name': 'アプリパスワードの不足',
  'app-password-required.title': 'プロバイダーがアプリパスワードを求めています',
  'app-password-required.tell':
    'プロバイダーのセキュリティ設定でアプリパスワードを作り（2 段階認証がオンになっている必要があります）、ふだんのパスワードの代わりに Outlook に保存してください。',
  'app-password-required.policy':
    '{provider} は、Outlook のようなプログラムからはふだんのパスワードではなくアプリパスワードを求めます。サインインは受け付けられませんでした。',

  'oauth-required.told':
    'Outlook からアカウントを削除して、もう一度追加してください。すると、プロバイダーのページでサインインするようになります。サーバー上のメールはそのまま残ります。',
  'oauth-required.policy':
    '{provider} は、メールプログラムからのパスワードを受け付けなくなりました。サインインは受け付けられませんでした。',

  'basic-auth-disabled.name': 'プロバイダーがオフにしたパスワードでのサインイン',
  'basic-auth-disabled.title': 'プロバイダーがパスワードでのサインインをオフにしました',
  'basic-auth-disabled.tell':
    'このメールボックスでパスワードを使えるようにできるか、管理者かプロバイダーに尋ねてください。できなければ、先進認証でアカウントを追加し直してください。',

  'smtp-auth-disabled-for-mailbox.name': 'メールボックスでオフになっている SMTP 送信',
  'smtp-auth-disabled-for-mailbox.title': 'このメールボックスでは SMTP での送信がオフです',
  'smtp-auth-disabled-for-mailbox.tell':
    '{user} の「認証済み SMTP」（Authenticated SMTP）をオンにするよう管理者に頼むか（Microsoft 365：ユーザー、そのユーザー、メール、メール アプリの管理）、SMTP を許可するようプロバイダーに頼んでください。',
  'smtp-auth-disabled-for-mailbox.tell.unnamed':
    'このメールボックスの「認証済み SMTP」（Authenticated SMTP）をオンにするよう管理者に頼むか（Microsoft 365：ユーザー、そのユーザー、メール、メール アプリの管理）、SMTP を許可するようプロバイダーに頼んでください。',
  'smtp-auth-disabled-for-mailbox.receives':
    'たった今、同じユーザー名とパスワードで受信用のメールボックスは開き、{host} は送信では受け付けません。',

  'account-locked-or-blocked.name': 'ロックされたアカウント',
  'account-locked-or-blocked.title': 'アカウントがロックまたはブロックされています',
  'account-locked-or-blocked.tell':
    '当面、パスワードをもう一度試さないでください。プロバイダーの Web メールにサインインして表示に従うか、{user} のロックの解除と理由をプロバイダーに尋ねてください。',

  'auth-mechanism-mismatch.worked':
    'たった今、{mechanism} で {host} にサインインできました。Outlook に設定されている方法とは違います。',
  'auth-mechanism-mismatch.told':
    '{host} で TLS の中の LOGIN か PLAIN を使えるよう、プロバイダーに頼んでください。Outlook がパスワードで使える方法はほかにありません。',

  'wrong-credentials.title-user': 'Outlook のユーザー名が違います',
  'wrong-credentials.user-worked': 'たった今、ユーザー名 {user} と同じパスワードでサインインできました。',
  'wrong-credentials.tried':
    'たった今のサインインは受け付けられませんでした：「{words}」。サーバーの言葉に、ほかの理由は見当たりません。',
  'wrong-credentials.tried-both':
    'たった今、{user} でも {other} でもサインインは受け付けられませんでした：「{words}」。ですから、原因はパスワードです。',
  'wrong-credentials.token': 'たった今、サーバーはアクセストークンを受け付けませんでした：「{words}」。',
  'wrong-credentials.works': 'たった今、サーバーはこのユーザー名とパスワードを受け付けました。',
  'wrong-credentials.stored':
    'たった今、サーバーはこのユーザー名とパスワードを受け付けましたが、Outlook のものは受け付けていませんでした。Outlook に保存されたパスワードは別のものです。',
  'wrong-credentials.receives': '同じパスワードで、受信用のメールボックスは開きます。',

  'pop-before-smtp.told':
    '「送受信」を押して、Outlook に先に受信させ、それから送信してください。長く使うなら、送信サーバーへのサインインをオンにするほうが確実です。',

  'sender-not-allowed.name': '使えない差出人アドレス',
  'sender-not-allowed.title': 'サーバーがこの差出人アドレスでの送信を認めていません',
  'sender-not-allowed.tell':
    '{email} ではこのアカウントから送信できないことをプロバイダーに伝え、このアドレス（または「Send As」の権限）を許可するよう頼んでください。',

  'relay-denied.name': 'ほかの宛先へのメールの拒否',
  'relay-denied.title': 'サーバーがほかの宛先へのメールを受け付けません',
  'relay-denied.tell':
    'Outlook はサインインする設定なのに {host} が「relay denied」と答えることをプロバイダーに伝え、どのサーバーから送信するのか尋ねてください。',

  'recipient-rejected.name': '受け付けられない宛先',
  'recipient-rejected.title': '宛先のアドレスが受け付けられませんでした',
  'recipient-rejected.tell':
    '宛先のアドレスを一文字ずつ見比べ、Outlook が候補に出すものは消して、入力し直してください。アドレスが正しければ、相手に知らせてください。',

  'message-too-large.told':
    '添付ファイルを減らすか、大きなファイルはリンク（OneDrive）で共有してください。添付ファイルは送る途中で 3 分の 1 ほど大きくなります。',

  'sending-limit-reached.name': '送信数の上限',
  'sending-limit-reached.title': 'アカウントの送信数が上限に達しています',
  'sending-limit-reached.tell':
    '明日まで、またはプロバイダーの言う時間だけ待ち、一度に送る相手を減らしてください。それほど送った覚えがなければ、パスワードを変更してください。',

  'mailbox-full.name': '満杯のメールボックス',
  'mailbox-full.title': 'メールボックスが満杯です',
  'mailbox-full.tell':
    'ご自分のものなら、大きなメールを消し、「削除済みアイテム」を空にしてください。相手のものなら、別の方法で知らせてください。',

  'blocklisted-ip.told':
    'プロバイダー自身のサーバーから、サインインしてポート 465 か 587 で送信してください。そこではこうしたリストは使われません。だめなら、サーバーの言葉をインターネットのプロバイダーに伝えてください。',

  'content-rejected.name': '迷惑または有害とみなされたメッセージ',
  'content-rejected.title': 'サーバーがメッセージの内容を受け付けませんでした',
  'content-rejected.tell':
    'リンクと添付ファイルを外して送ってみてください。それで届くなら、サーバーの言葉をプロバイダーに伝えてください。',

  'sender-domain-authentication.name': '保証のない差出人ドメイン',
  'sender-domain-authentication.title': '差出人のドメインを保証するものがありません',
  'sender-domain-authentication.tell':
    '{email} のドメインの管理者に、SPF、DKIM、DMARC のどれかでメールが断られることを、サーバーの言葉とともに伝えてください。送信にはそのドメイン自身のサーバーを使ってください。',

  'greylisted.told':
    '変えるものはありません。メールは送信トレイに残しておき、15 分後にもう一度「送受信」を押してください。',

  'server-busy.told':
    'Outlook で変えるものはありません。メールは送信トレイに残しておき、30 分後にもう一度送信してください。',

  'server-fault.silent-at':
    '{at, select, signIn {サインイン} other {テストメッセージ}}に対して、接続は続いていたのに、サーバーの応答がありませんでした。',
  'server-fault.nonsense-at':
    '{at, select, signIn {サインイン} other {テストメッセージ}}に対して、サーバーはメールサーバーが決して言わないことを答えました。',
  'server-fault.settled-by-log':
    'メールサーバー自身のログ。メッセージを断った理由を、サーバーのプロバイダーが調べられます。',
  'helo-refused.told':
    '{host} の管理者に伝えてください：サインインするメールプログラムを、最初に名乗る名前（EHLO）で判断しないでほしい、と。',
  'helo-refused.name-told':
    'このコンピューターに、英数字とハイフンだけの名前を付けてください。ドメインがあれば、それも付けてください。',
  'server-fault.told':
    'Outlook に問題はありません。サーバーの言葉と、いつのことかを、メールのプロバイダーに伝えてください。',

  'data-stall.name': '途中で止まるメッセージ',
  'data-stall.title': '送信は始まり、メッセージの途中で止まります',
  'data-stall.stalled':
    'サーバーはたった今、差出人と宛先を受け付けましたが、メッセージを渡している間、{seconds} 秒間何も返ってきませんでした。',
  'data-stall.unfinished':
    'サーバーはたった今、差出人と宛先を受け付けましたが、メッセージの進みがとても遅く、{seconds} 秒、{kilobytes} キロバイトで打ち切りました。',
  'data-stall.settled-by': '同じメッセージが、スマートフォンのテザリングですぐに送れるかどうか。',
  'data-stall.cut': 'サーバーはたった今、差出人と宛先を受け付けましたが、メッセージの途中で接続が切られました。',
  'data-stall.tell':
    'スマートフォンのテザリングで送ってみてください。送れるならこのネットワークの管理者に、送れないならメールのプロバイダーに伝えてください。ゲスト用ネットワーク、VPN、このコンピューターのメール検査が、大きなパケットを止めている可能性があります。',
  'data-stall.test': '試しとしてだけ、VPN を切るか、ウイルス対策のメール検査を一時停止して、もう一度送ってください。',

  'timeout-too-short.name': '早すぎる Outlook の打ち切り',
  'timeout-too-short.title': 'サーバーが答える前に Outlook が打ち切っています',
  'timeout-too-short.settled-by': 'タイムアウトを変えた後に送信できるかどうか。',

  'offline-mode.name': 'オフライン作業中の Outlook',
  'offline-mode.title': 'Outlook がオフライン作業の設定です',
  'offline-mode.tell': '「送受信」タブを選び、「オフライン作業」をクリックして、選択されていない状態にしてください。',
  'offline-mode.settled-by': 'Outlook のステータスバーに「オフライン作業中」（Working Offline）とあるかどうか。',

  'data-file-problem.name': '壊れた Outlook データファイル',
  'data-file-problem.title': 'Outlook のデータファイルが壊れているか、満杯です',
  'data-file-problem.tell':
    'Outlook を閉じ、受信トレイ修復ツール (scanpst.exe) をデータファイルに対して実行してください。先にファイルのコピーを取っておいてください。',
  'data-file-problem.settled-by': 'Outlook の受信トレイ修復ツールの結果。',

  'profile-corruption.name': '壊れた Outlook プロファイル',
  'profile-corruption.title': 'Outlook のプロファイルが壊れています',
  'profile-corruption.tell':
    '新しいプロファイルを作り（コントロール パネル、メール、プロファイルの表示、追加）、そこにアカウントを設定して送信してください。',
  'profile-corruption.settled-by': '新しいプロファイルから送信できるかどうか。',

  'duplicate-profile.name': '二重に設定された同じアカウント',
  'duplicate-profile.title': '同じアカウントが二重に設定されています',
  'duplicate-profile.tell':
    '「ファイル」の「アカウント設定」を見てください。同じアカウントが二つあれば、片方を削除してください。',
  'duplicate-profile.settled-by': '「アカウント設定」に同じアカウントが二つあるかどうか。',

  'winsock-corruption.name': '壊れた Windows のネットワーク設定',
  'winsock-corruption.title': 'Windows のネットワーク設定が壊れています',
  'winsock-corruption.tell':
    '管理者としてコマンド プロンプトを開き、「netsh winsock reset」と入力して、コンピューターを再起動してください。',
  'winsock-corruption.settled-by': 'このコンピューターのほかのプログラムがネットワークに届くかどうか。',

  'internet-settings-corruption.name': '壊れた Windows のインターネット オプション',
  'internet-settings-corruption.title': 'Windows のインターネット オプションが壊れています',
  'internet-settings-corruption.tell':
    '「インターネット オプション」の「詳細設定」で「詳細設定を復元」を選び、Outlook を再起動してください。',
  'internet-settings-corruption.settled-by': 'インターネット オプションを復元した後に送信できるかどうか。',

  'low-disk-or-memory.name': 'ディスクの空きかメモリの不足',
  'low-disk-or-memory.title': 'ディスクの空きかメモリが足りません',
  'low-disk-or-memory.tell':
    'ほかのプログラムを閉じ、ディスクの空きを増やして（Windows：設定、システム、記憶域）、もう一度送信してください。',
  'low-disk-or-memory.settled-by': 'ディスクの空きがどれだけあるか。',

  'software-conflict.name': 'Outlook を妨げる別のプログラム',
  'software-conflict.title': '別のプログラムが Outlook を妨げています',
  'software-conflict.tell':
    'アドインなしで Outlook を起動し（起動中に Ctrl キーを押したまま）、送信してください。送れるなら、アドインを一つずつオンに戻してください。',
  'software-conflict.settled-by': 'Outlook のセーフ モードで送信できるかどうか。',

  'stuck-item.name': '送信トレイに引っかかったメッセージ',
  'stuck-item.title': '送信トレイの一通がほかのメールを止めています',
  'stuck-item.tell':
    'Outlook を「オフライン作業」にし、一番古いメッセージを送信トレイから下書きへ移してください。オンラインに戻し、そこから送り直してください。',
  'stuck-item.settled-by': '一番古いメッセージを送信トレイから出すと、ほかのものが送信されるかどうか。',

  'none.because-signed-in':
    '{host} はポート {port} で応答し、証明書は正しく、たった今サインインできました。メールは試していません。',
  'none.because-sent':
    '{host} はポート {port} で応答し、サインインでき、たった今、自分宛てのテストメッセージを受け付けました。',
} as const satisfies Translation<typeof en>;
