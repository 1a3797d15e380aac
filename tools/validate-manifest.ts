/**
 * `npm run validate`: checks the manifest by our own rules, then, where there is Internet, by Microsoft's service too.
 * `--offline` leaves the service out.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkManifest } from './manifest/check.ts';
import { reachable, service, validateOnline } from './manifest/online.ts';
import { origin, served } from './manifest/project.ts';

const { values, positionals } = parseArgs({ options: { offline: { type: 'boolean' } }, allowPositionals: true });
const manifest = positionals[0] ?? 'manifest.xml';

process.exitCode = (await check(manifest)) ? 0 : 1;

async function check(manifest: string): Promise<boolean> {
  let text: string;
  try {
    text = readFileSync(manifest, 'utf8');
  } catch {
    console.error(`There is no file ${manifest} to check.`);
    return false;
  }
  const problems = checkManifest(text, origin(), served);
  for (const { line, what, todo } of problems) console.error(`${manifest}:${line}: ${what}\n    ${todo}`);
  if (problems.length > 0) {
    console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${manifest}.`);
    return false;
  }
  console.log(`${manifest} keeps to all of our rules.`);
  return values.offline ? true : checkOnline(manifest);
}

async function checkOnline(manifest: string): Promise<boolean> {
  const answer = await reachable();
  if (answer.yes) return validateOnline(manifest);
  console.log(`Microsoft's own check was left out: it runs at ${service}, which cannot be reached (${answer.why}).`);
  return true;
}
