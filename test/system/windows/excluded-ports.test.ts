import { excludedIn, excludedPorts } from '../../../helper/system/windows/excluded-ports.ts';
import { captured } from './fixture.ts';
import { programs } from './printed.ts';

test('the ranges of a captured table are read', () => {
  const ranges = excludedIn(captured('excludedportrange.captured.txt'));
  expect(ranges).toMatchObject({ known: true });
  expect(ranges.known && ranges.value).toEqual(
    expect.arrayContaining([
      [5357, 5357],
      [50000, 50059],
      [59263, 59362],
    ]),
  );
  expect(ranges.known && ranges.value).toHaveLength(10);
});

test('the language of its headings does not matter', () => {
  const german = captured('excludedportrange.captured.txt')
    .replace('Protocol tcp Port Exclusion Ranges', 'Portausschlussbereiche f\x81r das Protokoll TCP')
    .replace('Start Port    End Port', 'Startport    Endport');
  expect(excludedIn(german)).toEqual(excludedIn(captured('excludedportrange.captured.txt')));
});

test('a table without rows has no ranges; a text without a table tells nothing', () => {
  expect(excludedIn('Start Port    End Port\n----------    --------\n')).toEqual({ known: true, value: [] });
  expect(excludedIn('Der Befehl wurde nicht gefunden.')).toEqual({ known: false, why: 'not-understood' });
});

test('a stub that prints nothing tells nothing', async () => {
  expect(await excludedPorts(programs({ 'netsh.exe': '' }).run)).toEqual({ known: false, why: 'empty' });
});
