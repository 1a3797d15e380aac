import * as fc from 'fast-check';
import { read } from '../../helper/server/incoming.ts';

test.each([
  ['{"type":"stop","id":"a","__proto__":{"x":1}}', '__proto__'],
  ['{"type":"stop","id":"a","constructor":{"prototype":{"x":1}}}', 'constructor'],
  ['{"type":"look","id":"a","report":{"account":{"__proto__":1}}}', 'report.account.__proto__'],
])('P11 a name that every object inherits is no field: %s', (text, path) => {
  expect(read(text)).toEqual({ wrong: { path, say: 'no such field' } });
});

test('P11 what a field inherits is not its own', () => {
  expect(read('{"type":"toString"}')).toHaveProperty('wrong');
  expect(read('{}')).toHaveProperty('wrong');
});

test('P11 depth is counted before anything is parsed, and not within strings', () => {
  expect(read('['.repeat(60_000))).toEqual({ wrong: { path: '', say: 'nested too deeply' } });
  expect(read('{"a":'.repeat(13))).toEqual({ wrong: { path: '', say: 'nested too deeply' } });
  expect(read(JSON.stringify({ type: 'stop', id: '['.repeat(60) }))).toMatchObject({ wrong: { path: 'id' } });
  expect(read('{"type":"stop","id":"a","x":"\\"[[[[[[[[[[[[[[[["}')).toHaveProperty('message');
});

test('P11 more values than a report has are not looked through', () => {
  expect(read(JSON.stringify({ type: 'stop', id: 'a', x: Array.from({ length: 6_000 }, () => 1) }))).toEqual({
    wrong: { path: '', say: 'too many values' },
  });
});

test('P11 whatever comes is answered with a message of the schema or with what is wrong, and changes no object', () => {
  const before = Object.getOwnPropertyNames(Object.prototype).length;
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.string(),
        fc.jsonValue().map((value) => JSON.stringify({ type: 'look', id: 'a', report: value })),
      ),
      (text) => {
        const heard = read(text);
        if ('message' in heard)
          expect(['hello', 'pair', 'look', 'stop', 'consent', 'accounts', 'listen', 'open']).toContain(
            heard.message.type,
          );
        else expect(typeof heard.wrong.say).toBe('string');
      },
    ),
  );
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
});
