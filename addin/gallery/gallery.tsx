import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import type { Actions } from '../pane/actions.ts';
import { Frame } from '../pane/frame.tsx';
import { Pane } from '../pane/pane.tsx';
import { en } from '../../helper/words/en.ts';
import { addWords } from '../../helper/words/render.ts';
import * as screens from '../pane/screens.ts';
import type { Session } from '../session/session.ts';
import { sessions, type StateName } from './sessions.ts';

/*
 * Any state of the pane by its name in the address (`#S14-confirmed`), for looking at and for `tools/screens.ts`.
 * Not part of what is shipped.
 */

addWords('en', en);

const nothing = () => undefined;
const actions = new Proxy({} as Actions, { get: () => nothing });

function Gallery() {
  const name = useSyncExternalStore(onNameChanged, nameOf);
  const session: Session = sessions[name];
  return (
    <Frame
      theme={session.theme}
      nonce={document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? null}
    >
      <Pane key={name} session={session} actions={actions} screens={screens} />
    </Frame>
  );
}

function onNameChanged(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

function nameOf(): StateName {
  const name = decodeURIComponent(location.hash.slice(1));
  return Object.hasOwn(sessions, name) ? (name as StateName) : 'S2-asking';
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Gallery />);
Object.assign(window, { stateNames: Object.keys(sessions) });
