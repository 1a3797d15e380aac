import { X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSecureContext } from 'node:tls';
import { makeCertificate } from '../../helper/certificates/make.ts';
import { ownCertificate } from '../../helper/server/certificate.ts';

let mockFolder: string;
jest.mock('../../helper/system/state-folder.ts', () => ({ stateFolder: () => mockFolder }));

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'outbox-doctor-'));
  mockFolder = join(root, 'state');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const DAY = 24 * 60 * 60 * 1_000;
const now = new Date('2026-11-21T12:00:00Z');
const kept = (name: string) => readFileSync(join(mockFolder, name), 'utf8');

test('the certificate is made once and kept', async () => {
  const first = await ownCertificate(now);
  expect(first.kept).toBe(true);
  expect(await ownCertificate(now)).toEqual(first);
  expect([kept('localhost.crt'), kept('localhost.key')]).toEqual([first.certificate, first.key]);
  expect(readdirSync(mockFolder).sort()).toEqual(['certificates.json', 'localhost.crt', 'localhost.key']);
});

(process.platform === 'win32' ? test.skip : test)(
  'its key is for this user alone, also over an older file',
  async () => {
    mkdirSync(mockFolder);
    writeFileSync(join(mockFolder, 'localhost.key'), 'old', { mode: 0o644 });
    await ownCertificate(now);
    expect(statSync(join(mockFolder, 'localhost.key')).mode & 0o777).toBe(0o600);
  },
);

test('it is made anew thirty days before its end, and not earlier', async () => {
  const first = await ownCertificate(now);
  const end = new Date(new X509Certificate(first.certificate).validTo).getTime();
  expect((await ownCertificate(new Date(end - 30 * DAY - 1_000))).certificate).toBe(first.certificate);
  const next = await ownCertificate(new Date(end - 30 * DAY));
  expect(next.certificate).not.toBe(first.certificate);
  expect(kept('localhost.crt')).toBe(next.certificate);
});

test('it is good for no longer than browsers take', async () => {
  const { validFrom, validTo } = new X509Certificate((await ownCertificate(now)).certificate);
  expect((Date.parse(validTo) - Date.parse(validFrom)) / DAY).toBeLessThanOrEqual(398);
});

test.each(['localhost.key', 'localhost.crt'])('a pair that does not belong together is made anew: %s', async (name) => {
  await ownCertificate(now);
  const other = await makeCertificate({ names: ['localhost'], notAfter: new Date(now.getTime() + 300 * DAY) });
  writeFileSync(join(mockFolder, name), name.endsWith('key') ? other.key : other.certificate);
  const { certificate, key } = await ownCertificate(now);
  expect(() => createSecureContext({ cert: certificate, key })).not.toThrow();
  expect([kept('localhost.crt'), kept('localhost.key')]).toEqual([certificate, key]);
});

test.each(['localhost.key', 'localhost.crt'])('a file that was cut short is made anew: %s', async (name) => {
  await ownCertificate(now);
  writeFileSync(join(mockFolder, name), kept(name).slice(0, 80));
  const { certificate, key } = await ownCertificate(now);
  expect(() => createSecureContext({ cert: certificate, key })).not.toThrow();
});

test('where its folder cannot be written to, it is good for this time and says so', async () => {
  writeFileSync(mockFolder, 'a file where the folder should be');
  const { certificate, key, kept: isKept } = await ownCertificate(now);
  expect(isKept).toBe(false);
  expect(() => createSecureContext({ cert: certificate, key })).not.toThrow();
});
