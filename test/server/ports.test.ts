import { PORTS, startOnAny, type About } from '../../helper/server/ports.ts';
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
const asked = () => Promise.reject(new Error('asked'));
const never = { isOurs: asked, excluded: asked };
const notOurs = { isOurs: () => Promise.resolve(false), excluded: asked };
const withRanges = (excluded: About['excluded']) => ({ isOurs: asked, excluded });

test('the first port is the manifest’s, and nothing is asked where it can be had', async () => {
  const { start } = starting({});
  expect(await startOnAny(PORTS, start, never)).toEqual({ helper: 3443 });
});

test('a port that has a helper of ours is not passed over', async () => {
  const { tried, start } = starting({ 3443: 'EADDRINUSE' });
  const ours = { isOurs: (port: number) => Promise.resolve(port === 3443), excluded: asked };
  await expect(startOnAny(PORTS, start, ours)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  expect(tried).toEqual([3443]);
});

test('a port that somebody else has is passed over: on a terminal server each user has a helper', async () => {
  const { start } = starting({ 3443: 'EADDRINUSE', 4443: 'EADDRINUSE' });
  expect(await startOnAny(PORTS, start, notOurs)).toEqual({ helper: 13443, passedOver: { why: 'taken' } });
});

test('a forbidden port is passed over, and those in a range that is set aside are not even tried', async () => {
  const { tried, start } = starting({ 3443: 'EACCES' });
  const ranges = told([
    [3400, 3499],
    [4400, 4499],
  ] as const);
  expect(
    await startOnAny(
      PORTS,
      start,
      withRanges(() => Promise.resolve(ranges)),
    ),
  ).toEqual({
    helper: 13443,
    passedOver: { why: 'forbidden', range: [3400, 3499] },
  });
  expect(tried).toEqual([3443, 13443]);
});

test('where the ranges are not known, the next port is tried all the same', async () => {
  const { start } = starting({ 3443: 'EACCES', 4443: 'EACCES' });
  expect(
    await startOnAny(
      PORTS,
      start,
      withRanges(() => Promise.resolve(untold('empty'))),
    ),
  ).toEqual({
    helper: 13443,
    passedOver: { why: 'forbidden', range: null },
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

test('a port further on that has a helper of ours is told as such', async () => {
  const { start } = starting({ 3443: 'EACCES', 4443: 'EADDRINUSE' });
  const about = { isOurs: () => Promise.resolve(true), excluded: () => Promise.resolve(untold('empty')) };
  await expect(startOnAny(PORTS, start, about)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
