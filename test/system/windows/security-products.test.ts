import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { securityProductsFact } from '../../../helper/protocol/facts/security-products.ts';
import { askedIn, POWERSHELL_ARGUMENTS, powerShell } from '../../../helper/system/windows/powershell.ts';
import { isOn, securityProducts } from '../../../helper/system/windows/security-products.ts';
import { captured } from './fixture.ts';
import { listed } from './listed-products.ts';
import { programs } from './printed.ts';

const PROGRAM = 'WindowsPowerShell\\v1.0\\powershell.exe';

async function read(output: string | Buffer) {
  const fact = await securityProducts(powerShell(programs({ [PROGRAM]: output }).run));
  v.assert(securityProductsFact, fact);
  return fact;
}
const json = (parts: object) => JSON.stringify({ FirewallProduct: [], AntiVirusProduct: [], Networks: [], ...parts });

test('products that were captured are named, and whether they are on', async () => {
  const products = listed(captured('securitycenter2-antivirusproduct.txt'));
  expect((await read(json({ AntiVirusProduct: products }))).products).toEqual([
    { name: 'Windows Defender', kind: 'antivirus', on: false },
    { name: 'Sentinel Agent', kind: 'antivirus', on: true },
    { name: 'Bitdefender Antivirus', kind: 'antivirus', on: true, intercepts: true },
  ]);
});

test('every state that was seen in the field is decoded', () => {
  const { seen } = JSON.parse(
    readFileSync(join(__dirname, '../../fixtures/windows/security-center-productstate.json'), 'utf8'),
  ) as { seen: { dec: number; on: boolean | 'snoozed' }[] };
  expect(seen.length).toBeGreaterThan(10);
  for (const { dec, on } of seen) expect([dec, isOn(dec)]).toEqual([dec, on === true]);
});

test('a state of another form is unknown', () => {
  for (const state of [null, 0, -1, 1.5, 0x1000000, 0x063000, 0x06f000]) expect(isOn(state)).toBeNull();
});

describe('forms that PowerShell gives one answer', () => {
  const one = { displayName: 'ESET Security', productState: 266240 };
  test.each([
    ['a list', [one]],
    ['the thing itself', one],
    ['a list with its length', { value: [one], Count: 1 }],
  ])('%s', async (_, form) => {
    expect((await read(json({ FirewallProduct: form }))).products).toEqual([
      { name: 'ESET Security', kind: 'firewall', on: true, intercepts: true },
    ]);
  });
  test('UTF-8 with a mark, and a code page that is not UTF-8', async () => {
    const text = json({ AntiVirusProduct: [{ displayName: 'Schützer', productState: 266240 }] });
    expect((await read(Buffer.from(`\uFEFF${text}`, 'utf8'))).products[0]?.name).toBe('Schützer');
    expect((await read(Buffer.from(text, 'latin1'))).products[0]?.name).toBe('Sch\uFFFDtzer');
  });
});

describe('what is not told', () => {
  test('a PowerShell that prints nothing has told nothing', async () => {
    expect(await read('')).toEqual({ products: [], unread: [{ source: 'root/SecurityCenter2', why: 'empty' }] });
  });
  test('a computer without PowerShell', async () => {
    expect(await securityProducts(powerShell(programs({}).run))).toEqual({
      products: [],
      unread: [{ source: 'root/SecurityCenter2', why: 'missing' }],
    });
  });
  test('each list says why it is not there', async () => {
    const fact = await read(json({ AntiVirusProduct: 'PermissionDenied', FirewallProduct: 'ObjectNotFound' }));
    expect(fact.unread).toEqual([
      { source: 'root/SecurityCenter2 AntiVirusProduct', why: 'denied' },
      { source: 'root/SecurityCenter2 FirewallProduct', why: 'missing' },
    ]);
  });
  test('an empty list is an answer: no product has signed in', async () => {
    expect(await read(json({}))).toEqual({ products: [], unread: [] });
  });
  test('whatever is printed is read or refused', () => {
    const part = fc.jsonValue();
    fc.assert(
      fc.property(part, part, part, fc.string(), (AntiVirusProduct, FirewallProduct, Networks, other) => {
        askedIn(Buffer.from(json({ AntiVirusProduct, FirewallProduct, Networks })));
        fc.pre(!other.includes('{'));
        expect(askedIn(Buffer.from(`x${other}`)).known).toBe(false);
      }),
    );
  });
});

test('PowerShell is started once, however often it is asked, and not before', async () => {
  const { run, started } = programs({ [PROGRAM]: json({ Networks: [{ NetworkCategory: 1 }] }) });
  const ask = powerShell(run);
  expect(started).toHaveLength(0);
  const answers = await Promise.all([ask(), ask(), ask()]);
  expect(started).toHaveLength(1);
  expect(answers[0]).toMatchObject({ known: true, value: { profile: { known: true, value: 'private' } } });
});

test('a later look asks anew: a product may have been switched off meanwhile', async () => {
  const { run, started } = programs({ [PROGRAM]: json({}) });
  let now = 0;
  const ask = powerShell(run, () => now);
  for (now of [0, 29_000, 31_000]) await ask();
  expect(started).toHaveLength(2);
});

test('networks of two kinds leave the profile open', () => {
  expect(askedIn(Buffer.from(json({ Networks: [{ NetworkCategory: 1 }, { NetworkCategory: 0 }] })))).toMatchObject({
    value: { profile: { known: true, value: null } },
  });
});

test('its script is nothing that a guard takes for an attack: no encoding, no double quotes, no .NET but the code page', () => {
  const line = POWERSHELL_ARGUMENTS.join(' ');
  expect(line).not.toMatch(/encodedcommand|-enc\b|"|add-type|iex|invoke-expression|downloadstring|bypass|\n/i);
  expect(line.match(/\[[A-Z][\w.]*\]::/g)).toEqual(['[Console]::', '[Text.Encoding]::']);
});
