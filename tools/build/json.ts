import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Puts .json files beside the bundle, for Node to read when a module that uses them is loaded: within the code their text
 * would stay in memory beside what is made of it. Data nobody uses is left out.
 */
export const jsonBeside: Plugin = {
  name: 'json-beside',
  setup(build) {
    build.onResolve({ filter: /\.json$/ }, ({ path, importer }) => ({
      path: resolve(dirname(importer), path),
      sideEffects: false,
    }));
    build.onLoad({ filter: /\.json$/ }, async ({ path }) => ({
      contents: JSON.stringify(JSON.parse(await readFile(path, 'utf8'))),
      loader: 'copy',
    }));
  },
};
