import { ACTIVE } from '../words/active.ts';
import { CHECK_IDS } from '../protocol/evidence.ts';
import type { Correction, Finding } from '../protocol/finding.ts';
import { settingName, settingValue } from '../steps/value.ts';
import { observed } from '../words/observed.ts';
import { momentOf } from '../words/pass-on.ts';
import { renderWithIso as render } from '../words/render.ts';
import { say, type Said } from '../words/say.ts';
import type { Replay } from './replay.ts';

/** A part of a report as people read it: a title, and rows of one or two columns. */
export interface Section {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/**
 * A report for people: the same for the text, the page to print and the preview. It is made of the file alone, so that
 * what is looked through before it leaves is what leaves.
 */
export function sectionsOf({ file, diagnosis, differs }: Replay): readonly Section[] {
  const { report, evidence } = file;
  const findings = diagnosis.findings.filter((one) => one.standing !== 'excluded');
  const ruledOut = diagnosis.findings.filter((one) => one.standing === 'excluded');
  const tested = CHECK_IDS.flatMap((id) => {
    const saw = observed(id, evidence, report.account);
    return saw && evidence[id]?.seen ? [[render(say(`check.${id}`)), render(saw.said)]] : [];
  });
  const notTested = CHECK_IDS.flatMap((id) => {
    const one = evidence[id];
    return one && !one.seen && one.why !== 'not-applicable' && one.why !== 'no-need'
      ? [[render(say(`check.${id}`)), render(say(`unseen.${one.why}`))]]
      : [];
  });
  const sections: readonly Section[] = [
    { title: render(say('report.title', { id: file.id })), rows: about(file) },
    { title: render(say('report.met')), rows: met(file) },
    { title: render(say('report.findings')), rows: findingRows(findings, file.end, differs) },
    { title: render(say('report.tested')), rows: tested },
    { title: render(say('report.not-tested')), rows: notTested },
    {
      title: render(say('report.ruled-out')),
      rows: ruledOut.map((one) => [render(one.name), render(one.because)]),
    },
    { title: render(say('report.hidden')), rows: hiddenRows(file) },
  ];
  return sections
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }) => ({ title: plain(title), rows: rows.map((row) => row.map(plain)) }));
}

function about({ at, program, end }: Replay['file']): string[][] {
  return [
    [render(say('report.made')), momentOf(at)],
    [render(say('report.by')), render(say('report.program', { program }))],
    [render(say('report.look')), render(say(`report.end.${end}`))],
  ];
}

function met({ report: { reading, account } }: Replay['file']): string[][] {
  const { email, smtp } = account;
  const reply = reading?.reply;
  const encryption = smtp.encryption && render(settingValue('smtp.encryption', smtp.encryption));
  const rows: (readonly [Parameters<typeof say>[0], string | undefined | null])[] = [
    ['report.account', email],
    ['report.server', [smtp.host, smtp.port, encryption].filter(Boolean).join(' ') || undefined],
    ['report.codes', reading?.codes.join(' ')],
    ['report.said', reply && [reply.code, reply.enhanced, reply.text].filter(Boolean).join(' ')],
    ['report.said-by', reply ? reading.server : undefined],
  ];
  return rows.flatMap(([id, text]) => (text ? [[render(say(id)), text]] : []));
}

function findingRows(findings: readonly Finding[], end: Replay['file']['end'], differs: boolean): string[][] {
  const rows = findings.flatMap((one): string[][] => [
    [render(standingOf(one, end)), render(one.title)],
    ['', render(one.because)],
    ...one.corrections.map((correction) => ['', correctionLine(correction)]),
    ...(one.settledBy ? [['', render(say('finding.settled-by', { what: one.settledBy }))]] : []),
  ]);
  if (rows.length === 0) rows.push(['', render(say('finding.could-not-tell'))]);
  return differs ? [...rows, ['', render(say('report.differs'))]] : rows;
}

/** Nothing is proved by an error's words alone, nor by finding nothing. */
function standingOf({ cause, standing }: Finding, end: Replay['file']['end']): Said {
  if (standing !== 'confirmed') return say(`report.standing.${standing}`);
  if (cause === 'none') return say('report.standing.fine');
  return say(end === 'unlooked' ? 'report.standing.told' : 'report.standing.confirmed');
}

function correctionLine(one: Correction): string {
  if (one.do !== 'change-setting') return render(one.say);
  const values = {
    setting: render(settingName(one.setting)),
    from: render(settingValue(one.setting, one.from)),
    to: render(settingValue(one.setting, one.to)),
  };
  return render(say(one.tried ? 'report.change.tried' : 'report.change', values));
}

function hiddenRows({ hidden }: Replay['file']): string[][] {
  return (['addresses', 'ip', 'words'] as const).flatMap((one) =>
    hidden[one] ? [[render(say(`report.hides.${one}`))]] : [],
  );
}

/** On one line, without what steers a terminal or turns text. */
function plain(text: string): string {
  return text.replaceAll(ACTIVE, ' ');
}
