import type { FoundSettings, Outgoing, Settings } from '../protocol/evidence.ts';
import { render } from '../words/render.ts';
import { say } from '../words/say.ts';
import type { Io } from './io.ts';
import { rows, widthOf, wrap, type Row } from './layout.ts';
import { styleFor } from './style.ts';

/** Tells a person which settings a provider publishes, where each came from, and how far to trust it. */
export function printSettings(settings: Settings, io: Io): void {
  const style = styleFor(io);
  const { provider, domain, status, outgoing, notes } = settings;
  const lines: string[] = [];
  if (status === 'unknown') {
    lines.push(style(['bold', 'yellow'], render(say('settings.unknown', { domain }))));
    lines.push(...wrap(render(say('settings.unknown-next')), widthOf(io)));
  } else {
    lines.push(style('bold', provider?.name ?? render(say('settings.published', { domain }))));
    if (status === 'ending') lines.push(style('yellow', render(say('settings.ending'))));
    if (outgoing.length === 0) lines.push(...wrap(render(say(noneBecause(status))), widthOf(io)));
  }
  const list: Row[] = [
    ...outgoing.flatMap(serverRows),
    ...trustRows(settings),
    ...alsoRows(settings),
    ...notes.map((note): Row => [render(say('settings.label.note')), note]),
  ];
  io.stdout.write(`${[...lines, ...rows(list, io, style)].join('\n')}\n`);
}

function noneBecause(status: Settings['status']) {
  return status === 'no-smtp' || status === 'server-specific' || status === 'ended'
    ? (`settings.none.${status}` as const)
    : 'settings.none';
}

function serverRows({ host, port, encryption, auth, username }: Outgoing): Row[] {
  const ways = auth.map((way) => render(say(`settings.auth.${way}`)));
  return [
    [render(say('settings.label.outgoing')), serverLine({ host, port, encryption })],
    // Whoever named the server may not have said how to sign in.
    ...(ways.length === 0
      ? []
      : [[render(say('settings.label.auth')), ways.join(render(say('settings.or')))] as const]),
    [render(say('settings.label.username')), render(say(`settings.username.${username}`))],
  ];
}

function serverLine({ host, port, encryption }: Pick<Outgoing, 'host' | 'port' | 'encryption'>): string {
  const encrypted = render(say(`settings.encryption.${encryption}`));
  return render(say('settings.server', { host, port: String(port), encryption: encrypted }));
}

function trustRows({ source, trust, found = [] }: Settings): Row[] {
  if (source === null || trust === null) return [];
  const why = found.find(({ by }) => by === byOf(source))?.why;
  return [
    [render(say('settings.label.source')), render(say(`settings.source.${source}`))],
    [render(say('settings.label.trust')), render(say(`settings.trust.${trust}`))],
    ...(why === undefined ? [] : [[render(say('settings.label.why')), why] as const]),
  ];
}

/** What other places said; and where there is no server to name, why none of them had one. */
function alsoRows({ source, outgoing, found = [], nothing = [] }: Settings): Row[] {
  const others = found.filter((one) => one.by !== byOf(source) && one.outgoing.length > 0);
  const inVain = outgoing.length > 0 ? [] : nothing;
  return [
    ...others.map((one): Row => [render(say('settings.label.also')), alsoLine(one)]),
    ...inVain.map(({ by, why }): Row => {
      const place = render(say(`settings.source.${by}`));
      return [render(say('settings.label.asked')), render(say('settings.also-nothing', { source: place, why }))];
    }),
  ];
}

function alsoLine({ by, trust, outgoing }: FoundSettings): string {
  const servers = outgoing.map(serverLine).join(', ');
  const level = render(say(`settings.trust.${trust}`));
  return render(say('settings.also', { source: render(say(`settings.source.${by}`)), servers, trust: level }));
}

/** The place in `found` that the answer was taken from. */
function byOf(source: Settings['source']): FoundSettings['by'] | null {
  return source === 'domain' || source === 'glob' ? 'data' : source;
}
