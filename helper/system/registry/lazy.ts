import type { Registry } from './registry.ts';

/** A registry that is opened when it is first asked, and once: nothing that a look does not need is loaded for it. */
export function lazyRegistry(open: () => Promise<Registry>): Registry {
  let opened: Promise<Registry> | undefined;
  const registry = () => (opened ??= open());
  return {
    tree: async (...asked) => (await registry()).tree(...asked),
    values: async (...asked) => (await registry()).values(...asked),
    subkeys: async (...asked) => (await registry()).subkeys(...asked),
  };
}
