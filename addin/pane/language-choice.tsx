import { LANGUAGES, NAMES } from '../../helper/words/language.ts';
import { say } from '../../helper/words/say.ts';
import type { Session } from '../session/session.ts';
import type { Actions } from './actions.ts';
import { Choice } from './choice.tsx';
import { Details } from './details.tsx';
import { Words } from './words.tsx';

/** The language of the page, each by the name its own speakers give it. */
export function LanguageChoice({ session, actions }: { readonly session: Session; readonly actions: Actions }) {
  return (
    <Details summary={<Words said={say('pane.language')} />}>
      <Choice
        label={say('pane.language')}
        value={session.language.is}
        values={LANGUAGES}
        named={(one) => say('data.text', { text: NAMES[one] })}
        choose={actions.chooseLanguage}
      />
    </Details>
  );
}
