import { errorCode } from '../../knowledge/code-index.ts';
import { matchesIn } from './matches.ts';

/** A socket error of Windows (10060), of its Web connections (12007) or a number of Outlook for Mac (-3259) that the text calls an error. */
export interface FoundNumber {
  /** The code of its entry in the error table. */
  readonly code: string;
  readonly at: number;
}

/** A number alone, or with the `0x` that Windows' own lists write a socket error with. */
const NUMBER = /(?<![\w.,+-])(?:-?[12]?\d{4}|0x0{0,4}2[67aef][0-9a-f]{2})(?!\w|[.,]\d)/gi;
/** What calls a number an error, whatever the language: a socket, an error or a code is named shortly before it. */
const CALLED_AN_ERROR =
  /(?:socket|winsock|wsa\w{0,20}|errno|err|error|code|fehler\w{0,10}|erreur|errore|erro|fout\w{0,10}|fel\w{0,10}|fejl\w{0,10}|feil\w{0,10}|virhe\w{0,10}|błąd|błędu|ошибк\w{0,3}|код|hata\w{0,5}|エラー|コード|错误\w{0,3}|錯誤\w{0,3}|代码|代碼|오류|코드|خطأ|שגיאה)(?: ?(?:code|number|no|id|n°|nr|番号|de|di|del|du|socket|winsock|kodu|号|號|번호)){0,3}[ :.#=('"[]{0,4}$/iu;
const MAC = /\b(?:outlook|entourage|microsoft|mac|error|account|mail)\b/i;
const MOST = 10;
const MOST_LOOKED = 5000;

/** Numbers that Windows or Outlook for Mac give errors, only where the text says so: "Socket Error: 10060". */
export function findNumbers(text: string): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  let looked = 0;
  for (const match of matchesIn(text, NUMBER)) {
    const entry = errorCode(match[0]);
    if (!entry) continue;
    if (++looked > MOST_LOOKED) break;
    if (isError(text, match[0], match.index)) found.push({ code: entry.code, at: match.index });
    if (found.length >= MOST) break;
  }
  return found;
}

function isError(text: string, written: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at).replaceAll('\n', ' ');
  if (CALLED_AN_ERROR.test(before)) return true;
  if (text.trim() === written) return true;
  // Outlook for Mac's numbers have a minus sign, which few other numbers of these sizes have.
  return written.startsWith('-') && MAC.test(text.slice(Math.max(0, at - 300), at + 100));
}
