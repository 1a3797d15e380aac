import fc from 'fast-check';
import { diagnose } from '../../helper/causes/diagnose.ts';
import { causes } from '../../helper/causes/list/index.ts';
import { CAUSE_IDS } from '../../helper/protocol/cause-ids.ts';
import { render } from '../../helper/words/render.ts';
import { evidenceOf, first, found, HOST, reportOf, type Different } from './seen.ts';

test('a healthy server is said to be healthy, with what was not tested', () => {
  expect(first({})).toBe('none confirmed');
  expect(render(found({})[0]?.because ?? { id: 'none.title' })).toContain('not tested');
});

test('an error that a healthy connection explains no more comes with “nothing is wrong now” first', () => {
  expect(first({ reading: { codes: ['0x800CCC0E'], suspects: ['wrong-port', 'local-firewall'] } })).toBe(
    'none confirmed',
  );
});

test('a refused sign-in is not called “nothing wrong”, however healthy the server', () => {
  const reading = {
    stage: 'auth' as const,
    reply: { code: 535, enhanced: null, text: 'no' },
    suspects: ['wrong-credentials' as const],
  };
  expect(found({ reading }).some((one) => one.cause === 'none')).toBe(false);
});

test('on empty evidence every suspect is possible, in the order of the reading', () => {
  const suspects = ['wrong-port', 'network-blocks-port', 'local-firewall', 'server-down'] as const;
  const { findings } = diagnose(reportOf({ reading: { suspects: [...suspects] } }), {}, true);
  expect(findings.map((one) => one.standing)).toEqual(suspects.map(() => 'possible'));
  expect(findings.map((one) => one.cause)).toEqual(suspects);
});

test('is settled on a healthy server before the slow ports are known', () => {
  const different: Different = { partly: ['port-open', 'smtp-greeting', 'tls-certificate', 'other-hosts'] };
  expect(diagnose(reportOf(different), evidenceOf(different), false).settled).toBe(true);
});

test('is not settled while a comparison could still turn the answer', () => {
  const different: Different = { ports: { 587: 'silent' }, controls: { 587: 'silent' }, partly: ['other-hosts'] };
  expect(diagnose(reportOf(different), evidenceOf(different), false).settled).toBe(false);
});

test('every cause has a title of at most 55 characters and is told of once', () => {
  for (const cause of causes) expect(render(cause.title).length).toBeLessThanOrEqual(55);
  expect(new Set(causes.map((one) => one.id)).size).toBe(causes.length);
});

test('a cause is named as the symptom of known causes only', () => {
  for (const cause of causes) for (const id of cause.symptomOf ?? []) expect(CAUSE_IDS).toContain(id);
});

const answer = fc.constantFrom('accepted', 'refused', 'silent', 'unreachable', 'prohibited');
const world = fc.record({
  account: fc.record(
    {
      port: fc.constantFrom(25, 465, 587, 2525, 26),
      encryption: fc.constantFrom('none', 'starttls', 'tls'),
      auth: fc.constantFrom('none', 'password', 'spa', 'oauth2'),
    },
    { requiredKeys: [] },
  ),
  ports: fc.record({ 25: answer, 465: answer, 587: answer, 2525: answer, 26: answer }),
  controls: fc.record({ 25: answer, 465: answer, 587: answer }),
  certificate: fc.record({ nameFits: fc.boolean(), dateFits: fc.boolean() }),
});

test('whatever was seen: “tried” is only said of a host, port and encryption that were reached in this run', () => {
  fc.assert(
    fc.property(world, (different) => {
      const report = reportOf(different as Different);
      for (const { corrections } of found(different as Different)) {
        const to: Record<string, unknown> = { ...report.account.smtp };
        const tried = corrections.filter((one) => one.do === 'change-setting' && one.tried);
        for (const one of tried) if (one.do === 'change-setting') to[one.setting.replace('smtp.', '')] = one.to;
        if (tried.length === 0) continue;
        expect(different.ports[to['port'] as 25]).toBe('accepted');
        expect(to['encryption']).toBe(to['port'] === 465 ? 'tls' : 'starttls');
      }
    }),
  );
});

test('whatever was seen: every sentence can be told, and confirmed comes before possible before excluded', () => {
  const order = ['confirmed', 'possible', 'excluded'];
  fc.assert(
    fc.property(world, (different) => {
      const findings = found(different as Different);
      for (const { title, because } of findings) {
        expect(render(title)).not.toMatch(/[{}]/);
        expect(render(because)).not.toMatch(/[{}]/);
      }
      const places = findings.map((one) => order.indexOf(one.standing));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }),
  );
});

test('lowering a protection is never advised on a suspicion', () => {
  const suspects = ['antivirus-interception', 'local-firewall'] as const;
  const { findings } = diagnose(reportOf({ reading: { suspects: [...suspects] } }), {}, true);
  expect(findings.flatMap((one) => one.corrections)).toEqual([]);
});

test('where the account’s way is seen broken, what was seen comes before what the error’s text alone suggests', () => {
  const different: Different = {
    reading: { suspects: ['wrong-credentials', 'antivirus-interception', 'wrong-server-name'] },
    hosts: [
      { host: HOST, role: 'account', ipv4: [], ipv6: [], failure: 'resolver-silent', ms: 5 },
      { host: 'mail.example.test', role: 'near', ipv4: ['192.0.2.1'], ipv6: [], ms: 5 },
    ],
    ports: { 25: 'silent', 465: 'silent', 587: 'silent' },
  };
  expect(first(different)).toBe('wrong-server-name possible');
});

test('where the account’s way works, the order of the error’s text stays', () => {
  const suspects = ['wrong-credentials', 'app-password-required'] as const;
  const reply = { code: 535, enhanced: '5.7.8', text: 'no' };
  expect(first({ reading: { stage: 'auth', reply, suspects: [...suspects] } })).toBe('wrong-credentials possible');
});
