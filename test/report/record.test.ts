import fc from 'fast-check';
import { factSchemas, type Evidence } from '../../helper/protocol/evidence.ts';
import { reportSchema, type Report } from '../../helper/protocol/report.ts';
import { read } from '../../helper/reading/read.ts';
import { KINDS } from '../../helper/report/kinds.ts';
import { HIDE_ALL, masksFor, type Hidden } from '../../helper/report/mask.ts';
import { reportPage } from '../../helper/report/page.ts';
import { readReport } from '../../helper/report/read.ts';
import { recordOf, type Looked } from '../../helper/report/record.ts';
import { replay } from '../../helper/report/replay.ts';
import { reportJson, reportText } from '../../helper/report/text.ts';
import { evidenceOf, reportOf } from '../causes/seen.ts';
import { outlookSettings } from '../doubles/computer.ts';
import { lookedAt, scenarioNames, sceneOf } from './scenes.ts';

const SHOW_ALL: Hidden = { addresses: false, ip: false, words: false };

/** Everything that leaves, in each of its forms. */
function leaves(looked: Looked, hidden: Hidden): string {
  const shown = replay(recordOf(looked, hidden));
  return [reportJson(shown), reportText(shown), reportPage(shown)].join('\n');
}

/** The places of all texts that a schema has. */
function textsOf(schema: unknown, place: string): string[] {
  const { type, entries, item, wrapped, options } = schema as {
    type: string;
    entries?: object;
    item?: unknown;
    wrapped?: unknown;
    options?: unknown[];
  };
  if (type === 'string') return [place];
  if (type === 'union') return [...new Set((options ?? []).flatMap((one) => textsOf(one, place)))];
  if (entries) return Object.entries(entries).flatMap(([name, one]) => textsOf(one, `${place}.${name}`));
  return (item ?? wrapped) ? textsOf(item ?? wrapped, place) : [];
}

test('every text that a look can hold has a kind, or is left out on purpose', () => {
  const texts = [
    ...textsOf(reportSchema, 'report'),
    ...Object.entries(factSchemas).flatMap(([id, schema]) => textsOf(schema, id)),
  ];
  const leftOut = ['report.reading.recipients', 'outlook-log.errors.reading.recipients'];
  expect(texts.filter((place) => KINDS[place] === undefined)).toEqual(leftOut);
  expect(Object.keys(KINDS).filter((place) => !texts.includes(place))).toEqual([]);
});

describe('what was seen in a broken network', () => {
  test.each(scenarioNames)('%s: is judged the same from its report, with all hidden and with all shown', (name) => {
    const looked = sceneOf(name);
    const names = looked.findings.map(({ cause, standing }) => `${cause} ${standing}`);
    for (const hidden of [HIDE_ALL, SHOW_ALL]) {
      const told = readReport(reportJson(replay(recordOf(looked, hidden))), 'r.json');
      if ('refused' in told) throw new Error(JSON.stringify(told.refused));
      expect(told.replay.differs).toBe(false);
      expect(told.replay.diagnosis.findings.map(({ cause, standing }) => `${cause} ${standing}`)).toEqual(names);
    }
  });

  test.each(scenarioNames)('%s: no mail address leaves whole', (name) => {
    expect(leaves(sceneOf(name), HIDE_ALL)).not.toMatch(/[a-z]@example\.test/);
  });
});

const localPart = fc
  .stringMatching(/^[a-z][a-z0-9._-]{4,20}[a-z0-9]$/)
  .filter((one) => !/mail|smtp|example|hidden/.test(one));

/** A look in which one mail address stands wherever an address, a user name or a server's words may stand. */
function lookOf(local: string, own: string): Looked {
  const email = `${local}@example.test`;
  const words = `5.7.1 <${email}> of ${local}, client [${own}] is not allowed here, ${local.toUpperCase()}`;
  const report: Report = {
    ...reportOf({ email, account: { user: local } }),
    reading: {
      ...read(`550 5.7.1 ${words}`),
      account: email,
      recipients: [email, 'somebody.else@example.net'],
    },
  };
  const talks = {
    587: { hello: `Hello ${own}`, failure: { name: 'greeting-refused', at: 'greeting', text: `554 ${words}` } },
  } as const;
  const account = { ...outlookSettings({}).accounts[0], email, name: email, profile: `Profile of ${local}` };
  const evidence: Evidence = evidenceOf({
    email,
    talks,
    settings: { address: email },
    more: {
      'outlook-settings': outlookSettings({ accounts: account.id === undefined ? [] : [account as never] }),
      blocklists: { addresses: [own], lists: [{ zone: 'zen.example', address: own, answer: 'listed', codes: [] }] },
    },
  });
  return lookedAt(report, evidence);
}

test('with addresses hidden no part of a mail address, user name or profile leaves, in any form', () => {
  fc.assert(
    fc.property(localPart, (local) => {
      const told = leaves(lookOf(local, '203.0.113.77'), { ...HIDE_ALL, words: false });
      expect(told.toLowerCase()).not.toContain(local);
      expect(told).not.toContain('somebody');
      expect(told).toContain(`${local.charAt(0)}***@example.test`);
    }),
    { numRuns: 40 },
  );
});

test('with the address hidden this computer’s own never leaves, and the server’s does', () => {
  fc.assert(
    fc.property(fc.constantFrom('203.0.113.77', '91.198.174.192', '2a00:1450:4001:82b::200e'), (own) => {
      const told = leaves(lookOf('anna.muster', own), { ...HIDE_ALL, words: false });
      expect(told).not.toContain(own);
      expect(told).toContain('192.0.2.1');
    }),
  );
});

test('what is ticked to be shown is shown', () => {
  const told = leaves(lookOf('anna.muster', '203.0.113.77'), SHOW_ALL);
  expect(told).toContain('anna.muster@example.test');
  expect(told).toContain('203.0.113.77');
  expect(told).toContain('is not allowed here');
});

test('without the server’s own words only codes and phrases that tell the cause are left', () => {
  const looked = lookOf('anna.muster', '203.0.113.77');
  const told = reportText(replay(recordOf(looked, HIDE_ALL)));
  expect(told).toContain('550 5.7.1');
  expect(told).not.toContain('is not allowed here');
});

const SECRET = 'hunter2Secret';
const PLANTS: readonly ((words: string) => string)[] = [
  (words) => `535 5.7.8 ${words} password: ${SECRET}`,
  (words) => `535 ${words} smtp://anna:${SECRET}@smtp.example.test/`,
  (words) => `535 ${words} AUTH PLAIN ${Buffer.from(`\0anna\0${SECRET}`).toString('base64')}`,
  (words) => `535 ${words} token=${SECRET}1`,
  (words) => `535 ${words} Authorization: Bearer ${SECRET}${SECRET}`,
];

test('no password, token or mail text leaves, wherever it was planted and whatever is shown', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PLANTS),
      fc.constantFrom('failed', 'refused for now', 'not today'),
      fc.record({ addresses: fc.boolean(), ip: fc.boolean(), words: fc.boolean() }),
      (plant, said, hidden) => {
        const text = plant(said);
        const base = lookOf('anna.muster', '203.0.113.77');
        // Fields that no schema knows, as a careless change of ours might bring them in.
        const planted = { password: SECRET, token: SECRET, body: `Dear Bob, ${SECRET}`, text: `${SECRET} in the mail` };
        const smtp = { ...base.report.account.smtp, ...planted };
        const report = {
          ...base.report,
          ...planted,
          reading: { ...read(text), ...planted, reply: { code: 535, enhanced: null, text } },
          account: { ...base.report.account, ...planted, smtp },
        } as Report;
        const pages = [
          { url: 'http://example.test/', answer: 'redirected', to: `http://portal.test/?pass=${SECRET}`, ms: 1 },
        ];
        const tries = [
          {
            at: 'smtp',
            mechanism: 'PLAIN',
            user: 'as-set',
            outcome: 'refused',
            reply: { code: 535, enhanced: null, text, means: null },
            ms: 1,
            ...planted,
          },
        ];
        const signIn = {
          host: 'smtp.example.test',
          port: 587,
          encryption: 'starttls',
          offered: ['PLAIN'],
          tries,
          ...planted,
        };
        const evidence = {
          ...base.evidence,
          'web-access': { seen: true, fact: { pages, ...planted }, final: true, ms: 1 },
          'sign-in': { seen: true, fact: signIn, final: true, ms: 1, ...planted },
          'made-up': { seen: true, fact: planted, final: true, ms: 1 },
        } as unknown as Evidence;
        expect(leaves({ ...base, report, evidence }, hidden)).not.toContain(SECRET);
      },
    ),
    { numRuns: 60 },
  );
});

test('two people with the same first letter stay two, and one person stays one', () => {
  const looked = lookOf('anna.muster', '203.0.113.77');
  const report = {
    ...looked.report,
    account: { ...looked.report.account, smtp: { ...looked.report.account.smtp, user: 'alex.muster' } },
  };
  const { account } = recordOf({ ...looked, report }, HIDE_ALL).report;
  expect(account.email).toBe('a***@example.test');
  expect(account.smtp.user).toBe('a***2');
});

test('the number is the same whatever is hidden, and another one for another look', () => {
  const looked = lookOf('anna.muster', '203.0.113.77');
  const { id } = recordOf(looked, HIDE_ALL);
  expect(id).toMatch(/^OD-20261120-[\dA-Z]{6}$/);
  expect(recordOf(looked, SHOW_ALL).id).toBe(id);
  expect(recordOf({ ...looked, at: '2026-11-20T14:03:33.000Z' }, HIDE_ALL).id).not.toBe(id);
});

describe('what masks write', () => {
  const report = (more: Partial<Looked['report']> = {}) => ({
    ...sceneOf(scenarioNames[0] ?? '').report,
    ...more,
  });
  test('hides a mailbox that stands in the place of a host', () => {
    const mask = masksFor(report(), {}, HIDE_ALL);
    expect(mask('host', 'wanda@mail.example')).toBe('w***@mail.example');
    expect(mask('host', 'mail.example')).toBe('mail.example');
  });
  test('hides the number of a user and the folder of a user in a path', () => {
    const mask = masksFor(report(), {}, HIDE_ALL);
    const path = mask('path', String.raw`HKU\S-1-5-21-1004336348-1177238915-682003330-512\Software`);
    expect(path).toBe(String.raw`HKU\S-1-5-21-…\Software`);
    expect(mask('path', String.raw`C:\Users\wanda\x.exe`)).toBe(String.raw`C:\Users\…\x.exe`);
  });
  test('hides the names of those whom a bounce was about, wherever they stand as words', () => {
    const reading = read('550 5.1.1 <wanda.kowalska@far.example>: user unknown');
    const of = report({
      reading: { ...reading, recipients: ['wanda.kowalska@far.example'] },
    });
    expect(masksFor(of, {}, { ...HIDE_ALL, words: false })('words', 'no Wanda.Kowalska here')).toBe('no w*** here');
  });
});

test('words of a server are text in the page to print', () => {
  const looked = lookOf('anna.muster', '203.0.113.77');
  const reply = { code: 550, enhanced: null, text: '</td><script>alert(1)</script><img src=x onerror=alert(2)>' };
  const reading = looked.report.reading && { ...looked.report.reading, reply };
  const page = reportPage(replay(recordOf({ ...looked, report: { ...looked.report, reading } }, SHOW_ALL)));
  expect(page).not.toMatch(/<script|<img/);
  expect(page).toContain('&lt;script&gt;');
});
