import * as v from 'valibot';
import { say, type Said } from '../words/say.ts';
import { REPORT_KIND, REPORT_VERSION, reportFileSchema, type ReportFile } from './file.ts';
import { replay, type Replay } from './replay.ts';

/** Most bytes of a report that we read; one of ours has some fifty thousand. */
export const REPORT_LIMIT = 2 * 1024 * 1024;
/** A report of ours nests nine deep. */
const DEEPEST = 20;
const LONGEST_TEXT = 8000;
const LONGEST_LIST = 2000;
/** A place in a report is named in a sentence; a stranger's names may be of any length. */
const LONGEST_PLACE = 80;

/** Whether a text may be meant as a report, so that it is not read as an error. */
export function looksLikeReport(text: string): boolean {
  return /^\s*\{/.test(text) && text.slice(0, 4000).includes(`"${REPORT_KIND}"`);
}

/**
 * Reads a report that somebody else may have written or changed, and judges it. A report is data: it is checked whole
 * before anything of it is used, and what is wrong is said with its place.
 *
 * @param name what the file is called, for the sentence
 */
export function readReport(text: string, name: string): { readonly replay: Replay } | { readonly refused: Said } {
  const refuse = (id: Parameters<typeof say>[0], values: Record<string, string> = {}) => ({
    refused: say(id, { name, ...values }),
  });
  if (text.length > REPORT_LIMIT) return refuse('report.read.too-big', { limit: '2' });
  if (deepest(text) > DEEPEST) return refuse('report.read.too-deep', { limit: String(DEEPEST) });
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('report.read.not-json');
  }
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== REPORT_KIND)
    return refuse('report.read.another-kind');
  const version = 'version' in value ? value.version : undefined;
  if (typeof version === 'number' && version > REPORT_VERSION)
    return refuse('report.read.newer', { version: String(version), ours: String(REPORT_VERSION) });
  const large = tooLarge(value, '');
  if (large) return refuse('report.read.too-long', { path: large });
  const read = v.safeParse(reportFileSchema, value, { abortEarly: true });
  if (!read.success) {
    const [issue] = read.issues;
    const path = (v.getDotPath(issue) ?? '').slice(0, LONGEST_PLACE);
    return refuse('report.read.wrong', { path });
  }
  try {
    return { replay: replay(read.output as ReportFile) };
  } catch {
    // It keeps to the form, and holds what no look can have seen.
    return refuse('report.read.makes-no-sense');
  }
}

/** How deep the brackets of a JSON text nest, without building anything of it. Brackets in a text do not count. */
function deepest(text: string): number {
  let depth = 0;
  let most = 0;
  let isText = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (isText) {
      if (sign === 0x5c) at += 1;
      else if (sign === 0x22) isText = false;
    } else if (sign === 0x22) isText = true;
    else if (sign === 0x7b || sign === 0x5b) most = Math.max(most, (depth += 1));
    else if (sign === 0x7d || sign === 0x5d) depth -= 1;
  }
  return most;
}

/** The place of the first text or list that is longer than any of ours. */
function tooLarge(value: unknown, place: string): string | undefined {
  if (typeof value === 'string') return value.length > LONGEST_TEXT ? place : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const parts = Object.entries(value);
  if (parts.length > LONGEST_LIST) return place || REPORT_KIND;
  for (const [name, part] of parts) {
    const found = tooLarge(part, `${place}${place === '' ? '' : '.'}${name}`.slice(0, LONGEST_PLACE));
    if (found !== undefined) return found;
  }
  return undefined;
}
