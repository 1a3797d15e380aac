/** What somebody set once for this computer. */
export interface Preferences {
  /** Whether public blocklists may be asked for this network's address: they are somebody else's servers. */
  readonly blocklists: boolean;
}

export const usual: Preferences = { blocklists: false };

const KEY = 'outbox-doctor-preferences';

/** As they were kept; the usual ones where nothing was, or where a framed page is refused its storage. */
export function keptPreferences(storage: () => Storage = () => localStorage): Preferences {
  try {
    const found: unknown = JSON.parse(storage().getItem(KEY) ?? 'null');
    const { blocklists } = (typeof found === 'object' && found !== null ? found : {}) as Partial<Preferences>;
    return { blocklists: blocklists === true };
  } catch {
    return usual;
  }
}

export function keepPreferences(preferences: Preferences, storage: () => Storage = () => localStorage): void {
  try {
    storage().setItem(KEY, JSON.stringify(preferences));
  } catch {
    // They hold as long as this page stands.
  }
}
