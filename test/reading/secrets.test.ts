import fc from 'fast-check';
import { read } from '../../helper/reading/read.ts';

const SECRET = 'hunter2Secret';
const TOKEN = 'AGFubmEAaHVudGVyMg==';

test.each([
  `535 5.7.8 Authentication failed AUTH PLAIN ${TOKEN}`,
  `The server responded: 535 5.7.8 Authentication failed\npassword: ${SECRET}\nPlease help`,
  `535 5.7.8 Authentication failed\nMy password is ${SECRET}`,
  `535 5.7.8 failed\nUser: anna Pass: ${SECRET}`,
  `535 5.7.8 failed, login anna:${SECRET}`,
  `Error: Invalid login: 535 5.7.8 failed { user: "anna@example.com", pass: "${SECRET}", host: "smtp.example.com" }`,
  `5.7.139 Authentication unsuccessful password=${SECRET}&token=eyJhbGciOi`,
  `CLIENT -> SERVER: ${TOKEN}\nSERVER -> CLIENT: 535 5.7.8 authentication failed\nCLIENT -> SERVER: ${TOKEN}`,
  `Server: smtp://anna:${SECRET}@smtp.example.com, 0x800CCC0E`,
  `454 4.7.0 Temporary authentication failure: base64 ${TOKEN}`,
  `535 5.7.8 failed 334 UGFzc3dvcmQ6 ${SECRET} more`,
  `535 5.7.8 failed {\\"pass\\":\\"${SECRET}\\"}`,
  `(535, b'5.7.8 failed') server.login('anna@example.com', '${SECRET}')`,
  `535 5.7.8 failed; new NetworkCredential("anna", "${SECRET}")`,
  `535 5.7.8 failed smtp://anna:${SECRET}@smtp.example.com:587`,
  `550 5.7.1 refused Cookie: a=b; session=${SECRET}; path=/`,
  `550 5.7.1 refused Set-Cookie: ${SECRET}`,
  `535 5.7.8 failed SMTP_PASSWORD=${SECRET}`,
  `535 5.7.8 failed aws_secret_access_key=${SECRET}`,
  `535 5.7.8 failed X-Api-Key: ${SECRET}`,
  `535 5.7.8 failed Authorization: Basic ${SECRET}`,
  `535 5.7.8 failed password is: "two ${SECRET} words"`,
  `535 5.7.8 failed\npassword ${SECRET}\nuser anna`,
  `535 5.7.8 failed --auth-password ${SECRET}`,
  `535 5.7.8 failed -u 'anna@example.com:${SECRET}'`,
  `535 5.7.8 failed, password: a,b;c)${SECRET}`,
  `535 5.7.8 failed PASS ${SECRET}`,
  `535 5.7.8 failed a1 LOGIN anna@example.com ${SECRET}`,
  `535 5.7.8 failed. Mein Passwort lautet ${SECRET}`,
  ...[
    'clave',
    'пароль',
    'パスワード',
    '密码',
    '密碼',
    '비밀번호',
    'şifre',
    'parola',
    'lösenord',
    'passord',
    'heslo',
  ].map((name) => `535 5.7.8 failed. ${name}: ${SECRET}`),
  `Server: 'smtp.example.com password ${SECRET}', Port: 25, Error Number: 0x800CCC0E`,
  `Server: 'pop.example.com password ${SECRET}', Protocol: POP3, Port: 110, Error Number: 0x800CCC0E`,
])('no password and no answer of a sign-in gets into what is read: %s', (text) => {
  const reading = JSON.stringify(read(text));
  expect(reading).not.toContain(SECRET);
  expect(reading).not.toContain(TOKEN);
});

test.each([
  ['SG', 'ngeVfQFYQlKU0ufo8x5d1A', '.', 'TwL2iGABf9DHoTf-09kqeF8tAmbihYzrnopKc'],
  ['xkeysib', '-', 'a1b2c3d4e5f6a1b2c3d4e5f6a1b2c3d4', '-AbCdEfGh'],
  ['gh', 'p_', '16C7e42F292c6912E7710c838347Ae178B4a'],
  ['eyJ', 'hbGciOiJIUzI1NiJ9', '.', 'eyJzdWIiOiJ4In0', '.c2ln'],
])('a key known by its beginning is hidden wherever it stands: %s…', (...parts) => {
  const key = parts[0] === 'SG' ? `SG.${parts.slice(1).join('')}` : parts.join('');
  expect(read(`550 5.7.1 refused ${key} for you`).reply?.text).toBe('refused … for you');
});

test('the four groups of an app password are hidden together', () => {
  expect(read('535 5.7.8 not accepted. My password is abcd efgh ijkl mnop').reply?.text).not.toMatch(/efgh|mnop/);
});

test.each([
  'Your password is incorrect',
  'Username and Password not accepted. Learn more',
  'The token supplied to the function is invalid',
  'Access token is expired',
  'Error: authentication failed: UGFzc3dvcmQ6',
  'Message refused [SmtpSecurity=-1;-1] charset="utf-8"',
  'see https://example.com/help?user@example.org for more',
])('words that tell of a secret without naming it stay: %s', (words) => {
  expect(read(`535 5.7.8 ${words}`).reply?.text).toBe(words);
});

test('whatever stands after “password:” in a server’s words is hidden', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z\d!$%*+.-]{12,30}$/), (secret) => {
      expect(read(`535 5.7.8 Authentication failed. password: ${secret}`).reply?.text).not.toContain(secret);
    }),
  );
});

test('a server of a URL is told without the name and password before it', () => {
  expect(read(`Server: smtp://anna:${SECRET}@smtp.example.com, 0x800CCC0E`).server).toBe('smtp.example.com');
});
