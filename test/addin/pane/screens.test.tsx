/** @jest-environment jsdom */
import { act } from 'react';
import { HOSTILE, sessions, type StateName } from '../../../addin/gallery/sessions.ts';
import { plain } from '../../../addin/pane/words.tsx';
import type { Session } from '../../../addin/session/session.ts';
import { USUAL_CHECKS } from '../../../helper/protocol/check-ids.ts';
import { say } from '../../../helper/words/say.ts';
import { mount, press, type Mounted } from './mount.tsx';

let mounted: Mounted | undefined;
afterEach(() => {
  mounted?.unmount();
  mounted = undefined;
  document.body.innerHTML = '';
});

function show(name: StateName): Mounted {
  mounted = mount(sessions[name]);
  return mounted;
}

describe.each(Object.keys(sessions) as StateName[])('%s', (name) => {
  test('has one title, one main part, and every button has a name', () => {
    const { page } = show(name);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(page.querySelectorAll('main')).toHaveLength(1);
    for (const button of page.querySelectorAll('button')) expect(button.textContent?.trim()).not.toBe('');
  });
});

describe('what is open in Outlook', () => {
  test.each([
    ['S3-none', 'No message is open in Outlook. Open the one that came back, or paste the error.'],
    ['S3-unreadable', 'Outlook does not let us read this message. Paste its text.'],
    ['S3-unreadable-code', 'Outlook could not hand over this message (error 5001). Open it again, or paste its text.'],
    ['S3-restricted', 'This message is protected, or Outlook does not allow add-ins to read it. Paste its text.'],
    ['S3-old-outlook', 'This Outlook is too old to hand messages to add-ins. Paste the text of the message.'],
    ['S3-shared', 'It lies in the shared mailbox sales@example.com. That is the account we look at.'],
    ['S3-shared-used', 'Open message in the shared mailbox sales@example.com'],
    ['S29-another', 'You opened another message with an error.'],
  ] as const)('%s has a sentence of its own', (name, sentence) => {
    expect(show(name).words()).toContain(sentence);
  });

  test('an ordinary message is nobody’s business, and so is no message where one has begun to type', () => {
    expect(show('S2-asking').page.textContent).not.toContain('Open message');
    mounted?.unmount();
    mounted = mount({ ...sessions['S3-none'], text: '0x800' });
    expect(mounted.words()).not.toContain('No message is open');
  });

  test('of a draft in a shared mailbox that is sent from another one, that one counts', () => {
    const item = { is: 'draft', subject: 'Offer', recipients: 1, owner: 'sales@example.com' } as const;
    const { host } = sessions['S3-none'];
    mounted = mount({
      ...sessions['S3-none'],
      host: { ...host, item: { ...item, from: 'anna@example.com' } } as Session['host'],
    });
    expect(mounted.words()).toContain('anna@example.com');
    expect(mounted.words()).not.toContain('sales@example.com');
  });
});

describe('asking', () => {
  test('S2 offers the box, a file, an account and the practice servers', () => {
    const { words, page } = show('S2-asking');
    expect(page.querySelector('textarea')).not.toBeNull();
    expect(words()).toContain('Choose a file');
    expect(words()).toContain('No error text? Check an account');
    expect(words()).toContain('Sending stopped working in the hotel');
    // One the page does not know comes with what the helper says of it.
    expect(words()).toContain('from tomorrow');
  });

  test('S2 shows what was recognised', () => {
    const { words } = show('S2-read');
    for (const part of ['0x80042109', 'smtp.example.com', '587', 'anna@example.com']) expect(words()).toContain(part);
  });

  test('S4 says that it is about receiving and keeps the text', () => {
    const { words, page } = show('S4-receiving');
    expect(page.querySelector('h1')?.textContent).toBe('This is about receiving, not sending');
    expect(words()).toContain('0x800CCC92 comes from fetching mail');
    expect(page.querySelector('textarea')?.value).toContain('Receiving');
  });

  test.each([
    ['S4-address-book', 'This is about the address book, not sending', 'Sending mail does not need it.'],
    ['S4-synchronizing', 'This is about folders or calendars, not sending', 'No mail was left unsent.'],
    ['S4-other-program', 'No sending error is in this text', 'It comes from another program or task.'],
    ['S4-delivered', 'This mail arrived', 'nothing went wrong'],
  ] as const)('%s says what the text is about instead, and offers to check all the same', (name, title, sentence) => {
    const { words, page, button } = show(name);
    expect(page.querySelector('h1')?.textContent).toBe(title);
    expect(words()).toContain(sentence);
    expect(button('Check sending anyway')).toBeDefined();
    expect(words()).not.toContain('No error code and no server’s words');
  });

  test('S3 says of a bounce that Outlook did send it, who refused it, whom it did not reach, and why', () => {
    const { words } = show('S3-used');
    expect(words()).toMatch(
      /Outlook did send this mail; mx\.example\.net refused it\..*Did not reach ?ana@example\.net.*The server said ?550 5\.1\.1/,
    );
    expect(words()).toContain('The recipient’s address was refused');
    expect(words()).toContain('The server’s own words in the error you met name it: “');
  });

  test('S3 keeps a long list of recipients short, and what fits is told once', () => {
    const { page, words } = show('S3-bounce-away');
    const inside = page.querySelector('dd details');
    expect(inside?.querySelector('summary')?.textContent).toBe('2 more');
    expect(inside?.textContent).toContain('emil@example.net');
    expect(words().match(/refuses your Internet address \(blocklist\)/g)).toHaveLength(1);
    expect(words()).toContain('To test the way to the server, start the helper');
  });

  test('S3 of a bounce that names no server claims none', () => {
    const { heard } = sessions['S3-used'] as Session;
    if (heard.is !== 'read') throw new Error('It is read.');
    mounted = mount({ ...sessions['S3-used'], heard: { ...heard, reading: { ...heard.reading, server: null } } });
    expect(mounted.words()).toContain('Outlook did send this mail; another mail server gave it back.');
  });

  test('S30 says what is wrong with a message, by its name, and keeps what was typed', () => {
    const { words, page, button } = show('S30-damaged');
    expect(words()).toContain('We could not read offer.msg');
    expect(words()).toContain('This is no Outlook message (.msg), or not a whole one.');
    expect(page.querySelector('textarea')?.value).toBe('still here');
    expect(button('Choose another')).toBeDefined();
  });

  test('S30 says what is wrong with a pasted mail and leaves it in the box', () => {
    const { words, page } = show('S30-too-deep');
    expect(words()).toContain('We could not read what was pasted');
    expect(words()).toContain('This mail has mails within mails');
    expect(words()).not.toContain('Choose another');
    expect(page.querySelector('textarea')?.value).toContain('Return-Path');
  });

  test('S30 says why a file was not taken and keeps what was typed', () => {
    const { words, page } = show('S30-too-big');
    expect(words()).toContain('That file has 31 MB');
    expect(words()).toContain('We read up to 20 MB.');
    expect(page.querySelector('textarea')?.value).toBe('still here');
  });

  test('what is pasted anywhere outside a field goes into the box', () => {
    const { done } = show('S2-asking');
    const event = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { getData: () => '0x800CCC0E', files: [] } });
    act(() => void document.body.dispatchEvent(event));
    expect(event.defaultPrevented).toBe(true);
    expect(done).toEqual([['type', '0x800CCC0E']]);
  });

  test('what is pasted into a field stays in that field', () => {
    const { done, page } = show('S11-account');
    const event = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { getData: () => 'anna@example.com', files: [] } });
    act(() => void page.querySelector('input')?.dispatchEvent(event));
    expect(event.defaultPrevented).toBe(false);
    expect(done).toEqual([]);
  });

  test('a dropped file is taken and the page stays', () => {
    const { done } = show('S14-confirmed');
    const file = new File(['x'], 'a.eml');
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { getData: () => '', files: [file], types: ['Files'] } });
    act(() => void document.body.dispatchEvent(event));
    expect(event.defaultPrevented).toBe(true);
    expect(done).toEqual([['chooseFile', file]]);
  });
});

describe('the account', () => {
  test('S11 tells each error at its field, which is marked', () => {
    const { page } = show('S11-wrong');
    const wrong = [...page.querySelectorAll<HTMLInputElement>('input[aria-invalid="true"]')];
    expect(wrong.map(({ value }) => value)).toEqual(['smtp .example.com', '70000']);
    const told = wrong.map(
      (input) => document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent,
    );
    expect(told).toEqual([
      'There is a space in “smtp .example.com”. Server names have none.',
      'Port 70000 does not exist; ports end at 65535.',
    ]);
    expect(document.activeElement).toBe(wrong[0]);
  });

  test('S11 offers the mailbox the add-in runs in, and assumes nothing', () => {
    const { page, done, button } = show('S11-account');
    expect(page.querySelector('input')?.value).toBe('');
    press(button('Use anna@example.com'));
    expect(done).toEqual([['draft', expect.objectContaining({ email: 'anna@example.com' })]]);
  });

  test('S11 asks for the server that nobody knows: its field has the focus, and where to find it stands below', () => {
    mounted = mount(sessions['S15-unnamed']);
    mounted.button('Name the mail server').focus();
    press(mounted.button('Name the mail server'));
    expect(mounted.done).toEqual([['nameServer', 'example.test']]);
    mounted.show(sessions['S11-unnamed']);
    const { page, words, done } = mounted;
    expect(page.querySelector('h1')?.textContent).toBe('We do not know the mail server of example.test');
    expect(document.activeElement?.closest('.fui-Field')?.textContent).toContain('Outgoing server (SMTP)');
    expect(words()).toContain('What does Outlook have?');
    expect(words()).toContain('it stands at “Outgoing mail server (SMTP)”');
    const fits = [...page.querySelectorAll('details')].find((one) => one.textContent?.includes('things fit'));
    expect(fits?.open).toBe(false);
    press(mounted.button('I do not know it'));
    expect(done.at(-1)).toEqual(['showLast']);
  });

  test('S6 lets the server be named at once where our own tables do not know it, and only there', () => {
    const { done, button } = show('S6-unnamed');
    press(button('Name the mail server'));
    expect(done).toEqual([['nameServer', 'example.test']]);
    mounted?.unmount();
    expect(show('S6-waiting').words()).not.toContain('Name the mail server');
  });

  test('S11 is sent with Enter', () => {
    const { page, done } = show('S11-account');
    act(() => page.querySelector('form')?.requestSubmit());
    expect(done).toEqual([['submitAccount']]);
  });
});

describe('looking', () => {
  test('S13 has all planned checks from the first frame, in fixed order', () => {
    const { page, words } = show('S13-looking');
    expect([...page.querySelectorAll('main li')].slice(-USUAL_CHECKS.length).map((row) => row.textContent)).toEqual(
      USUAL_CHECKS.map((id): unknown => expect.stringContaining(plain(say(`check.${id}`)))),
    );
    expect(words()).toContain(`2 of ${String(USUAL_CHECKS.length)} done`);
    expect(page.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')).toBe('2');
  });

  test('S13 stops with the button and with Esc', () => {
    const { done, button } = show('S13-looking');
    press(button('Stop'));
    act(() => void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
    expect(done).toEqual([['stop'], ['stop']]);
  });

  test('a certain finding stands at once while the rest goes on under it', () => {
    const { words, button } = show('S14-still-checking');
    expect(words()).toContain('Your network blocks port 587');
    expect(words()).toContain('Still checking 1 thing');
    expect(button('Stop')).toBeDefined();
  });

  test('when Stop is gone with the run, focus is on the new title', () => {
    const { button, show: next, page } = show('S13-looking');
    button('Stop').focus();
    next(sessions['S14-confirmed']);
    expect(document.activeElement).toBe(page.querySelector('h1'));
  });

  test.each([
    ['Report', 'S25-report'],
    ['History', 'S26-history'],
    ['Settings', 'S27-settings'],
  ] as const)('closing what “%s” opened gives the focus back to that link', (link, name) => {
    const { button, show: next, page } = show('S14-confirmed');
    button(link).focus();
    next({ ...sessions['S14-confirmed'], settings: sessions[name].settings, desk: sessions[name].desk });
    expect(document.activeElement).toBe(page.querySelector('h1'));
    (document.activeElement as HTMLElement).blur();
    next(sessions['S14-confirmed']);
    expect(document.activeElement).toBe(button(link));
  });

  test('where a look begins from what lay open, focus is on its title', () => {
    const { button, show: next, page } = show('S14-confirmed');
    button('History').focus();
    next({ ...sessions['S14-confirmed'], desk: sessions['S26-history'].desk });
    (document.activeElement as HTMLElement).blur();
    next(sessions['S13-looking']);
    expect(document.activeElement).toBe(page.querySelector('h1'));
  });

  test('a screen begins at its top, and what comes into it later leaves it where it was scrolled to', () => {
    const { button, show: next } = show('S13-looking');
    const { documentElement: page } = document;
    page.scrollTop = 86;
    next(sessions['S14-still-checking']);
    expect(page.scrollTop).toBe(0);
    page.scrollTop = 40;
    next(sessions['S14-confirmed']);
    expect(page.scrollTop).toBe(40);
    button('Settings').focus();
    next({ ...sessions['S14-confirmed'], settings: true });
    page.scrollTop = 300;
    next(sessions['S14-confirmed']);
    expect(page.scrollTop).toBe(0);
  });

  test('a finding takes the focus out of no field', () => {
    show('S13-looking');
    const elsewhere = document.createElement('input');
    document.body.append(elsewhere);
    elsewhere.focus();
    mounted?.show(sessions['S14-confirmed']);
    expect(document.activeElement).toBe(elsewhere);
  });
});

describe('the verdict', () => {
  test('S14 shows the cause, now and set to, that it was tried, and where to click', () => {
    const { page, words } = show('S14-confirmed');
    expect(page.querySelector('h1')?.textContent).toBe('Your network blocks port 587');
    const rows = [...page.querySelectorAll('table tbody tr')].map((row) =>
      [...row.children].map((cell) => (cell.querySelector('bdi') ?? cell).textContent),
    );
    expect(rows).toEqual([
      ['Port', '587', '465'],
      ['Encryption', 'STARTTLS', 'SSL/TLS'],
    ]);
    expect(words()).toContain('Tried from here just now');
    expect(words()).toContain('File › Account Settings');
  });

  test('S14 does not say "tried" of what was not', () => {
    const session = JSON.parse(JSON.stringify(sessions['S14-confirmed'])) as Session;
    const [first] = session.step.at === 'done' ? session.step.run.diagnosis.findings : [];
    for (const correction of first?.corrections ?? []) Object.assign(correction, { tried: false });
    mounted = mount(session);
    expect(mounted.words()).not.toContain('Tried from here');
  });

  test('S23 tells the way through another Outlook when it is chosen', () => {
    expect(show('S14-new-outlook').words()).toContain('New Outlook sends through Microsoft’s servers');
  });

  test('S15 gives each possible cause with what would settle it', () => {
    const { words, page } = show('S15-several');
    expect(page.querySelector('h1')?.textContent).toMatch(/things fit/);
    expect(words()).toContain('Perhaps: a wrong port');
    expect(words()).toContain('Use 587 with STARTTLS, or 465 with SSL/TLS.');
  });

  test('S16 says what was not tested', () => {
    const { words } = show('S16-none');
    expect(words()).toContain('Nothing is wrong from here now');
    expect(words()).toContain('Sign-in: no password was given.');
  });

  test('S22 says that the mail stays', () => {
    expect(show('S22-offline').words()).toContain('Your mail stays in the Outbox');
  });

  test('S24 sets before and now side by side', () => {
    const { page } = show('S24-fixed');
    expect(page.querySelector('h1')?.textContent).toBe('These settings work from here');
    const rows = [...page.querySelectorAll('table tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toContainEqual(['Port', '587', '465']);
    expect(rows).toContainEqual(['Answer', 'none in 3.0\u00a0s', 'open, 84\u00a0ms']);
  });

  test('S28 lists what would settle it, in the order to do it, each thing once and nowhere else', () => {
    const { page } = show('S28-nothing');
    const list = [...page.querySelectorAll('section')].find((one) =>
      one.textContent?.startsWith('What would settle it'),
    );
    expect([...(list?.querySelectorAll('ol > li') ?? [])].map((one) => one.textContent)).toEqual([
      'Testing the sign-in, here.',
      'The error that Outlook shows now, pasted here.',
      'Checking again over another network, such as a phone hotspot.',
    ]);
    expect(page.textContent).not.toContain('What settles it:');
  });
  test('S28 after Stop says how far it came, what can be said of that, and first to let it run to its end', () => {
    const { page, words } = show('S28-stopped');
    expect(words()).toMatch(/Stopped at \d+ of \d.*fit what we saw.*What would settle it.*From these we can say/);
    const ways = [...page.querySelectorAll('main ol')].at(-1)?.querySelectorAll('li') ?? [];
    expect(ways[0]?.textContent).toBe('Letting the check run to its end.');
    expect(ways.length).toBeLessThanOrEqual(4);
    expect(page.textContent).not.toContain('What settles it:');
  });

  test('S28 tells known from not known, each thing once, and confirms nothing', () => {
    const { page, words } = show('S28-stopped');
    expect(words()).toContain(`Stopped at 2 of ${String(USUAL_CHECKS.length)}`);
    expect(words()).toMatch(/From these we can say.*Finding the server by name.*Not known.*Talking to the server/);
    const unknown = [...page.querySelectorAll('details')].find((one) => one.textContent?.startsWith('Not known'));
    expect(unknown?.open).toBe(false);
    // Half an answer is neither known nor not.
    expect([...(unknown?.querySelectorAll('li') ?? [])].map((one) => one.textContent)).toContain('Ports of the server');
  });
});

describe('the helper', () => {
  test('S6 says how to start it, and what fits the text without it', () => {
    const { words, done, button } = show('S6-waiting');
    expect(words()).toContain('outbox-doctor serve');
    expect(words()).toContain('Without it, this is what fits your text');
    expect(words()).toContain('Perhaps: a wrong port');
    expect(words()).toContain('It fits Outlook’s sentence.');
    expect(words()).not.toContain('The error you met is known to come from this');
    press(button('Try now'));
    expect(done).toEqual([['retry']]);
  });

  test.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 'Start menu', 'certutil'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 'In a terminal', 'security add-trusted-cert'],
    ['Mozilla/5.0 (X11; Linux x86_64)', 'In a terminal', null],
  ])('S6 says at once, with nothing pasted yet, how to start it on %s', (userAgent, way, trust) => {
    const agent = jest.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent);
    mounted = mount({ ...sessions['S2-asking'], helper: sessions['S6-waiting'].helper });
    agent.mockRestore();
    expect(mounted.words()).toContain('To test the way to the server, start the helper');
    expect(mounted.words()).toContain(way);
    expect(mounted.words()).toContain('that needs no Internet');
    expect(mounted.words().includes('Start menu')).toBe(way === 'Start menu');
    if (trust === null) expect(mounted.words()).not.toContain('does not trust the helper');
    else expect(mounted.words()).toContain(trust);
  });

  test.each([
    ['S10-barred', 'Your browser keeps this page from the helper'],
    ['S6-other-program', 'Another program answers in the helper’s place'],
  ] as const)('%s has one cause, as its title', (name, title) => {
    const { page, words } = show(name);
    expect(page.querySelector('h1')?.textContent).toBe(title);
    expect(words().split(title)).toHaveLength(2);
    expect(words()).not.toContain('to test the way, start the helper');
  });

  test('S10 has the line for IT with this very address, to be copied', () => {
    const { words, page } = show('S10-barred');
    const line = `LocalNetworkAccessAllowedForUrls = ["${location.origin}"]`;
    expect(words()).toContain(line);
    expect(page.querySelector(`button[aria-label='Copy ${line}']`)).not.toBeNull();
  });

  test.each(['S6-helper-away', 'S6-waiting', 'S7-lost', 'S7-lost-reading'] as const)(
    '%s has one way to try again',
    (name) => {
      const { page } = show(name);
      expect([...page.querySelectorAll('button')].filter((one) => one.textContent === 'Try now')).toHaveLength(1);
      expect(page.textContent?.match(/Trying again in/g)).toHaveLength(1);
    },
  );

  test('what the helper left out is said in one sentence beside the verdict, and a look that it refused says so itself', () => {
    const { words } = show('S7-left-out');
    expect(words()).toContain('did not take all that was asked: “This port is not one of mail”. The rest goes on.');
    expect(words()).toContain('Nothing is wrong from here now');
    mounted?.unmount();
    const session = sessions['S7-left-out'];
    mounted = mount({ ...session, problem: { run: 'gallery-1', path: '', say: 'busy' } });
    expect(mounted.words()).not.toContain('The rest goes on');
  });

  test('S7 keeps what was seen and goes on when it is back', () => {
    expect(show('S7-lost').words()).toContain('What we saw is kept below. Trying again in 4 s.');
    mounted?.unmount();
    const { done, button } = show('S7-back');
    press(button('Go on'));
    expect(done).toEqual([['again']]);
  });

  test('S8 names the version and leaves the reading to be used', () => {
    const { words } = show('S8-misfit');
    expect(words()).toContain('The helper is version 1.2.0');
    expect(words()).toContain('0x80042109');
  });
});

describe('texts of strangers', () => {
  test('are text, never markup, and their hidden signs are seen', () => {
    const { page, words } = show('hostile');
    expect(page.querySelector('img')).toBeNull();
    expect(words()).toContain('<img src=x onerror=alert(1)>');
    const shown = [...page.querySelectorAll('bdi')].map((one) => one.textContent).join('');
    expect(shown).toContain('⟨202E⟩');
    for (const sign of ['\u202e', '\u200b', '\u0007']) expect(shown).not.toContain(sign);
  });

  test('are cut, and whole when asked for', () => {
    const { page, button } = show('hostile');
    const quote = () => [...page.querySelectorAll('dd bdi')][0]?.textContent ?? '';
    expect(quote().length).toBeLessThanOrEqual(301);
    press(button('Show all'));
    expect(quote().length).toBeGreaterThan(301);
    expect(button('Show less').getAttribute('aria-expanded')).toBe('true');
  });

  test('cannot turn a sentence around', () => {
    const said = plain({ id: 'pane.item.offer', values: { subject: HOSTILE } });
    expect(said).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });
});

test('a screen reader hears that a text is about something else', () => {
  jest.useFakeTimers();
  try {
    const { page } = show('S4-delivered');
    act(() => void jest.advanceTimersByTime(2000));
    expect(page.querySelector('[role=status]')?.textContent).toBe('This mail arrived');
  } finally {
    jest.useRealTimers();
  }
});

test('what is said to screen readers comes in one polite region', () => {
  jest.useFakeTimers();
  try {
    const { page, show: next } = show('S13-looking');
    const region = page.querySelector('[role=status]');
    act(() => void jest.advanceTimersByTime(2000));
    expect(region?.textContent).toBe(`Checking, ${String(USUAL_CHECKS.length)} tests`);
    next(sessions['S14-confirmed']);
    act(() => void jest.advanceTimersByTime(2000));
    expect(region?.textContent).toBe('Your network blocks port 587');
    expect(page.querySelectorAll('[aria-live=assertive]')).toHaveLength(0);
  } finally {
    jest.useRealTimers();
  }
});

test('a copied value is said at its button and aloud', async () => {
  jest.useFakeTimers();
  try {
    const written: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => void written.push(text) } });
    const { page, button } = show('S14-confirmed');
    await act(async () => button('Copy').click());
    expect(written).toEqual(['465']);
    expect(button('Copied')).toBeDefined();
    act(() => void jest.advanceTimersByTime(2000));
    expect(page.querySelector('[role=status]')?.textContent).toBe('Copied');
    expect(button('Copy')).toBeDefined();
  } finally {
    jest.useRealTimers();
  }
});
