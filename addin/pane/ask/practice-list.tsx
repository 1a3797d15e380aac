import type { Practice } from '../../../helper/protocol/messages.ts';
import { isMessage, render } from '../../../helper/words/render.ts';
import { say } from '../../../helper/words/say.ts';
import type { Actions } from '../actions.ts';
import { Details } from '../details.tsx';
import { cut, harmless } from '../harmless.ts';
import { LinkButton } from '../link-button.tsx';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';

/** "Try it out": servers of the helper's own, each broken in one way. */
export function PracticeList({
  practice,
  actions,
}: {
  readonly practice: readonly Practice[];
  readonly actions: Actions;
}) {
  const shapes = useShapes();
  return (
    <Details summary={<Words said={say('pane.ask.try')} />}>
      <p className={shapes.caption}>
        <Words said={say('pane.ask.try.sentence')} />
      </p>
      <ul className={shapes.plainList}>
        {practice.map((one) => (
          <li key={one.id} className={shapes.tight}>
            <LinkButton onClick={() => actions.practise(one)}>
              <bdi>{harmless(nameOf(one))}</bdi>
            </LinkButton>
            <span className={shapes.caption}>
              <bdi>{cut(harmless(aboutOf(one))).text}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** A practice server as this page's words have it; a helper that is newer than the page may bring others. */
export function nameOf({ id }: Practice): string {
  return known(`practice.${id}.title`) ?? id.replaceAll('-', ' ');
}

function aboutOf({ id, text }: Practice): string {
  return known(`practice.${id}.about`) ?? text.trim().split('\n', 1)[0] ?? '';
}

function known(id: string): string | undefined {
  return isMessage(id) ? render({ id }) : undefined;
}
