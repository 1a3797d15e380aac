/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { sessions } from '../../../addin/gallery/sessions.ts';
import type { Actions } from '../../../addin/pane/actions.ts';
import { Frame } from '../../../addin/pane/frame.tsx';
import { Pane } from '../../../addin/pane/pane.tsx';
import * as screens from '../../../addin/pane/screens.ts';
import { Words } from '../../../addin/pane/words.tsx';
import { menusOf, type Session } from '../../../addin/session/session.ts';
import { begin, update } from '../../../addin/session/update.ts';
import { LANGUAGES, directionOf, languageOf, localeOf, type Language } from '../../../helper/words/language.ts';
import { useLanguage } from '../../../helper/words/load.ts';
import { render } from '../../../helper/words/render.ts';
import { say } from '../../../helper/words/say.ts';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

let root: Root | undefined;
let page: HTMLElement;
beforeEach(() => {
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(async () => {
  act(() => root?.unmount());
  root = undefined;
  page.remove();
  await useLanguage('en');
});

const actions = new Proxy({} as Actions, { get: () => () => undefined });

function show(session: Session): void {
  root ??= createRoot(page);
  act(() =>
    root?.render(
      <Frame theme={null} language={session.language.is} nonce={null}>
        <Pane session={session} actions={actions} screens={screens} />
      </Frame>,
    ),
  );
}

test.each([
  [['de-AT'], 'de'],
  [['de_DE.UTF-8'], 'de'],
  [['it', 'es-MX'], 'es'],
  [[undefined, null, '', 'FR'], 'fr'],
  [['tlh', 'deu'], null],
  [[], null],
] as const)('of %j it is %j', (wanted, language) => {
  expect(languageOf(wanted)).toBe(language);
});

describe.each(LANGUAGES)('%s', (language: Language) => {
  test('every state is shown in it, and no message is missing', async () => {
    await useLanguage(language);
    for (const session of Object.values(sessions)) {
      show({ ...session, language: { is: language, chosen: true } });
      expect(document.documentElement.lang).toBe(language);
      expect(page.textContent).not.toMatch(/\b(?:pane|seen|step|check|unseen)\.[a-z]+(?:[.-][a-z]+)*\b/);
      // A value made harmless twice would show the signs that we put round it.
      expect(page.textContent).not.toContain('⟨206');
    }
  });
});

test('another language in the middle of a finding changes its words and keeps the finding', async () => {
  const session = sessions['S14-confirmed'];
  show(session);
  const before = page.querySelector('h1')?.textContent;
  await useLanguage('de');
  show(update(session, { type: 'language', language: 'de', chosen: true }));
  expect(page.querySelector('h1')?.textContent).not.toBe(before);
  expect(page.querySelector('h1')?.textContent).toMatch(/^(?:Ihr|Der|Die|Das|Outlook)/);
});

test('the steps are told in the language of Outlook’s menus, whatever that of the page', async () => {
  await useLanguage('de');
  await useLanguage('en');
  show({ ...sessions['S14-confirmed'], menus: 'de' });
  const steps = page.querySelector('ol[lang="de"]');
  expect(steps?.textContent).toContain('Datei › Kontoeinstellungen › Kontoeinstellungen');
  expect(page.querySelector('ol[lang="de"]')?.getAttribute('dir')).toBe('ltr');
});

test('without Outlook the steps are in the language of the page', () => {
  const session = begin({ language: { is: 'de', chosen: false } }, 's');
  expect(menusOf(session)).toBe('de');
  expect(menusOf(update(session, { type: 'menus', language: 'fr' }))).toBe('fr');
});

describe('a language written from right to left', () => {
  const right = 'ar';
  beforeEach(() => useLanguage(right));

  function inPage(node: React.ReactNode): void {
    root ??= createRoot(page);
    act(() =>
      root?.render(
        <Frame theme={null} language={right} nonce={null}>
          {node}
        </Frame>,
      ),
    );
  }

  test('turns the page round', () => {
    inPage('x');
    expect(document.documentElement.dir).toBe('rtl');
    expect(page.querySelector('[dir]')?.getAttribute('dir')).toBe('rtl');
    expect(directionOf('ar-EG')).toBe('rtl');
  });

  test('keeps host names and Latin menu words apart, each whole', () => {
    inPage(<Words said={say('pane.looking.title', { host: 'smtp.example.com' })} />);
    expect([...page.querySelectorAll('bdi')].map((one) => one.textContent)).toEqual(['smtp.example.com']);
    inPage(<Words said={say('step.classic.auth-off')} />);
    expect([...page.querySelectorAll('bdi')].map((one) => one.textContent)).toEqual([
      'SMTP',
      'My outgoing server (SMTP) requires authentication',
    ]);
  });

  test('has the digits that ports and codes have', () => {
    expect(new Intl.NumberFormat(localeOf(right)).format(587)).toBe('587');
  });
});

test('a sentence within a sentence is in the language of the whole', async () => {
  await useLanguage('de');
  const said = say('step.classic.change', { account: say('step.account') });
  expect(render(said)).toMatch(/^das Konto wählen/);
  await useLanguage('en');
  expect(render(said)).toMatch(/^Choose the account/);
});

test.each(['de', 'ar'] as const)('what our tables say in English is marked as English in %s', async (language) => {
  await useLanguage(language);
  show({ ...sessions['S6-unnamed'], language: { is: language, chosen: true } });
  const english = [...page.querySelectorAll('[lang=en][dir=ltr]')].map((one) => one.textContent);
  expect(english).toContain('Leave port 25; use 587 or 465.');
  await useLanguage('en');
  show({ ...sessions['S6-unnamed'], language: { is: 'en', chosen: true } });
  expect(page.querySelector('span[lang]')).toBeNull();
});
