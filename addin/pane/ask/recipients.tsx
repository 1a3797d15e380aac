import { say } from '../../../helper/words/say.ts';
import { Details } from '../details.tsx';
import { harmless } from '../harmless.ts';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';

/** A mail to a list may come back with them all; the others are a press away. */
const AT_ONCE = 3;

/** Whom a mail did not reach. */
export function Recipients({ addresses }: { readonly addresses: readonly string[] }) {
  const rest = addresses.slice(AT_ONCE);
  return (
    <>
      <Some addresses={addresses.slice(0, AT_ONCE)} />
      {rest.length > 0 && (
        <Details summary={<Words said={say('pane.heard.recipients.more', { count: String(rest.length) })} />}>
          <Some addresses={rest} />
        </Details>
      )}
    </>
  );
}

function Some({ addresses }: { readonly addresses: readonly string[] }) {
  const shapes = useShapes();
  return (
    <div>
      {addresses.map((address) => (
        <div key={address}>
          <bdi className={shapes.value}>{harmless(address)}</bdi>
        </div>
      ))}
    </div>
  );
}
