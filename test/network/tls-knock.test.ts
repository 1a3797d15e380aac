import { makeCertificate, type Made } from '../../helper/certificates/make.ts';
import { agreeOn, askForAlert } from '../../helper/network/tls-knock.ts';
import { FakeNetwork } from '../doubles/fake-network.ts';
import { MailServer } from '../doubles/mail-server.ts';

const HOST = 'smtp.example.test';
const target = { host: HOST, address: '127.0.0.1', family: 4, port: 587 } as const;
const never = new AbortController().signal;
let certificate: Made;
let server: MailServer | undefined;

beforeAll(async () => {
  certificate = await makeCertificate({ names: [HOST] });
});
afterEach(() => server?.stops().catch(() => {}));

async function behind(made: MailServer): Promise<FakeNetwork> {
  server = await made.starts();
  return new FakeNetwork({ hosts: { [HOST]: ['127.0.0.1'] }, ports: { [`${HOST}:587`]: server.port } });
}

const starttls = () =>
  new MailServer()
    .says('220 x')
    .expects(/^EHLO /)
    .says('250-x', '250 STARTTLS')
    .expects('STARTTLS')
    .says('220 go ahead');

test('a TLS server refuses our smallest greeting with an alert', async () => {
  expect(await askForAlert(await behind(new MailServer().upgrades(certificate)), target, 'tls', never)).toBe('alert');
});
test('and so it does after STARTTLS', async () => {
  expect(await askForAlert(await behind(starttls().upgrades(certificate)), target, 'starttls', never)).toBe('alert');
});
test('silence, an end and plain text are told apart', async () => {
  expect(await askForAlert(await behind(new MailServer().staysSilent()), target, 'tls', never)).toBe('silent');
  await server?.stops();
  expect(await askForAlert(await behind(new MailServer().hangsUp()), target, 'tls', never)).toBe('closed');
  await server?.stops();
  expect(await askForAlert(await behind(new MailServer().says('500 what?')), target, 'tls', never)).toBe('other');
}, 15_000);
test('what both agree on is told, and why they do not', async () => {
  expect(
    await agreeOn(await behind(new MailServer().upgrades(certificate)), target, 'tls', 'up-to-1.2', never),
  ).toMatchObject({ protocol: 'TLSv1.2' });
  await server?.stops();
  expect(await agreeOn(await behind(starttls().hangsUp()), target, 'starttls', 'old', never)).toEqual({
    failure: 'closed',
  });
});
test('a port that does not open again tells nothing', async () => {
  expect(await askForAlert(new FakeNetwork({}), target, 'tls', never)).toBeUndefined();
});
