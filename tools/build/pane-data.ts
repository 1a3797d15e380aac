import { fileURLToPath } from 'node:url';
import { policiesOf, waysOn } from '../../helper/knowledge/policies.ts';
import { providers, type Policy, type Provider } from '../../helper/knowledge/providers.ts';
import { packed } from './packed.ts';

/*
 * The tables of helper/knowledge/data as the pane gets them: what reading and judging use of a row, and no more.
 * test/tools/pane-data.test.ts sees to it that they do not miss the rest.
 */

export type Row = object;
/** The rows of a table, or of the tables in one file by their names. */
export type Data = readonly Row[] | Readonly<Record<string, readonly Row[]>>;

/** What is made of a file; of those that are not here everything is used. */
const kept: Readonly<Record<string, (data: never) => Data>> = {
  'error-codes.json': (rows: readonly ErrorCode[]) =>
    rows.map((row) => ({
      ...only(row, 'code', 'symbol', 'protocol', 'stage', 'likelyCauses', 'messageFragments'),
      client: row.client === 'any' ? 'any' : '',
      aliases: otherNames(row),
    })),
  'smtp-replies.json': (rows: readonly KnownReply[]) =>
    rows.map((row) => ({
      ...only(row, 'match', 'hostHints', 'requireHost', 'stage', 'likelyCauses'),
      id: idAsked(row),
      // Whose it is counts only where it is nobody's: refused.ts.
      provider: ['generic', 'postfix'].includes(row.provider) ? row.provider : '',
    })),
  'words.json': (rows: readonly Named[]) => rows.map((row) => ({ ...row, id: idAsked(row) })),
  'causes.json': (rows: readonly Cause[]) =>
    rows.map(({ id, corrections }) => ({ id, corrections: corrections.slice(0, 2).map((it) => only(it, 'what')) })),
  'providers.curated.json': ({ policy, providers: rows }: Curated) => {
    const dated = policy.filter(({ from }) => from !== undefined);
    return {
      policy: dated.map((it) => only(it, 'provider', 'date', 'from', 'ends')),
      gateways: [],
      providers: rows.map(providerForPane),
    };
  },
  'providers.ispdb.json': ({ providers: rows }: { readonly providers: readonly Provider[] }) => ({
    providers: rows.map(providerForPane),
  }),
};

interface ErrorCode {
  readonly code: string;
  readonly client: string;
  readonly aliases: readonly string[];
}

interface Named {
  readonly id: string;
}

interface KnownReply extends Named {
  readonly provider: string;
}

interface Cause {
  readonly id: string;
  readonly corrections: readonly Row[];
}

interface Curated {
  readonly policy: readonly Policy[];
  readonly providers: readonly Provider[];
}

function only(row: Row, ...names: readonly string[]): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name)));
}

/** Names under which a text has an error; numbers of 32 bits are looked for in one spelling alone, whatever the text's. */
function otherNames({ code, aliases }: ErrorCode): readonly string[] {
  const known = new Set([code.toUpperCase()]);
  return aliases.filter((alias) => {
    const name = alias.toUpperCase();
    // "Socket Error: 10060": the number alone is looked for.
    if (name.includes(' ')) return false;
    const hex = /^-?\d{9,10}$/.test(name) ? (Number(name) >>> 0).toString(16).toUpperCase() : name;
    if (known.has(name) || known.has(`0X${hex}`)) return false;
    known.add(name);
    return true;
  });
}

/** Ids that reading asks for: those of a server's HELO, and of what asks to sign in. */
function idAsked({ id }: Named): string {
  return id.includes('helo') || id === 'server-auth-required' ? id : '';
}

/** How often a host is named, for where several providers share one, whose MX hosts are known counts. */
const named = Map.groupBy(
  providers.flatMap((one) => [...new Set(one.outgoing.map(({ host }) => host))]),
  (host) => host,
);

/** Who it is, and how one signs in there. The pane learns of no MX hosts. */
function providerForPane(row: Provider): Row {
  const isShared = row.outgoing.some(({ host }) => (named.get(host)?.length ?? 0) > 1);
  return {
    ...only(row, 'domains', 'domainGlobs', 'domainGlobsExcept'),
    id: policiesOf(row).length > 0 ? row.id : '',
    name: takesPasswords(row) ? '' : row.name,
    mxPatterns: isShared ? [...row.mxPatterns, ...(row.mxExact ?? [])].slice(0, 1) : [],
    outgoing: row.outgoing.map((it) => only(it, 'host', 'port', 'auth')),
  };
}

/** Whether one may always sign in with a password: of such a provider nothing is told (helper/reading/judge/provider-clues.ts). */
function takesPasswords(row: Provider): boolean {
  const ways = row.outgoing.flatMap(({ auth }) => waysOn(row, auth, '9999-12-31'));
  return ways.includes('password') || ways.includes('none');
}

/**
 * A file's data without what the pane does without.
 *
 * @param name the file's, without its folder
 * @param text JSON
 */
export function forPane(name: string, text: string): Data {
  const data = JSON.parse(text) as never;
  return kept[name]?.(data) ?? data;
}

const UNPACKED = fileURLToPath(new URL('../../addin/unpacked.ts', import.meta.url));

/** For webpack: the module that a file of data becomes. */
export default function loader(this: { readonly resourcePath: string }, text: string): string {
  const data = forPane(this.resourcePath.split(/[\\/]/).at(-1) ?? '', text);
  const table = (rows: readonly Row[]) => `unpacked(${JSON.stringify(packed(rows))})`;
  const value = isTable(data)
    ? table(data)
    : `{${Object.entries(data)
        .map(([name, rows]) => `${name}:${table(rows)}`)
        .join()}}`;
  return `import { unpacked } from ${JSON.stringify(UNPACKED)};\nexport default ${value};`;
}

/** Whether a file holds one table, and not several by their names. */
export function isTable(data: Data): data is readonly Row[] {
  return Array.isArray(data);
}
