import { AddressError, asciiDomain, domainOf } from '../knowledge/domain.ts';
import type { Settings } from '../protocol/evidence.ts';
import { say } from '../words/say.ts';
import { exit, UsageError, type Command } from './io.ts';
import { parse } from './parse.ts';

const options = {
  mx: { type: 'string', multiple: true },
  offline: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** Asks for a domain's MX hosts, most preferred first; none where there is no answer. Never throws. */
export type MailExchangers = (domain: string) => Promise<readonly string[]>;

/** `outbox-doctor settings`: tells which settings the provider of a mail address publishes for sending. */
export const settingsCommand: Command = settingsCommandWith(async (domain) => {
  const { nodeNetwork } = await import('../network/node-network.ts');
  return nodeNetwork.mailExchangers(domain);
});

/** The command with another way to ask for MX hosts. */
export function settingsCommandWith(ask: MailExchangers): Command {
  return async (args, io) => {
    const { values, positionals } = parse('settings', args, options);
    const address = addressFrom(positionals);
    const given = (values.mx ?? []).map(hostFrom);
    const domain = usable(() => domainOf(address));
    const { settingsFor } = await import('../knowledge/settings.ts');
    let settings: Settings = settingsFor(address, given);
    if (settings.provider === null && given.length === 0 && values.offline !== true) {
      settings = settingsFor(address, await ask(domain));
    }
    if (values.json) {
      io.stdout.write(`${JSON.stringify(settings, null, 2)}\n`);
    } else {
      const { printSettings } = await import('./settings-text.ts');
      printSettings(settings, io);
    }
    return settings.status === 'unknown' ? exit.couldNotTell : exit.nothingWrong;
  };
}

function addressFrom(positionals: readonly string[]): string {
  const [address] = positionals;
  if (address === undefined) throw new UsageError(say('usage.no-address'));
  if (positionals.length > 1) {
    const addresses = positionals.join(', ');
    throw new UsageError(say('usage.one-address', { n: String(positionals.length), addresses }));
  }
  return address.trim();
}

function hostFrom(host: string): string {
  if (asciiDomain(host) === null) throw new UsageError(say('usage.mx', { host: JSON.stringify(host) }));
  return host;
}

function usable(domain: () => string): string {
  try {
    return domain();
  } catch (error) {
    if (error instanceof AddressError) throw new UsageError(error.said);
    throw error;
  }
}
