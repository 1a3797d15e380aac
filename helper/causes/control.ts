import type { Situation } from './cause.ts';

/*
 * What the comparison with well-known hosts says.
 */

/** Whether well-known hosts that serve a port can be reached on it from here. */
export function controlsOn({ seen, whole }: Situation, port: number): 'answer' | 'blocked' | 'unknown' {
  const controls = (seen['other-hosts']?.controls ?? []).filter((one) => one.port === port);
  if (controls.some((one) => one.answer === 'accepted')) return 'answer';
  const tried = controls.filter((one) => one.answer !== 'name-not-found' && one.answer !== 'resolver-silent');
  // One host alone may be down; two that both serve the port and both give no answer are not.
  return tried.length >= 2 && whole('other-hosts') ? 'blocked' : 'unknown';
}

/** Whether anything beyond this computer has answered at all. Undefined if nothing has and not everybody was waited for. */
export function somethingAnswers({ seen, whole }: Situation): boolean | undefined {
  const answered = (answer: string) => answer === 'accepted' || answer === 'refused';
  if (seen['other-hosts']?.controls.some((one) => answered(one.answer))) return true;
  // A resolver beyond this computer that answers is somebody, too.
  if (seen['other-hosts']?.resolver === 'answers') return true;
  if (seen['port-open']?.attempts.some((one) => answered(one.answer))) return true;
  return whole('other-hosts') && whole('port-open') ? false : undefined;
}

/** Whether the resolver has found any of the names we asked it for. Undefined while it has not and more may come. */
export function namesAreFound({ seen, over }: Situation): boolean | undefined {
  const found = (seen['host-address']?.hosts ?? []).some((one) => !one.failure && !/^[\d.]+$|:/.test(one.host));
  const controls = seen['other-hosts']?.controls ?? [];
  if (found || controls.some((one) => one.answer !== 'name-not-found' && one.answer !== 'resolver-silent')) return true;
  return over('other-hosts') && over('host-address') ? false : undefined;
}
