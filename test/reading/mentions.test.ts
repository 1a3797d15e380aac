import { read } from '../../helper/reading/read.ts';

test.each([
  'When customers get SMTP error 550 it normally means the mailbox does not exist. Please read the attached page. Kim',
  'Please note that reply 550 5.7.1 errors come from missing SPF records. Do we have those set up? Thanks',
])('a text that explains what a number means tells of no refusal: %s', (text) => {
  expect(read(text)).toMatchObject({ isSendError: false, kind: 'other', reply: null });
});

test.each([
  'I get SMTP error 550 which usually means the mailbox does not exist. How do I fix that?',
  '550 5.1.1 means that the mailbox does not exist',
])('one’s own refusal stays one, though it is explained too: %s', (text) => {
  expect(read(text).isSendError).toBe(true);
});
