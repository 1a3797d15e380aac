import { duplicateAccounts, staleAccounts } from '../causes/doubtful-accounts.ts';
import { harmless } from '../network/harmless.ts';
import type { OutlookAccount, OutlookSettings } from '../protocol/facts/outlook-settings.ts';
import type { Unread } from '../protocol/facts/unread.ts';
import type { Passed } from '../system/registry/reg-file-lines.ts';
import { render } from '../words/render.ts';
import { say, type Said } from '../words/say.ts';
import type { Io } from './io.ts';
import { rows, widthOf, wrap, type Row } from './layout.ts';
import { styleFor, type Style } from './style.ts';

/**
 * Tells a person what Outlook is set to, profile by profile.
 *
 * @param passed lines of the file that were passed over; undefined where this computer was asked
 */
export function printAccounts(
  settings: OutlookSettings,
  passed: readonly Passed[] | undefined,
  empty: Said | undefined,
  io: Io,
): void {
  const style = styleFor(io);
  const stale = staleAccounts(settings.accounts);
  const profiles = Map.groupBy(settings.accounts, ({ office, profile }) => `${office}\\${profile}`);
  const blocks = [
    ...(empty ? [wrap(harmless(render(empty)), widthOf(io)).join('\n')] : []),
    ...[...profiles.values()].map((accounts) => profileBlock(accounts, stale, io, style)),
    rows([...optionRows(settings), ...doubtRows(settings, passed)], io, style).join('\n'),
  ];
  io.stdout.write(`${blocks.filter((block) => block !== '').join('\n\n')}\n`);
}

function profileBlock(
  accounts: readonly OutlookAccount[],
  stale: ReadonlySet<OutlookAccount>,
  io: Io,
  style: Style,
): string {
  const [first] = accounts;
  if (!first) return '';
  const values = { profile: harmless(first.profile), office: render(say(`accounts.office.${first.office}`)) };
  const id = stale.has(first)
    ? 'accounts.profile.stale'
    : first.defaultProfile
      ? 'accounts.profile.default'
      : 'accounts.profile';
  const heading = render(say(id, values));
  return [style('bold', heading), ...accounts.flatMap((account) => ['', ...accountLines(account, io, style)])].join(
    '\n',
  );
}

function accountLines(account: OutlookAccount, io: Io, style: Style): string[] {
  const name = account.name === '' ? render(say('accounts.no-name')) : harmless(account.name);
  const kind = style('dim', `(${render(say(`accounts.kind.${account.kind}`))})`);
  const { email, smtp, incoming, timeout } = account;
  const list: (Row | false)[] = [
    email !== null && email !== account.name && [label('address'), harmless(email)],
    smtp !== null && [label('outgoing'), serverLine(smtp)],
    smtp !== null && [label('auth'), sendingLine(smtp)],
    incoming !== null && [label('incoming'), serverLine(incoming)],
    incoming !== null && [label('auth'), signInLine(incoming)],
    timeout !== null && [label('timeout'), render(say('accounts.timeout', { seconds: String(timeout) }))],
  ];
  return [
    `  ${style('bold', name)}  ${kind}`,
    ...rows(
      list.filter((row) => row !== false),
      io,
      style,
    ).map((line) => `  ${line}`),
  ];
}

type Server = NonNullable<OutlookAccount['incoming']> | NonNullable<OutlookAccount['smtp']>;
type LabelName =
  Extract<Parameters<typeof say>[0], `accounts.label.${string}`> extends `accounts.label.${infer Name}` ? Name : never;

function label(name: LabelName): string {
  return render(say(`accounts.label.${name}`));
}

function serverLine({ host, port, encryption }: Server): string {
  const server = host === null ? render(say('accounts.no-server')) : harmless(host);
  const encrypted = render(say(`accounts.encryption.${encryption}`));
  return render(say('accounts.server', { host: server, port: String(port), encryption: encrypted }));
}

function signInLine({ auth, user }: Pick<Server, 'auth' | 'user'>): string {
  if (user === null && auth !== 'none') return render(say('accounts.auth.no-user'));
  return render(say(`accounts.auth.${auth}`, { user: harmless(user ?? '') }));
}

function sendingLine(smtp: NonNullable<OutlookAccount['smtp']>): string {
  return render(say(`accounts.credentials.${smtp.credentials}`, { how: signInLine(smtp) }));
}

function optionRows(settings: OutlookSettings): Row[] {
  const { sendImmediately, workOffline, modernAuthentication, logging, newOutlook, program } = settings;
  const line = (name: LabelName, setting: typeof logging, what: 'sending' | 'offline' | 'oauth' | 'logging'): Row[] => {
    if (!setting) return [];
    const said = render(say(`accounts.${what}.${setting.on ? 'on' : 'off'}`));
    return [[label(name), setting.by === 'policy' ? render(say('accounts.by-policy', { what: said })) : said]];
  };
  return [
    ...line('sending', sendImmediately, 'sending'),
    ...line('offline', workOffline, 'offline'),
    ...line('oauth', modernAuthentication, 'oauth'),
    ...line('logging', logging, 'logging'),
    ...(newOutlook === null || newOutlook === 'absent'
      ? []
      : [[label('new-outlook'), render(say(`accounts.new-outlook.${newOutlook}`))] as const]),
    ...(program === null ? [] : [[label('program'), harmless(program)] as const]),
  ];
}

/** What is there twice, what could not be read, and lines of a file that were passed over. */
function doubtRows({ accounts, unread }: OutlookSettings, passed: readonly Passed[] | undefined): Row[] {
  const twice = duplicateAccounts(accounts).map((group): Row => {
    const names = group
      .map(({ name, kind, id }) => harmless(`${name} (${render(say(`accounts.kind.${kind}`))}, ${id})`))
      .join(', ');
    return [label('twice'), render(say('accounts.twice', { names }))];
  });
  const lines = (passed ?? []).map(({ line, why }): Row => {
    return [label('file'), render(say(`accounts.file-line.${why}`, { line: String(line) }))];
  });
  // What an export does not hold is told in few words; --json has each of it.
  const isElsewhere = ({ why }: Unread) => passed !== undefined && why === 'missing';
  const elsewhere = unread.filter(isElsewhere);
  const failed = unread.filter((one) => !isElsewhere(one));
  const sources = failed.map(({ source, why }): Row => {
    const because = render(say(`accounts.why.${why}`));
    return [label('unread'), render(say('accounts.unread', { source: harmless(source), why: because }))];
  });
  const absent: Row[] =
    elsewhere.length > 0 ? [[label('unread'), render(say('accounts.not-covered', { n: elsewhere.length }))]] : [];
  return [...twice, ...lines, ...sources, ...absent];
}
