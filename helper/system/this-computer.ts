import type { Computer } from './computer.ts';

/** The computer that this program runs on. Each system's readers are loaded there only. */
export async function thisComputer(platform: NodeJS.Platform = process.platform): Promise<Computer> {
  switch (platform) {
    case 'win32':
      return (await import('./windows/computer.ts')).windowsComputer();
    case 'darwin':
      return { system: 'macos' };
    case 'linux':
      return { system: 'linux' };
    default:
      return { system: 'other' };
  }
}
