import * as v from 'valibot';
import { CHECK_IDS, factSchemas, unseenSchema, type CheckId, type Evidence } from '../protocol/evidence.ts';
import type { Finding } from '../protocol/finding.ts';
import { reportSchema, type Report } from '../protocol/report.ts';
import { REPORT_KIND, REPORT_VERSION, type ReportEnd, type ReportFile } from './file.ts';
import { reportId } from './id.ts';
import { KINDS } from './kinds.ts';
import { masksFor, type Hidden, type Masks } from './mask.ts';

/** A look that is over, or was stopped. */
export interface Looked {
  readonly report: Report;
  readonly evidence: Evidence;
  readonly planned: readonly CheckId[];
  readonly findings: readonly Finding[];
  readonly end: ReportEnd;
  readonly elapsedMs: number | null;
  /** When: ISO 8601. */
  readonly at: string;
  /** Version of Outbox Doctor. */
  readonly program: string;
}

/**
 * What may be written down of a look. Built up from nothing: numbers, choices from a list, and the texts that kinds.ts
 * names, each as far as its kind lets it. Whatever else stands in the look is not there any more.
 */
export function recordOf(looked: Looked, hidden: Hidden): ReportFile {
  const { report, evidence, planned, findings, end, elapsedMs, at, program } = looked;
  const masks = masksFor(report, evidence, hidden);
  return {
    kind: REPORT_KIND,
    version: REPORT_VERSION,
    id: reportId(at, evidence),
    program: program.slice(0, 64),
    at,
    hidden: { addresses: hidden.addresses, ip: hidden.ip, words: hidden.words },
    report: withoutRecipients(kept(reportSchema, report, 'report', masks) as Report),
    planned: planned.filter((id) => CHECK_IDS.includes(id)),
    evidence: Object.fromEntries(CHECK_IDS.flatMap((id) => observation(id, evidence, masks))),
    end,
    elapsedMs,
    judged: findings.flatMap(({ cause, standing }) => (standing === 'excluded' ? [] : [{ cause, standing }])),
  };
}

function observation(id: CheckId, evidence: Evidence, masks: Masks): [CheckId, unknown][] {
  const one = evidence[id];
  if (!one) return [];
  if (!one.seen) return v.is(unseenSchema, one.why) ? [[id, { seen: false, why: one.why, ms: one.ms }]] : [];
  return [[id, { seen: true, fact: kept(factSchemas[id], one.fact, id, masks), final: one.final, ms: one.ms }]];
}

/** As many strangers as a mail had readers; nothing is judged by who they are. */
function withoutRecipients(report: Report): Report {
  return report.reading ? { ...report, reading: { ...report.reading, recipients: [] } } : report;
}

/** The parts of valibot's schemas that ours are made of. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly unknown[];
}

/** The value as its schema knows it, with every text as far as it may be kept. What fits no schema is left out. */
function kept(schema: unknown, value: unknown, place: string, masks: Masks): unknown {
  const shape = schema as Shape;
  switch (shape.type) {
    case 'object': {
      if (typeof value !== 'object' || value === null) return undefined;
      const left = Object.entries(shape.entries ?? {}).flatMap(([name, inner]) => {
        const found: unknown = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
        const part = found === undefined ? undefined : kept(inner, found, `${place}.${name}`, masks);
        return part === undefined ? [] : [[name, part] as const];
      });
      return Object.fromEntries(left);
    }
    case 'array':
      return Array.isArray(value)
        ? value.map((one) => kept(shape.item, one, place, masks)).filter((one) => one !== undefined)
        : undefined;
    case 'optional':
      return kept(shape.wrapped, value, place, masks);
    case 'nullable':
      return value === null ? null : kept(shape.wrapped, value, place, masks);
    case 'union': {
      const fitting = (shape.options as readonly v.GenericSchema[]).find((option) => v.is(option, value));
      return fitting && kept(fitting, value, place, masks);
    }
    case 'string':
      return typeof value === 'string' ? masks(KINDS[place], value) : undefined;
    case 'picklist':
      return (shape.options as readonly unknown[]).includes(value) ? value : undefined;
    case 'number':
    case 'boolean':
      return typeof value === shape.type ? value : undefined;
    default:
      return undefined;
  }
}
