const ADDRESS = /[^\s<>"(),:;@[\]]{1,64}@[\p{L}\p{N}.-]{1,253}/u;

/** The first mail address in a short text such as a field's value, or null. Not for whole documents: see `MOST`. */
export function addressIn(value: string): string | null {
  const found = ADDRESS.exec(value.slice(0, MOST))?.[0].replace(/^'+|[.-]{1,253}$/g, '');
  return found && !/^@|@$/.test(found) ? found : null;
}

/** RFC 5321 §4.5.3.1 allows 320 characters; a field's value may say a little more around it. */
const MOST = 600;
