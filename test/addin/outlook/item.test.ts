/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { openItem } from '../../../addin/outlook/item.ts';
import { abilitiesOf } from '../../../addin/outlook/requirement-sets.ts';
import { textOfHtml } from '../../../addin/outlook/text-of-html.ts';
import { textOf } from '../../../helper/reading/files/bytes.ts';
import { draft, FakeContext, message, shared } from '../../doubles/fake-mailbox.ts';
import { reportMail } from '../../outlook-host/report-mail.ts';

// jsdom has neither.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** `newest`: the set (Mailbox 1.…) that this Outlook knows. */
const open = (item: Office.Mailbox['item'] | null, newest = 16, readMail = textOf) =>
  openItem(
    { item: item ?? undefined } as Pick<Office.Mailbox, 'item'>,
    abilitiesOf(new FakeContext(null, newest).office),
    readMail,
  );

const REPORT = reportMail('5.1.1', '550 5.1.1 unknown');
const HEADERS = `Return-Path: <>\r\nFrom: Mail Delivery System\r\n <MAILER-DAEMON@mx.example.net>\r\nX-Failed-Recipients: ben@example.org\r\nX-Private: never read\r\n`;

test('nothing open is a state', async () => {
  expect(await open(null)).toEqual({ is: 'none' });
});

test('a message is read from its HTML, with its subject before it', async () => {
  const html = { text: '<p>Delivery has failed</p><div>550 <b>5.1.1</b> unknown</div>' };
  expect(await open(message({ subject: 'Undeliverable', html }))).toEqual({
    is: 'message',
    subject: 'Undeliverable',
    text: 'Undeliverable\n\nDelivery has failed\n\n550 5.1.1 unknown',
    reading: null,
  });
});

test('where Outlook gives no HTML its text is read', async () => {
  expect(await open(message({ html: 'refused', text: { text: '550 5.1.1 unknown' } }))).toMatchObject({
    is: 'message',
    text: expect.stringContaining('550 5.1.1 unknown'),
  });
});

test('a report of a failed delivery is a message', async () => {
  const item = message({ itemClass: 'REPORT.IPM.Note.NDR', text: { text: 'x' } });
  expect(await open(item)).toMatchObject({ is: 'message' });
});

test('a message Outlook does not let us read is a state', async () => {
  expect(await open(message({ html: 'refused', text: 'refused' }))).toEqual({
    is: 'unreadable',
    subject: 'Undeliverable: Offer',
    why: 'restricted',
  });
});

describe('of a mail that came back the best is read that this Outlook gives', () => {
  const bounce = { headers: { text: HEADERS }, html: { text: '<p>550 5.1.1 unknown</p>' } } as const;

  test('the whole mail, with its delivery report, and never the mail that came back', async () => {
    const item = await open(message({ ...bounce, file: { text: REPORT } }));
    expect(item).toMatchObject({
      is: 'message',
      plain: true,
      text: expect.stringContaining('smtp; 550 5.1.1 unknown'),
    });
    expect(JSON.stringify(item)).not.toMatch(/Secret plans|The words of the mail/);
  });

  test('a report by its class is taken whole too, and so is a mail with another one attached', async () => {
    const file = { text: REPORT };
    expect(await open(message({ itemClass: 'REPORT.IPM.Note.NDR', file }))).toMatchObject({ plain: true });
    const attachments = [{ name: 'Undelivered.eml', size: 900 }];
    expect(await open(message({ attachments, file }))).toMatchObject({ plain: true });
  });

  test.each([
    ['a refusal', { file: 'refused' }],
    ['silence', { file: 'silent' }],
    ['an empty file', { file: { text: '' } }],
    ['more than 20 MB attached', { file: { text: REPORT }, attachments: [{ name: 'a', size: 21 * 1024 * 1024 }] }],
  ] as const)('after %s its words beside its header', async (_, rest) => {
    jest.useFakeTimers();
    try {
      const opened = open(message({ ...bounce, ...rest }));
      await jest.advanceTimersByTimeAsync(6000);
      const item = await opened;
      expect(item).toMatchObject({
        text: 'From: MAILER-DAEMON@mx.example.net\nX-Failed-Recipients:\n\nUndeliverable: Offer\n\n550 5.1.1 unknown',
      });
      expect(item).not.toHaveProperty('plain');
    } finally {
      jest.useRealTimers();
    }
  });

  test('after a mail that cannot be taken apart its words alone', async () => {
    const item = await open(message({ ...bounce, file: { text: REPORT } }), 16, () =>
      Promise.reject(new Error('gone')),
    );
    expect(item).toMatchObject({ text: 'Undeliverable: Offer\n\n550 5.1.1 unknown' });
  });

  test('only what its requirement set has is asked for', async () => {
    const item = message({ ...bounce, file: { text: REPORT } });
    expect(await open(item, 13)).toMatchObject({ text: expect.stringMatching(/^From: MAILER-DAEMON/) });
    expect(await open(item, 5)).toMatchObject({ text: 'Undeliverable: Offer\n\n550 5.1.1 unknown' });
    expect(await open(item, 1)).toEqual({ is: 'unreadable', subject: 'Undeliverable: Offer', why: 'old' });
  });
});

test('the mail of a person is not taken whole, whatever is attached', async () => {
  const item = message({
    subject: 'Lunch',
    headers: { text: 'From: ben@example.org\r\nContent-Type: multipart/mixed\r\n' },
    html: { text: 'At one?' },
    file: { text: REPORT },
    attachments: [{ name: 'map.pdf', size: 900 }],
  });
  expect(await open(item)).toMatchObject({ text: 'From: ben@example.org\n\nLunch\n\nAt one?' });
});

test('what Outlook fails at with an internal error is asked for again', async () => {
  let asked = 0;
  const item = Object.assign(message(), {
    body: {
      getAsync: (_: string, done: (result: unknown) => void) => {
        asked += 1;
        done(asked > 2 ? { status: 'succeeded', value: 'Hello' } : { status: 'failed', error: { code: 5001 } });
      },
    },
  });
  expect(await open(item)).toMatchObject({ is: 'message', text: expect.stringContaining('Hello') });
});

test('an error that stays is told by its number', async () => {
  expect(await open(message({ code: 5001 }))).toMatchObject({ is: 'unreadable', why: 'failed', code: 5001 });
});

test.each([7000, 9017, 9038, 9047, 9055])('code %d is a message that we may not read', async (code) => {
  expect(await open(message({ code }))).toMatchObject({ is: 'unreadable', why: 'restricted' });
});

describe('of an item in a shared mailbox it is told whose that is', () => {
  const owner = 'sales@example.com';
  test.each([
    ['a message', message({ html: { text: 'x' }, owner })],
    ['one that cannot be read', message({ owner })],
    ['a draft', Object.assign(draft('Offer', 1), shared(owner))],
  ])('%s', async (_, item) => {
    expect(await open(item)).toMatchObject({ owner });
    expect(await open(item, 7)).not.toHaveProperty('owner');
  });

  test('unless that is no address', async () => {
    expect(await open(message({ html: { text: 'x' }, owner: 'the boss' }))).not.toHaveProperty('owner');
  });
});

test('a body that throws is a state too', async () => {
  const item = message();
  Object.assign(item, {
    body: {
      getAsync: () => {
        throw new Error('Not supported');
      },
    },
  });
  expect(await open(item)).toMatchObject({ is: 'unreadable', why: 'failed' });
});

test('a host that never answers is not waited for longer than five seconds each', async () => {
  jest.useFakeTimers();
  try {
    const item = open(message({ html: 'silent', text: 'silent' }));
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await item).toMatchObject({ is: 'unreadable', why: 'failed' });
  } finally {
    jest.useRealTimers();
  }
});

test('an appointment is nothing to us', async () => {
  expect(await open(message({ itemClass: 'IPM.Appointment' }))).toEqual({ is: 'none' });
});

test('a draft tells its subject and how many it goes to', async () => {
  expect(await open(draft('Offer 24-118', 2, 1), 6)).toEqual({ is: 'draft', subject: 'Offer 24-118', recipients: 3 });
});

describe('the words of HTML', () => {
  test.each([
    ['lines stay apart', 'a<br>b<p>c</p><table><tr><td>d</td><td>e</td></tr></table>', 'a\nb\nc\n\nd e'],
    ['what is not shown is left out', '<style>p{}</style><script>x()</script><title>t</title>a', 'a'],
    ['signs are read', '&lt;ana@example.net&gt; &amp; co', '<ana@example.net> & co'],
    ['white space is one space', 'a \n   b\u00a0 c', 'a b\u00a0 c'],
  ])('%s', (_, html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  test('come out of the deepest nesting', () => {
    expect(textOfHtml(`${'<b>'.repeat(400)}deep`)).toBe('deep');
  });

  test('take time in proportion to their length', () => {
    const began = performance.now();
    textOfHtml(`a${' \u00a0'.repeat(200_000)}b`);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

test('of a draft the sender and what is attached are told where this Outlook knows them, never its text', async () => {
  const answered = <T>(value: T) => ({
    getAsync: (done: (result: unknown) => void) => done({ status: 'succeeded', value }),
  });
  const item = Object.assign(draft('Offer', 1), {
    from: answered({ emailAddress: 'shop@example.org' }),
    getAttachmentsAsync: (done: (result: unknown) => void) =>
      done({
        status: 'succeeded',
        value: [
          { name: 'plan.pdf', size: 41_000_000 },
          { name: 'odd', size: undefined },
        ],
      }),
  });
  expect(await open(item as unknown as Office.Mailbox['item'])).toEqual({
    is: 'draft',
    subject: 'Offer',
    recipients: 1,
    from: 'shop@example.org',
    attachments: [
      { name: 'plan.pdf', size: 41_000_000 },
      { name: 'odd', size: 0 },
    ],
  });
});
