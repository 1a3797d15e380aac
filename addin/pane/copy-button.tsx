import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { say, type Said } from '../../helper/words/say.ts';
import { useAnnounce } from './status.tsx';
import { copy } from './copy.ts';
import { plain } from './words.tsx';

/** Copies a value. For two seconds it says so itself; a toast would stand apart from its cause and go away. */
export function CopyButton({ text, what }: { readonly text: string; readonly what: string }) {
  const { copied, press } = useCopy(text);
  return (
    <Button
      size="small"
      aria-label={plain(copied ? say('pane.copied') : say('pane.copy.what', { what }))}
      onClick={press}
    >
      {plain(say(copied ? 'pane.copied' : 'pane.copy'))}
    </Button>
  );
}

/** Copies a whole text, which the button names itself. */
export function CopyText({
  text,
  said,
  isMain = false,
}: {
  readonly text: string;
  readonly said: Said;
  readonly isMain?: boolean;
}) {
  const { copied, press } = useCopy(text);
  return (
    <Button appearance={isMain ? 'primary' : 'secondary'} onClick={press}>
      {plain(copied ? say('pane.copied') : said)}
    </Button>
  );
}

function useCopy(text: string) {
  const [copied, setCopied] = useState(false);
  const announce = useAnnounce();
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  const press = () => {
    void copy(text).then((done) => {
      setCopied(done);
      if (done) announce(say('pane.copied'));
    });
  };
  return { copied, press };
}
