import { say } from '../words/say.ts';
import type { Situation, Verdict } from './cause.ts';
import { retries } from './handshake.ts';
import { mayLieHere } from './may-lie-here.ts';
import { certificatesAt, ownServer, talksAt } from './server.ts';

/*
 * Outlook speaks TLS through Windows (Schannel), where versions can be switched off; our own probes do not (OpenSSL). So a
 * handshake of ours that went well proves the server, and not Outlook.
 */

const VERSIONS = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const;

/** Undefined: Windows' settings say nothing of it. */
export function windowsLacks(situation: Situation, suspected: boolean): Verdict | undefined {
  const own = ownServer(situation);
  const { seen, over, asked } = situation;
  const talk = own && talksAt(situation, own.host, own.port)[0];
  if (!own || !talk || talk.failure || talk.spoke === 'none') return undefined;
  const agreed = certificatesAt(situation, own.host, own.port)[0]?.protocol;
  const fact = seen['tls-protocols'];
  const values = { host: own.host, port: String(own.port) };
  if (!fact) {
    const waits = asked('tls-protocols') && !over('tls-protocols') && (suspected || mayLieHere(situation));
    return waits
      ? {
          standing: 'possible',
          because: say('tls-version-mismatch.being-read', values),
          evidence: [],
          corrections: [],
          settledBy: say('tls-version-mismatch.settled-by-schannel'),
          waitsFor: ['tls-protocols'],
        }
      : undefined;
  }
  const isOff = (version: string) => fact.protocols.some((one) => one.version === version && one.client === 'off');
  if (agreed === undefined || !isOff(agreed)) return undefined;
  const list = (versions: readonly string[]) => versions.map((one) => one.replace('v', ' ')).join(', ');
  const off = VERSIONS.filter(isOff);
  const verdict = {
    title: say('tls-version-mismatch.title-windows'),
    evidence: ['tls-protocols', 'tls-certificate', 'tls-versions'],
    corrections: [{ do: 'tell-administrator', say: say('tls-version-mismatch.switch-on', { versions: list(off) }) }],
  } as const;
  // What is newer than the version agreed on, the server does not speak: both sides take the newest that they have.
  const left = VERSIONS.slice(0, VERSIONS.indexOf(agreed as 'TLSv1') + 1).filter((one) => !isOff(one));
  const tried = retries(situation).filter((one) => one.offered !== 'old');
  const refused = tried.length > 0 && tried.every((one) => one.failure?.name === 'tls-version');
  // What was offered then was what Windows has left, and no more.
  const fits = tried.every((one) => (one.offered === 'up-to-1.1') === isOff('TLSv1.2'));
  if (left.length === 0 || (refused && fits)) {
    const id = left.length === 0 ? 'tls-version-mismatch.all-off' : 'tls-version-mismatch.switched-off';
    return { standing: 'confirmed', because: say(id, { ...values, versions: list(off) }), ...verdict };
  }
  if (tried.some((one) => one.agreed) && fits) return undefined;
  return {
    standing: 'possible',
    because: say('tls-version-mismatch.perhaps-off', { ...values, versions: list(off) }),
    ...verdict,
    settledBy: say('tls-version-mismatch.settled-by'),
    waitsFor: ['tls-versions'],
  };
}
