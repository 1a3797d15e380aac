import { check } from './check.ts';
import { tidy } from './tidy.ts';

/** Which versions of TLS Outlook may use on this computer. Our own probes use others (OpenSSL). */
export const tlsProtocols = check({
  id: 'tls-protocols',
  within: 4_000,
  observe: async ({ computer }) => tidy(await computer?.tlsProtocols?.()),
});
