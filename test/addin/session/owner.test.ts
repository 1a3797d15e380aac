import { guessedAddress, ofOwner } from '../../../addin/session/owner.ts';
import type { Session, Source } from '../../../addin/session/session.ts';

const message: Source = { from: 'message', subject: '', text: '550', owner: 'sales@example.com' };

test('a message in a shared mailbox that names no account is about the account of that mailbox', () => {
  expect(ofOwner({ smtp: {} }, message)).toEqual({ email: 'sales@example.com', smtp: {} });
});

test('an account that is known, and an error from elsewhere, stay as they are', () => {
  const known = { email: 'anna@example.com', smtp: {} };
  expect(ofOwner(known, message)).toBe(known);
  expect(ofOwner({ smtp: {} }, { from: 'typed' })).toEqual({ smtp: {} });
});

test('the guess at the account is whose mailbox the open item lies in, and else our own', () => {
  const host = { is: 'outlook', outlook: 'new', mailbox: 'anna@example.com' } as const;
  const guess = (item: Extract<Session['host'], { is: 'outlook' }>['item']) =>
    guessedAddress({ host: { ...host, item } });
  expect(guess({ is: 'unreadable', subject: '', why: 'restricted', owner: 'sales@example.com' })).toBe(
    'sales@example.com',
  );
  expect(guess({ is: 'none' })).toBe('anna@example.com');
  expect(guessedAddress({ host: { is: 'unknown' } })).toBeNull();
});
