/** @jest-environment jsdom */
import { openItem } from '../../../addin/outlook/item.ts';
import { textOfHtml } from '../../../addin/outlook/text-of-html.ts';
import { draft, message } from '../../doubles/fake-mailbox.ts';

const open = (item: Office.Mailbox['item'] | null) =>
  openItem({ item: item ?? undefined } as Pick<Office.Mailbox, 'item'>);

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
  expect(await open(item)).toMatchObject({ is: 'unreadable' });
});

test('a host that never answers is not waited for longer than five seconds each', async () => {
  jest.useFakeTimers();
  try {
    const item = open(message({ html: 'silent', text: 'silent' }));
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await item).toMatchObject({ is: 'unreadable' });
  } finally {
    jest.useRealTimers();
  }
});

test('an appointment is nothing to us', async () => {
  expect(await open(message({ itemClass: 'IPM.Appointment' }))).toEqual({ is: 'none' });
});

test('a draft tells its subject and how many it goes to', async () => {
  expect(await open(draft('Offer 24-118', 2, 1))).toEqual({ is: 'draft', subject: 'Offer 24-118', recipients: 3 });
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
