import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { say } from '../../../helper/words/say.ts';
import type { Actions } from '../actions.ts';
import { Words } from '../words.tsx';

/** A button that opens the browser's own chooser. Dropping a file anywhere does the same. */
export function ChooseFile({ actions, another = false }: { readonly actions: Actions; readonly another?: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>
        <Words said={say(another ? 'pane.refused.another' : 'pane.ask.file')} />
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        accept=".eml,.msg,.txt,.log,.json,message/rfc822,text/plain"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // So that choosing the same file again is a change again.
          currentTarget.value = '';
          if (file) actions.chooseFile(file);
        }}
      />
    </>
  );
}
