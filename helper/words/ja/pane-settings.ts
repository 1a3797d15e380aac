import type { Translation } from '../translation.ts';
import type { paneSettings as en } from '../en/pane-settings.ts';

/** The words of en/pane-settings.ts in Japanese. */
export const paneSettings = {
  'pane.settings': '設定',
  'pane.settings.outlook.detected': '自動検出',
  'pane.settings.blocklists': 'インターネットのアドレスを公開ブロックリストに尋ねる',
  'pane.settings.blocklists.about':
    'オフなら、ほかの誰にも尋ねません。オンなら、このネットワークの公開アドレスがリストに伝わります。',
  'pane.settings.managed': '組織が設定しています',
  'pane.settings.about': 'このプログラムについて',
  'pane.settings.about.helper': 'ヘルパー {version}',
  'pane.settings.about.away': 'ヘルパーがありません。',
  'pane.settings.about.licence':
    'MIT ライセンスの自由なソフトウェアです。使われている部品のライセンスも付属しています。',
  'pane.settings.done': '完了',
} as const satisfies Translation<typeof en>;
