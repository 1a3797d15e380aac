import { useMemo } from 'react';
import type { Evidence } from '../../../helper/protocol/evidence.ts';
import type { Finding } from '../../../helper/protocol/finding.ts';
import type { Report } from '../../../helper/protocol/report.ts';
import { reportId } from '../../../helper/report/id.ts';
import { passOnText } from '../../../helper/words/pass-on.ts';
import { say } from '../../../helper/words/say.ts';
import { CopyText } from '../copy-button.tsx';
import { Details } from '../details.tsx';
import { BlockTitle } from '../heading.tsx';
import { OwnText } from '../quoted.tsx';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';
import { administratorsTurn, offFor, tellingOf, toWhom, type Telling } from './pass-on.ts';

interface About {
  readonly report: Report;
  /** Empty where only a text was read. */
  readonly evidence: Evidence;
  /** The number of the report that goes with it; absent: what it is made of gives one. */
  readonly id?: string;
}

/** S17 to S20: whom to tell, and the message that is ready to be passed on. Nothing where there is nobody to tell. */
export function PassOn({
  finding,
  telling = tellingOf(finding),
  report,
  evidence,
  id,
  isMain,
}: About & { readonly finding: Finding; readonly telling?: Telling | null; readonly isMain: boolean }) {
  const shapes = useShapes();
  const { date } = report;
  const number = useMemo(() => id ?? reportId(date, evidence), [id, date, evidence]);
  if (!telling) return null;
  const text = passOnText({ report, evidence, finding, at: date, id: number });
  const off = offFor(report, finding);
  return (
    <section className={shapes.block}>
      <div className={shapes.tight}>
        <BlockTitle>
          <Words said={toWhom(telling, finding)} />
        </BlockTitle>
        {off && (
          <p className={shapes.text}>
            <Words said={off} />
          </p>
        )}
        <p className={shapes.text} data-answer="tell">
          <Words said={telling.say} />
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

/** S20 among several that fit: the message for the administrator, if the first of them is an administrator's turn. */
export function AdministratorsTurn({ findings, ...about }: About & { readonly findings: readonly Finding[] }) {
  const turn = administratorsTurn(findings);
  return turn && <PassOn {...turn} {...about} isMain={false} />;
}
