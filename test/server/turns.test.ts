import { Turns } from '../../helper/server/turns.ts';

const never = new AbortController().signal;

test('so many go on at once, the next waits for the first to end, and one too many is sent away', async () => {
  const turns = new Turns(2, 1);
  const [first] = [await turns.take(never), await turns.take(never)];
  let third: unknown = 'waiting';
  const waiting = turns.take(never).then((end) => (third = end));
  expect(await turns.take(never)).toBeUndefined();
  expect(third).toBe('waiting');
  first?.();
  await waiting;
  expect(third).toBeInstanceOf(Function);
});

test('a turn that is ended twice lets in one', async () => {
  const turns = new Turns(1, 2);
  const end = await turns.take(never);
  const order: string[] = [];
  void turns.take(never).then(() => order.push('second'));
  void turns.take(never).then(() => order.push('third'));
  end?.();
  end?.();
  await new Promise(setImmediate);
  expect(order).toEqual(['second']);
});

test('who stops waiting takes no turn from anybody', async () => {
  const turns = new Turns(1, 5);
  const end = await turns.take(never);
  const stop = new AbortController();
  const gone = turns.take(stop.signal);
  const stays = turns.take(never);
  stop.abort();
  (await gone)?.();
  end?.();
  expect(await stays).toBeInstanceOf(Function);
});
