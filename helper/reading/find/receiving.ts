import { saidOf, type Said } from '../said.ts';
import type { Task } from './tasks.ts';

/** Whether a place in the text lies outside the tasks that only receive. */
export function outsideReceiving(tasks: readonly Task[]): (at: number) => boolean {
  const receiving = tasks.filter(({ direction }) => direction === 'receiving');
  return (at) => !receiving.some((task) => task.at <= at && at < task.end);
}

/** What is said outside the tasks that only receive. */
export function saidWithoutReceiving(text: string, said: Said, tasks: readonly Task[]): Said {
  const receiving = tasks.filter(({ direction }) => direction === 'receiving');
  if (receiving.length === 0) return said;
  const rest = receiving.toReversed().reduce((kept, { at, end }) => `${kept.slice(0, at)}\n${kept.slice(end)}`, text);
  return saidOf(rest);
}
