import { say } from '../../../helper/words/say.ts';
import type { Step } from '../../session/session.ts';
import { icons } from '../path/icons.tsx';
import { Picture } from '../path/path-picture.tsx';
import { plain } from '../words.tsx';
import { BOUNCE_PARTS, bouncePath, type BouncePart } from './bounce-path.ts';

/** The way of a mail that came back: Outlook, your server, their server, the mailbox. */
export function BouncePicture({ step }: { readonly step: Extract<Step, { at: 'told' }> }) {
  const { reading } = step.report;
  if (reading?.kind !== 'bounce') return null;
  const { parts, breaks } = bouncePath(reading, step.possible);
  const name = (part: BouncePart) => plain(say(`pane.path.${part}`));
  const how = parts[breaks] === 'bad' ? 'pane.path.stops' : 'pane.path.maybe';
  return (
    <Picture
      caption={say(how, { part: name(breaks) })}
      nodes={BOUNCE_PARTS.map((part) => ({ name: name(part), icon: icons[part], standing: parts[part] }))}
    />
  );
}
