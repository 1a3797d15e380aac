import * as v from 'valibot';

/** One line that the listening child prints. */
const lineSchema = v.variant('event', [
  v.object({ event: v.literal('attached'), groups: v.number(), version: v.string() }),
  v.object({ event: v.literal('started') }),
  v.object({ event: v.literal('ended') }),
  v.object({
    event: v.literal('error'),
    /** A signed 32-bit HRESULT. */
    code: v.pipe(v.number(), v.integer(), v.minValue(-0x8000_0000), v.maxValue(0xffff_ffff)),
    description: v.string(),
  }),
  v.object({ event: v.literal('not-running') }),
  v.object({ event: v.literal('closed') }),
  v.object({ event: v.literal('refused'), what: v.picklist(['language-mode', 'no-compiler', 'not-attached']) }),
]);
export type Heard = v.InferOutput<typeof lineSchema>;

/** Longest description that is kept, in characters. */
const LONGEST = 2_000;

/** What a line says; undefined for one that says nothing we know. */
export function heardIn(line: string): Heard | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  const parsed = v.safeParse(lineSchema, value);
  return parsed.success ? parsed.output : undefined;
}

/** The error as Outlook's window would show it, for the reader of pasted texts. `code` is a signed HRESULT. */
export function asText(code: number, description: string): string {
  const hex = (code >>> 0).toString(16).toUpperCase().padStart(8, '0');
  return `(0x${hex}) : '${description.slice(0, LONGEST)}'`;
}
