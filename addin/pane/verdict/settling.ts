import type { Finding } from '../../../helper/protocol/finding.ts';
import { say, type Said } from '../../../helper/words/say.ts';
import type { Run } from '../../session/session.ts';
import { settledHere } from '../sign-in/may-sign-in.ts';

/** As many as somebody will do one after the other. */
const AT_MOST = 4;

/** S28: what would settle it, in the order in which to do it; each thing once. Empty where the helper took nothing. */
export function settling(run: Run, findings: readonly Finding[]): readonly Said[] {
  if (run.end === 'refused') return [];
  const isCutShort = run.end === 'stopped' || run.end === 'lost';
  const ways: readonly (Said | false | null | undefined)[] = [
    isCutShort && say('pane.settle.end'),
    ...findings.map(({ settledBy }) => settledBy && settledHere(settledBy, run)),
    !run.evidence['sign-in'] && say('pane.sign-in.settles'),
    run.report.reading === null && say('pane.settle.error'),
    say('pane.settle.network'),
  ];
  const all = ways.filter((way): way is Said => Boolean(way));
  return all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at).slice(0, AT_MOST);
}
