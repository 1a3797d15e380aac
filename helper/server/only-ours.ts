import { lstat } from 'node:fs/promises';

/** Why a file must not be believed: somebody else could have read it, or written it. */
export type Exposed = 'no-file' | 'not-ours' | 'others-read' | 'others-write';

/** Read by others, written by others: the mode bits of group and everybody. */
const READ = 0o044;
const WRITE = 0o022;

/**
 * Whether a file (or folder) is this user's alone. Not told on Windows, where what lies below the user's own AppData is
 * this user's and the administrators' by inheritance, and Node shows no access control lists.
 *
 * @param secret whether others may not read it, either
 * @returns undefined if it is well kept
 * @throws an Error with its `code` if it cannot be looked at: ENOENT if there is none
 */
export async function exposed(
  file: string,
  secret: boolean,
  kind: 'file' | 'folder' = 'file',
): Promise<Exposed | undefined> {
  const found = await lstat(file);
  // A link could be turned to another file after we have looked.
  if (kind === 'file' ? !found.isFile() : !found.isDirectory()) return 'no-file';
  const user = process.geteuid?.();
  if (user === undefined) return undefined;
  if (found.uid !== user) return 'not-ours';
  if ((found.mode & WRITE) !== 0) return 'others-write';
  return secret && (found.mode & READ) !== 0 ? 'others-read' : undefined;
}
