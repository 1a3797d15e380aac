import { say } from '../../words/say.ts';
import type { Cause, Situation, Verdict } from '../cause.ts';
import { controlsOn } from '../control.ts';
import { ownServer, portAnswer, sameHost } from '../server.ts';
import { beyondAnswers, ownHostServes, vpnOnTheWay } from '../surroundings.ts';

/** Mail goes out through a VPN, and the VPN does not carry it. */
export const vpnOrProxy: Cause = {
  id: 'vpn-or-proxy',
  name: say('vpn-or-proxy.name'),
  title: say('vpn-or-proxy.title'),
  judge(situation) {
    const { seen, over, report } = situation;
    const { host } = report.account.smtp;
    if (host === undefined) return null;
    const own = ownServer(situation);
    const unresolved = seen['host-address']?.hosts.some((one) => sameHost(one.host, host) && one.failure) ?? false;
    const answer = own && portAnswer(situation, own.host, own.port);
    if (!unresolved && (answer === undefined || answer === 'accepted')) return null;
    const vpn = vpnOnTheWay(situation);
    const proxy = vpn ? undefined : byProxy(situation);
    if (proxy) return proxy;
    if (!vpn) {
      if (!seen['way-out'] && !over('way-out')) return waiting();
      const suspected = report.reading?.suspects.includes('vpn-or-proxy') ?? false;
      return suspected && seen['way-out']
        ? { standing: 'excluded', because: say('vpn-or-proxy.no-vpn'), evidence: ['way-out'] }
        : null;
    }
    const values = { device: vpn.device, host };
    const corrections = [
      { do: 'reconnect', say: say('vpn-or-proxy.disconnect', values) },
      { do: 'tell-administrator', say: say('vpn-or-proxy.tell', values) },
    ] as const;
    const around = seen['way-out']?.around.find((one) => one.attempt.answer === 'accepted');
    if (around) {
      return {
        standing: 'confirmed',
        because: say('vpn-or-proxy.works-around', { ...values, other: around.device }),
        evidence: ['way-out', 'port-open'],
        corrections,
      };
    }
    // A refusal comes from somebody whom the VPN did carry us to; others that answer by the same VPN clear it.
    const carried = answer === 'refused' && own && controlsOn(situation, own.port) !== 'blocked';
    const others = vpn.toAll && own && controlsOn(situation, own.port) === 'answer';
    if (carried || others || ownHostServes(situation)) {
      return over('other-hosts')
        ? { standing: 'excluded', because: say('vpn-or-proxy.carries', values), evidence: ['way-out', 'other-hosts'] }
        : waiting();
    }
    if (unresolved && seen['host-address']?.hosts.some((one) => one.failure === 'name-not-found')) return null;
    return {
      standing: 'possible',
      because: say('vpn-or-proxy.on-the-way', values),
      evidence: ['way-out', 'port-open'],
      corrections,
      settledBy: say('vpn-or-proxy.settled-by'),
      waitsFor: ['way-out', 'other-hosts', 'port-open'],
    };

    function waiting() {
      return {
        standing: 'possible' as const,
        because: say('suspected.by-text'),
        evidence: [],
        corrections: [],
        settledBy: say('vpn-or-proxy.settled-by'),
        waitsFor: ['way-out' as const, 'other-hosts' as const],
      };
    }
  },
};

/** Ports that mail programs send through. */
const SENDING = [465, 587];

/**
 * A proxy is set, and no mail port of anybody answers: as in a network that lets its proxy alone out. Outlook's SMTP does not
 * know proxies. Possible and no more: that proxy may have no line either, and a network may shut the mail ports besides.
 */
function byProxy(situation: Situation): Verdict | undefined {
  const { seen, over } = situation;
  const own = ownServer(situation);
  const proxies = seen['proxy-settings']?.proxies ?? [];
  const set = proxies.find((one) => one.answer === 'accepted') ?? proxies[0];
  if (!own || !set || !over('other-hosts')) return undefined;
  const shut = [...new Set([own.port, ...SENDING])].every((port) => controlsOn(situation, port) === 'blocked');
  if (!shut || ownHostServes(situation)) return undefined;
  const values = { server: set.server ?? set.script ?? '', host: own.host, port: String(own.port) };
  const evidence = ['proxy-settings', 'other-hosts', 'port-open'] as const;
  const corrections = [
    { do: 'tell-network', say: say('vpn-or-proxy.let-mail-out', values) },
    { do: 'reconnect', say: say('vpn-or-proxy.other-network', values) },
  ] as const;
  const alone = set.answer === 'accepted' && !beyondAnswers(situation);
  return {
    standing: 'possible',
    title: say('vpn-or-proxy.title-proxy'),
    because: say(alone ? 'vpn-or-proxy.proxy-alone' : 'vpn-or-proxy.proxy-set', values),
    evidence,
    corrections,
    settledBy: say('vpn-or-proxy.settled-by-network'),
    waitsFor: [],
  };
}
