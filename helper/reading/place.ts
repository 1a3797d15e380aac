import type { Fields } from './fields.ts';

/** The server a client spoke to, and on which port. */
export interface Place {
  readonly server: string | null;
  readonly port: number | null;
}

const SPOKEN_TO =
  /\b(?:connect(?:ing|ed|ion)?|server|host|smtp)\s(?:to|at|with|server|host|the|smtp|:|\s){0,24}['"(]?([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})(?::(\d{1,5})(?!\d)|['")]?,?\s(?:on|at|using|via)?\s?\(?port:?\s(\d{1,5})(?!\d))?/i;
const PORT = /\b(?:on|using|via|at|tcp)\sport:?\s(\d{1,5})(?!\d)/i;

/** From the labelled fields; where there are none, from a sentence such as "cannot connect to smtp.x.org on port 587". */
export function findPlace(text: string, fields: Fields): Place {
  const said = SPOKEN_TO.exec(text);
  const host = said?.[1];
  const server = fields.server ?? (host !== undefined && /[a-z]/i.test(host) ? host : null);
  const port = Number(said?.[2] ?? said?.[3] ?? PORT.exec(text)?.[1] ?? 0);
  return { server, port: fields.port ?? (port >= 1 && port <= 65535 ? port : null) };
}
