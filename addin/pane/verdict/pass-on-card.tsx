import { say } from '../../../helper/words/say.ts';
import { CopyText } from '../copy-button.tsx';
import { Details } from '../details.tsx';
import { BlockTitle } from '../heading.tsx';
import { OwnText } from '../quoted.tsx';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';
import { messageOf, toWhom, type ToPassOn } from './pass-on.ts';

/** S17 to S20: whom to tell, and the message that is ready to be passed on. */
export function PassOn({ message, isMain }: { readonly message: ToPassOn; readonly isMain: boolean }) {
  const shapes = useShapes();
  const text = messageOf(message);
  return (
    <section className={shapes.block}>
      <div className={shapes.tight}>
        <BlockTitle>
          <Words said={toWhom(message.telling)} />
        </BlockTitle>
        <p className={shapes.text} data-answer="tell">
          <Words said={message.telling.say} />
        </p>
      </div>
      <span data-answer="copy">
        <CopyText text={text} said={say('pane.pass.copy')} isMain={isMain} />
      </span>
      <Details summary={<Words said={say('pane.pass.text')} />}>
        <OwnText text={text} />
      </Details>
    </section>
  );
}
