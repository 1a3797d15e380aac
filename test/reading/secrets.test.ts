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
])('no password and no answer of a sign-in gets into what is read: %s', (text) => {
  const reading = JSON.stringify(read(text));
  expect(reading).not.toContain(SECRET);
  expect(reading).not.toContain(TOKEN);
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
