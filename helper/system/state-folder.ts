import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where the helper keeps its few files, for this user on this computer only: never roaming with a Windows profile.
 * An empty variable counts as unset. Linux: XDG Base Directory Specification; macOS and Windows: their usual places.
 */
export function stateFolder(env: Readonly<Record<string, string | undefined>> = process.env): string {
  switch (process.platform) {
    case 'win32':
      return join(env['LOCALAPPDATA'] || join(homedir(), 'AppData', 'Local'), 'Outbox Doctor');
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support', 'Outbox Doctor');
    default:
      return join(env['XDG_STATE_HOME'] || join(homedir(), '.local', 'state'), 'outbox-doctor');
  }
}
