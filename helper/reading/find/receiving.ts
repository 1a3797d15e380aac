import type { Task } from './tasks.ts';

/** Whether a place in the text lies outside the tasks that only receive. */
export function outsideReceiving(tasks: readonly Task[]): (at: number) => boolean {
  const receiving = tasks.filter(({ direction }) => direction === 'receiving');
  return (at) => !receiving.some((task) => task.at <= at && at < task.end);
}

/** The text without the tasks that only receive; the same text where there are none. */
export function withoutReceiving(text: string, tasks: readonly Task[]): string {
  return tasks
    .filter(({ direction }) => direction === 'receiving')
    .toReversed()
    .reduce((kept, { at, end }) => `${kept.slice(0, at)}\n${kept.slice(end)}`, text);
}
