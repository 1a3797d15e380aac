import { rows } from '../../helper/commands/layout.ts';
import { Readable } from 'node:stream';

const io = {
  stdin: Readable.from([]),
  stdout: { write: () => undefined, columns: 40 },
  stderr: { write: () => undefined },
  env: {},
  now: () => new Date('2026-11-21'),
  signal: new AbortController().signal,
};
const plain = (_format: unknown, text: string) => text;

test('a row keeps the lines of its text and loses what a terminal would obey', () => {
  const text = 'one\u001B[31m\ntwo\u009B2J\u0007';
  expect(rows([['Server said', text]], io, plain).map((line) => line.trimEnd())).toEqual([
    '  Server said  one',
    '               two',
  ]);
});
