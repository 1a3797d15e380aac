/*
 * A typed stand-in for `Office.context`: the few members the pane uses, typed by @types/office-js, so that a change there
 * is an error here. What a real host adds around them is tried with the real Office.js (office-host.test.ts).
 */

type Done<T> = (result: Office.AsyncResult<T>) => void;
type Mailbox = Office.Mailbox;
type Item = NonNullable<Mailbox['item']>;

/** How this host answers for a body: with a text, with a refusal, or not at all. */
export type Answer = { readonly text: string } | 'refused' | 'silent';

function answered<T>(value: T | undefined): Office.AsyncResult<T> {
  return {
    status: value === undefined ? 'failed' : 'succeeded',
    value,
    error: value === undefined ? { name: 'AccessRestricted', message: '', code: 9000 } : undefined,
  } as unknown as Office.AsyncResult<T>;
}

export interface FakeMessage {
  readonly subject?: string;
  readonly itemClass?: string;
  readonly html?: Answer;
  readonly text?: Answer;
}

/** A message that is being read. */
export function message({
  subject = 'Undeliverable: Offer',
  itemClass = 'IPM.Note',
  html = 'refused',
  text = 'refused',
}: FakeMessage = {}): Item {
  const body: Pick<Office.Body, 'getAsync'> = {
    getAsync: ((coercion: string, done: Done<string>) => {
      const answer = coercion === 'html' ? html : text;
      if (answer === 'silent') return;
      done(answered(answer === 'refused' ? undefined : answer.text));
    }) as Office.Body['getAsync'],
  };
  return { subject, itemClass, body } as unknown as Item;
}

/** A message that is being written. */
export function draft(subject: string, to: number, cc = 0): Item {
  const people = (count: number) => ({
    getAsync: (done: Done<Office.EmailAddressDetails[]>) =>
      done(answered(Array.from({ length: count }, () => ({}) as Office.EmailAddressDetails))),
  });
  return {
    subject: { getAsync: (done: Done<string>) => done(answered(subject)) },
    to: people(to),
    cc: people(cc),
    bcc: people(0),
  } as unknown as Item;
}

/** A host with one item open; `open` opens another one. */
export class FakeContext {
  item: Item | null;
  readonly #handlers = new Map<string, ((args: unknown) => void)[]>();

  constructor(item: Item | null) {
    this.item = item;
  }

  get office(): Office.Context {
    const mailbox = {
      userProfile: { emailAddress: 'anna@example.com' },
      diagnostics: { hostName: 'Outlook' },
      addHandlerAsync: (type: string, handler: (args: unknown) => void) => {
        this.#handlers.set(type, [...(this.#handlers.get(type) ?? []), handler]);
      },
    };
    Object.defineProperty(mailbox, 'item', { get: () => this.item });
    return {
      mailbox,
      diagnostics: { platform: 'PC' },
      officeTheme: { bodyBackgroundColor: '#212121' },
    } as unknown as Office.Context;
  }

  open(item: Item | null): void {
    this.item = item;
    this.raise('olkItemSelectedChanged', {});
  }

  raise(type: string, args: unknown): void {
    for (const handler of this.#handlers.get(type) ?? []) handler(args);
  }
}
