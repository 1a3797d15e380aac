/** What can be looked at, in the order of every list of checks. Apart from the schemas, which the pane's first screen does without. */
export const CHECK_IDS = [
  'published-settings',
  'host-address',
  'port-open',
  'smtp-greeting',
  'tls-certificate',
  'tls-versions',
  'small-answer',
  'clock',
  'other-hosts',
  'control-talks',
  'decoy-ports',
  'name-records',
  'hosts-file',
  'way-out',
  'web-access',
  'packet-filter',
  'incoming-side',
  'outlook-settings',
  'outlook-firewall',
  'security-products',
  'proxy-settings',
  'winsock-catalog',
  'tls-protocols',
  'clock-service',
  'outlook-log',
  'blocklists',
  'sign-in',
  'send-test',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** Checks that are done only when asked for: they sign in. */
export const OPT_IN_CHECKS: readonly CheckId[] = ['blocklists', 'sign-in', 'send-test'];
/** Questions to this computer beside its network. Which of them there are depends on its system. */
export const COMPUTER_CHECKS: readonly CheckId[] = [
  'outlook-settings',
  'outlook-firewall',
  'security-products',
  'proxy-settings',
  'winsock-catalog',
  'tls-protocols',
  'clock-service',
  'outlook-log',
];
/** Those of every look, on every system. */
export const USUAL_CHECKS: readonly CheckId[] = CHECK_IDS.filter(
  (id) => !OPT_IN_CHECKS.includes(id) && !COMPUTER_CHECKS.includes(id),
);
