import { withoutSpans } from '../cut-out.ts';
import type { Task } from './tasks.ts';

/** Whether a place in the text lies outside the tasks that only receive. */
export function outsideReceiving(tasks: readonly Task[]): (at: number) => boolean {
  const receiving = tasks.filter(({ direction }) => direction === 'receiving');
  return (at) => !receiving.some((task) => task.at <= at && at < task.end);
}

/** The text without the tasks that only receive; the same text where there are none. */
export function withoutReceiving(text: string, tasks: readonly Task[]): string {
  return withoutSpans(
    text,
    tasks.filter(({ direction }) => direction === 'receiving'),
  );
}
