import { linuxClockService } from '../../../helper/system/linux/clock-service.ts';
import { told, untold, type Told } from '../../../helper/system/told.ts';

const asked = (chronyc: Told<string>, timedatectl: Told<string>) =>
  linuxClockService({ chronyc: () => Promise.resolve(chronyc), timedatectl: () => Promise.resolve(timedatectl) });
const none = untold('missing');

// As chronyc -c tracking of chrony 4.3 prints it.
const tracking =
  'CB00710A,time.example.com,3,1763630000.123456789,0.000012,0.00003,0.00004,-12.345,0.001,0.02,0.03,0.004,64.5,Normal';

test('chrony that follows a server keeps the clock right', async () => {
  expect(await asked(told(tracking), none)).toEqual({
    service: 'chronyd',
    start: null,
    synchronized: true,
    unread: [],
  });
});

test('chrony without a server does not', async () => {
  const lost = '7F7F0101,,0,0.000000000,0,0,0,0,0,0,1,1,0,Not synchronised';
  expect((await asked(told(lost), none)).synchronized).toBe(false);
});

test('systemd says whether it is on and whether the clock is right', async () => {
  expect(await asked(none, told('NTP=yes\nNTPSynchronized=no\n'))).toEqual({
    service: 'systemd-timesyncd',
    start: 'automatic',
    synchronized: false,
    unread: [],
  });
  expect(await asked(none, told('NTP=no\nNTPSynchronized=no\n'))).toMatchObject({ service: null, start: 'disabled' });
});

test('neither of them is no answer, and names both', async () => {
  const said = await asked(none, untold('too-late'));
  expect(said.synchronized).toBeNull();
  expect(said.unread).toEqual([
    { source: 'chronyc tracking', why: 'missing' },
    { source: 'timedatectl show', why: 'too-late' },
  ]);
});

test('words of another form are not understood', async () => {
  expect((await asked(told('506 Cannot talk to daemon'), told('System clock synchronized: yes'))).unread).toHaveLength(
    2,
  );
});
