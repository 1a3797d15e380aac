import { changes, first, HOST, standing } from './seen.ts';

const refusal = (code: number, enhanced: string) => ({ code, enhanced, text: 'no' });

describe('auth-not-enabled', () => {
  const off = { account: { host: HOST, port: 587, encryption: 'starttls' as const, auth: 'none' as const } };
  const asked = { stage: 'auth' as const, reply: refusal(530, '5.7.0'), suspects: ['auth-not-enabled' as const] };

  test('is confirmed when sign-in is off and the server asked for it', () => {
    expect(first({ ...off, reading: asked })).toBe('auth-not-enabled confirmed');
    expect(changes({ ...off, reading: asked })).toEqual(['smtp.auth=password?']);
  });
  test('is only possible without an error text: some servers know their own network without sign-in', () => {
    expect(first(off)).toBe('auth-not-enabled possible');
  });
  test('is only possible when the account’s setting is not known', () => {
    expect(standing({ account: { auth: undefined as never }, reading: asked }, 'auth-not-enabled')).toBe('possible');
  });
  test('is excluded when sign-in is on', () => {
    expect(standing({ reading: asked }, 'auth-not-enabled')).toBe('excluded');
  });
});

describe('wrong-credentials', () => {
  const refused = { stage: 'auth' as const, reply: refusal(535, '5.7.8'), suspects: ['wrong-credentials' as const] };

  test('is possible, never confirmed, from the reply alone', () => {
    expect(first({ reading: refused })).toBe('wrong-credentials possible');
  });
  test('asks for the present password and names no value', () => {
    expect(changes({ reading: refused })).toEqual(['smtp.password=new?']);
  });
  test('is excluded when Outlook does not sign in at all', () => {
    expect(standing({ account: { auth: 'none' }, reading: refused }, 'wrong-credentials')).toBe('excluded');
  });
  test('is not mentioned where the text does not speak of it', () => {
    expect(standing({}, 'wrong-credentials')).toBeUndefined();
  });
});
