import { makeStyles } from '@fluentui/react-components';
import type { Finding } from '../../../helper/protocol/finding.ts';
import type { Reason } from '../../../helper/protocol/reading.ts';
import { say, type Said } from '../../../helper/words/say.ts';
import { Details } from '../details.tsx';
import { Mark } from '../mark.tsx';
import { settledHere, type Tested } from '../sign-in/may-sign-in.ts';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';
import { afterWebmail } from './by-webmail.ts';
import { SettingList } from './setting-list.tsx';

const useStyles = makeStyles({
  one: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '8px' },
});

/** As many as one takes in; the others are a press away. */
const AT_ONCE = 3;

interface Possible {
  readonly findings: readonly Finding[];
  /** What in the text makes us think of them. */
  readonly reasons: readonly Reason[];
  /** The look that they were found by; absent where there was none. */
  readonly run?: Tested;
  /** What would settle them stands in a list of its own. */
  readonly isSettledBelow?: boolean;
}

/** Causes that fit, each with what would settle it, and those that the server's own words name for certain. Their order says nothing for certain, and no number pretends to. */
export function PossibleList({ findings, ...how }: Possible) {
  const shapes = useShapes();
  const rest = findings.slice(AT_ONCE);
  return (
    <>
      <Some findings={findings.slice(0, AT_ONCE)} {...how} />
      {rest.length > 0 && (
        <Details summary={<Words said={say('pane.verdict.more', { count: rest.length })} />}>
          <div className={shapes.block}>
            <Some findings={rest} {...how} />
          </div>
        </Details>
      )}
    </>
  );
}

function Some({ findings, reasons, run = { evidence: {} }, isSettledBelow = false }: Possible) {
  const styles = useStyles();
  const shapes = useShapes();
  return (
    <ul className={shapes.plainList}>
      {findings.map((finding) => (
        <li key={finding.cause} className={styles.one}>
          <Mark standing="possible" />
          <div className={shapes.tight}>
            <span className={shapes.blockTitle}>
              <Words
                said={finding.standing === 'confirmed' ? finding.title : say('possible.title', { cause: finding.name })}
              />
            </span>
            <p className={shapes.text}>
              <Because finding={finding} reason={reasons.find(({ cause }) => cause === finding.cause)} />
            </p>
            {finding.because.id.startsWith('compare.') && (
              <SettingList changes={finding.corrections.filter((one) => one.do === 'change-setting')} />
            )}
            {finding.corrections.map((correction, at) => {
              const advice = correction.do === 'change-setting' ? null : afterWebmail(correction.say, run.webmail);
              return (
                advice && (
                  <p key={at} className={shapes.text}>
                    <Words said={advice} />
                  </p>
                )
              );
            })}
            {!isSettledBelow && <Settles said={finding.settledBy && settledHere(finding.settledBy, run)} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Settles({ said }: { readonly said: Said | null | undefined }) {
  const shapes = useShapes();
  if (!said) return null;
  return (
    <p className={shapes.caption}>
      <Words said={say('pane.verdict.settles')} /> <Words said={said} />
    </p>
  );
}

/** Why a cause fits. That the error is known to come from it is the least we can say; what in the text says so is better. */
function Because({ finding, reason }: { readonly finding: Finding; readonly reason: Reason | undefined }) {
  const fits = reason && fitsText(reason);
  if (!fits) return <Words said={finding.because} />;
  return (
    <>
      {finding.because.id !== 'suspected.by-text' && (
        <>
          <Words said={finding.because} />{' '}
        </>
      )}
      <Words said={fits} />
    </>
  );
}

function fitsText({ by, what }: Reason): Said | null {
  if (what === '') return null;
  return say(`read.fits.${by}`, { what });
}
