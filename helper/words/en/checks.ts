/** The names of the checks, as a list shows them, and how an observation is told in one line. */
export const checks = {
  'check.published-settings': 'What the provider publishes',
  'check.host-address': 'Finding the server by name',
  'check.port-open': 'Ports of the server',
  'check.smtp-greeting': 'Talking to the server',
  'check.tls-certificate': 'The server’s proof of identity (certificate)',
  'check.other-hosts': 'Other mail servers, for comparison',
} as const;
