import { isHost } from '../../helper/protocol/host-name.ts';
import { isPort } from '../../helper/protocol/port.ts';
import { say, type Said } from '../../helper/words/say.ts';
import { ascii } from './ascii-host.ts';

/** What Outlook's error names as server and port and cannot be one, so that nobody wonders why it is not used. */
export function doubtsOf(text: string): readonly Said[] {
  const doubts: Said[] = [];
  const host = /\bserver:\s*['‘"]([^'’"\n]{1,400})['’"]/i.exec(text)?.[1]?.trim();
  if (host && !isHost(ascii(host))) doubts.push(say('pane.doubt.host', { host }));
  const port = /\bport:\s*(\d{1,12})\b/i.exec(text)?.[1];
  if (port && !isPort(Number(port))) doubts.push(say('pane.doubt.port', { port }));
  return doubts;
}
