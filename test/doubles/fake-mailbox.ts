/*
 * A typed stand-in for `Office.context`: the few members the pane uses, typed by @types/office-js, so that a change there
 * is an error here. What a real host adds around them is tried with the real Office.js (office-host.test.ts).
 */

type Done<T> = (result: Office.AsyncResult<T>) => void;
type Mailbox = Office.Mailbox;
type Item = NonNullable<Mailbox['item']>;

/** How this host answers for a body: with a text, with a refusal, or not at all. */
export type Answer = { readonly text: string } | 'refused' | 'silent';

function answered<T>(value: T | undefined, code = 9017): Office.AsyncResult<T> {
  return {
    status: value === undefined ? 'failed' : 'succeeded',
    value,
    error: value === undefined ? { name: 'AccessRestricted', message: '', code } : undefined,
  } as unknown as Office.AsyncResult<T>;
}

export interface FakeMessage {
  readonly subject?: string;
  readonly itemClass?: string;
  readonly html?: Answer;
  readonly text?: Answer;
  /** As it came over the network; 'refused' unless told. */
  readonly headers?: Answer;
  /** The whole mail. */
  readonly file?: Answer;
  /** The code that this host refuses with; 9017, access restricted, unless told. */
  readonly code?: number;
  readonly attachments?: readonly Partial<Office.AttachmentDetails>[];
  /** Whose mailbox it lies in. */
  readonly owner?: string;
}

function tell(answer: Answer, done: Done<string>, code?: number): void {
  if (answer !== 'silent') done(answered(answer === 'refused' ? undefined : answer.text, code));
}

/** What Office.js gives to an item in somebody else's mailbox. */
export function shared(owner: string): Partial<Item> {
  return {
    getSharedPropertiesAsync: (done: Done<Partial<Office.SharedProperties>>) => done(answered({ owner })),
  } as unknown as Partial<Item>;
}

/** A message that is being read. */
export function message({
  subject = 'Undeliverable: Offer',
  itemClass = 'IPM.Note',
  html = 'refused',
  text = 'refused',
  headers = 'refused',
  file,
  code,
  attachments = [],
  owner,
}: FakeMessage = {}): Item {
  const body: Pick<Office.Body, 'getAsync'> = {
    getAsync: ((coercion: string, done: Done<string>) => {
      tell(coercion === 'html' ? html : text, done, code);
    }) as Office.Body['getAsync'],
  };
  return {
    subject,
    itemClass,
    body,
    attachments,
    getAllInternetHeadersAsync: (done: Done<string>) => tell(headers, done),
    ...(file && {
      getAsFileAsync: (done: Done<string>) =>
        tell(typeof file === 'string' ? file : { text: Buffer.from(file.text).toString('base64') }, done),
    }),
    ...(owner && shared(owner)),
  } as unknown as Item;
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

  /** The newest set (Mailbox 1.…) that this Outlook knows. */
  readonly newest: number;

  constructor(item: Item | null, newest = 16) {
    this.item = item;
    this.newest = newest;
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
      requirements: { isSetSupported: (_: string, version: string) => this.newest >= Number(version.split('.')[1]) },
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
