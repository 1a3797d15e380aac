import { makeCertificate } from '../../helper/certificates/make.ts';
import { trustCommand } from '../../helper/certificates/trust-command.ts';

const make = async () => (await makeCertificate({ names: ['localhost'] })).certificate;

test('a certificate that the store lacks is added by the system’s own tool, for this user alone', async () => {
  const [ours, other] = [await make(), await make()];
  expect(trustCommand(ours, 'win32', () => [other], String.raw`C:\a b\localhost.crt`)).toBe(
    String.raw`certutil -user -addstore Root "C:\a b\localhost.crt"`,
  );
  expect(trustCommand(ours, 'darwin', () => [], '/x/localhost.crt')).toMatch(
    /^security add-trusted-cert .*login\.keychain/,
  );
});

test('one that it holds needs nothing', async () => {
  const ours = await make();
  expect(trustCommand(ours, 'win32', () => [ours])).toBeNull();
});

test('where there is no such store, or it cannot be read, nobody is asked for anything', async () => {
  const ours = await make();
  expect(trustCommand(ours, 'linux', () => [])).toBeNull();
  const broken = () => {
    throw new Error('no store');
  };
  expect(trustCommand(ours, 'win32', broken)).toBeNull();
  expect(trustCommand('no certificate', 'win32', () => [])).toBeNull();
});
