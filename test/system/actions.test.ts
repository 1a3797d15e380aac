import { actionsHere, openWindow } from '../../helper/system/actions/actions.ts';

const everything = () => Promise.resolve(true);

describe('windows that can be opened', () => {
  test('on Windows are started by their whole path, from the system folder or where Outlook lies', async () => {
    const outlook = String.raw`C:\Program Files\Microsoft Office\root\Office16\OUTLOOK.EXE`;
    const actions = await actionsHere({
      platform: 'win32',
      env: { SystemRoot: String.raw`D:\Windows` },
      outlook,
      exists: everything,
    });
    expect(actions.map((one) => one.id)).toEqual(['account-settings', 'firewall', 'clock', 'proxy']);
    expect(actions[0]).toEqual({ id: 'account-settings', program: outlook, args: ['/manageprofiles'] });
    expect(actions.slice(1).every((one) => one.program.startsWith(String.raw`D:\Windows`))).toBe(true);
  });

  test('before Outlook 2013 come from the Control Panel’s page in Office’s folder', async () => {
    const outlook = String.raw`C:\Program Files (x86)\Microsoft Office\Office14\OUTLOOK.EXE`;
    const [first] = await actionsHere({
      platform: 'win32',
      env: { SystemRoot: String.raw`C:\Windows` },
      outlook,
      exists: everything,
    });
    expect(first?.id).toBe('account-settings');
    expect(first?.program).toMatch(/control\.exe$/);
    expect(first?.args).toEqual([String.raw`C:\Program Files (x86)\Microsoft Office\Office14\MLCFG32.CPL`]);
  });

  test('are only those whose program is there', async () => {
    const actions = await actionsHere({
      platform: 'win32',
      env: {},
      outlook: null,
      exists: () => Promise.resolve(false),
    });
    expect(actions).toEqual([]);
  });

  test('Linux offers none', async () => {
    expect(await actionsHere({ platform: 'linux', env: {}, outlook: null, exists: everything })).toEqual([]);
  });

  test('a program that does not start is told', async () => {
    expect(await openWindow({ id: 'clock', program: '/no/such/program', args: [] })).toBe(false);
  });
});
