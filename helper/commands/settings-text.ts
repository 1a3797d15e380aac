import type { Outgoing, Settings } from '../protocol/evidence.ts';
import { render } from '../words/render.ts';
import { say } from '../words/say.ts';
import type { Io } from './io.ts';
import { rows, widthOf, wrap, type Row } from './layout.ts';
import { styleFor } from './style.ts';

/** Tells a person which settings a provider publishes. */
export function printSettings(settings: Settings, io: Io): void {
  const style = styleFor(io);
  const { provider, domain, status, outgoing, notes } = settings;
  const lines: string[] = [];
  if (provider === null) {
    lines.push(style(['bold', 'yellow'], render(say('settings.unknown', { domain }))));
    lines.push(...wrap(render(say('settings.unknown-next')), widthOf(io)));
  } else {
    lines.push(style('bold', provider.name));
    if (status === 'ending') lines.push(style('yellow', render(say('settings.ending'))));
    if (outgoing.length === 0) lines.push(...wrap(render(say(noneBecause(status))), widthOf(io)));
  }
  const list: Row[] = [
    ...outgoing.flatMap(serverRows),
    ...(settings.source === null ? [] : [sourceRow(settings.source)]),
    ...(settings.trust === null ? [] : [trustRow(settings.trust)]),
    ...notes.map((note): Row => [render(say('settings.label.note')), note]),
  ];
  io.stdout.write(`${[...lines, ...rows(list, io, style)].join('\n')}\n`);
}

function noneBecause(status: Settings['status']) {
  return status === 'no-smtp' || status === 'server-specific' ? (`settings.none.${status}` as const) : 'settings.none';
}

function serverRows({ host, port, encryption, auth, username }: Outgoing): Row[] {
  const encrypted = render(say(`settings.encryption.${encryption}`));
  const ways = auth.map((way) => render(say(`settings.auth.${way}`)));
  return [
    [
      render(say('settings.label.outgoing')),
      render(say('settings.server', { host, port: String(port), encryption: encrypted })),
    ],
    [render(say('settings.label.auth')), ways.join(render(say('settings.or')))],
    [render(say('settings.label.username')), render(say(`settings.username.${username}`))],
  ];
}

function sourceRow(source: NonNullable<Settings['source']>): Row {
  return [render(say('settings.label.source')), render(say(`settings.source.${source}`))];
}

function trustRow(trust: NonNullable<Settings['trust']>): Row {
  return [render(say('settings.label.trust')), render(say(`settings.trust.${trust}`))];
}
