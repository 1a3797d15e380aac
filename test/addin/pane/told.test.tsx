/** @jest-environment jsdom */
import { sessions, type StateName } from '../../../addin/gallery/sessions.ts';
import { bouncePath } from '../../../addin/pane/told/bounce-path.ts';
import { SHOWN } from '../../../addin/pane/harmless.ts';
import { bounceSaid } from '../../../addin/pane/told/bounce-said.ts';
import { byWebmail, isSettledByWebmail } from '../../../addin/pane/verdict/by-webmail.ts';
import { reportOfSession } from '../../../addin/pane/report/looked.ts';
import { verdictOf } from '../../../addin/pane/verdict/verdict-of.ts';
import type { Run, Session } from '../../../addin/session/session.ts';
import { diagnose } from '../../../helper/causes/diagnose.ts';
import type { Finding } from '../../../helper/protocol/finding.ts';
import { say } from '../../../helper/words/say.ts';
import { reportFrom } from '../../../helper/reading/report.ts';
import { useLanguage } from '../../../helper/words/load.ts';
import { render, speak } from '../../../helper/words/render.ts';
import { mount, press, type Mounted } from './mount.tsx';

let mounted: Mounted | undefined;
afterEach(() => {
  mounted?.unmount();
  mounted = undefined;
});

function show(name: StateName): Mounted {
  return (mounted = mount(sessions[name]));
}

function runOf(name: StateName): Run {
  const { step } = sessions[name];
  if (step.at !== 'done') throw new Error('There is no run.');
  return step.run;
}

function there<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('It is not there.');
  return value;
}

function wayOf(name: StateName) {
  const { step } = sessions[name];
  if (step.at !== 'told' || !step.report.reading) throw new Error('Nothing is told.');
  return bouncePath(step.report.reading, step.possible);
}

describe('a mail that came back', () => {
  test('says that Outlook did send it, who refused it, and what to do; nobody has to name an account first', () => {
    const { words, page } = show('S17-bounce');
    expect(page.querySelector('h1')?.textContent).toBe('Your Outlook did send this mail');
    expect(words()).toContain('mx.example.net refused it: there is no mailbox ana@example.net.');
    expect(words()).toContain('Compare the recipient’s address letter by letter');
    expect(page.querySelector('input')).toBeNull();
  });

  test('breaks where the cause sits: at the mailbox, at their server, or at one’s own', () => {
    expect(wayOf('S17-bounce')).toMatchObject({ breaks: 'mailbox', parts: { 'their-server': 'good', mailbox: 'bad' } });
    expect(wayOf('S17-listed')).toMatchObject({ breaks: 'their-server', parts: { mailbox: 'open' } });
    expect(wayOf('S17-own-server')).toMatchObject({ breaks: 'own-server', parts: { outlook: 'good' } });
  });

  test('has a picture in which no two parts are drawn alike', () => {
    const { page } = show('S17-bounce');
    const drawn = [...page.querySelectorAll('figure svg svg')].map((one) => one.innerHTML);
    expect(drawn).toHaveLength(4);
    expect(new Set(drawn).size).toBe(4);
  });

  test('that is still tried is broken nowhere and is not lost', () => {
    expect(Object.values(wayOf('S17-delayed').parts)).not.toContain('bad');
    expect(show('S17-delayed').words()).toContain('the servers go on trying by themselves');
  });

  test('has its account checked only when that is asked for', () => {
    const { button, done } = show('S17-bounce');
    press(button('Check the account as well'));
    expect(done).toEqual([['checkAnyway']]);
  });
});

describe('who gave a mail back', () => {
  const { step } = sessions['S17-bounce'];
  if (step.at !== 'told' || !step.report.reading) throw new Error('Nothing is told.');
  const { reading } = step.report;
  const [finding] = step.possible.findings;
  const said = (change: Partial<typeof reading>, more: Partial<Finding> = {}) =>
    render(bounceSaid({ ...reading, ...change }, finding && { ...finding, ...more }));

  test('is named with the recipient and the reason', () => {
    const full = { cause: 'mailbox-full', name: say('mailbox-full.name') } as const;
    expect(said({}, full)).toBe('mx.example.net refused the mail to ana@example.net. The reason: a full mailbox.');
    expect(said({ server: null }, full)).toBe('The mail to ana@example.net came back. The reason: a full mailbox.');
  });

  test('is not said to know that a mailbox is missing where its words say something else, or are about several', () => {
    const reply = { code: 550, enhanced: '5.7.1', text: 'Recipient refused by policy' };
    expect(said({ reply })).toContain('The reason: a refused recipient');
    expect(said({ recipients: ['ana@example.net', 'bob@example.net'] })).not.toContain('there is no mailbox');
  });

  test('is said to have possible reasons where none is proved', () => {
    expect(said({}, { standing: 'possible' })).toContain('Perhaps the reason:');
  });
});

test('a bare code is told in one sentence before what fits it, and so is it where nothing is decided', () => {
  const meaning = '0x800CCC0E: Outlook could not connect to the outgoing server.';
  const report = reportFrom({ text: '800ccc0e', date: '2026-11-21' });
  const possible = diagnose(report, {}, false);
  mounted = mount({ ...sessions['S17-bare-code'], step: { at: 'told', report, possible, last: null } });
  expect(mounted.words()).toMatch(new RegExp(`What your text tells.{0,3}${meaning}`));
  mounted.unmount();
  const { step, ...rest } = sessions['S15-several'];
  if (step.at !== 'done') throw new Error('There is no run.');
  mounted = mount({ ...rest, step: { ...step, run: { ...step.run, report } } });
  expect(mounted.words()).toContain(meaning);
});

test('a bare code tells what fits it before it asks for the account', () => {
  const { words, button, done } = show('S17-bare-code');
  expect(words()).toContain('Perhaps: a wrong port');
  press(button('Name the account'));
  expect(done).toEqual([['checkAnyway']]);
});

describe('a message to pass on', () => {
  const textOf = ({ words }: Mounted) => words();
  const metAt = (session: Session, date: string): Session => {
    const { step } = session;
    if (step.at !== 'done') return session;
    return { ...session, step: { ...step, run: { ...step.run, report: { ...step.run.report, date } } } };
  };

  test('has what fails and when, the server’s words, what was tested, what is asked for, and the report', () => {
    mounted = mount(metAt(sessions['S20-administrator'], '2026-11-20T14:02:31.000Z'));
    const text = textOf(mounted);
    expect(text).toMatch(
      /Sending mail from anna@example\.com through smtp\.example\.com, port \d+, does not work: Sending by SMTP/,
    );
    expect(text).toMatch(/Seen: 2026-11-20 14:02 UTC/);
    expect(text).toContain('The server said, word for word: 535 5.7.139 Authentication unsuccessful');
    expect(text).toMatch(/What we ask for: (?:Switch on|Allow) Authenticated SMTP for the mailbox anna@example\.com/);
  });

  test('has the number of the report that is saved', () => {
    const id = there(reportOfSession(sessions['S20-administrator'], { addresses: true, ip: true, words: true })).file
      .id;
    expect(id).toMatch(/^OD-/);
    expect(textOf(show('S20-administrator'))).toContain(`Report: ${id}`);
    mounted?.unmount();
    const told = there(reportOfSession(sessions['S17-own-server'], { addresses: true, ip: true, words: true })).file.id;
    expect(textOf(show('S17-own-server'))).toContain(`Report: ${told}`);
  });

  test.each(['en', 'ar'] as const)('stands there whole in %p, with nothing to press first', async (language) => {
    await useLanguage(language);
    try {
      const { page } = show('S20-administrator');
      const whole = [...page.querySelectorAll('details bdi')].find((one) => one.textContent?.includes('535 5.7.139'));
      expect(whole?.textContent?.length).toBeGreaterThan(SHOWN);
      expect(whole?.textContent).toContain('OD-');
    } finally {
      speak('en');
    }
  });

  test('of a text that nothing was tested for claims no test', () => {
    const text = textOf(show('S17-own-server'));
    expect(text).not.toContain('Tested from');
    expect(text).toContain('Nothing was tested; only the error was read');
  });

  test('of a server that said nothing quotes no words', () => {
    expect(textOf(show('S18-down'))).not.toContain('The server said');
  });

  describe('for the administrator', () => {
    const pasted = (text: string, helper: Session['helper'] = sessions['S17-bare-code'].helper): Session => {
      const report = reportFrom({ text, date: '2026-11-21T22:55:00.000Z' });
      const step = { at: 'told', report, possible: diagnose(report, {}, false), last: null } as const;
      return { ...sessions['S17-bare-code'], helper, step };
    };
    const away = sessions['S6-helper-away'].helper;

    test.each([
      ['with the helper', undefined],
      ['without it', away],
    ])('comes with the bare code, as no more than possible, %s', (_, helper) => {
      mounted = mount(pasted('535 5.7.139', helper));
      expect(mounted.words()).toContain('Perhaps only an administrator can change this');
      expect(mounted.button('Copy message')).toBeTruthy();
      expect(textOf(mounted)).toContain('possibly ');
    });

    test('names what the server said to be switched off', () => {
      mounted = mount(
        pasted('535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.'),
      );
      expect(mounted.words()).toContain('Only an administrator can change this');
      expect(mounted.words()).toContain('switched off for the whole organization (tenant)');
    });
  });
});

describe('watching', () => {
  test('is offered where the server is down, says that it goes on, and can be ended', () => {
    const { button, done, words, show: next } = show('S18-down');
    press(button('Watch, tell me'));
    next(sessions['S18-watching']);
    expect(words()).toContain('we look again every minute');
    press(button('Stop watching'));
    expect(done).toEqual([
      ['watch', true],
      ['watch', false],
    ]);
  });

  test('keeps the verdict on the screen while it looks again', () => {
    const { page, words } = show('S18-looking-again');
    expect(page.querySelector('h1')?.textContent).toBe('The mail server is down');
    expect(words()).toContain('Looking again');
  });

  test('says when the server is back', () => {
    expect(show('S18-back').page.querySelector('h1')?.textContent).toBe('The mail server answers again');
  });
});

describe('the question about webmail', () => {
  const { findings } = runOf('S14-likely').diagnosis;

  test('is asked only where its answer tells something', () => {
    expect(isSettledByWebmail(findings)).toBe(true);
    expect(isSettledByWebmail(runOf('S15-several').diagnosis.findings)).toBe(false);
    expect(isSettledByWebmail(runOf('S14-confirmed').diagnosis.findings)).toBe(false);
  });

  test('leaves out what does not fit the answer', () => {
    expect(byWebmail(findings, true).fitting.map(({ cause }) => cause)).not.toContain('password-expired-or-changed');
    expect(byWebmail(findings, false).fitting.map(({ cause }) => cause)).not.toContain('app-password-required');
    expect(byWebmail(findings, undefined).fitting).toEqual(findings);
  });

  test('never proves anything', () => {
    const run = runOf('S14-likely');
    for (const webmail of [true, false]) {
      const verdict = verdictOf({ ...run, webmail });
      expect(verdict.is === 'one' ? verdict.isLikely : true).toBe(true);
    }
  });

  test('is kept as told by the user', () => {
    const { button, done } = show('S14-likely');
    press(button('No'));
    expect(done).toEqual([['tellWebmail', false]]);
    mounted?.unmount();
    expect(show('S15-told').words()).toContain('Told by you: webmail does not take this password.');
  });
});

describe('settings that the provider publishes', () => {
  test('are shown where it is said that there are some, though nobody looked', () => {
    const { words } = show('S15-published');
    expect(words()).toContain('Your provider publishes these settings.');
    expect(words()).toMatch(/Outgoing server[\s\S]*mail\.gmx\.net[\s\S]*465[\s\S]*SSL\/TLS/);
  });
});
