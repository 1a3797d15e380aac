import type { CauseId } from './cause-ids.ts';
import type { CheckId } from './evidence.ts';
import type { Said } from '../words/say.ts';

/** A setting of the account that a correction can change. `smtp.password` never carries a value, only which kind. */
export type Setting =
  | 'smtp.host'
  | 'smtp.port'
  | 'smtp.encryption'
  | 'smtp.auth'
  | 'smtp.user'
  | 'smtp.password'
  | 'email'
  | 'outlook.timeout';

/** What a setting is, or is set to. For `smtp.password`: "new" or "app-password". `outlook.timeout` is in seconds. */
export type SettingValue = string | number;

/** What to do about a cause. It says what; where to click is told by helper/steps. */
export type Correction =
  | {
      readonly do: 'change-setting';
      readonly setting: Setting;
      /** null where the present value is not known. */
      readonly from: SettingValue | null;
      readonly to: SettingValue;
      /** True only if this computer reached the host, port and encryption that result from it, in this very run. */
      readonly tried: boolean;
    }
  | {
      /** Nothing to change in Outlook: somebody else has to act, or the user elsewhere. */
      readonly do:
        'tell-provider' | 'tell-network' | 'tell-administrator' | 'reconnect' | 'wait' | 'check-account' | 'look';
      readonly say: Said;
    };

export type Standing = 'confirmed' | 'possible' | 'excluded';

/** One cause, judged. */
export interface Finding {
  readonly cause: CauseId;
  readonly standing: Standing;
  /** The cause as a noun, for lists such as what was ruled out. */
  readonly name: Said;
  readonly title: Said;
  readonly because: Said;
  /** The checks whose observations the judgement rests on; empty where it rests on the error's text alone. */
  readonly evidence: readonly CheckId[];
  readonly corrections: readonly Correction[];
  /** For a possible cause: what would settle it. */
  readonly settledBy?: Said;
}
