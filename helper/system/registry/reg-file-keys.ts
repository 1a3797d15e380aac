/*
 * The keys of an exported file as a tree. Of a value only its place in the text is kept: what nobody asks for, such as
 * a password, is never taken out of it.
 */

/** Where what stands behind "name=" begins and ends. */
export interface Place {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export class FileKey {
  readonly name: string;
  /** A line of the file names it; otherwise it only leads to others. */
  named = false;
  deleted = false;
  #below: Map<string, FileKey> | undefined;
  #values: Map<string, Place> | undefined;

  constructor(name: string) {
    this.name = name;
  }

  get below(): Iterable<FileKey> {
    return this.#below?.values() ?? [];
  }

  get values(): Iterable<Place> {
    return this.#values?.values() ?? [];
  }

  value(name: string): Place | undefined {
    return this.#values?.get(name.toLowerCase());
  }

  child(name: string): FileKey | undefined {
    return this.#below?.get(name.toLowerCase());
  }

  /** The key below of this name; made if there is none. The second answer tells whether it was. */
  make(name: string): [FileKey, boolean] {
    const known = this.child(name);
    if (known) return [known, false];
    const made = new FileKey(name);
    (this.#below ??= new Map()).set(name.toLowerCase(), made);
    return [made, true];
  }

  set(place: Place): void {
    (this.#values ??= new Map()).set(place.name.toLowerCase(), place);
  }

  unset(name: string): void {
    this.#values?.delete(name.toLowerCase());
  }

  /** As a line "[-KEY]" asks for: whoever imports the file has no such key afterwards. */
  clear(): void {
    this.deleted = true;
    this.named = true;
    this.#below = undefined;
    this.#values = undefined;
  }
}
