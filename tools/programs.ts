import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** Where Chromium or a browser built on it usually lies; `CHROMIUM` in the environment comes first. */
const chromiumPlaces = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

/** The first of these programs that is on this computer: names are looked for on the path, whole paths as they are. */
export function findProgram(...names: readonly string[]): string | undefined {
  // The system's own folders are often missing from an ordinary user's path.
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin', '/usr/local/sbin'];
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const name of names) {
    const places = isAbsolute(name) ? [name] : folders.flatMap((dir) => suffixes.map((end) => join(dir, name + end)));
    const found = places.find(isExecutable);
    if (found) return found;
  }
  return undefined;
}

/** A Chromium to draw and test with. A `CHROMIUM` that names nothing executable is not silently replaced by another. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  return named ? findProgram(named) : findProgram(...chromiumPlaces);
}

/** The arguments a headless Chromium needs to run anywhere and to call nobody. */
export const chromiumArguments = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
