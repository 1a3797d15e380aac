import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { Said } from '../../helper/words/say.ts';
import { SetByOrganization } from './settings/set-by-organization.tsx';
import { plain } from './words.tsx';

const useStyles = makeStyles({
  // Else the longest choice decides how wide the page is.
  narrow: { minWidth: 0, width: '100%' },
});

/** One of a few, by the browser's own list. */
export function Choice<Value extends string>({
  label,
  value,
  values,
  named,
  choose,
  isManaged = false,
}: {
  readonly label: Said;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly named: (value: Value) => Said;
  readonly choose: (value: Value) => void;
  /** Set by an organization: shown, and not changed here. */
  readonly isManaged?: boolean;
}) {
  const styles = useStyles();
  return (
    <Field className={styles.narrow} label={plain(label)} {...(isManaged && { hint: <SetByOrganization /> })}>
      <Select
        className={styles.narrow}
        select={{ className: styles.narrow }}
        value={value}
        disabled={isManaged}
        onChange={(_, chosen) => choose(chosen.value as Value)}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {plain(named(one))}
          </option>
        ))}
      </Select>
    </Field>
  );
}
