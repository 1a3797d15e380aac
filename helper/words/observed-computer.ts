import type { Account } from '../protocol/account.ts';
import type { Facts } from '../protocol/evidence.ts';
import { outlookAccountOf, unreadOfAccounts } from '../causes/outlook-account.ts';
import { settingValue } from '../steps/value.ts';
import type { Observed } from './observed-line.ts';
import { say } from './say.ts';

type Unread = Facts['outlook-settings']['unread'];

/** Nothing was read: why. Undefined where every source was. */
function unreadOf(unread: readonly Unread[number][]): Observed | undefined {
  const [first] = unread;
  return first && { mark: 'unknown', said: say('seen.unread', { why: say(`unread.${first.why}`) }) };
}

/** Names in one line, a few of them. */
function some(names: readonly string[]): string {
  const unique = [...new Set(names)];
  return unique.slice(0, 3).join(', ') + (unique.length > 3 ? ', …' : '');
}

/** What this computer told of itself beside its network, in one line each. */
export const observedComputer = {
  'outlook-settings'(fact: Facts['outlook-settings'], account: Account): Observed {
    if (fact.workOffline?.on === true) return { mark: 'bad', said: say('seen.settings.offline') };
    const own = outlookAccountOf(account, fact);
    const { host = null, port = 0, encryption = 'none' } = own?.smtp ?? {};
    if (host !== null) {
      const values = { host, port: String(port), encryption: settingValue('smtp.encryption', encryption) };
      return { mark: 'good', said: say('seen.settings.own', values) };
    }
    if (fact.sendImmediately?.on === false) return { mark: 'seen', said: say('seen.settings.waits') };
    const { length } = fact.accounts;
    if (length === 0) return unreadOf(unreadOfAccounts(fact)) ?? { mark: 'seen', said: say('seen.settings.none') };
    const smtp = fact.accounts.filter((one) => one.smtp !== null).length;
    return { mark: 'seen', said: say('seen.settings.accounts', { n: length, smtp }) };
  },

  'outlook-firewall'({ stops, on, rules, unread }: Facts['outlook-firewall'], account: Account): Observed {
    const stop = stops.find((one) => one.port === account.smtp.port) ?? stops[0];
    if (stop) {
      const port = String(stop.port);
      const said =
        stop.rule === null
          ? say('seen.firewall.blocks-all', { port })
          : say('seen.firewall.stops', { rule: stop.rule, port });
      const own = account.smtp.port === undefined || stop.port === account.smtp.port;
      return { mark: own ? 'bad' : 'seen', said };
    }
    if (on === false) return { mark: 'seen', said: say('seen.firewall.off') };
    if (rules === 0) return unreadOf(unread) ?? { mark: 'good', said: say('seen.firewall.lets', { n: 0 }) };
    return { mark: 'good', said: say('seen.firewall.lets', { n: rules }) };
  },

  'security-products'({ products, unread }: Facts['security-products']): Observed {
    if (products.length === 0) return unreadOf(unread) ?? { mark: 'seen', said: say('seen.products.none') };
    return { mark: 'seen', said: say('seen.products.list', { names: some(products.map(({ name }) => name)) }) };
  },

  'proxy-settings'({ proxies, unread }: Facts['proxy-settings']): Observed {
    const [first] = proxies;
    if (!first) return unreadOf(unread) ?? { mark: 'good', said: say('seen.proxies.none') };
    const dead = proxies.find((one) => one.answer !== undefined && one.answer !== 'accepted');
    const named = dead ?? first;
    const server = named.server ?? named.script ?? '';
    return dead
      ? // Outlook's sending does not go through it.
        { mark: 'seen', said: say('seen.proxies.dead', { server }) }
      : { mark: 'seen', said: say('seen.proxies.set', { server }) };
  },

  'winsock-catalog'({ entries, foreign, missing, unread }: Facts['winsock-catalog']): Observed {
    if (missing.length > 0) return { mark: 'bad', said: say('seen.winsock.missing', { names: some(missing) }) };
    if (foreign.length > 0) {
      return { mark: 'seen', said: say('seen.winsock.foreign', { names: some(foreign.map(({ name }) => name)) }) };
    }
    if (entries === 0) return unreadOf(unread) ?? { mark: 'unknown', said: say('unseen.not-applicable') };
    return { mark: 'good', said: say('seen.winsock.own') };
  },

  'tls-protocols'({ protocols, unread }: Facts['tls-protocols']): Observed {
    const off = protocols.filter((one) => one.client === 'off').map(({ version }) => version.replace('v', ' '));
    // The old ones are better off.
    const modern = protocols.some((one) => one.client === 'off' && /1\.[23]$/.test(one.version));
    if (off.length > 0) {
      return { mark: modern ? 'bad' : 'good', said: say('seen.tls.off', { versions: some(off) }) };
    }
    if (protocols.length === 0) return unreadOf(unread) ?? { mark: 'good', said: say('seen.tls.default') };
    return { mark: 'good', said: say('seen.tls.default') };
  },

  'clock-service'({ service, start, synchronized, unread }: Facts['clock-service']): Observed {
    if (service === null) return unreadOf(unread) ?? { mark: 'seen', said: say('seen.time.none') };
    if (start === 'disabled') return { mark: 'seen', said: say('seen.time.off', { service }) };
    if (synchronized === false) return { mark: 'seen', said: say('seen.time.unset', { service }) };
    return { mark: 'good', said: say('seen.time.on', { service }) };
  },

  'outlook-log'({ errors, files, unread }: Facts['outlook-log']): Observed {
    const [newest] = errors;
    if (newest) {
      const { reading, at } = newest;
      const what = reading.codes[0] ?? reading.reply?.text ?? '';
      return { mark: 'seen', said: say('seen.log.newest', { n: errors.length, at: at ?? '', what }) };
    }
    if (files > 0) return { mark: 'good', said: say('seen.log.quiet') };
    return unreadOf(unread) ?? { mark: 'seen', said: say('seen.log.none') };
  },
} as const;
