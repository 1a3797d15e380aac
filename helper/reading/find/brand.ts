/** How people call their provider, where the text has neither their address nor its server. */
const BRANDS: readonly (readonly [RegExp, string])[] = [
  [/\bgmail\b|\bgoogle\s?mail\b/i, 'gmail.com'],
  [/(?:\bqq|腾讯)\s?(?:邮箱|mail)|\bmail\.qq\.com\b/i, 'qq.com'],
  [/163\s?(?:邮箱|mail)|网易/i, '163.com'],
  [/\byahoo\b/i, 'yahoo.com'],
  [/\bicloud\b/i, 'icloud.com'],
  [/\bhotmail\b|\boutlook\.com\b/i, 'outlook.com'],
  [/\baol\b/i, 'aol.com'],
];
const LONGEST = 3000;

/** A domain of the provider that a short text speaks of; null where it speaks of none, or of several. */
export function brandSaid(text: string): string | null {
  if (text.length > LONGEST) return null;
  const said = BRANDS.filter(([pattern]) => pattern.test(text));
  return said.length === 1 ? (said[0]?.[1] ?? null) : null;
}
