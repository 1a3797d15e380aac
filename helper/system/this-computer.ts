import type { Computer } from './computer.ts';

/** The computer that this program runs on. Each system's readers are loaded there only. */
export async function thisComputer(platform: NodeJS.Platform = process.platform): Promise<Computer> {
  switch (platform) {
    case 'win32':
      return (await import('./windows/computer.ts')).windowsComputer();
    case 'darwin':
      return (await import('./macos/computer.ts')).macComputer;
    case 'linux':
      return (await import('./linux/computer.ts')).linuxComputer;
    default:
      return { system: 'other' };
  }
}
