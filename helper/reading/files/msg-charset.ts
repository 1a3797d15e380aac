import { fromUtf7 } from './mail-utf7.ts';
import { decoderFor } from './transfer-charset.ts';

/** Windows' numbers of code pages by the names of the Encoding Standard, where the name does not follow from the number. */
const NAMES: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  1201: 'utf-16be',
  10000: 'macintosh',
  20866: 'koi8-r',
  20932: 'euc-jp',
  20936: 'gbk',
  21866: 'koi8-u',
  50220: 'iso-2022-jp',
  50221: 'iso-2022-jp',
  50222: 'iso-2022-jp',
  51932: 'euc-jp',
  51949: 'euc-kr',
  54936: 'gb18030',
  65001: 'utf-8',
};
const UTF7 = 65000;

/** The text of bytes in one of Windows' code pages; of one that browsers do not know as in Windows-1252. */
export function ofCodePage(bytes: Uint8Array, page: number): string {
  if (page === UTF7) return fromUtf7(new TextDecoder().decode(bytes));
  const iso = page - 28590;
  const name = NAMES[page] ?? (iso >= 1 && iso <= 16 ? `iso-8859-${String(iso)}` : `windows-${String(page)}`);
  return (decoderFor(name) ?? new TextDecoder('windows-1252')).decode(bytes);
}

const TRADITIONAL_CHINESE = new Set([0x0404, 0x0c04, 0x1404]);
/** Windows' code pages by language, the lower ten bits of a locale (MS-LCID); languages of Western Europe have 1252. */
const PAGES: Readonly<Record<number, number>> = {
  0x01: 1256,
  0x02: 1251,
  0x04: 936,
  0x05: 1250,
  0x08: 1253,
  0x0d: 1255,
  0x0e: 1250,
  0x11: 932,
  0x12: 949,
  0x15: 1250,
  0x18: 1250,
  0x19: 1251,
  0x1a: 1250,
  0x1b: 1250,
  0x1e: 874,
  0x1f: 1254,
  0x22: 1251,
  0x23: 1251,
  0x24: 1250,
  0x25: 1257,
  0x26: 1257,
  0x27: 1257,
  0x29: 1256,
  0x2a: 1258,
  0x2f: 1251,
};

/** The code page in which Windows, set to this locale, writes texts that are not in Unicode. */
export function codePageOf(locale: number): number {
  return TRADITIONAL_CHINESE.has(locale) ? 950 : (PAGES[locale & 0x3ff] ?? 1252);
}
