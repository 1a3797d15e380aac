import { say, type Said } from '../../helper/words/say.ts';
import type { Session } from '../session/session.ts';
import { aboutOf } from './ask/about.ts';
import { done } from './looking/progress.ts';
import { signInOf } from './sign-in/may-sign-in.ts';
import { compare } from './verdict/compare.ts';
import { verdictOf } from './verdict/verdict-of.ts';

/** What a person who does not see the screen is told at this moment; null where there is nothing new to tell. */
export function announcement(session: Session): Said | null {
  const { step, heard } = session;
  switch (step.at) {
    case 'told':
      return say(step.report.reading?.kind === 'bounce' ? 'pane.told.bounce' : 'pane.told.text');
    case 'account':
      return step.unnamed ? say('pane.account.unnamed', { domain: step.unnamed.domain }) : null;
    case 'looking': {
      const { run } = step;
      // What is watched is told when it is another answer.
      if (session.watch) return null;
      const all = run.plan.length;
      if (all === 0) return null;
      const verdict = verdictOf(run);
      if (verdict.is === 'one') return verdict.finding.title;
      return done(run) * 2 >= all ? say('pane.said.half') : say('pane.said.checking', { count: all });
    }
    case 'choosing': {
      const { accounts } = session.computer;
      return accounts.is === 'read' ? say('pane.accounts.title', { count: accounts.settings.accounts.length }) : null;
    }
    case 'round':
      return session.round && say('pane.round.title', { count: session.round.over.length });
    case 'done':
      return titleOf(session);
    case 'asking':
      return heard.is === 'read'
        ? (aboutOf(heard)?.title ?? say('pane.said.reading', { codes: heard.reading.codes.length }))
        : null;
    default:
      return null;
  }
}

function titleOf({ step }: Session): Said | null {
  if (step.at !== 'done') return null;
  const verdict = verdictOf(step.run);
  const compared = step.before && compare(step.before, step.run);
  return compared?.title ?? verdict.title;
}

/** The two things that are said at once: the helper was lost in a run, and a sign-in was refused. */
export function alarm({ step, helper }: Session): Said | null {
  if (step.at !== 'done') return null;
  if (step.run.end === 'lost' && helper.is === 'away') return say('pane.helper.lost');
  return signInOf(step.run) === 'refused' ? say('pane.sign-in.refused') : null;
}
