import { Button, Checkbox, makeStyles, shorthands, tokens } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { Hidden } from '../../../helper/report/mask.ts';
import type { Replay } from '../../../helper/report/replay.ts';
import { sectionsOf } from '../../../helper/report/sections.ts';
import { reportJson, reportText } from '../../../helper/report/text.ts';
import { say, type Said } from '../../../helper/words/say.ts';
import type { Note, Paper } from '../../session/desk.ts';
import type { Session } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { copy } from '../copy.ts';
import { Title } from '../heading.tsx';
import { Mark } from '../mark.tsx';
import { useAnnounce } from '../status.tsx';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';
import { reportOfSession } from './looked.ts';
import { PrintPage } from './print-page.tsx';
import { saveAs } from './save.ts';

const useStyles = makeStyles({
  preview: {
    boxSizing: 'border-box',
    width: '100%',
    height: '220px',
    margin: 0,
    padding: '8px',
    resize: 'vertical',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    ...shorthands.border('1px', 'solid', tokens.colorNeutralStrokeAccessible),
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  label: { fontSize: '14px', lineHeight: '20px' },
});

/** S25: what leaves, whole, before it leaves. */
export function ReportScreen({
  session,
  paper,
  actions,
}: {
  readonly session: Session;
  readonly paper: Extract<Paper, { at: 'report' }>;
  readonly actions: Actions;
}) {
  const shapes = useShapes();
  const { hidden } = paper;
  const { step, heard } = session;
  // Made again when what it is of is another, not whenever something else of the pane changes.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- these are what it is made of
  const report = useMemo(() => reportOfSession(session, hidden), [step, heard, hidden]);
  return (
    <div className={shapes.stack}>
      {report ? (
        <Preview report={report} paper={paper} actions={actions} />
      ) : (
        <div className={shapes.tight}>
          <Title>
            <Words said={say('pane.report.nothing.title')} />
          </Title>
          <p className={shapes.text}>
            <Words said={say('pane.report.nothing.sentence')} />
          </p>
        </div>
      )}
      <div className={shapes.row}>
        <Button onClick={() => actions.desk({ paper: null })}>
          <Words said={say('pane.report.back')} />
        </Button>
      </div>
    </div>
  );
}

function Preview({
  report,
  paper,
  actions,
}: {
  readonly report: Replay;
  readonly paper: Extract<Paper, { at: 'report' }>;
  readonly actions: Actions;
}) {
  const shapes = useShapes();
  const styles = useStyles();
  const announce = useAnnounce();
  const box = useId();
  const { hidden, note } = paper;
  const text = reportText(report);
  const { id } = report.file;
  const told = (next: Note) => {
    actions.desk({ paper: { ...paper, note: next } });
    announce(wordsOf(next));
  };
  const hide = (change: Partial<Hidden>) => {
    actions.desk({ paper: { ...paper, hidden: { ...hidden, ...change }, note: null } });
  };
  const save = (name: string, content: string, type: string) => {
    saveAs(name, content, type);
    told({ is: 'saved', file: name });
  };
  return (
    <>
      <div className={shapes.tight}>
        <Title>
          <Words said={say('pane.report.title')} />
        </Title>
        <p className={shapes.text}>
          <Words said={say(hidden.addresses && hidden.ip ? 'pane.report.sentence' : 'pane.report.sentence.shown')} />
        </p>
      </div>
      <div className={shapes.tight}>
        <label htmlFor={box} className={styles.label}>
          <Words said={say('pane.report.preview')} />
        </label>
        <textarea id={box} className={styles.preview} readOnly dir="auto" spellCheck={false} value={text} />
      </div>
      <div>
        <div>
          <Checkbox
            checked={hidden.addresses}
            onChange={(_, { checked }) => hide({ addresses: checked === true })}
            label={<Words said={say('pane.report.hide.addresses')} />}
          />
        </div>
        <div>
          <Checkbox
            checked={hidden.ip}
            onChange={(_, { checked }) => hide({ ip: checked === true })}
            label={<Words said={say('pane.report.hide.ip')} />}
          />
        </div>
        <div>
          <Checkbox
            checked={!hidden.words}
            onChange={(_, { checked }) => hide({ words: checked !== true })}
            label={<Words said={say('pane.report.words')} />}
          />
        </div>
      </div>
      <div className={shapes.row}>
        <Button
          appearance="primary"
          onClick={() => void copy(text).then((done) => told({ is: done ? 'copied' : 'not-copied' }))}
        >
          <Words said={say('pane.report.copy')} />
        </Button>
        <Button onClick={() => save(`${id}.txt`, text, 'text/plain;charset=utf-8')}>
          <Words said={say('pane.report.save.text')} />
        </Button>
        <Button onClick={() => save(`${id}.json`, reportJson(report), 'application/json')}>
          <Words said={say('pane.report.save.json')} />
        </Button>
        <Button onClick={() => print()}>
          <Words said={say('pane.report.print')} />
        </Button>
      </div>
      {note && (
        <p className={shapes.text}>
          <Mark standing={note.is === 'not-copied' ? 'open' : 'good'} /> <Words said={wordsOf(note)} />
        </p>
      )}
      <p className={shapes.caption}>
        <Words said={say('pane.report.next')} />
      </p>
      <PrintPage sections={sectionsOf(report)} />
    </>
  );
}

function wordsOf(note: Note): Said {
  switch (note.is) {
    case 'copied':
      return say('pane.report.copied');
    case 'not-copied':
      return say('pane.report.copy.not');
    case 'saved':
      return say('pane.report.saved', { file: note.file });
  }
}
