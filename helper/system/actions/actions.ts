import { access } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import type { ActionId } from '../../protocol/actions.ts';
import { inSystem32 } from '../windows/environment.ts';

/** A window of the system's or of Outlook's that can be opened for the user. Opening it changes nothing. */
export interface Action {
  readonly id: ActionId;
  /** The program, by its whole path, and its arguments: shown to the user before anything is started. */
  readonly program: string;
  readonly args: readonly string[];
}

/** What of the system the actions depend on; a test has its own. */
export interface Around {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  /** The path of OUTLOOK.EXE, as far as it is known. */
  readonly outlook: string | null;
  exists(path: string): Promise<boolean>;
}

/**
 * The windows that can be opened on this computer. Programs are named by their whole path, since one found by PATH could
 * be anybody's, and take no argument from outside.
 */
export async function actionsHere(around: Around): Promise<readonly Action[]> {
  const all = around.platform === 'win32' ? onWindows(around) : around.platform === 'darwin' ? onMac() : [];
  const there = await Promise.all(all.map(({ program }) => around.exists(program)));
  return all.filter((_, at) => there[at]);
}

function onWindows({ env, outlook }: Around): Action[] {
  const controlPanel = inSystem32(env, 'control.exe');
  return [
    ...(outlook === null ? [] : [accountSettings(outlook, controlPanel)]),
    { id: 'firewall', program: controlPanel, args: ['/name', 'Microsoft.WindowsFirewall'] },
    { id: 'clock', program: controlPanel, args: ['/name', 'Microsoft.DateAndTime'] },
    { id: 'proxy', program: controlPanel, args: ['inetcpl.cpl,,4'] },
  ];
}

/**
 * The window "Mail Setup". Outlook 2013 and later open it themselves (Microsoft, "Command-line switches for Microsoft Office
 * products": /manageprofiles); before, it is the page of the Control Panel that lies in Office's folder.
 */
function accountSettings(outlook: string, controlPanel: string): Action {
  const [, folder] = /^(.*\\Office(?:9|1[0-4])\\)OUTLOOK\.EXE$/i.exec(outlook) ?? [];
  return folder === undefined
    ? { id: 'account-settings', program: outlook, args: ['/manageprofiles'] }
    : { id: 'account-settings', program: controlPanel, args: [`${folder}MLCFG32.CPL`] };
}

function onMac(): Action[] {
  const pane = (id: ActionId, name: string): Action => ({
    id,
    program: '/usr/bin/open',
    args: [`x-apple.systempreferences:com.apple.${name}`],
  });
  return [
    pane('clock', 'Date-Time-Settings.extension'),
    pane('firewall', 'Network-Settings.extension?Firewall'),
    pane('proxy', 'Network-Settings.extension'),
  ];
}

/** Opens a window. False where the system did not start it. */
export function openWindow({ program, args }: Action): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const child = spawn(program, [...args], { stdio: 'ignore', detached: true, windowsHide: false });
      child.once('error', () => {
        resolve(false);
      });
      child.once('spawn', () => {
        child.unref();
        resolve(true);
      });
    } catch {
      resolve(false);
    }
  });
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
