import { say } from '../../../helper/words/say.ts';
import { Words } from '../words.tsx';

/** Said at what an organization's policy has set, which is shown and cannot be changed. */
export function SetByOrganization() {
  return (
    <strong>
      <Words said={say('pane.settings.managed')} />.
    </strong>
  );
}
