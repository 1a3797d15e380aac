import type { Outlook } from '../../helper/steps/steps.ts';
import { languageOf } from '../../helper/words/language.ts';
import type { Event } from '../session/event.ts';
import type { OpenItem } from '../session/session.ts';
import { loadOffice, OFFICE_WITHIN } from './load.ts';
import { abilitiesOf, type Can } from './requirement-sets.ts';

/** Reads what is open; never in a hurry, so that it may come later than the page. */
type Open = (mailbox: Office.Mailbox, can: Can) => Promise<OpenItem>;

/**
 * Joins Outlook, if we are in it: tells what is open, follows when another message is opened, and follows the theme.
 * Never holds anything up: without Office.js the page says after a while that it runs on its own.
 */
export function joinOutlook(send: (event: Event) => void, open: Open, load = loadOffice): void {
  const alone = () => send({ type: 'host', host: { is: 'page', outlook: bySystem() } });
  const timer = setTimeout(alone, OFFICE_WITHIN);
  load().then(
    (host) => {
      clearTimeout(timer);
      if (host === null || !Office.context?.mailbox) alone();
      else follow(Office.context, send, open);
    },
    () => {
      clearTimeout(timer);
      alone();
    },
  );
}

/** Follows what is open in this host. */
export function follow(context: Office.Context, send: (event: Event) => void, open: Open): void {
  const { mailbox } = context;
  const can = abilitiesOf(context);
  let latest = 0;

  const read = async () => {
    const mine = ++latest;
    send({ type: 'item', item: itemAtFirst(mailbox) });
    const item = await open(mailbox, can).catch(
      // What reads it comes from the helper, which may be gone.
      (): OpenItem => ({ is: 'unreadable', subject: '', why: 'failed' }),
    );
    // Another one may have been opened while this one was read.
    if (mine === latest) send({ type: 'item', item });
  };

  send({
    type: 'host',
    host: {
      is: 'outlook',
      outlook: whichOutlook(context),
      mailbox: mailbox.userProfile?.emailAddress ?? null,
      item: itemAtFirst(mailbox),
    },
  });
  send({ type: 'menus', language: languageOf([context.displayLanguage]) });
  followTheme(context, can, send);
  // Unpinned panes close with their message, and may refuse it.
  if (can('EventType.ItemChanged'))
    quietly(() => mailbox.addHandlerAsync(Office.EventType.ItemChanged, () => void read()));
  void read();
}

/** What is open in Outlook, without its words: at once. */
function itemAtFirst({ item }: Office.Mailbox): OpenItem {
  return item ? { is: 'opening' } : { is: 'none' };
}

function followTheme(context: Office.Context, can: Can, send: (event: Event) => void): void {
  const tell = (theme: Office.OfficeTheme | undefined) => {
    const dark = isDark(theme);
    if (dark !== null) send({ type: 'theme', theme: dark ? 'dark' : 'light' });
  };
  // Some older Outlooks have it too, as a plain value.
  quietly(() => tell(context.officeTheme));
  if (!can('EventType.OfficeThemeChanged')) return;
  quietly(() => {
    context.mailbox.addHandlerAsync(
      Office.EventType.OfficeThemeChanged,
      (changed: { officeTheme?: Office.OfficeTheme }) => tell(changed.officeTheme),
    );
  });
}

function isDark(theme: Office.OfficeTheme | undefined): boolean | null {
  if (!theme) return null;
  if (typeof theme.isDarkTheme === 'boolean') return theme.isDarkTheme;
  const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(theme.bodyBackgroundColor ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const light = 0.3 * parseInt(red, 16) + 0.59 * parseInt(green, 16) + 0.11 * parseInt(blue, 16);
  return light < 128;
}

/** Outlook on the web has the new Outlook's menus. */
export function whichOutlook({ diagnostics, mailbox }: Pick<Office.Context, 'diagnostics' | 'mailbox'>): Outlook {
  const name = String(mailbox.diagnostics?.hostName ?? '');
  const platform = String(diagnostics?.platform ?? '');
  if (name === 'MacOutlook' || platform === 'Mac') return 'mac';
  if (/^(?:newOutlookWindows|OutlookWebApp)$/i.test(name) || platform === 'OfficeOnline') return 'new';
  return 'classic';
}

function bySystem(): Outlook {
  return /\bMac/.test(navigator.userAgent) ? 'mac' : 'classic';
}

function quietly(run: () => void): void {
  try {
    run();
  } catch {
    // This host does not offer it; nothing depends on it.
  }
}
