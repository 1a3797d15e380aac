import * as v from 'valibot';
import { unread } from './unread.ts';

/** Which versions of TLS Windows (Schannel) offers as a client, and so Outlook. Our own probes use OpenSSL. */
export const tlsProtocolsFact = v.object({
  protocols: v.array(
    v.object({
      version: v.picklist(['SSLv3', 'TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3']),
      /** Set by somebody; `default` where nothing is set. */
      client: v.picklist(['on', 'off', 'default']),
    }),
  ),
  unread,
});
export type TlsProtocols = v.InferOutput<typeof tlsProtocolsFact>;
