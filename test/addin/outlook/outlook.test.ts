/** @jest-environment jsdom */
import { openItem } from '../../../addin/outlook/item.ts';
import { follow, joinOutlook, whichOutlook } from '../../../addin/outlook/outlook.ts';
import type { Event } from '../../../addin/session/event.ts';
import { FakeContext, message } from '../../doubles/fake-mailbox.ts';

Object.assign(globalThis, {
  Office: { EventType: { ItemChanged: 'olkItemSelectedChanged', OfficeThemeChanged: 'officeThemeChanged' } },
});
const settle = () => new Promise((done) => setTimeout(done));

function followed(context: FakeContext): Event[] {
  const events: Event[] = [];
  follow(
    context.office,
    (event) => events.push(event),
    (...seen) => openItem(...seen),
  );
  return events;
}

test('it tells the host, the mailbox, the theme and what is open', async () => {
  const events = followed(new FakeContext(message({ html: { text: 'Hello' } })));
  await settle();
  expect(events).toEqual([
    {
      type: 'host',
      host: { is: 'outlook', outlook: 'classic', mailbox: 'anna@example.com', item: { is: 'opening' } },
    },
    { type: 'menus', language: null },
    { type: 'theme', theme: 'dark' },
    { type: 'item', item: { is: 'opening' } },
    { type: 'item', item: expect.objectContaining({ is: 'message' }) },
  ]);
});

test('it follows when another message is opened, and when none is', async () => {
  const context = new FakeContext(message({ html: { text: 'first' } }));
  const events = followed(context);
  await settle();
  context.open(message({ subject: 'Second', html: { text: 'second' } }));
  await settle();
  expect(events.at(-1)).toMatchObject({ item: { subject: 'Second' } });
  context.open(null);
  await settle();
  expect(events.at(-1)).toEqual({ type: 'item', item: { is: 'none' } });
});

test('a message that was slow to read does not take the place of the one opened since', async () => {
  jest.useFakeTimers();
  try {
    const context = new FakeContext(message({ subject: 'Slow', html: 'silent', text: 'silent' }));
    const events = followed(context);
    context.open(message({ subject: 'Quick', html: { text: 'x' } }));
    await jest.advanceTimersByTimeAsync(20_000);
    expect(events.at(-1)).toMatchObject({ item: { subject: 'Quick' } });
  } finally {
    jest.useRealTimers();
  }
});

test('an item that cannot be read because what reads it did not come is a state', async () => {
  const events: Event[] = [];
  follow(
    new FakeContext(message()).office,
    (event) => events.push(event),
    () => Promise.reject(new Error('The helper is gone.')),
  );
  await settle();
  expect(events.at(-1)).toMatchObject({ item: { is: 'unreadable', why: 'failed' } });
});

test('it follows the theme', async () => {
  const context = new FakeContext(null);
  const events = followed(context);
  context.raise('officeThemeChanged', { officeTheme: { isDarkTheme: false } });
  expect(events.at(-1)).toEqual({ type: 'theme', theme: 'light' });
});

test('an Outlook that knows neither event is not asked for them', async () => {
  const context = new FakeContext(message({ html: { text: 'first' } }), 4);
  const events = followed(context);
  await settle();
  const before = events.length;
  context.open(null);
  context.raise('officeThemeChanged', { officeTheme: { isDarkTheme: false } });
  await settle();
  expect(events).toHaveLength(before);
});

test.each([
  ['Outlook', 'PC', 'classic'],
  ['newOutlookWindows', 'OfficeOnline', 'new'],
  ['OutlookWebApp', 'OfficeOnline', 'new'],
  ['MacOutlook', 'Mac', 'mac'],
])('%s on %s has the menus of "%s"', (hostName, platform, outlook) => {
  const context = { mailbox: { diagnostics: { hostName } }, diagnostics: { platform } } as unknown as Office.Context;
  expect(whichOutlook(context)).toBe(outlook);
});

describe('without Outlook', () => {
  const page = { type: 'host', host: { is: 'page', outlook: 'classic' } };

  test('the page says so when Office.js finds no host', async () => {
    const events: Event[] = [];
    joinOutlook(
      (event) => events.push(event),
      (...seen) => openItem(...seen),
      async () => null,
    );
    await settle();
    expect(events).toEqual([page]);
  });

  test('the page says so when Office.js does not load', async () => {
    const events: Event[] = [];
    joinOutlook(
      (event) => events.push(event),
      (...seen) => openItem(...seen),
      () => Promise.reject(new Error('office.js did not load.')),
    );
    await settle();
    expect(events).toEqual([page]);
  });

  test('the page goes on after 1.5 s, and joins the host when it comes after all', async () => {
    jest.useFakeTimers();
    try {
      const events: Event[] = [];
      let come = (_: Office.HostType) => {};
      joinOutlook(
        (event) => events.push(event),
        (...seen) => openItem(...seen),
        () => new Promise((resolve) => (come = resolve)),
      );
      await jest.advanceTimersByTimeAsync(1500);
      expect(events).toEqual([page]);
      Object.assign(Office, { context: new FakeContext(null).office });
      come('Outlook' as unknown as Office.HostType);
      await jest.advanceTimersByTimeAsync(0);
      expect(events[1]).toMatchObject({ type: 'host', host: { is: 'outlook' } });
    } finally {
      jest.useRealTimers();
    }
  });
});
