import type { Facts } from '../protocol/evidence.ts';
import type { Correction } from '../protocol/finding.ts';
import { say, type Said } from '../words/say.ts';
import type { Situation, Verdict } from './cause.ts';
import { bestWay, changesTo } from './change.ts';
import { mayLieHere } from './may-lie-here.ts';
import { ownServer, portAnswer, sameHost } from './server.ts';

type Stop = Facts['outlook-firewall']['stops'][number];

/*
 * What Windows' firewall does to Outlook by its rules. A rule against OUTLOOK.EXE does not meet our own probe, so that a port
 * which lets us in says nothing: only the rules do.
 */

/** Undefined: the rules say nothing of it. */
export function firewallOfOutlook(situation: Situation): Verdict | null | undefined {
  const own = ownServer(situation);
  if (!own) return undefined;
  const { seen, over, asked, report } = situation;
  const { host } = own;
  const fact = seen['outlook-firewall'];
  const letIn = portAnswer(situation, host, own.port) === 'accepted';
  const suspected = report.reading?.suspects.includes('local-firewall') ?? false;
  const evidence = ['outlook-firewall'] as const;
  if (!fact) {
    if (!asked('outlook-firewall') || !(letIn && (suspected || mayLieHere(situation)))) return undefined;
    if (!over('outlook-firewall')) return unread('local-firewall.being-read', ['outlook-firewall']);
    return suspected ? unread('local-firewall.not-read', []) : null;
  }
  const [stop] = stopsOf(situation, fact.stops);
  if (stop) {
    const values = { rule: stop.rule ?? '', host, port: String(own.port) };
    const verdict = {
      title: say(stop.rule === null ? 'local-firewall.title-default' : 'local-firewall.title-rule', values),
      because: because(stop, values, letIn),
      evidence: letIn ? (['outlook-firewall', 'port-open'] as const) : evidence,
      corrections: corrections(situation, stop, values),
    };
    // A rule of another profile than the one in force does nothing; and another program sends in new Outlook's place.
    const doubt =
      fact.on === null
        ? 'local-firewall.settled-by-on'
        : fact.profile === null && stop.always !== true
          ? 'local-firewall.settled-by-profile'
          : seen['outlook-settings']?.newOutlook === 'in-use' && stop.program !== null
            ? 'local-firewall.settled-by-program'
            : undefined;
    return doubt === undefined
      ? { standing: 'confirmed', ...verdict }
      : { standing: 'possible', ...verdict, settledBy: say(doubt), waitsFor: [] };
  }
  if (!letIn || !suspected) return letIn ? null : undefined;
  const others = (seen['security-products']?.products ?? []).filter(
    (one) => one.kind === 'firewall' && one.on === true,
  );
  if (others.length > 0) {
    const names = [...new Set(others.map(({ name }) => name))].join(', ');
    return {
      standing: 'possible',
      because: say('local-firewall.other-product', { names }),
      evidence: ['security-products', 'outlook-firewall'],
      corrections: [{ do: 'look', say: say('local-firewall.allow', { host, port: String(own.port) }) }],
      settledBy: say('local-firewall.settled-by'),
      waitsFor: [],
    };
  }
  return fact.rules > 0 || fact.on === false
    ? { standing: 'excluded', because: say('local-firewall.no-rule-for-outlook'), evidence }
    : unread('local-firewall.not-read', []);

  function unread(
    id: 'local-firewall.being-read' | 'local-firewall.not-read',
    waitsFor: readonly 'outlook-firewall'[],
  ) {
    return {
      standing: 'possible' as const,
      because: say(id),
      evidence: [],
      corrections: [],
      settledBy: say('local-firewall.settled-by'),
      waitsFor,
    };
  }
}

/**
 * What stops Outlook on the account's port, by whatever address it goes: one that it gets through by is enough to send. A
 * rule that meets every program, while ours got through, is not in force.
 */
function stopsOf(situation: Situation, stops: readonly Stop[]): readonly Stop[] {
  const own = ownServer(situation);
  if (!own) return [];
  const { seen } = situation;
  const addresses = seen['host-address']?.hosts.find((one) => sameHost(one.host, own.host));
  const attempts = (seen['port-open']?.attempts ?? []).filter(
    (one) => sameHost(one.host, own.host) && one.port === own.port,
  );
  const letIn = (family: number) => attempts.some((one) => one.family === family && one.answer === 'accepted');
  // Without a route by a family, nobody goes by it.
  const goes = (family: number) => !attempts.some((one) => one.family === family && one.answer === 'unreachable');
  const inForce = stops.filter(
    // What no rule allows to Outlook may be allowed to us: the profile's own block says nothing of our probe.
    (one) => one.port === own.port && (one.program !== null || one.rule === null || !letIn(one.family)),
  );
  const needed = [...(goes(4) ? (addresses?.ipv4 ?? []) : []), ...(goes(6) ? (addresses?.ipv6 ?? []) : [])];
  const stopped = needed.length > 0 && needed.every((address) => inForce.some((one) => one.address === address));
  return stopped ? inForce.filter((one) => needed.includes(one.address)) : [];
}

function because(stop: Stop, values: Record<string, string>, letIn: boolean): Said {
  if (stop.rule === null) return say('local-firewall.default-blocks', values);
  const from = stop.from === 'local' || stop.from === 'profile' ? 'own' : 'company';
  return say(letIn && stop.program !== null ? 'local-firewall.against-outlook' : 'local-firewall.by-name', {
    ...values,
    from,
  });
}

function corrections(situation: Situation, stop: Stop, values: Record<string, string>): readonly Correction[] {
  const own = situation.report.account.smtp;
  const ports = new Set(situation.seen['outlook-firewall']?.stops.map((one) => one.port));
  // Only of the account's own server is known what the firewall makes of Outlook's connections.
  const way = bestWay(
    situation,
    (one) => own.host !== undefined && sameHost(one.host, own.host) && !ports.has(one.port),
  );
  const change = way && [465, 587, 25].includes(way.port) ? changesTo(situation, way) : [];
  const company = stop.from === 'policy' || stop.from === 'mdm';
  if (company) return [{ do: 'tell-administrator', say: say('local-firewall.tell-rule', values) }, ...change];
  const id = stop.rule === null ? 'local-firewall.allow-outlook' : 'local-firewall.switch-off-rule';
  return [{ do: 'look', say: say(id, values) }, ...change];
}
