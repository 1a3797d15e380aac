import * as v from 'valibot';
import { talk } from './smtp-greeting.ts';
import { certificate } from './tls-certificate.ts';

/** Well-known submission servers, spoken to just like the account's own, with the certificate each one showed. */
export const controlTalksFact = v.object({
  talks: v.array(v.object({ ...talk.entries, certificate: v.optional(certificate) })),
});
export type ControlTalk = v.InferOutput<typeof controlTalksFact>['talks'][number];
