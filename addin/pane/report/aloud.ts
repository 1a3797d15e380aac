import { settingName, settingValue } from '../../../helper/steps/value.ts';
import { say, type Said } from '../../../helper/words/say.ts';
import type { Change } from '../verdict/change-table.tsx';
import type { Verdict } from '../verdict/verdict-of.ts';

/** What an agent on the telephone reads out: the change, else what to do. Nothing where there is neither. */
export function aloudOf(verdict: Verdict): Said | null {
  if (verdict.is !== 'one') return null;
  const { corrections } = verdict.finding;
  const changes = corrections.filter((one): one is Change => one.do === 'change-setting');
  if (changes.length > 0) {
    const list = changes
      .map(({ setting, to }) =>
        say('pane.replay.aloud.setting', { setting: settingName(setting), to: settingValue(setting, to) }),
      )
      .reduceRight((rest, first) => say('pane.replay.aloud.and', { first, rest }));
    return say('pane.replay.aloud.change', { list });
  }
  const deed = corrections.find((one) => one.do !== 'change-setting');
  return deed?.say ?? null;
}
