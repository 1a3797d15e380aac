import { exitCodeOf } from '../../helper/commands/exit-code.ts';
import type { CauseId } from '../../helper/protocol/cause-ids.ts';
import type { Finding, Standing } from '../../helper/protocol/finding.ts';
import { say } from '../../helper/words/say.ts';

function finding(standing: Standing, cause: CauseId = 'wrong-port'): Finding {
  const words = say('data.text', { text: cause });
  return { cause, standing, name: words, title: words, because: words, evidence: [], corrections: [] };
}

test.each<[number, string, Finding[]]>([
  [0, 'nothing is wrong', [finding('confirmed', 'none'), finding('excluded')]],
  [1, 'a cause is confirmed', [finding('confirmed')]],
  [1, 'a cause is confirmed, others possible', [finding('confirmed'), finding('possible'), finding('possible')]],
  [1, 'only one cause is left possible', [finding('possible'), finding('excluded'), finding('excluded')]],
  [3, 'several causes are possible', [finding('possible'), finding('possible')]],
  [3, 'every cause is ruled out', [finding('excluded'), finding('excluded')]],
  [3, 'there is no cause to judge', []],
])('the exit code is %i where %s', (code, _where, findings) => {
  expect(exitCodeOf(findings)).toBe(code);
});
