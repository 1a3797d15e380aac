import { makeStyles, shorthands, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { codeMeaning } from '../../../helper/words/code-meaning.ts';
import { say, type Said } from '../../../helper/words/say.ts';
import type { Reading } from '../../../helper/protocol/reading.ts';
import type { Heard } from '../../session/session.ts';
import { harmless } from '../harmless.ts';
import { BlockTitle } from '../heading.tsx';
import { Quoted } from '../quoted.tsx';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';
import { quoted } from './quoted-reply.ts';
import { Recipients } from './recipients.tsx';

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px' },
  name: { fontSize: '12px', lineHeight: '16px' },
  value: { margin: 0 },
  code: {
    ...shorthands.border('1px', 'solid', tokens.colorNeutralStroke1),
    borderRadius: tokens.borderRadiusMedium,
    paddingInline: '6px',
  },
  codes: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

/**
 * What reading made of the text: codes, the server's words, server, port, account. Of a bounce first that Outlook did send
 * it and who refused it, then whom it did not reach, then why.
 */
export function Recognised({ heard }: { readonly heard: Exclude<Heard, { is: 'nothing' }> }) {
  const shapes = useShapes();
  return (
    <section className={shapes.block}>
      <BlockTitle>
        <Words said={say('pane.heard.title')} />
      </BlockTitle>
      {heard.is === 'reading' ? (
        <p className={shapes.caption}>
          <Words said={say('pane.heard.reading')} />
        </p>
      ) : (
        <Facts reading={heard.reading} />
      )}
    </section>
  );
}

/** Whether there is nothing to show of what was read. */
export function isEmpty(heard: Heard): boolean {
  return heard.is === 'read' && saysNothing(heard.reading);
}

function saysNothing({ codes, reply, server, port, account, kind }: Reading): boolean {
  return codes.length === 0 && !reply && !server && port === null && !account && kind !== 'bounce';
}

function Facts({ reading }: { readonly reading: Reading }) {
  const styles = useStyles();
  const shapes = useShapes();
  const { codes, reply, server, port, account, kind, recipients } = reading;
  const isBounce = kind === 'bounce';
  const meaning = codeMeaning(reading);
  if (saysNothing(reading)) {
    return (
      <p className={shapes.text}>
        <Words said={say('pane.heard.nothing')} />
      </p>
    );
  }
  return (
    <dl className={styles.list}>
      {isBounce && (
        <div>
          <dt className={shapes.hidden}>
            <Words said={say('pane.heard.title')} />
          </dt>
          <dd className={`${styles.value} ${shapes.text}`}>
            <Words said={bounceSaid(reading)} />
          </dd>
        </div>
      )}
      {recipients.length > 0 && (
        <Fact name={say('read.label.recipient')}>
          <Recipients addresses={recipients} />
        </Fact>
      )}
      {codes.length > 0 && (
        <Fact name={say('pane.heard.code', { count: codes.length })}>
          <span className={styles.codes}>
            {codes.map((code) => (
              <code key={code} className={`${shapes.value} ${styles.code}`}>
                {code}
              </code>
            ))}
          </span>
          {meaning && (
            <p className={shapes.text}>
              <Words said={meaning} />
            </p>
          )}
        </Fact>
      )}
      {reply && (
        <Fact name={say('pane.heard.words')}>
          <Quoted text={quoted(reply)} />
        </Fact>
      )}
      {server && !isBounce && <Fact name={say('pane.heard.server')}>{value(server)}</Fact>}
      {port !== null && <Fact name={say('pane.heard.port')}>{value(String(port))}</Fact>}
      {account && <Fact name={say('pane.heard.account')}>{value(account)}</Fact>}
    </dl>
  );

  function value(text: string) {
    return <bdi className={shapes.value}>{harmless(text)}</bdi>;
  }
}

function Fact({ name, children }: { readonly name: Said; readonly children: ReactNode }) {
  const styles = useStyles();
  const shapes = useShapes();
  return (
    <div>
      <dt className={shapes.caption}>
        <Words said={name} />
      </dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}

/** What became of a mail that left Outlook. */
function bounceSaid({ delayed, server }: Reading): Said {
  if (delayed) return say('read.delayed');
  return server ? say('pane.heard.bounce', { server }) : say('pane.heard.bounce.unnamed');
}
