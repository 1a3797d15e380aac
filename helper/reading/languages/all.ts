import { arabic } from './ar.ts';
import { czech } from './cs.ts';
import { danish } from './da.ts';
import { german } from './de.ts';
import { greek } from './el.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { finnish } from './fi.ts';
import { french } from './fr.ts';
import { hebrew } from './he.ts';
import { hungarian } from './hu.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { norwegian } from './nb.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { swedish } from './sv.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';
import { chineseSimplified } from './zh-hans.ts';
import { chineseTraditional } from './zh-hant.ts';
import type { Language } from './language.ts';

/** Every language whose lines are read. English comes first: its words are met in all the others. */
export const languages: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  italian,
  dutch,
  portuguese,
  polish,
  swedish,
  russian,
  turkish,
  japanese,
  chineseSimplified,
  chineseTraditional,
  korean,
  arabic,
  hebrew,
  danish,
  norwegian,
  finnish,
  czech,
  hungarian,
  ukrainian,
  greek,
];
