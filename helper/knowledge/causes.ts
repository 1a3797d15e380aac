import type { CauseId } from '../protocol/cause-ids.ts';
import data from './data/causes.json' with { type: 'json' };

/** What is generally known of a cause: for causes no module of ours judges yet, and for `lookup`. */
export interface KnownCause {
  readonly id: CauseId;
  readonly title: string;
  /** Codes, or `reply:<id of a known reply>`. */
  readonly seenAs: readonly string[];
  readonly corrections: readonly {
    readonly kind: 'windows' | 'provider-portal' | 'server' | 'network' | 'outlook-setting' | 'admin';
    readonly where: Readonly<Record<string, string>>;
    readonly what: string;
  }[];
  readonly verifyBy: {
    readonly checks: readonly string[];
    readonly confirmedWhen: string;
    readonly ruledOutWhen: string;
  };
}

export const knownCauses = data as readonly KnownCause[];
