import type { NameRecords, Records, Service } from '../../helper/network/name-records.ts';

/** DNS for tests: records by name; names that are not listed have none. `silent` answers nothing at all. */
export class FakeRecords implements NameRecords {
  /** Every name asked for, in order. */
  readonly asked: string[] = [];
  readonly #services: Readonly<Record<string, readonly Service[]>>;
  readonly #texts: Readonly<Record<string, readonly string[]>>;
  readonly #silent: boolean;

  constructor({
    services = {},
    texts = {},
    silent = false,
  }: {
    readonly services?: Readonly<Record<string, readonly Service[]>>;
    readonly texts?: Readonly<Record<string, readonly string[]>>;
    readonly silent?: boolean;
  } = {}) {
    this.#services = services;
    this.#texts = texts;
    this.#silent = silent;
  }

  services(name: string): Promise<Records<Service>> {
    return Promise.resolve(this.#answer(name, this.#services[name]));
  }

  texts(name: string): Promise<Records<string>> {
    return Promise.resolve(this.#answer(name, this.#texts[name]));
  }

  #answer<Record>(name: string, records: readonly Record[] | undefined): Records<Record> {
    this.asked.push(name);
    if (this.#silent) return { failure: 'no-answer' };
    return records ? { records } : { failure: 'none' };
  }
}
