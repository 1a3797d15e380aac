import { say, type Said } from '../../../helper/words/say.ts';
import type { Heard } from '../../session/session.ts';

/** A screen's title, and the sentence under it. */
interface About {
  readonly title: Said;
  readonly sentence: Said;
}

/** S4: the text is there and is about something else than sending. null: it is about sending, or we know none of it. */
export function aboutOf(heard: Heard): About | null {
  if (heard.is !== 'read' || heard.reading.instead === null) return null;
  const { instead, codes } = heard.reading;
  const title = say(`pane.instead.${instead}.title`);
  switch (instead) {
    case 'receiving': {
      const [code] = codes;
      return code === undefined
        ? { title, sentence: say('pane.instead.receiving.sentence.plain') }
        : { title, sentence: say('pane.instead.receiving.sentence', { code }) };
    }
    case 'address-book':
    case 'synchronizing':
      return { title, sentence: say(`read.instead.${instead}`) };
    case 'other-program':
    case 'delivered':
      return { title, sentence: say(`pane.instead.${instead}.sentence`) };
  }
}
