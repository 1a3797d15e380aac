import { czech } from './cs.ts';
import { danish } from './da.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { finnish } from './fi.ts';
import { french } from './fr.ts';
import { hungarian } from './hu.ts';
import { italian } from './it.ts';
import { norwegian } from './nb.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { swedish } from './sv.ts';
import { turkish } from './tr.ts';
import type { Language } from './language.ts';

/** The languages that are written in Latin letters. English comes first: its words are met in all the others. */
export const latin: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  italian,
  dutch,
  portuguese,
  polish,
  swedish,
  turkish,
  danish,
  norwegian,
  finnish,
  czech,
  hungarian,
];
