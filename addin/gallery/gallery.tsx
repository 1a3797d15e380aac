import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import type { Actions } from '../pane/actions.ts';
import { Frame } from '../pane/frame.tsx';
import { Pane } from '../pane/pane.tsx';
import { LANGUAGES, type Language } from '../../helper/words/language.ts';
import { useLanguage as loadWords } from '../../helper/words/load.ts';
import * as screens from '../pane/screens.ts';
import type { Session } from '../session/session.ts';
import { sessions, type StateName } from './sessions.ts';

/*
 * Any state of the pane by its name in the address (`#S14-confirmed`, or `#S14-confirmed/ar` in another language), for
 * looking at and for `tools/screens.ts`. Not part of what is shipped.
 */

interface Shown {
  readonly name: StateName;
  readonly language: Language;
}

const nothing = () => undefined;
const actions = new Proxy({} as Actions, { get: () => nothing });
const listeners = new Set<() => void>();
let shown: Shown = { name: 'S2-asking', language: 'en' };

function Gallery() {
  const { name, language } = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
  const session: Session = { ...sessions[name], language: { is: language, chosen: false } };
  return (
    <Frame
      theme={session.theme}
      language={language}
      nonce={document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? null}
    >
      <Pane key={`${name}/${language}`} session={session} actions={actions} screens={screens} />
    </Frame>
  );
}

/** Shows what the address names, once the words of its language are there. */
async function show(): Promise<void> {
  const [name = '', wanted] = decodeURIComponent(location.hash.slice(1)).split('/');
  const language = LANGUAGES.find((one) => one === wanted) ?? 'en';
  await loadWords(language);
  shown = { name: Object.hasOwn(sessions, name) ? (name as StateName) : 'S2-asking', language };
  for (const listener of listeners) listener();
}

addEventListener('hashchange', () => void show());
await show();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Gallery />);
Object.assign(window, { stateNames: Object.keys(sessions) });
