/** Characters that do something where they are shown: control, zero-width, direction (UAX #9), tags, separators. */
const ACTIVE = /[\p{Cc}\p{Cf}\u2028\u2029]/u;

/** All texts within a value that hold an active character, keys of objects included; a line end is none of them. */
export function activeIn(value: unknown): string[] {
  if (typeof value === 'string') return ACTIVE.test(value.replaceAll('\n', '')) ? [JSON.stringify(value)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [...activeIn(key), ...activeIn(inner)]);
}
