import * as v from 'valibot';
import { text } from './common.ts';
import { unread } from './unread.ts';

/** Proxies that are set on this computer. Outlook's SMTP does not go through them. Without user names and passwords. */
export const proxySettingsFact = v.object({
  proxies: v.array(
    v.object({
      /** Windows' Internet options, Windows' services, macOS' network settings, or the environment. */
      from: v.picklist(['internet-options', 'services', 'network-settings', 'environment', 'policy']),
      /** `host:port`; null where only a script is named. */
      server: v.nullable(text),
      /** Address of a script that chooses the proxy (PAC). It is named and not run. */
      script: v.nullable(text),
      /** What came of opening a connection to it; absent where that was not tried, or is not known. */
      answer: v.optional(v.picklist(['accepted', 'refused', 'silent', 'unreachable', 'prohibited', 'name-not-found'])),
    }),
  ),
  unread,
});
export type ProxySettings = v.InferOutput<typeof proxySettingsFact>;
