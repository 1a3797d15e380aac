import { check } from './check.ts';
import { clockInDoubt } from './clock-in-doubt.ts';
import { tidy } from './tidy.ts';

/** Whether this computer sets its clock by others. Asked only where the clock is in doubt: it takes a program's start. */
export const clockService = check({
  id: 'clock-service',
  within: 19_000,
  async observe(looking) {
    const ask = looking.computer?.clockService;
    return ask && (await clockInDoubt(looking)) ? tidy(await ask()) : undefined;
  },
});
