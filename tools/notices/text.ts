import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../root.ts';
import type { Package } from './packages.ts';

/** The text of a package's licence and of its notice, if it has one; else what its package.json says. */
export function licenceText({ name, folder, licence }: Package): string {
  const path = inProject(folder);
  if (!existsSync(path)) throw new Error(`${name} is not installed, so its licence cannot be read. Run "npm ci".`);
  const files = readdirSync(path).filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file));
  if (files.length > 0) return files.map((file) => clean(readFileSync(join(path, file), 'utf8'))).join('\n\n');
  return `${licence}, as its package.json says; it comes without the text.${author(path)}`;
}

function author(path: string): string {
  const { author } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as {
    author?: string | { name?: string };
  };
  const name = typeof author === 'string' ? author : author?.name;
  return name ? ` By ${name}.` : '';
}

/** The same text with plain line ends and nothing at them, or before or after it all. */
function clean(text: string): string {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== '');
  return lines.slice(first, lines.findLastIndex((line) => line !== '') + 1).join('\n');
}
