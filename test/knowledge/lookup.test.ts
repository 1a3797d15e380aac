import { lookup } from '../../helper/knowledge/lookup.ts';
import { causeTitle } from '../../helper/knowledge/title.ts';

test.each(['0x800CCC0E', '0X800ccc0e', '800CCCOE', '2148322318', '-2146644978', ' ixp_e_failed_to_connect '])(
  '%s is the code for a connection that could not be opened',
  (query) => {
    expect(lookup(query)).toMatchObject([{ what: 'error-code', id: '0x800CCC0E', stage: 'connect' }]);
  },
);

test.each(['10060', '0x8007274C', 'ETIMEDOUT', 'WSAETIMEDOUT', 'Socket Error: 10060'])('%s is a time-out', (query) => {
  expect(lookup(query)).toMatchObject([{ what: 'socket-error', id: '10060', title: 'Connection timed out' }]);
});

test('a reply that several policies share is told first as a family, then by its words', () => {
  const found = lookup('535 5.7.139');
  expect(found[0]).toMatchObject({ what: 'server-reply', id: '535 5.7.139', words: [], stage: 'auth' });
  expect(found.some(({ words }) => words.includes('the user credentials were incorrect'))).toBe(true);
});

test('a reply with its words is the one that has them', () => {
  expect(lookup('535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.')).toMatchObject([
    { title: 'User name or password wrong' },
  ]);
});

test('an enhanced code of the registry is shown with the class that was asked for', () => {
  expect(lookup('5.7.8')[0]).toMatchObject({ id: '5.7.8', stage: 'auth' });
});

test('a bare reply code has its general meaning only', () => {
  expect(lookup('550')).toMatchObject([{ id: '550' }]);
});

test('likely causes come with their titles', () => {
  const [first] = lookup('0x800CCC0E')[0]?.likelyCauses ?? [];
  expect(first).toEqual({ id: 'wrong-port', title: causeTitle('wrong-port') });
});

test.each([
  ['wrong-port', 'cause', 'wrong-port'],
  ['gmail', 'provider', 'gmail'],
  ['gmail.com', 'provider', 'gmail'],
  ['anna@gmail.com', 'provider', 'gmail'],
  ['smtp.office365.com', 'provider', 'microsoft-365'],
])('%s is a %s', (query, what, id) => {
  expect(lookup(query)).toMatchObject([{ what, id }]);
});

test.each(['', 'nonsense', '999', '0x12345678', 'none', '{}', '\0', '../..'])('nothing is known of “%s”', (query) => {
  expect(lookup(query)).toEqual([]);
});

test.each(['microsoft-365', 'Microsoft 365', 'microsoft365', 'Exchange Online'])('%s is one provider', (query) => {
  expect(lookup(query)).toMatchObject([{ what: 'provider', id: 'microsoft-365' }]);
});
