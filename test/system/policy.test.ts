import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { policyInFile, policyInRegistry } from '../../helper/system/policy.ts';
import { FakeRegistry, type Literal } from '../doubles/registry.ts';

const MACHINE = String.raw`HKLM\Software\Policies\Outbox Doctor`;
const USER = String.raw`HKCU\Software\Policies\Outbox Doctor`;

test.each<[string, Literal, object]>([
  ['nothing, where nothing is set', {}, {}],
  ['forbids them', { [MACHINE]: { Blocklists: 0 } }, { blocklists: false }],
  ['allows them, for one user too', { [USER]: { blocklists: 1 } }, { blocklists: true }],
  [
    'takes the computer’s before the user’s',
    { [MACHINE]: { Blocklists: 0 }, [USER]: { Blocklists: 1 } },
    { blocklists: false },
  ],
  [
    'sets the others too, each from where it is set first',
    { [MACHINE]: { KeepFindings: 0 }, [USER]: { KeepFindings: 1, Language: 'DE', Blocklists: 1 } },
    { keepFindings: false, language: 'de', blocklists: true },
  ],
  ['knows no other language than ours', { [MACHINE]: { Language: 'tlh', KeepFindings: '0' } }, {}],
  ['leaves a value alone that is none', { [MACHINE]: { Blocklists: 7 }, [USER]: { Blocklists: 'yes' } }, {}],
  [
    'takes the user’s where the computer’s cannot be read',
    { [MACHINE]: 'denied', [USER]: { Blocklists: 0 } },
    { blocklists: false },
  ],
])('group policy: %s', async (_, keys, managed) => {
  expect(await policyInRegistry(new FakeRegistry(keys))).toEqual(managed);
});

describe('the file of the administrator', () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  test.each<[string, object]>([
    ['{ "blocklists": false }', { blocklists: false }],
    ['{ "keepFindings": false, "language": "fr" }', { keepFindings: false, language: 'fr' }],
    ['{ "keepFindings": 0, "language": "xx", "blocklists": true }', { blocklists: true }],
    ['{ "blocklists": "no", "other": 1 }', {}],
    ['{ "blocklists": fal', {}],
    ['[]', {}],
  ])('%s', async (text, managed) => {
    const file = join(folder, 'policy.json');
    writeFileSync(file, text);
    expect(await policyInFile(file)).toEqual(managed);
    expect(await policyInFile(join(folder, 'none.json'))).toEqual({});
  });
});
