import type { Facts, Talk } from '../protocol/evidence.ts';
import { check, type Looking } from './check.ts';
import { clockInDoubt } from './clock-in-doubt.ts';
import { serverConversations } from './own-server.ts';

type Source = Facts['clock']['sources'][number];

/** Time servers. The first is the one that Windows itself asks. */
const TIME_SERVERS = ['time.windows.com', 'time.google.com', 'time.cloudflare.com', 'pool.ntp.org'];
/** Web servers whose plain pages systems ask to find out whether they are online; their answers carry the date. */
const WEB_SERVERS = ['www.msftconnecttest.com', 'connectivitycheck.gstatic.com', 'detectportal.firefox.com'];

/** The port of time servers. */
const NTP_PORT = 123;

/** How long these are waited for (ms). */
const PATIENCE = 1_000;
/** Two that are this near to each other are enough (ms). */
const AGREE = 60_000;

/**
 * Whether this computer's clock is right. Asked only where that matters: where a certificate does not fit today's date, or
 * the error met suspects the clock.
 */
export const clock = check({
  id: 'clock',
  within: 15_000,
  async observe(looking) {
    if (!(await clockInDoubt(looking))) return undefined;
    const sources: Source[] = [];
    const add = (source: Source | undefined) => {
      if (!source) return;
      sources.push(source);
      looking.tell({ sources: [...sources] });
      const alike = sources.filter((one) => one.by !== 'greeting' && Math.abs(one.offset - source.offset) < AGREE);
      if (alike.length >= 2) late.abort();
    };
    const late = new AbortController();
    const timer = setTimeout(() => {
      late.abort();
    }, PATIENCE);
    const giveUp = AbortSignal.any([looking.stop, late.signal]);
    await Promise.all([
      ...TIME_SERVERS.map((host) => ask(looking, host, NTP_PORT, 'sntp', giveUp).then(add)),
      ...WEB_SERVERS.map((host) => ask(looking, host, 80, 'http', giveUp).then(add)),
      greetings(looking).then((found) => {
        found.forEach(add);
      }),
    ]);
    clearTimeout(timer);
    return { sources };
  },
});

async function ask(
  { network, probes }: Looking<Facts['clock']>,
  host: string,
  port: number,
  by: 'sntp' | 'http',
  giveUp: AbortSignal,
): Promise<Source | undefined> {
  const began = performance.now();
  const late = new Promise<undefined>((resolve) => {
    giveUp.addEventListener('abort', () => {
      resolve(undefined);
    });
  });
  const known = await Promise.race([probes.resolve(host), late]);
  const address = known?.ipv4[0] ?? known?.ipv6[0];
  if (known === undefined || address === undefined || giveUp.aborted) return undefined;
  const target = { host, address, family: known.ipv4.length > 0 ? 4 : 6, port } as const;
  // Loaded only where a clock is in doubt.
  const askThem =
    by === 'sntp' ? (await import('../network/sntp.ts')).askTime : (await import('../network/http-date.ts')).askWebDate;
  const offset = await askThem(network, target, giveUp);
  return offset === undefined ? undefined : { from: host, by, offset: Math.round(offset), ms: since(began) };
}

/** Some servers, such as Exim and Sendmail, put the date into their greeting, in the form of RFC 5322 §3.3. */
async function greetings(looking: Looking<Facts['clock']>): Promise<readonly Source[]> {
  const conversations = (await serverConversations(looking)).slice(0, 4);
  const dates = await Promise.all(conversations.map(async ({ talked }) => dateOfGreeting(await talked)));
  return dates.filter((one) => one !== undefined).slice(0, 1);
}

const DATE = /[A-Z][a-z]{2}, {1,2}\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}/;

function dateOfGreeting(talk: Talk | undefined): Source | undefined {
  const date = Date.parse(DATE.exec(talk?.greeting?.text ?? '')?.[0] ?? '');
  // The conversation may have gone on for a few seconds since; for a clock that is far off that does not matter.
  return talk === undefined || Number.isNaN(date)
    ? undefined
    : { from: talk.host, by: 'greeting', offset: date - Date.now(), ms: talk.ms };
}

function since(began: number): number {
  return Math.round(performance.now() - began);
}
