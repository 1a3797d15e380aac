import type { CheckId, Evidence, Facts } from '../../helper/protocol/evidence.ts';
import { observed } from '../../helper/words/observed.ts';
import { render } from '../../helper/words/render.ts';
import { outlookAccount, outlookFirewall, outlookSettings } from '../doubles/computer.ts';

/* One line for what the computer told. */

function line<Id extends CheckId>(id: Id, fact: Facts[Id]): string {
  const evidence = { [id]: { seen: true, fact, final: true, ms: 5 } } as Evidence;
  const account = { email: 'anna@example.test', smtp: { host: 'smtp.example.test', port: 587 } };
  const told = observed(id, evidence, account);
  return told ? `${told.mark}: ${render(told.said)}` : 'nothing';
}
const unread = [{ source: 'somewhere', why: 'denied' as const }];
const stop = { address: '192.0.2.1', family: 4, port: 587, rule: 'No mail', from: 'local', program: 'x' } as const;

test.each<[string, string]>([
  [line('outlook-settings', outlookSettings()), 'good: smtp.example.test 587, STARTTLS'],
  [
    line('outlook-settings', outlookSettings({ accounts: [outlookAccount({ email: 'ben@x.test' })] })),
    'seen: one account, 1 by SMTP',
  ],
  [
    line(
      'outlook-settings',
      outlookSettings({ accounts: [], unread: [{ source: 'HKCU\\x\\Profiles', why: 'denied' }] }),
    ),
    'unknown: not known: not allowed to read it',
  ],
  [
    line('outlook-settings', outlookSettings({ accounts: [], unread: [{ source: 'Work Offline', why: 'missing' }] })),
    'seen: no account found',
  ],
  [line('outlook-firewall', outlookFirewall({ stops: [stop] })), 'bad: “No mail” stops port 587'],
  [line('outlook-firewall', outlookFirewall({ rules: 0, unread })), 'unknown: not known: not allowed to read it'],
  [line('outlook-firewall', outlookFirewall()), 'good: lets Outlook through; 480 rules read'],
  [line('security-products', { products: [], unread }), 'unknown: not known: not allowed to read it'],
  [
    line('proxy-settings', {
      proxies: [{ from: 'services', server: 'p:8080', script: null, answer: 'refused' }],
      unread: [],
    }),
    'seen: p:8080, and nobody answers there',
  ],
  [
    line('winsock-catalog', { entries: 0, foreign: [], missing: [], unread }),
    'unknown: not known: not allowed to read it',
  ],
  [
    line('tls-protocols', { protocols: [{ version: 'TLSv1.2', client: 'off' }], unread: [] }),
    'bad: switched off: TLS 1.2',
  ],
  [
    line('tls-protocols', { protocols: [{ version: 'TLSv1', client: 'off' }], unread: [] }),
    'good: switched off: TLS 1',
  ],
  [
    line('clock-service', { service: 'W32Time', start: 'disabled', synchronized: null, unread: [] }),
    'seen: W32Time is switched off',
  ],
  [line('outlook-log', { errors: [], files: 0, unread: [] }), 'seen: no log; Outlook writes none unless it is told to'],
])('%s', (told, expected) => {
  expect(told).toBe(expected);
});
