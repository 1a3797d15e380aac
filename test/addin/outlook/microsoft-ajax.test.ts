import '../../../addin/outlook/microsoft-ajax.ts';

/*
 * What Office.js calls, by the names it calls it (isMsAjaxLoaded in its outlook-web-16.01.debug.js, and the classes of
 * outlook-win32-16.01.debug.js). That a pane opens with it in a host is tried in office-host.test.ts.
 */

interface Stood {
  Sys: {
    StringBuilder: new () => { append(text: string): unknown };
    Debug: { trace(text: string): void };
    Serialization: { JavaScriptSerializer: { serialize(value: unknown): string } };
  };
  Type: { registerNamespace(path: string): void; registerClass: unknown };
}
const { Sys, Type } = globalThis as unknown as Stood;
type Made = (...parts: unknown[]) => Error & Record<string, unknown>;
const makers = Error as unknown as Record<string, Made>;
interface OldClass {
  registerClass(name: string, base?: unknown): void;
  registerEnum(name: string): void;
  initializeBase(self: unknown, parts?: unknown[]): void;
  isInstanceOfType(value: unknown): boolean;
  getName(): string;
}
const old = (value: unknown) => value as OldClass;
const validate = (Function as unknown as { _validateParams: (...parts: unknown[]) => unknown })._validateParams;

test('Office.js finds everything it looks for before it would ask a CDN', () => {
  expect(typeof Sys.StringBuilder).toBe('function');
  expect(typeof Sys.Debug.trace).toBe('function');
  expect(typeof Type.registerNamespace).toBe('function');
  expect(typeof Type.registerClass).toBe('function');
  expect(typeof validate).toBe('function');
  expect(Sys.Serialization.JavaScriptSerializer.serialize({ a: 1 })).toBe('{"a":1}');
});

test('namespaces stand, and what is in them stays', () => {
  Type.registerNamespace('One.Two');
  Object.assign((globalThis as unknown as { One: { Two: object } }).One.Two, { kept: true });
  Type.registerNamespace('One.Two.Three');
  expect(globalThis).toMatchObject({ One: { Two: { kept: true, Three: {} } } });
});

test.each([
  ['argument', ['name'], { name: 'Sys.ArgumentException', paramName: 'name' }],
  ['argumentNull', ['name'], { name: 'Sys.ArgumentNullException', paramName: 'name' }],
  ['argumentOutOfRange', ['name', 7], { name: 'Sys.ArgumentOutOfRangeException', actualValue: 7 }],
  ['argumentType', ['name'], { name: 'Sys.ArgumentTypeException' }],
  ['parameterCount', ['too many'], { message: expect.stringContaining('too many') }],
  ['create', ['words', { name: 'Own' }], { name: 'Own', message: 'words' }],
])('Error.%s makes an Error with what is known of it', (maker, given, expected) => {
  const made = makers[maker]?.(...given);
  expect(made).toBeInstanceOf(Error);
  expect(made).toMatchObject(expected);
});

test('parameters are checked the way Office.js states them', () => {
  const expected = [
    { name: 'text', type: String, mayBeNull: false },
    { name: 'callback', type: Function, mayBeNull: true },
  ];
  expect(validate(['a', null], expected)).toBeNull();
  expect(validate(['a', () => {}], expected)).toBeNull();
  expect(validate([null, null], expected)).toMatchObject({ name: 'Sys.ArgumentNullException', paramName: 'text' });
  expect(validate([1, null], expected)).toMatchObject({ name: 'Sys.ArgumentTypeException' });
  expect(validate([undefined], expected)).toMatchObject({ name: 'Sys.ArgumentUndefinedException' });
});

test('the classes of older Outlooks inherit', () => {
  function Item(this: Record<string, unknown>, data: unknown) {
    this['data'] = data;
  }
  Item.prototype.hello = function (this: Record<string, unknown>) {
    return this['data'];
  };
  function Message(this: Record<string, unknown>, data: unknown) {
    old(Message).initializeBase(this, [data]);
  }
  old(Item).registerClass('Item');
  old(Message).registerClass('Message', Item);
  const made = new (Message as unknown as new (data: unknown) => { hello(): unknown })('x');
  expect(made.hello()).toBe('x');
  expect(old(Item).isInstanceOfType(made)).toBe(true);
  expect(old(Message).getName()).toBe('Message');
  expect(old(String).isInstanceOfType('text')).toBe(true);
  expect(old(Object).isInstanceOfType(null)).toBe(false);
});

test('nothing it adds turns up where built-ins are walked', () => {
  const seen: string[] = [];
  for (const key in () => {}) seen.push(key);
  for (const key in []) seen.push(key);
  expect(seen).toEqual([]);
});
