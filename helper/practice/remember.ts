/** What is kept under a key, made when first asked for. A promise, so that two who ask at once get the same. */
export function remember<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  let value = known.get(key);
  if (!value) {
    value = make();
    known.set(key, value);
    // What could not be made may be made the next time.
    value.catch(() => known.delete(key));
  }
  return value;
}
