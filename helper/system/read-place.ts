/** One place, and what of it is read. */
export interface ReadPlace {
  readonly title: string;
  /** Keys of the registry, files, or programs with their arguments. */
  readonly places: readonly string[];
  /** Values by name; a place without names is said to be read whole, or for its keys' names, by its title. */
  readonly values: readonly ReadValue[];
  /** Only after the user has allowed it. */
  readonly consent: boolean;
}

/** A value's name, and what it is for. */
export interface ReadValue {
  readonly name: string;
  readonly what: string;
  /** No sample that was published has this name. */
  readonly unconfirmed?: true;
}
