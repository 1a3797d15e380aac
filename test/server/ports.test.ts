import { PORTS, startOnAny } from '../../helper/server/ports.ts';
import { told, untold } from '../../helper/system/told.ts';

/** Starting fails on some ports, each with its code. */
function starting(fails: Readonly<Record<number, string>>) {
  const tried: number[] = [];
  const start = (port: number) => {
    tried.push(port);
    const code = fails[port];
    return code === undefined ? Promise.resolve(port) : Promise.reject(Object.assign(new Error(code), { code }));
  };
  return { tried, start };
}
const never = () => Promise.reject(new Error('asked'));

test('the first port is the manifest’s, and nothing is asked where it can be had', async () => {
  const { start } = starting({});
  expect(await startOnAny(PORTS, start, never)).toEqual({ helper: 3443 });
});

test('a port that is taken is not passed over: it may be our own', async () => {
  const { tried, start } = starting({ 3443: 'EADDRINUSE' });
  await expect(startOnAny(PORTS, start, never)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  expect(tried).toEqual([3443]);
});

test('a forbidden port is passed over, and those in a range that is set aside are not even tried', async () => {
  const { tried, start } = starting({ 3443: 'EACCES' });
  const ranges = told([
    [3400, 3499],
    [4400, 4499],
  ] as const);
  expect(await startOnAny(PORTS, start, () => Promise.resolve(ranges))).toEqual({
    helper: 13443,
    passedOver: { range: [3400, 3499] },
  });
  expect(tried).toEqual([3443, 13443]);
});

test('where the ranges are not known, the next port is tried all the same', async () => {
  const { start } = starting({ 3443: 'EACCES', 4443: 'EACCES' });
  expect(await startOnAny(PORTS, start, () => Promise.resolve(untold('empty')))).toEqual({
    helper: 13443,
    passedOver: { range: null },
  });
});

test('a port that somebody chose is never exchanged for another', async () => {
  const { tried, start } = starting({ 80: 'EACCES' });
  await expect(startOnAny([80], start, never)).rejects.toMatchObject({ code: 'EACCES' });
  expect(tried).toEqual([80]);
});

test('where all are forbidden, the first one’s refusal is told', async () => {
  const { start } = starting(Object.fromEntries(PORTS.map((port) => [port, 'EACCES'])));
  await expect(startOnAny(PORTS, start)).rejects.toMatchObject({ code: 'EACCES' });
});

test('a port further on that is taken is told as such', async () => {
  const { start } = starting({ 3443: 'EACCES', 4443: 'EADDRINUSE' });
  await expect(startOnAny(PORTS, start)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
