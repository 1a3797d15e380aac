/** Runs in Wine, bundled: what each reader answers to the same questions, as one line of JSON. See readers.test.ts. */
import { openNative } from '../../../helper/system/registry/native.ts';
import { openRegExe } from '../../../helper/system/registry/reg-exe.ts';
import type { Key, Registry } from '../../../helper/system/registry/registry.ts';

const [names = '', ...paths] = process.argv.slice(2);

async function answers(registry: Registry | undefined) {
  if (!registry) return 'not opened';
  const keys = paths.map((path): Key => ({ root: path.startsWith('HKLM') ? 'HKLM' : 'HKCU', path: path.slice(5) }));
  const all = [];
  for (const key of keys) {
    const [tree, here, values, subkeys] = await Promise.all([
      registry.tree(key, names.split(',')),
      registry.tree(key, names.split(','), 0),
      registry.values(key),
      registry.subkeys(key),
    ]);
    all.push({ tree, here, values, subkeys });
  }
  return all;
}

const printed = await openRegExe();
const all = {
  native: await answers(await openNative()),
  regExe: await answers(printed.known ? printed.value : undefined),
};
console.log(
  JSON.stringify(all, (_, value: unknown) => {
    if (value instanceof Map) return Object.fromEntries(value);
    return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value;
  }),
);
