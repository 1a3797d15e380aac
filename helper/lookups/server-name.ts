import { asciiDomain, leadsNowhere } from '../knowledge/domain.ts';

/** A server's name as somebody else gave it, in lower-case A-labels; null for what no honest page would say. */
export function serverName(text: string): string | null {
  const name = text.length > 300 ? null : asciiDomain(text);
  return name === null || leadsNowhere(name) || name.includes('_') ? null : name;
}
