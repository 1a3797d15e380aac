import * as v from 'valibot';
import { clockServiceFact } from '../../../helper/protocol/facts/clock-service.ts';
import { clockService, synchronizedIn } from '../../../helper/system/windows/clock-service.ts';
import { FakeRegistry, type Literal } from '../../doubles/registry.ts';
import { captured } from './fixture.ts';
import { programs } from './printed.ts';

const SERVICE = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\W32Time';
const OK = captured('w32tm-status-ok.en.txt');

async function read(literal: Literal, status = OK) {
  const { run, started } = programs({ 'w32tm.exe /query /status': status });
  const fact = await clockService(new FakeRegistry(literal), run);
  v.assert(clockServiceFact, fact);
  return { ...fact, started };
}

test.each([
  ['w32tm-status-ok.en.txt', true],
  ['w32tm-status-unsynchronized.captured.txt', false],
  ['w32tm-status-localcmos.captured.txt', false],
])('%s: synchronized %s', (name, value) => {
  expect(synchronizedIn(captured(name))).toEqual({ known: true, value });
});

test('another language tells the same, by its numbers', () => {
  const german = OK.replace('Leap Indicator', 'Sprungindikator')
    .replace('no warning', 'keine Warnung')
    .replace('Stratum', 'Schicht')
    .replace('secondary reference - syncd by (S)NTP', 'Sekund\x84rreferenz, synchronisiert \x81ber (S)NTP')
    .replace('ReferenceId', 'Referenz-ID');
  expect(synchronizedIn(german)).toEqual({ known: true, value: true });
});

test('a clock that follows itself is not set by others', () => {
  const own = OK.replace('Stratum: 3', 'Stratum: 1').replace('0x0A0A0A0A', '0x4C4F434C');
  expect(synchronizedIn(own)).toEqual({ known: true, value: false });
});

test.each([
  ['The following error occurred: The service has not been started. (0x80070426)', 'missing'],
  ['Folgender Fehler ist aufgetreten: Zugriff verweigert (0x80070005)', 'denied'],
  ['w32tm [/? | /register | /unregister ]', 'not-understood'],
  ['Leap Indicator: 9(x)\nStratum: 3 (x)\nReferenceId: 0x01020304', 'not-understood'],
])('“%s” is untold', (text, why) => {
  expect(synchronizedIn(text)).toEqual({ known: false, why });
});

test('how the service starts is read', async () => {
  expect(await read({ [SERVICE]: { Start: 3 } })).toMatchObject({
    service: 'W32Time',
    start: 'manual',
    synchronized: true,
    unread: [],
  });
});

test('a disabled service sets no clock, and nobody is asked', async () => {
  expect(await read({ [SERVICE]: { Start: 4 } })).toMatchObject({
    start: 'disabled',
    synchronized: false,
    started: [],
  });
});

test('a computer that may ask nobody is not synchronized, unless it says that it is', async () => {
  const noSync = { [SERVICE]: { Start: 2 }, [`${SERVICE}\\Parameters`]: { Type: 'NoSync' } };
  expect((await read(noSync, 'x')).synchronized).toBe(false);
  expect((await read(noSync)).synchronized).toBe(true);
  const ruled = {
    [SERVICE]: { Start: 2 },
    'HKLM\\SOFTWARE\\Policies\\Microsoft\\W32Time\\Parameters': { Type: 'NoSync' },
  };
  expect((await read(ruled, 'x')).synchronized).toBe(false);
});

test('a stub that prints nothing, and a registry without the service, leave it unknown', async () => {
  expect(await read({}, '')).toMatchObject({
    service: null,
    start: null,
    synchronized: null,
    unread: [
      { source: SERVICE, why: 'missing' },
      { source: 'w32tm /query /status', why: 'empty' },
    ],
  });
});
