import { faultsOf, soak, type Soaked } from './soak.ts';

/* The hour of `npm run bench -- soak`, shortened. */

test('after half a minute of honest and hostile traffic the helper holds the memory and handles it held, and every honest request was answered', async () => {
  const told = await soak({ ms: 18_000, warmUp: 12_000 });
  expect({ faults: faultsOf(told), told }).toMatchObject({ faults: [] });
  expect(told.answered).toBeGreaterThan(5);
  expect(told.attacks).toBeGreaterThan(100);
}, 120_000);

test('what stays behind is told', () => {
  const well: Soaked = {
    before: { memory: 100, handles: 30 },
    after: { memory: 105, handles: 30 },
    asked: 10,
    answered: 10,
    longest: 100,
    attacks: 1,
    most: 120,
    unanswered: [],
    ended: null,
  };
  expect(faultsOf(well)).toEqual([]);
  expect(faultsOf({ ...well, most: 151 })).toEqual(['memory reached 151 MB']);
  expect(faultsOf({ ...well, after: { memory: 116, handles: 30 } })).toEqual(['memory grew to 116 MB']);
  expect(faultsOf({ ...well, after: { memory: 100, handles: 40 } })).toEqual(['10 handles stayed']);
  expect(faultsOf({ ...well, answered: 9, unanswered: ['x'] })).toEqual([
    '1 of 10 honest requests were not answered: x',
  ]);
  expect(faultsOf({ ...well, ended: 'SIGSEGV' })).toEqual(['the helper ended: SIGSEGV']);
});
