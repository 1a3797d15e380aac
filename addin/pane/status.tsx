import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import type { Said } from '../../helper/words/say.ts';
import { useShapes } from './styles.ts';
import { plain } from './words.tsx';

/** Between two announcements; a newer one in this time takes the place of the older. */
const APART = 1500;

const Announce = createContext<(said: Said) => void>(() => undefined);

/** Says something to screen readers, politely. */
export const useAnnounce = () => useContext(Announce);

/** The one polite region of the page. What is announced by itself comes in as `said`, the rest through useAnnounce. */
export function Status({
  said,
  alarm,
  children,
}: {
  readonly said: Said | null;
  /** What cannot wait for what is being read out. */
  readonly alarm: Said | null;
  readonly children: ReactNode;
}) {
  const shapes = useShapes();
  const [shown, setShown] = useState('');
  const last = useRef(-Infinity);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const speak = useCallback((words: string) => {
    clearTimeout(timer.current);
    const wait = () => Math.max(0, last.current + APART - Date.now());
    const show = () => {
      // What was said last may have come to stand there later than it was to.
      if (wait() > 0) {
        timer.current = setTimeout(show, wait());
        return;
      }
      last.current = Date.now();
      setShown(words);
    };
    timer.current = setTimeout(show, wait());
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  // From when it stands there: a busy page shows it later than it was to be.
  useLayoutEffect(() => {
    if (shown) last.current = Date.now();
  }, [shown]);

  // By its words, not by its object: the same sentence is not said twice.
  const words = said && plain(said);
  useEffect(() => {
    if (words) speak(words);
  }, [words, speak]);
  const announce = useCallback((next: Said) => speak(plain(next)), [speak]);

  return (
    <Announce.Provider value={announce}>
      {children}
      <div role="status" className={shapes.hidden}>
        {shown}
      </div>
      <div role="alert" className={shapes.hidden}>
        {alarm && plain(alarm)}
      </div>
    </Announce.Provider>
  );
}
