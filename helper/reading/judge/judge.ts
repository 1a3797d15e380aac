import type { CauseId } from '../../protocol/cause-ids.ts';
import type { Reason, Stage } from '../../protocol/reading.ts';
import type { EntryFound } from '../find/entries.ts';
import type { FoundWords } from '../find/known-words.ts';
import type { FoundReply } from '../find/found-reply.ts';
import { clientClues } from './client-clues.ts';
import { providerClues, type AccountSaid } from './provider-clues.ts';
import { ranked } from './rank.ts';
import { refused } from './refused.ts';
import { settingsClues, type SettingsSaid } from './settings-clues.ts';
import { unanswered } from './unanswered.ts';

/** Where it went wrong, and the causes that fit, most likely first, each with what made us think of it. */
export interface Judgement {
  readonly stage: Stage;
  readonly reasons: readonly Reason[];
}

/** What judging rests on. `entries` and `words` come most telling first. */
export interface Found {
  readonly text: string;
  /** The mail left this computer's side long before it failed. */
  readonly isBounce: boolean;
  readonly reply: FoundReply | null;
  readonly settings: SettingsSaid;
  readonly account: AccountSaid;
  readonly entries: readonly EntryFound[];
  /** Words of Outlook's, of other programs' and, where no reply was found, of servers'. */
  readonly words: readonly FoundWords[];
}

/**
 * Judges by the server's sentence where there is one, else by its enhanced code, else by what its code, the client's
 * codes and sentences and the settings have in common.
 */
export function judge({ text, isBounce, reply, settings, account, entries, words }: Found): Judgement {
  const client = clientClues(entries, words);
  const {
    stage,
    clues,
    settled = false,
  } = reply ? refused({ text, isBounce, reply, server: settings.server, words, client }) : unanswered(client, isBounce);
  // What a provider's own sentence says needs no help from what is known of the provider.
  const ofPassword = !settled && !isBounce && clues.some(({ causes }) => OF_PASSWORDS.has(causes[0]));
  const ofProvider = ofPassword ? providerClues(account, stage) : [];
  return { stage, reasons: ranked([...clues, ...ofProvider, ...settingsClues(settings, stage)], isBounce) };
}

/** Causes that a refused user name or password suggests first. */
const OF_PASSWORDS: ReadonlySet<CauseId | undefined> = new Set<CauseId>([
  'wrong-credentials',
  'password-expired-or-changed',
  'app-password-required',
  'oauth-required',
]);
