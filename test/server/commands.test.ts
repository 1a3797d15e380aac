import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownCertificate } from '../../helper/server/certificate.ts';
import { thumbprintOf } from '../../helper/server/made-certificates.ts';
import { tryPairing } from '../../helper/server/pairing.ts';
import { outboxDoctor } from '../commands/io.ts';
import { logIn, secretOf } from './log-in.ts';
import { serving } from './serving.ts';

/* pair, certificate, and serve with a configuration file, as they are typed. */

let mockFolder: string;
jest.mock('../../helper/system/state-folder.ts', () => ({ stateFolder: () => mockFolder }));
jest.mock('../../helper/server/pages.ts', () => ({
  ...jest.requireActual<object>('../../helper/server/pages.ts'),
  listPages: () => new Map([['/taskpane.html', '']]),
}));

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'outbox-doctor-'));
  mockFolder = join(root, 'state');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('pair', () => {
  test('shows a code that the helper takes', async () => {
    await serving(async () => {
      const { code, out } = await outboxDoctor(['pair']);
      expect(code).toBe(0);
      const [, ...digits] = /(\d{4}) (\d{4})/.exec(out) ?? [];
      // The hour that the command was told.
      expect(await tryPairing(digits.join(''), () => new Date('2026-11-21T12:01:00Z'))).toBe('right');
    });
  });
  test('shows none where no helper runs', async () => {
    const { code, out } = await outboxDoctor(['pair']);
    expect(code).toBe(3);
    expect(out).toContain('No helper of yours is running');
    expect(existsSync(join(mockFolder, 'pairing.json'))).toBe(false);
  });
  test('--revoke ends every channel of a running helper', async () => {
    await serving(async (port) => {
      const old = await secretOf(port);
      const socket = await logIn(port);
      const closed = once(socket, 'close');
      expect((await outboxDoctor(['pair', '--revoke'])).code).toBe(0);
      expect((await closed)[0]).toBe(4403);
      await expect(logIn(port, { secret: old })).rejects.toThrow();
    });
  });
});

describe('certificate', () => {
  test('names the thumbprint, and removes key, certificate and list', async () => {
    const { certificate } = await ownCertificate();
    const told = await outboxDoctor(['certificate']);
    expect(told).toMatchObject({ code: 0 });
    expect(told.out).toContain(thumbprintOf(certificate));
    const removed = await outboxDoctor(['certificate', 'remove']);
    expect(removed).toMatchObject({ code: 0 });
    expect(removed.out).toContain(thumbprintOf(certificate));
    for (const name of ['localhost.key', 'localhost.crt', 'certificates.json'])
      expect(existsSync(join(mockFolder, name))).toBe(false);
  });
  test('removes those that were renewed since, too', async () => {
    const old = await ownCertificate(new Date('2026-01-01'));
    const next = await ownCertificate(new Date('2027-01-20'));
    const { out } = await outboxDoctor(['certificate', 'remove']);
    expect(out).toContain(thumbprintOf(old.certificate));
    expect(out).toContain(thumbprintOf(next.certificate));
  });
  test('has none before the helper ran, and no other argument', async () => {
    expect((await outboxDoctor(['certificate'])).code).toBe(3);
    expect((await outboxDoctor(['certificate', 'burn'])).code).toBe(2);
  });
  test('whose key others could have read is made anew', async () => {
    const first = await ownCertificate();
    chmodSync(join(mockFolder, 'localhost.key'), 0o640);
    const next = await ownCertificate();
    expect(next.key).not.toBe(first.key);
    expect(statSync(join(mockFolder, 'localhost.key')).mode & 0o777).toBe(0o600);
  });
});

describe('serve', () => {
  const config = (content: object, mode = 0o600) => {
    const file = join(root, 'config.json');
    writeFileSync(file, JSON.stringify(content));
    chmodSync(file, mode);
    return file;
  };
  test('--config gives it a known secret, which is not kept', async () => {
    const secret = Buffer.alloc(32, 9).toString('base64url');
    await serving(
      async (port) => {
        await expect(logIn(port, { secret })).resolves.toBeDefined();
        await expect(logIn(port, { secret: 'A'.repeat(43) })).rejects.toThrow('token');
      },
      ['--port', '0', '--config', config({ secret })],
    );
    expect(existsSync(join(mockFolder, 'channel-secret'))).toBe(false);
  });
  test('--config is refused where others can write the file, with its name', async () => {
    const file = config({}, 0o666);
    const { code, err } = await outboxDoctor(['serve', '--port', '0', '--config', file]);
    expect(code).toBe(2);
    expect(err).toContain(`--config ${file}: other users can change it`);
  });
  test('does not start with a secret that others can read', async () => {
    await serving(async () => {});
    chmodSync(join(mockFolder, 'channel-secret'), 0o644);
    const { code, err } = await outboxDoctor(['serve', '--port', '0']);
    expect(code).toBe(2);
    expect(err).toContain('channel-secret');
  });
  test('writes the secret neither to the screen nor to its log', async () => {
    let secret = '';
    const { out, err } = await serving(async (port) => {
      secret = await secretOf(port);
      await logIn(port);
    });
    expect(secret).toHaveLength(43);
    expect(out + err + readFileSync(join(mockFolder, 'helper.log'), 'utf8')).not.toContain(secret);
  });
});
