import * as v from 'valibot';
import { family, ms, text } from './common.ts';
import { failureSchema } from './failure.ts';

/** What ports agreed to when other TLS versions were offered than today's. */
export const tlsVersionsFact = v.object({
  tries: v.array(
    v.object({
      host: v.string(),
      port: v.number(),
      family,
      /**
       * `old`: TLS 1.0 and 1.1 and weak ciphers too. `up-to-1.2`: no TLS 1.3, as on Windows before 11. `up-to-1.1`: none of
       * today's, as on a Windows where those are switched off.
       */
      offered: v.picklist(['old', 'up-to-1.2', 'up-to-1.1']),
      /** What both agreed on, where they did. */
      agreed: v.optional(v.object({ protocol: text, cipher: text })),
      failure: v.optional(v.object({ name: failureSchema, text: v.optional(text) })),
      ms,
    }),
  ),
});
