import { stepsToServer } from '../../../helper/steps/steps.ts';
import { directionOf } from '../../../helper/words/language.ts';
import { say } from '../../../helper/words/say.ts';
import { menusOf, outlookOf, type Session } from '../../session/session.ts';
import { useShapes } from '../styles.ts';
import { plain, Words } from '../words.tsx';

/** Where this Outlook shows the server's name, in the words of its menus. */
export function WhereItStands({ session }: { readonly session: Session }) {
  const shapes = useShapes();
  const outlook = outlookOf(session);
  const language = menusOf(session);
  return (
    <div className={shapes.tight}>
      <span className={shapes.caption}>
        <Words said={say('pane.account.unnamed.where')} /> – <Words said={say(`outlook.${outlook}`)} />
      </span>
      <ol className={shapes.list} lang={language} dir={directionOf(language)} data-answer="where">
        {stepsToServer(outlook, session.draft.email === '' ? {} : { email: session.draft.email }).map((step) => (
          <li key={plain(step)} className={shapes.text}>
            <Words said={step} language={language} />
          </li>
        ))}
      </ol>
    </div>
  );
}
