import { arabic } from './ar.ts';
import { greek } from './el.ts';
import { hebrew } from './he.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { russian } from './ru.ts';
import { ukrainian } from './uk.ts';
import { chineseSimplified } from './zh-hans.ts';
import { chineseTraditional } from './zh-hant.ts';
import type { Language } from './language.ts';

/** The languages that are written in other letters. The pane has them in a file of its own. */
export const otherScripts: readonly Language[] = [
  russian,
  japanese,
  chineseSimplified,
  chineseTraditional,
  korean,
  arabic,
  hebrew,
  ukrainian,
  greek,
];
