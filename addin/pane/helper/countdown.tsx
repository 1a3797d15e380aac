import { useEffect, useState } from 'react';
import { say } from '../../../helper/words/say.ts';
import { Words } from '../words.tsx';

/** Counts the seconds to the next try. Give it a `key` that changes with each wait. Not read out: it changes too often. */
export function Countdown({ ms }: { readonly ms: number }) {
  const [left, setLeft] = useState(Math.ceil(ms / 1000));
  useEffect(() => {
    const timer = setInterval(() => setLeft((seconds) => Math.max(1, seconds - 1)), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <span aria-hidden="true">
      <Words said={say('pane.helper.retry.in', { seconds: String(left) })} />
    </span>
  );
}
