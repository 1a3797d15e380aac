import * as v from 'valibot';
import { en } from '../../helper/words/en.ts';
import { practiceSchema } from '../../helper/protocol/messages.ts';
import { CAUSE_IDS } from '../../helper/protocol/cause-ids.ts';
import { practiceList, worlds } from '../../helper/practice/practice.ts';

describe('the list of practice worlds', () => {
  it.each(practiceList())('$id is as the protocol wants it, down to the last field', (practice) => {
    expect(v.parse(practiceSchema, practice)).toEqual(practice);
    expect(practice.report.practice).toBe(practice.id);
    expect(practice.report.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it.each(practiceList())('$id has a text that is read as a failed send', ({ id, report: { reading } }) => {
    expect(reading?.isSendError).toBe(true);
    // Nothing is wrong in this one, so its text can hint at nothing in particular.
    if (id !== 'healthy') expect(reading?.suspects).toContain(id);
  });

  it.each(worlds)('$id has its words', ({ id }) => {
    expect(en).toHaveProperty([`practice.${id}.title`]);
    expect(en).toHaveProperty([`practice.${id}.about`]);
  });

  it('has words for no world that is not there', () => {
    const named = Object.keys(en).filter((id) => /^practice\..*\.(?:title|about)$/.test(id));
    const expected = worlds.flatMap(({ id }) => [`practice.${id}.title`, `practice.${id}.about`]);
    expect(named.sort()).toEqual(expected.sort());
  });

  it('names causes, each once, and one healthy world', () => {
    const ids = worlds.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !(CAUSE_IDS as readonly string[]).includes(id))).toEqual(['healthy']);
  });

  it('keeps to names no resolver knows, but for the provider whose published settings are needed', () => {
    const hosts = worlds.flatMap((world) => Object.keys(world.hosts));
    expect(hosts.filter((host) => !host.endsWith('.test'))).toEqual(['mail.gmx.net']);
  });
});
