/*
 * Stands in for MicrosoftAjax.js. In a host, every flavour of Office.js first wants that library and would fetch it from
 * a CDN, which a computer with a broken network does not reach: the pane would never open. It skips the download when
 * these names exist (`isMsAjaxLoaded` in outlook-web-16.01.debug.js). Today's Outlooks then use no more than the Error
 * makers, Debug.trace and _validateParams; the Outlooks of Office 2016 to 2021 (outlook-win32-16.00 and -16.01) are
 * written in its class system, so that is here too, as small as they need it.
 *
 * Emitted as a file of its own, loaded before office.js, and only inside this page.
 */

type Maker = (...parts: unknown[]) => unknown;
type Bag = Record<string, unknown>;
interface Class {
  (...parts: unknown[]): unknown;
  prototype: Bag;
  __typeName?: string;
  __baseType?: Class;
}

function define(on: object, members: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(members)) {
    // Not enumerable: these sit on built-ins, and old code walks built-ins with for…in.
    Object.defineProperty(on, name, { value, configurable: true, writable: true, enumerable: false });
  }
}

/** Makes the names of a dotted path, and an object at each. */
function registerNamespace(path: string): void {
  let at = globalThis as unknown as Bag;
  for (const name of path.split('.')) at = (at[name] ??= {}) as Bag;
}

function inherits(type: Class | undefined, from: Class): boolean {
  for (let one = type; one; one = one.__baseType) if (one === from) return true;
  return false;
}

/** What MicrosoftAjax.js gives to every function: a class system from before there was one. */
const classMembers = {
  registerClass(this: Class, name: string, base?: Class) {
    this.__typeName = name;
    if (base) {
      this.__baseType = base;
      for (const key in base.prototype)
        if (!Object.hasOwn(this.prototype, key)) this.prototype[key] = base.prototype[key];
    }
    define(this.prototype, { constructor: this });
    return this;
  },
  registerEnum(this: Class & Bag, name: string) {
    for (const key of Object.keys(this.prototype)) this[key] = this.prototype[key];
    this.__typeName = name;
  },
  initializeBase(this: Class, instance: unknown, parts?: unknown[]) {
    this.__baseType?.apply(instance, parts ?? []);
    return instance;
  },
  isInstanceOfType(this: Class, instance: unknown) {
    if (instance === null || instance === undefined) return false;
    return Object(instance) instanceof this || inherits((instance as { constructor?: Class }).constructor, this);
  },
  getName(this: Class) {
    return this.__typeName ?? this.name;
  },
};

/** An Error the way MicrosoftAjax.js makes them: the message begins with the kind, and facts hang on it. */
function fault(kind: string, words: string, more: Bag = {}): Error {
  return Object.assign(new Error(`Sys.${kind}Exception: ${words}`), { name: `Sys.${kind}Exception`, ...more });
}

function named(message: unknown, otherwise: string, paramName: unknown): string {
  const words = message ? String(message) : otherwise;
  return paramName ? `${words}\nParameter name: ${String(paramName)}` : words;
}

const errorMakers: Record<string, Maker> = {
  create: (message, more) => Object.assign(new Error(String(message)), more),
  argument: (paramName, message) =>
    fault('Argument', named(message, 'Value does not fall within the expected range.', paramName), { paramName }),
  argumentNull: (paramName, message) =>
    fault('ArgumentNull', named(message, 'Value cannot be null.', paramName), { paramName }),
  argumentUndefined: (paramName, message) =>
    fault('ArgumentUndefined', named(message, 'Value cannot be undefined.', paramName), { paramName }),
  argumentOutOfRange: (paramName, actualValue, message) =>
    fault('ArgumentOutOfRange', named(message, 'Specified argument was out of the range of valid values.', paramName), {
      paramName,
      actualValue,
    }),
  argumentType: (paramName, _actual, _expected, message) =>
    fault('ArgumentType', named(message, 'Object cannot be converted to the required type.', paramName), { paramName }),
  parameterCount: (message) => fault('ParameterCount', String(message ?? 'Parameter count mismatch.')),
  invalidOperation: (message) => fault('InvalidOperation', String(message ?? 'Operation is not valid.')),
  notImplemented: (message) => fault('NotImplemented', String(message ?? 'The method is not implemented.')),
  format: (message) => fault('Format', String(message ?? 'One of the identified items was in an incorrect format.')),
};

interface Expected {
  readonly name: string;
  readonly type?: Class;
  readonly mayBeNull?: boolean;
  readonly optional?: boolean;
}

function validateParameter(value: unknown, expected: Expected, name: string): unknown {
  if (value === undefined) return expected.optional ? null : errorMakers['argumentUndefined']?.(name);
  if (value === null) return expected.mayBeNull || expected.optional ? null : errorMakers['argumentNull']?.(name);
  if (!expected.type || expected.type === (Object as unknown)) return null;
  return classMembers.isInstanceOfType.call(expected.type, value) ? null : errorMakers['argumentType']?.(name);
}

/** null where all is as expected; the caller throws what it gets. */
function validateParams(values: ArrayLike<unknown>, expected: readonly Expected[]): unknown {
  for (const [index, one] of expected.entries()) {
    const wrong = validateParameter(values[index], one, one.name);
    if (wrong) return wrong;
  }
  return null;
}

class StringBuilder {
  readonly #parts: string[] = [];
  append(text: unknown) {
    this.#parts.push(String(text));
    return this;
  }
  toString() {
    return this.#parts.join('');
  }
}

const nothing = () => undefined;

define(Function.prototype, classMembers);
define(Function, {
  registerNamespace,
  _validateParams: validateParams,
  _validateParameter: validateParameter,
  createDelegate:
    (self: unknown, method: Maker) =>
    (...parts: unknown[]) =>
      method.apply(self, parts),
});
define(Error, errorMakers);
define(String, {
  format: (pattern: string, ...parts: unknown[]) =>
    pattern.replace(/\{(\d+)\}/g, (_, index: string) => String(parts[Number(index)] ?? '')),
});
define(Array, { removeAt: (list: unknown[], index: number) => void list.splice(index, 1) });
define(Object, {
  getTypeName: (value: unknown) => classMembers.getName.call((value as { constructor: Class }).constructor),
});
Object.assign(globalThis, {
  Type: Function,
  Sys: {
    StringBuilder,
    Debug: { trace: nothing, fail: nothing },
    Browser: { agent: null, InternetExplorer: 'InternetExplorer' },
    Serialization: {
      JavaScriptSerializer: { serialize: JSON.stringify, deserialize: (text: string) => JSON.parse(text) },
    },
  },
});

export {};
