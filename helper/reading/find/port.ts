/** The port at the start of a field's value, or null where none stands there: "587", "'465 (SSL)'". */
export function portOf(value: string): number | null {
  const port = /^['"]?(\d[\dOSl]{0,4})\b(?!\.\d)/
    .exec(value)?.[1]
    ?.replace(/[OSl]/g, (letter) => SCANNED[letter] ?? '');
  return port !== undefined && Number(port) >= 1 && Number(port) <= 65535 ? Number(port) : null;
}

/** What a scanner takes a digit for. */
const SCANNED: Readonly<Record<string, string>> = { O: '0', S: '5', l: '1' };
