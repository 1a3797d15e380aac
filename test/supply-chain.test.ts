import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import * as v from 'valibot';
import { sbom } from '../tools/build/sbom.ts';
import { officeJs } from '../tools/notices/allowed.ts';
import { productionPackages } from '../tools/notices/packages.ts';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Locked>>;
};
const locked = Object.entries(lock.packages).filter(([folder]) => folder !== '');
const nameOf = (folder: string) => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);

test('every package in the lock file is known by its SHA-512', () => {
  expect(lock.lockfileVersion).toBe(3);
  expect(
    locked.filter(([, one]) => !/^sha512-[\w+/]{86}==$/.test(one.integrity ?? '')).map(([folder]) => folder),
  ).toEqual([]);
});

test('no package comes from Git, from a folder or from an address of its own', () => {
  const elsewhere = locked.filter(([, one]) => one.link === true || one.resolved !== undefined);
  expect(elsewhere.map(([folder]) => folder)).toEqual([]);
});

test('package.json names one version of each package, and no range', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Record<string, Record<string, string>>;
  const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the packages with an install script are those that the documentation names, and none comes with the product', () => {
  const scripts = locked.filter(([, one]) => one.hasInstallScript);
  const rows = [...readFileSync('docs/supply-chain.md', 'utf8').matchAll(/^\| `([^`]+)` +\| (\w+) +\| (.{20,}) \|$/gm)];
  expect(rows.map(([, name]) => name)).toEqual([...new Set(scripts.map(([folder]) => nameOf(folder)))].sort());
  expect(rows.map(([, , ships]) => ships)).toEqual(rows.map(() => 'no'));
  expect(scripts.filter(([, one]) => !one.dev)).toEqual([]);
});

test('the tree of packages is whole: nothing missing, nothing beside the lock file, nothing that does not fit', () => {
  const said = JSON.parse(execFileSync('npm', ['ls', '--json', '--loglevel', 'error'], { encoding: 'utf8' })) as {
    readonly problems?: readonly string[];
  };
  expect(said.problems ?? []).toEqual([]);
});

describe('the bill of materials', () => {
  const licence = v.union([
    v.object({ license: v.union([v.object({ id: v.string() }), v.object({ name: v.string() })]) }),
    v.object({ expression: v.string() }),
  ]);
  /** CycloneDX 1.5, as far as we rely on it (https://cyclonedx.org/docs/1.5/json/). */
  const schema = v.object({
    bomFormat: v.literal('CycloneDX'),
    specVersion: v.literal('1.5'),
    version: v.literal(1),
    metadata: v.object({
      component: v.object({ type: v.literal('application'), name: v.literal('outbox-doctor'), version: v.string() }),
    }),
    components: v.array(
      v.object({
        type: v.literal('library'),
        'bom-ref': v.string(),
        name: v.string(),
        version: v.string(),
        purl: v.pipe(v.string(), v.regex(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@[\w.+-]+/)),
        hashes: v.tuple([
          v.object({ alg: v.literal('SHA-512'), content: v.pipe(v.string(), v.regex(/^[\da-f]{128}$/)) }),
        ]),
        licenses: v.optional(v.array(licence)),
      }),
    ),
    dependencies: v.array(v.object({ ref: v.string(), dependsOn: v.array(v.string()) })),
  });
  let made: v.InferOutput<typeof schema>;
  beforeAll(async () => {
    made = v.parse(schema, await sbom());
  }, 90_000);

  test('names each package that comes with the product, by the very SHA-512 of the lock file', () => {
    const listed = new Map(made.components.map((one) => [`${one.name}@${one.version}`, one.hashes[0].content]));
    for (const { name, version, folder } of productionPackages()) {
      const integrity = lock.packages[folder]?.integrity?.replace('sha512-', '') ?? '';
      expect([name, listed.get(`${name}@${version}`)]).toEqual([
        name,
        Buffer.from(integrity, 'base64').toString('hex'),
      ]);
    }
  });

  test('names the licence of each, but for Office.js, whose terms are its own', () => {
    const without = made.components.filter((one) => (one.licenses ?? []).length === 0);
    expect(without.map((one) => one.name)).toEqual([officeJs]);
  });

  test('names none that only builds or tests it', () => {
    const names = made.components.map((one) => one.name);
    for (const name of ['jest', 'typescript', 'eslint', 'webpack', 'playwright-core'])
      expect(names).not.toContain(name);
  });

  test('refers to nothing that is not in it', () => {
    const known = new Set([
      ...made.components.map((one) => one['bom-ref']),
      `outbox-doctor@${made.metadata.component.version}`,
    ]);
    const named = made.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]);
    expect(named.filter((one) => !known.has(one))).toEqual([]);
  });

  test('is the same for each build, and names no folder, time or machine', async () => {
    const again = await sbom();
    expect(v.parse(schema, again)).toEqual(made);
    expect(JSON.stringify(again)).not.toMatch(/timestamp|serialNumber|\/tmp\/|file:/);
  }, 90_000);
});
