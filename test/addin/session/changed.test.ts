import { corrected } from '../../../addin/session/changed.ts';
import { say } from '../../../helper/words/say.ts';

const account = {
  email: 'a@example.com',
  smtp: { host: 'smtp.example.com', port: 587, encryption: 'starttls' },
} as const;
const change = { do: 'change-setting', from: null, tried: false } as const;

test('the account has the new values', () => {
  const now = corrected(account, [
    { ...change, setting: 'smtp.port', to: 465 },
    { ...change, setting: 'smtp.encryption', to: 'tls' },
  ]);
  expect(now).toEqual({ email: 'a@example.com', smtp: { host: 'smtp.example.com', port: 465, encryption: 'tls' } });
});

test('what is no setting of the account leaves it as it was', () => {
  expect(
    corrected(account, [
      { ...change, setting: 'smtp.password', to: 'new' },
      { ...change, setting: 'smtp.port', to: 70_000 },
      { do: 'wait', say: say('pane.again') },
    ]),
  ).toEqual(account);
});
