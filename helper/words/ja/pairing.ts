import type { Translation } from '../translation.ts';
import type { pairing as en } from '../en/pairing.ts';

/** The words of en/pairing.ts in Japanese. */
export const pairing = {
  'pair.code': 'コード：  {code}',
  'pair.how':
    'コードを求めているページに入力してください。2 分間、一つのページだけに使えます。これを知る人は誰でも、あなたと同じようにヘルパーを使えます。',
  'pair.no-helper':
    '動いているご自分のヘルパーはありません。"outbox-doctor serve" か、スタートメニューから起動してください。',
  'pair.not-kept': 'フォルダー {folder} に書き込めないため、コードを出せません。',
  'pair.revoked':
    'すべてのページの接続を切りました。これまでのページは、開き直すか、もう一度ペアリングするまで接続できません。',
  'pair.arguments': 'pair に引数はありませんが、"{given}" が渡されました。',
  'help.pair': `使い方：outbox-doctor pair [--revoke]

コードを求めるページのために、8 桁のコードを示します。2 分間、一つのページだけに使えます。

  --revoke   すべてのページの接続を切り、それまでに渡したものを使えなくする`,
  'pane.pair.title': 'このページをヘルパーにつなぐ',
  'pane.pair.sentence':
    'このコンピューターでは、誰のページなのかがヘルパーに伝わらないため、ヘルパーが専用のコードを出します。尋ねるのは一度だけで、答えはページが覚えます。',
  'pane.pair.terminal': 'コードは、ターミナルで Outbox Doctor のフォルダーから表示します：',
  'pane.pair.label': '8 桁のコード',
  'pane.pair.connect': 'つなぐ',
  'pane.pair.code': 'ヘルパーが示したコードと違います。5 回違うと、新しいコードが必要です。',
  'pane.pair.no-code':
    '今、使えるコードはありません。コードは 2 分間、一つのページだけに使えます。新しいコードを出してください。',
  'pane.pair.later': '試した回数が多すぎました。1 分待ってから、新しいコードを出してください。',
  'pane.foreign': '別の人のヘルパーが応答しています',
  'pane.foreign.sentence':
    'このコンピューターの別のユーザーのものなので、このページは何も伝えません。ご自分のヘルパーを起動し、そこに示されるアドレスを開いてください。',
} as const satisfies Translation<typeof en>;
