/** @jest-environment jsdom */
import { sessions, type StateName } from '../../../addin/gallery/sessions.ts';
import { bouncePath } from '../../../addin/pane/told/bounce-path.ts';
import { byWebmail, isSettledByWebmail } from '../../../addin/pane/verdict/by-webmail.ts';
import { messageOf, tellingOf } from '../../../addin/pane/verdict/pass-on.ts';
import { verdictOf } from '../../../addin/pane/verdict/verdict-of.ts';
import { SHOWN } from '../../../addin/pane/harmless.ts';
import { useLanguage } from '../../../helper/words/load.ts';
import { speak } from '../../../helper/words/render.ts';
import { say } from '../../../helper/words/say.ts';
import type { Run } from '../../../addin/session/session.ts';
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
    expect(words()).toContain('mx.example.net refused it.');
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

test('a bare code tells what fits it before it asks for the account', () => {
  const { words, button, done } = show('S17-bare-code');
  expect(words()).toContain('Perhaps: a wrong port');
  press(button('Name the account'));
  expect(done).toEqual([['checkAnyway']]);
});

describe('a message to pass on', () => {
  test('has what fails, the server’s words, what was tested and when, what is asked for, and the report', () => {
    const run = runOf('S20-administrator');
    const finding = there(run.diagnosis.findings[0]);
    const lines = messageOf({
      finding,
      telling: there(tellingOf(finding)),
      report: { ...run.report, date: '2026-11-20T14:02:31.000Z' },
      server: 'smtp.example.com',
      tested: { at: '2026-11-20T14:02:31.000Z', id: run.id },
    }).split('\n');
    expect(lines).toEqual([
      'What fails: sending mail for anna@example.com through smtp.example.com; met on 2026-11-20.',
      expect.stringMatching(/^The server said: 535 5\.7\.139 Authentication unsuccessful/),
      expect.stringMatching(/^Tested from this computer on 2026-11-20 14:02 UTC: Sending by SMTP is switched off/),
      expect.stringMatching(/^What is asked for: switch on Authenticated SMTP for the mailbox anna@example\.com/),
      `Report: ${run.id}`,
    ]);
  });

  test('of a text that nothing was tested for claims no test', () => {
    const { step } = sessions['S17-own-server'];
    if (step.at !== 'told') throw new Error('Nothing is told.');
    const finding = there(step.possible.findings[0]);
    const text = messageOf({
      finding,
      telling: there(tellingOf(finding)),
      report: step.report,
      server: 'x',
      tested: null,
    });
    expect(text).not.toContain('Tested from');
    expect(text).toContain('Not tested');
  });

  test.each(['en', 'ar'] as const)(
    'stands there whole in %p, however long, with nothing to press first',
    async (language) => {
      await useLanguage(language);
      try {
        const { page } = show('S20-administrator');
        const run = runOf('S20-administrator');
        const finding = there(run.diagnosis.findings[0]);
        const message = messageOf({
          finding,
          telling: there(tellingOf(finding)),
          report: run.report,
          server: 'smtp.example.com',
          tested: { at: run.report.date, id: run.id },
        });
        expect(message.length).toBeGreaterThan(SHOWN);
        const shown = [...page.querySelectorAll('details bdi')].map((one) => one.textContent);
        expect(shown).toContain(message);
      } finally {
        speak('en');
      }
    },
  );

  test('keeps a long sentence of ours whole, and cuts only what a server said', () => {
    const run = runOf('S20-administrator');
    const first = there(run.diagnosis.findings[0]);
    const long = {
      do: 'tell-administrator',
      say: say('possible.title', { cause: say('told.said', { words: 'w'.repeat(290) }) }),
    } as const;
    const finding = { ...first, cause: 'relay-denied', because: say('told.said', { words: 'x'.repeat(400) }) } as const;
    const text = messageOf({
      finding,
      telling: long,
      report: run.report,
      server: 'x',
      tested: { at: '2026-11-20', id: '1' },
    });
    expect(text).toContain('x'.repeat(SHOWN));
    expect(text).not.toContain('x'.repeat(SHOWN + 1));
    expect(text).toContain(`${'w'.repeat(290)}”.`);
  });

  test('of a server that said nothing says so', () => {
    expect(show('S18-down').words()).toContain('The server said nothing.');
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
