import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * For the picture: it makes room where the button that belongs to the answer would else begin below the window's lower edge,
 * as in a short pane with long words. Its caption says the same in words.
 */
export function useRoomForAnswer(): RefObject<SVGSVGElement> {
  const picture = useRef<SVGSVGElement>(null);
  // After every change of what is shown; nothing is drawn in between.
  useLayoutEffect(() => makeRoom(picture.current));
  useLayoutEffect(() => {
    const resized = () => makeRoom(picture.current);
    addEventListener('resize', resized);
    return () => removeEventListener('resize', resized);
  }, []);
  return picture;
}

function makeRoom(picture: SVGSVGElement | null): void {
  if (!picture) return;
  picture.style.display = '';
  if (isAnswerInSight()) return;
  picture.style.display = 'none';
  // Where it does not help, the picture is worth more.
  if (!isAnswerInSight()) picture.style.display = '';
}

function isAnswerInSight(): boolean {
  const button = document.querySelector('[data-answer="act"], [data-answer="copy"]');
  return !button || button.getBoundingClientRect().bottom + scrollY <= innerHeight;
}
