import { makeStyles } from '@fluentui/react-components';
import { say, type Said } from '../../../helper/words/say.ts';
import type { OpenItem, Session } from '../../session/session.ts';
import { bySize, megabytes, sizeOf } from '../draft-size.ts';
import type { Actions } from '../actions.ts';
import { LinkButton } from '../link-button.tsx';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';

const useStyles = makeStyles({ line: { display: 'flex', flexDirection: 'column', rowGap: '4px' } });

/** S3: what is open in Outlook, offered where it is about an error, and a line where it cannot be read. */
export function OpenItemLine({ session, actions }: { readonly session: Session; readonly actions: Actions }) {
  const styles = useStyles();
  const shapes = useShapes();
  if (session.host.is !== 'outlook' || session.source.from !== 'typed') return null;
  const { item } = session.host;
  const said = lineOf(item, session.text === '');
  const owner = ownerOf(item);
  const largest = item.is === 'draft' ? bySize(item)[0] : undefined;
  if (!said) return null;
  return (
    <div className={`${shapes.card} ${styles.line}`}>
      <span className={shapes.text}>
        <Words said={said} />
      </span>
      {owner !== null && (
        <span className={shapes.caption}>
          <Words said={say('pane.item.shared', { address: owner })} />
        </span>
      )}
      {item.is === 'draft' && item.from !== undefined && (
        <span className={shapes.caption}>
          <Words said={say('pane.draft.from', { address: item.from })} />
        </span>
      )}
      {item.is === 'draft' && largest && (
        <span className={shapes.caption}>
          <Words said={say('pane.draft.attached', { size: megabytes(sizeOf(item)), name: largest.name })} />
        </span>
      )}
      {item.is === 'draft' && (item.from !== undefined || item.owner !== undefined || largest) && (
        <LinkButton onClick={actions.checkDraft}>
          <Words said={say('pane.draft.check')} />
        </LinkButton>
      )}
      {item.is === 'message' && (
        <LinkButton onClick={actions.takeMessage}>
          <Words said={say('pane.item.use')} />
        </LinkButton>
      )}
    </div>
  );
}

/** The shared mailbox whose account is looked at. A draft in it that is sent from another one is that one's. */
function ownerOf(item: OpenItem): string | null {
  if (!('owner' in item) || item.owner === undefined) return null;
  return item.is === 'draft' && item.from !== undefined && item.from !== item.owner ? null : item.owner;
}

function lineOf(item: OpenItem, isIdle: boolean): Said | null {
  switch (item.is) {
    case 'none':
      // Who has begun to type knows already.
      return isIdle ? say('pane.item.none') : null;
    case 'message':
      // An ordinary message is nobody's error; nothing is said about it.
      return item.reading?.isSendError ? say('pane.item.offer', { subject: item.subject }) : null;
    case 'unreadable':
      return unreadable(item);
    case 'draft': {
      const { subject, recipients } = item;
      return subject ? say('pane.item.draft', { subject, recipients }) : say('pane.item.draft.unnamed', { recipients });
    }
    default:
      return null;
  }
}

function unreadable({ why, code }: Extract<OpenItem, { is: 'unreadable' }>): Said {
  if (why !== 'failed') return say(`pane.item.${why}`);
  return code === undefined ? say('pane.item.unreadable') : say('pane.item.unreadable.code', { code: String(code) });
}
