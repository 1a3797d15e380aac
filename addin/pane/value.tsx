import { makeStyles } from '@fluentui/react-components';
import { Fragment } from 'react';

/** Longer parts of a name are broken inside: no column has room for them. */
const LONGEST = 18;

const useStyles = makeStyles({ long: { overflowWrap: 'anywhere' } });

/** A setting's value. A host's name may go to the next line after its dots, and not within its words. */
export function Value({ text }: { readonly text: string }) {
  const styles = useStyles();
  const parts = text.split(/(?<=\.)/);
  const isLong = text.split(/[\s.]/).some((part) => part.length > LONGEST);
  return (
    <span className={isLong ? styles.long : ''}>
      {parts.map((part, at) => (
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
