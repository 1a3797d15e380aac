import { makeStyles, shorthands, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../helper/protocol/finding.ts';
import { say } from '../../../helper/words/say.ts';
import type { Run } from '../../session/session.ts';
import { quoted } from '../ask/quoted-reply.ts';
import { Details } from '../details.tsx';
import { CheckList } from '../looking/check-list.tsx';
import { Quoted } from '../quoted.tsx';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';

const useStyles = makeStyles({
  out: { paddingBlockEnd: '4px', ...shorthands.borderBottom('1px', 'solid', tokens.colorNeutralStroke3) },
});

/** The closed details under a verdict: what was seen, the servers' exact words, what is ruled out. */
export function Because({ run, isOpen = false }: { readonly run: Run; readonly isOpen?: boolean }) {
  const styles = useStyles();
  const shapes = useShapes();
  const words = serverWords(run);
  const out = run.diagnosis.findings.filter(({ standing }) => standing === 'excluded');
  return (
    <div className={shapes.tight}>
      {Object.keys(run.evidence).length > 0 && (
        <Details summary={<Words said={say('pane.verdict.why')} />} open={isOpen}>
          <CheckList run={run} />
        </Details>
      )}
      {words.length > 0 && (
        <Details summary={<Words said={say('pane.verdict.words')} />}>
          {words.map((text, index) => (
            <Quoted key={index} text={text} />
          ))}
        </Details>
      )}
      {out.length > 0 && (
        <Details summary={<Words said={say('pane.verdict.ruled-out', { count: String(out.length) })} />}>
          <ul className={shapes.plainList}>
            {out.map((finding: Finding) => (
              <li key={finding.cause} className={styles.out}>
                <span className={shapes.text}>
                  <Words said={finding.title} />
                </span>
                <p className={shapes.caption}>
                  <Words said={finding.because} />
                </p>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </div>
  );
}

/** What servers said, in the error's text and to us, without repeats. */
function serverWords({ report, evidence }: Run): readonly string[] {
  const words: string[] = [];
  const reply = report.reading?.reply;
  if (reply) words.push(quoted(reply));
  const talks = evidence['smtp-greeting'];
  for (const talk of talks?.seen ? talks.fact.talks : []) {
    const place = `${talk.host}:${talk.port} `;
    if (talk.greeting) words.push(`${place}${talk.greeting.code} ${talk.greeting.text}`);
    if (talk.failure?.text) words.push(`${place}${talk.failure.text}`);
  }
  return [...new Set(words)];
}
