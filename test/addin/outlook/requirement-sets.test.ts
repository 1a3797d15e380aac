import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { abilitiesOf, SINCE } from '../../../addin/outlook/requirement-sets.ts';

const types = readFileSync(createRequire(import.meta.url).resolve('@types/office-js/index.d.ts'), 'utf8');

/** The sets that Microsoft's reference names right before a member. */
function setsOf(name: string): readonly string[] {
  const [, member = ''] = name.split('.');
  const [scope] = name.split('.');
  const isOfAny = scope === 'Item';
  const kind = scope === 'EventType' ? 'enum' : 'interface';
  const start = isOfAny ? 0 : types.indexOf(` ${kind} ${scope ?? ''} `);
  const at = types.slice(start).search(new RegExp(`\\b${member}[(,]`));
  const before = types.slice(0, start + at);
  return [
    ...(/\[Api set: ([^\]]+)\]/.exec(before.slice(before.lastIndexOf('/**')))?.[1] ?? '').matchAll(/1\.\d+/g),
  ].map(String);
}

test.each(Object.entries(SINCE))('%s came with Mailbox %s, by Microsoft’s reference', (member, set) => {
  expect(setsOf(member)).toContain(set);
});

test.each(Object.entries(SINCE).filter(([member]) => !member.startsWith('EventType.')))(
  'docs/what-we-read.md tells of %s, and of its set %s',
  (member, set) => {
    const [scope = '', name = ''] = member.split('.');
    const called = /^(?:Body|From)$/.test(scope) ? `${scope.toLowerCase()}.${name}` : name;
    const row = readFileSync('docs/what-we-read.md', 'utf8')
      .split('\n')
      .find((line) => line.startsWith('| of ') && line.includes(`\`${called}\``));
    expect(row).toContain(` | ${set} | `);
  },
);

test('a host is asked by the name and number of the set', () => {
  const asked: unknown[] = [];
  const requirements = { isSetSupported: (...what: unknown[]) => asked.push(what) > 0 };
  const can = abilitiesOf({ requirements: requirements as unknown as Office.RequirementSetSupport });
  expect(can('MessageRead.getAsFileAsync')).toBe(true);
  expect(asked).toEqual([['Mailbox', '1.14']]);
});

test.each([
  ['cannot be asked', undefined],
  [
    'throws',
    {
      isSetSupported: () => {
        throw new Error('no');
      },
    },
  ],
])('a host that %s can do the least there is', (_, requirements) => {
  const can = abilitiesOf({ requirements: requirements as unknown as Office.RequirementSetSupport });
  expect(can('Body.getAsync')).toBe(false);
});
