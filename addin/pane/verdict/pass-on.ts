import type { Correction, Finding } from '../../../helper/protocol/finding.ts';
import type { Report } from '../../../helper/protocol/report.ts';
import { switchedOffFor } from '../../../helper/words/pass-on.ts';
import { say, type Said } from '../../../helper/words/say.ts';

/** Somebody else's turn: whom to tell, and in which words. */
export type Telling = Extract<Correction, { readonly say: Said }> & {
  readonly do: 'tell-provider' | 'tell-network' | 'tell-administrator';
};

/** Whom a finding says to tell, if anybody; the first of them is the one that can act. */
export function tellingOf({ corrections }: Finding): Telling | null {
  return corrections.find((one): one is Telling => isTelling(one)) ?? null;
}

export function isTelling(correction: Correction): correction is Telling {
  return correction.do.startsWith('tell-');
}

/** What stands over the message: that nobody but an administrator can act, where that is so, else whom to tell. */
export function toWhom({ do: who }: Telling, { corrections, standing }: Finding): Said {
  if (who === 'tell-administrator' && standing !== 'confirmed') return say('pane.verdict.administrator.perhaps');
  const isAlone = corrections.every((one) => one.do === 'tell-administrator');
  if (who === 'tell-administrator' && isAlone) return say('pane.verdict.administrator');
  const to = { 'tell-provider': 'provider', 'tell-network': 'network', 'tell-administrator': 'administrator' } as const;
  return say(`pane.pass.to.${to[who]}`);
}

/** For whom the server said that it is switched off, where it said so. */
export function offFor(report: Report, { cause }: Finding): Said | null {
  const whom = cause === 'smtp-auth-disabled-for-mailbox' ? switchedOffFor(report) : null;
  return whom && say(`pane.verdict.off.${whom}`);
}

/** The first of several that fit, if it is an administrator's turn then: it is worth asking before it is settled. */
export function administratorsTurn(findings: readonly Finding[]): { finding: Finding; telling: Telling } | null {
  const finding = findings.find(({ standing }) => standing !== 'excluded');
  const telling = finding?.corrections.find((one): one is Telling => isTelling(one) && one.do === 'tell-administrator');
  return finding && telling ? { finding, telling } : null;
}
