import type { CheckId, Evidence } from '../protocol/evidence.ts';
import type { ToHelper, ToPane } from '../protocol/messages.ts';
import type { Report } from '../protocol/report.ts';
import { harmless } from '../network/harmless.ts';
import type { PastFinding } from '../protocol/history.ts';
import { pastFindingOf } from '../report/past-finding.ts';
import type { HistoryFile } from '../system/history.ts';
import { render } from '../words/render.ts';
import { say } from '../words/say.ts';

/** What a pane may ask of earlier findings. */
export type AskedOfHistory = Extract<ToHelper, { type: 'history' | 'history-erase' | 'history-keep' }>;

type Tell = (message: ToPane) => void;

/** Earlier findings, as a pane's conversation knows them. */
export interface HistorySide {
  /** Answers a pane. Never rejects. */
  take(asked: AskedOfHistory, tell: Tell): Promise<void>;
  /** Listens in on a run on its way to the pane, and keeps what it came to. A run that was stopped is not kept. */
  alongside(report: Report, stop: AbortSignal, tell: Tell): Tell;
}

export function historySide(file: HistoryFile, now: () => Date = () => new Date()): HistorySide {
  return {
    async take(asked, tell) {
      try {
        const history = await answer(asked);
        tell({ type: 'history', history });
      } catch {
        // The disk is full, or the folder is somebody else's.
        tell({ type: 'problem', path: asked.type, say: render(say('server.history.not-kept')) });
      }
    },

    alongside(report, stop, tell) {
      let planned: readonly CheckId[] = [];
      let evidence: Evidence = {};
      return (message) => {
        tell(message);
        if (message.type === 'looking') planned = message.plan;
        if (message.type === 'observed') evidence = { ...evidence, ...message.evidence };
        if (message.type !== 'finished' || stop.aborted || planned.length === 0) return;
        const finding = pastFindingOf(report, evidence, planned, now().toISOString());
        // Not being able to keep it is no reason to disturb who got the answer.
        if (finding) void file.add(tidied(finding)).catch(() => undefined);
      };
    },
  };

  function answer(asked: AskedOfHistory) {
    switch (asked.type) {
      case 'history':
        return file.read();
      case 'history-erase':
        return file.erase();
      case 'history-keep':
        return file.keep(asked.on);
    }
  }
}

/** What came from a page is told to others: nothing in it may turn or hide text. */
function tidied(finding: PastFinding): PastFinding {
  return { ...finding, email: finding.email === null ? null : harmless(finding.email) };
}
