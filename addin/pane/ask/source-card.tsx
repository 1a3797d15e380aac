import { Button } from '@fluentui/react-components';
import { say, type Said } from '../../../helper/words/say.ts';
import type { Source } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { Quoted } from '../quoted.tsx';
import { useShapes } from '../styles.ts';
import { timeOf } from '../time-of.ts';
import { Words } from '../words.tsx';
import { nameOf } from './practice-list.tsx';

/** What is read in place of the box: a file, the open message, a practice server's text. */
export function SourceCard({
  source,
  actions,
}: {
  readonly source: Exclude<Source, { from: 'typed' }>;
  readonly actions: Actions;
}) {
  const shapes = useShapes();
  return (
    <div className={`${shapes.card} ${shapes.block}`}>
      <span className={shapes.blockTitle}>
        <Words said={nameOfSource(source)} />
      </span>
      <Quoted text={source.from === 'practice' ? source.practice.text : source.text} />
      <span>
        <Button size="small" onClick={actions.startOver}>
          <Words said={say('pane.source.other')} />
        </Button>
      </span>
    </div>
  );
}

/** What a text comes from, in a line. */
export function nameOfSource(source: Exclude<Source, { from: 'typed' }>): Said {
  switch (source.from) {
    case 'file':
      return say(source.cut ? 'pane.source.file.cut' : 'pane.source.file', { name: source.name });
    case 'message':
      if (source.owner !== undefined) return say('pane.source.message.shared', { address: source.owner });
      return source.subject
        ? say('pane.source.message', { subject: source.subject })
        : say('pane.source.message.unnamed');
    case 'caught':
      return say('pane.source.caught', { time: timeOf(source.at) });
    case 'practice':
      return say('pane.source.practice', { name: nameOf(source.practice) });
  }
}
