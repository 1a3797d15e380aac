import * as v from 'valibot';
import { unread } from './unread.ts';

const version = v.picklist(['SSLv3', 'TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3']);

/** Which versions of TLS Windows (Schannel) offers as a client, and so Outlook. Our own probes use OpenSSL. */
export const tlsProtocolsFact = v.object({
  protocols: v.array(
    v.object({
      version,
      /** Set by somebody; `default` where nothing is set. */
      client: v.picklist(['on', 'off', 'default']),
    }),
  ),
  /**
   * What Windows' own web requests (WinHTTP) are limited to, where somebody set that. Outlook's mail does not go by it; its
   * search for settings does.
   */
  winHttp: v.optional(v.array(version)),
  unread,
});
export type TlsProtocols = v.InferOutput<typeof tlsProtocolsFact>;
