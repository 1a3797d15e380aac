import type { Event } from '../session/event.ts';
import type { Told } from './link.ts';

/** What the link told, in the words of the session. */
export function eventOf(told: Told): Event {
  switch (told.is) {
    case 'connecting':
      return { type: 'connecting' };
    case 'gone':
      return { type: 'gone', retryInMs: told.retryInMs };
    case 'misfit':
      return { type: 'misfit', version: told.version };
    case 'unreadable':
      return { type: 'unreadable', path: told.path };
    case 'pair':
      return { type: 'pair', why: told.why };
    case 'foreign':
      return { type: 'foreign' };
    case 'said':
      break;
  }
  const { message } = told;
  switch (message.type) {
    case 'welcome':
      return { type: 'welcome', version: message.version, practice: message.practice, computer: message.computer };
    case 'refused':
      switch (message.why) {
        case 'protocol':
          return { type: 'misfit', version: message.version };
        case 'token':
        case 'too-many':
          return { type: 'refused', why: message.why };
        default:
          return { type: 'pair', why: message.why };
      }
    case 'challenge':
    case 'paired':
      // The link's own affair; it passes them on to nobody.
      return { type: 'connecting' };
    case 'looking':
      return { type: 'looking', id: message.id, plan: message.plan };
    case 'observed':
      return { type: 'observed', id: message.id, evidence: message.evidence };
    case 'finished':
      return { type: 'finished', id: message.id, elapsedMs: message.elapsedMs };
    case 'computer':
      return { type: 'computer', computer: message.computer };
    case 'accounts':
      return { type: 'accounts', settings: message.settings };
    case 'listening':
      return { type: 'listening', on: message.state === 'on', why: message.why ?? null };
    case 'caught':
      return { type: 'caught', at: message.at, text: message.text };
    case 'opened':
      return { type: 'opened', action: message.action, well: message.well };
    case 'problem':
      return { type: 'problem', id: message.id ?? null, path: message.path, say: message.say };
  }
}
