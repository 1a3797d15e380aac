import { AddressError, asciiDomain } from '../knowledge/domain.ts';
import { mailAddress, type MailAddress } from '../knowledge/mail-address.ts';
import type { Means } from '../lookups/sources.ts';
import { say } from '../words/say.ts';
import { exit, UsageError, type Command } from './io.ts';
import { dayFrom, isoDay } from './iso-day.ts';
import { parse } from './parse.ts';
import { jsonText } from './json.ts';

const options = {
  mx: { type: 'string', multiple: true },
  date: { type: 'string' },
  offline: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** `outbox-doctor settings`: tells which settings the provider of a mail address publishes for sending. */
export const settingsCommand: Command = settingsCommandWith(async () => {
  const [{ nodeNetwork }, { nodeRecords }] = await Promise.all([
    import('../network/node-network.ts'),
    import('../network/name-records.ts'),
  ]);
  return { network: nodeNetwork, records: nodeRecords };
});

/** The command with other ways out of this computer. */
export function settingsCommandWith(means: () => Promise<Means>): Command {
  return async (args, io) => {
    const { values, positionals } = parse('settings', args, options);
    const address = addressFrom(positionals);
    const given = (values.mx ?? []).map(hostFrom);
    const date = dayFrom(values.date) ?? isoDay(io.now());
    const meant = usable(address);
    const { settingsFor } = await import('../knowledge/settings.ts');
    let settings = settingsFor(address, given, date);
    if (settings.provider === null) await refuseWithoutAt(meant);
    if (given.length === 0 && values.offline !== true) {
      const { enough, findSettings } = await import('../lookups/find-settings.ts');
      if (!enough(settings)) settings = await findSettings(address, date, await means(), io.signal);
    }
    if (values.json) {
      io.stdout.write(`${jsonText(settings)}\n`);
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
  return address;
}

function hostFrom(host: string): string {
  if (asciiDomain(host) === null) throw new UsageError(say('usage.mx', { host: JSON.stringify(host) }));
  return host;
}

function usable(address: string): MailAddress {
  try {
    return mailAddress(address);
  } catch (error) {
    if (error instanceof AddressError) throw new UsageError(error.said);
    throw error;
  }
}

/** A domain may stand alone. What only looks like one is an address that was cut short, and nobody is asked for it. */
async function refuseWithoutAt({ given, address, domain }: MailAddress): Promise<void> {
  if (given !== 'domain') return;
  const { endsLikeADomain } = await import('../lookups/registrable.ts');
  if (!endsLikeADomain(domain)) throw new UsageError(say('address.no-at', { address }));
}
