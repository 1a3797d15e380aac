import type { WhyUnread } from '../../protocol/facts/unread.ts';
import { untold } from '../told.ts';
import { openNative } from './native.ts';
import { openRegExe } from './reg-exe.ts';
import type { Registry } from './registry.ts';

let opened: Promise<Registry> | undefined;

/** This computer's registry: by Windows' own functions, else through reg.exe. Opened once, when it is first asked for. */
export function openRegistry(): Promise<Registry> {
  return (opened ??= open());
}

async function open(): Promise<Registry> {
  const native = await openNative();
  if (native) return native;
  const printed = await openRegExe();
  return printed.known ? printed.value : closed(printed.why);
}

/** One that tells nothing but why. */
export function closed(why: WhyUnread): Registry {
  const answer = () => Promise.resolve(untold(why));
  return { tree: answer, values: answer, subkeys: answer };
}
