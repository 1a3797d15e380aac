import { readFileSync } from 'node:fs';
import { macClockService } from '../../../helper/system/macos/clock-service.ts';
import { proxiesOf } from '../../../helper/system/macos/proxy-settings.ts';
import { told, untold } from '../../../helper/system/told.ts';
import { inProject } from '../../../tools/root.ts';

const sample = (name: string) => told(readFileSync(inProject(`test/fixtures/macos/${name}`), 'utf8'));

describe('scutil --proxy', () => {
  test('as captured names each proxy once', () => {
    expect(proxiesOf(sample('scutil-proxy.captured.txt'))).toEqual({
      proxies: [{ from: 'network-settings', server: '127.0.0.1:7897', script: null }],
      unread: [],
    });
  });

  test('with all switched off names none', () => {
    expect(proxiesOf(sample('scutil-proxy-off.txt'))).toEqual({ proxies: [], unread: [] });
  });

  test('a script that chooses the proxy is named and not run', () => {
    const text =
      '<dictionary> {\n  ProxyAutoConfigEnable : 1\n  ProxyAutoConfigURLString : http://wpad.example.com/proxy.pac\n}';
    expect(proxiesOf(told(text)).proxies).toEqual([
      { from: 'network-settings', server: null, script: 'http://wpad.example.com/proxy.pac' },
    ]);
  });

  test('words of another form, and none, are unread and not "no proxy"', () => {
    expect(proxiesOf(told('No such command')).unread).toEqual([{ source: 'scutil --proxy', why: 'not-understood' }]);
    expect(proxiesOf(untold('empty')).unread).toEqual([{ source: 'scutil --proxy', why: 'empty' }]);
  });
});

describe('the clock service of a Mac', () => {
  test('is on or off as systemsetup says', async () => {
    expect((await macClockService(() => Promise.resolve(told('Network Time: Off\n')))).start).toBe('disabled');
    expect((await macClockService(() => Promise.resolve(told('Network Time: On\n')))).start).toBe('automatic');
  });

  test('is unknown where an administrator is wanted', async () => {
    const said = told('You need administrator access to run this tool... exiting!\n');
    expect(await macClockService(() => Promise.resolve(said))).toMatchObject({
      start: null,
      unread: [{ why: 'denied' }],
    });
  });
});
