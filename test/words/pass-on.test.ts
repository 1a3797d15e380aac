import { assert, property, string } from 'fast-check';
import { read } from '../../helper/reading/read.ts';
import { CAUSE_IDS } from '../../helper/protocol/cause-ids.ts';
import type { Finding } from '../../helper/protocol/finding.ts';
import type { Evidence } from '../../helper/protocol/evidence.ts';
import type { Report } from '../../helper/protocol/report.ts';
import { momentOf, passOnLines, passOnText, type PassOn } from '../../helper/words/pass-on.ts';
import { say } from '../../helper/words/say.ts';
import { evidenceOf, found, reportOf, type Different } from '../causes/seen.ts';

const AT = '2026-11-20T14:02:33.000Z';

function given(different: Different, more: Partial<PassOn> = {}): PassOn {
  const finding = found(different)[0];
  return { report: reportOf(different), evidence: evidenceOf(different), finding, at: AT, id: 'OD-1', ...more };
}

/** Only an error was read. */
function readOnly(text: string, account: Report['account'], cause: Finding['cause']): PassOn {
  return {
    report: { reading: read(text), account, date: AT },
    evidence: {},
    finding: {
      cause,
      standing: 'confirmed',
      name: say('server-down.name'),
      title: say('server-down.title'),
      because: say('suspected.by-text'),
      evidence: [],
      corrections: [],
    },
    at: AT,
    id: 'OD-1',
  };
}

const blocked: Different = { email: 'anna@example.test', ports: { 587: 'silent' }, controls: { 587: 'silent' } };

test('it tells what fails, what was tested, what is asked for, and the number; where no server said anything, no words', () => {
  const lines = passOnText(given(blocked)).split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(
    /^Sending mail from anna@example\.test through smtp\.example\.test, port 587, does not work: /,
  );
  expect(lines[0]).toContain('2026-11-20 14:02 UTC');
  expect(lines[1]).toMatch(/^Tested from the sender’s own computer, 2026-11-20 14:02 UTC: /);
  expect(lines[1]).toContain('587 no answer');
  expect(lines[2]).toBe('What we ask for: Let connections to smtp.example.test, port 587, out of this network.');
  expect(lines[3]).toBe('Report: OD-1');
});

test('the server’s refusal is told word for word, with its codes', () => {
  const text = '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.';
  const one = readOnly(text, { email: 'anna@example.com', smtp: {} }, 'smtp-auth-disabled-for-mailbox');
  expect(passOnLines(one).said).toBe(`The server said, word for word: ${text}`);
  expect(passOnLines(one).ask).toContain(
    'Switch on Authenticated SMTP for the mailbox anna@example.com (Microsoft 365:',
  );
});

test('what the server said in this run comes before what was pasted', () => {
  const reply = { code: 535, enhanced: '5.7.8', text: 'not today', means: null };
  const tried = { at: 'smtp', mechanism: 'PLAIN', user: 'as-set', outcome: 'refused', reply, ms: 3 } as const;
  const signIn = { host: 'h.test', port: 587, encryption: 'starttls', offered: ['PLAIN'], tries: [tried] } as const;
  const evidence: Evidence = {
    'sign-in': { seen: true, fact: { ...signIn, offered: ['PLAIN'], tries: [tried] }, final: true, ms: 5 },
  };
  const read = readOnly('535 5.7.0 pasted', { smtp: {} }, 'wrong-credentials');
  const finding = read.finding && { ...read.finding, evidence: ['sign-in'] as const };
  const one = { ...read, finding, evidence };
  expect(passOnLines(one).said).toBe('The server said, word for word: 535 5.7.8 not today');
});

test('where nothing was tested it says so', () => {
  const one = readOnly('550 5.7.1 blocked', { smtp: {} }, 'blocklisted-ip');
  expect(passOnLines(one).tested).toBe('Nothing was tested; only the error was read, 2026-11-20 14:02 UTC.');
});

test('what is not known of the account is left out, and never shown as a hole', () => {
  for (const cause of CAUSE_IDS) {
    for (const smtp of [{}, { host: 'h.test' }, { host: 'h.test', port: 587 }]) {
      const text = passOnText(readOnly('hello', { smtp }, cause));
      expect(text).not.toMatch(/undefined|[{}]|null|none/);
      expect(text.split('\n')).toHaveLength(4);
    }
  }
});

test('when it was seen first stands there where it is known', () => {
  expect(passOnLines(given(blocked, { since: '2026-11-17T17:40:00.000Z' })).fails).toContain(
    'First seen: 2026-11-17 17:40 UTC.',
  );
});

test('a possible cause is told as probable, and nothing found as not known', () => {
  const [first] = found(blocked);
  const possible = first && { ...first, standing: 'possible' as const };
  expect(passOnLines(given(blocked, { finding: possible })).fails).toContain('possibly ');
  expect(passOnLines(given(blocked, { finding: undefined })).fails).toContain('the cause is not known yet');
  expect(passOnLines(given(blocked, { finding: undefined })).ask).toContain('Look into this');
});

test('it names whoever refused a bounce, and nobody it was for', () => {
  const bounce = `Final-Recipient: rfc822; ana@example.net\nAction: failed\nStatus: 5.1.1\nRemote-MTA: dns; mx.example.net\nDiagnostic-Code: smtp; 550 5.1.1 no such mailbox`;
  const text = passOnText(readOnly(bounce, { smtp: {} }, 'recipient-rejected'));
  expect(text).toMatch(/^Outlook sent this mail, and mx\.example\.net refused it/);
  expect(text).not.toContain('ana@example.net');
});

test('a server’s words can neither add a line nor turn the text', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 60 }), (words) => {
      const one = readOnly('550 no', { smtp: {} }, 'content-rejected');
      const reading = one.report.reading && {
        ...one.report.reading,
        suspects: ['content-rejected' as const],
        reply: { code: 550, enhanced: null, text: words },
      };
      const text = passOnText({ ...one, report: { ...one.report, reading } });
      expect(text.split(/[\n\r\u2028\u2029]/)).toHaveLength(5);
      // eslint-disable-next-line no-control-regex -- control characters are what this is about
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    }),
  );
});

test.each([
  ['2026-11-20T14:02:33.000Z', '2026-11-20 14:02 UTC'],
  ['2026-11-20', '2026-11-20'],
  ['some day', 'some day'],
])('the moment %s is written as %s', (at, shown) => {
  expect(momentOf(at)).toBe(shown);
});

describe('the server’s words', () => {
  const talk = (different: Different) => passOnLines(given(different)).said;

  test('are left out where a server of another port greeted us well', () => {
    expect(talk({ ...blocked, ports: { 587: 'silent', 465: 'accepted' } })).toBeNull();
  });

  test('are left out where the finding is not what they are about', () => {
    const one = readOnly('550 5.1.1 no such user', { smtp: {} }, 'certificate-expired');
    expect(passOnLines(one).said).toBeNull();
  });
});

test.each([
  ['Tenant', 'Allow Authenticated SMTP for the mailbox anna@example.com, though it is off for the whole organization'],
  ['Mailbox', 'Switch on Authenticated SMTP for the mailbox anna@example.com ('],
])('what is asked for is what the server said to be off: %s', (whom, ask) => {
  const text = `535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the ${whom}.`;
  const one = readOnly(text, { email: 'anna@example.com', smtp: {} }, 'smtp-auth-disabled-for-mailbox');
  expect(passOnLines(one).ask).toContain(ask);
});
