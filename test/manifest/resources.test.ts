import { readFileSync } from 'node:fs';
import { served } from '../../tools/manifest/project.ts';
import { broken, check, lineOf, manifest } from './broken.ts';

const whats = (problems: readonly { what: string }[]) => problems.map(({ what }) => what);

describe('resources', () => {
  test('a resid that is defined nowhere is found, with its line', () => {
    const problems = broken('<Label resid="Group.Label" />', '<Label resid="Grupp.Label" />');
    expect(problems).toContainEqual({
      line: lineOf('<Label resid="Group.Label" />'),
      what: 'No resource is called "Grupp.Label".',
      todo: 'Define it in ShortStrings of the same VersionOverrides.',
    });
  });

  test('a resource that nothing uses is found', () => {
    expect(whats(broken('<bt:ShortStrings>', '<bt:ShortStrings><bt:String id="Spare" DefaultValue="x" />'))).toEqual([
      'Nothing uses the resource "Spare".',
    ]);
  });

  test('a resource defined twice is found', () => {
    expect(
      whats(broken('<bt:ShortStrings>', '<bt:ShortStrings><bt:String id="Open.Label" DefaultValue="x" />')),
    ).toEqual(['The resource "Open.Label" is defined twice.']);
  });

  test('a long text where a short one belongs is found', () => {
    expect(whats(broken('<Label resid="Open.Label" />', '<Label resid="Open.Supertip" />'))).toEqual([
      'The resource "Open.Supertip" is defined in LongStrings.',
    ]);
  });

  test('resources of the outer VersionOverrides do not serve the inner one', () => {
    const inner = manifest.lastIndexOf('<bt:Url id="Pane.Url"');
    const end = manifest.indexOf('/>', inner) + 2;
    expect(whats(check(manifest.slice(0, inner) + manifest.slice(end)))).toContain('No resource is called "Pane.Url".');
  });
});

describe('ids', () => {
  test('two buttons of one id are found', () => {
    expect(whats(broken('id="composeOpen"', 'id="readOpen"'))).toEqual(['The id "readOpen" is taken.']);
  });

  test('two groups of one id are found', () => {
    expect(whats(broken('id="composeGroup"', 'id="readGroup"'))).toEqual(['The id "readGroup" is taken.']);
  });

  test('a button without an id is found', () => {
    expect(whats(broken(' id="readOpen"', ''))).toEqual(['This Control has no id.']);
  });
});

describe('icons', () => {
  test('an icon without a file is found', () => {
    expect(whats(broken('assets/icon-64.png', 'assets/icon-65.png'))).toEqual([
      'There is no file for /assets/icon-65.png.',
    ]);
  });

  test('an icon of another size than it is given out as is found', () => {
    expect(whats(broken('assets/icon-64.png', 'assets/icon-80.png'))).toEqual([
      '/assets/icon-80.png is 80 × 80 pixels, not 64 × 64 pixels.',
    ]);
  });

  test('the high-resolution icon must have 128 pixels', () => {
    expect(whats(broken('assets/icon-128.png', 'assets/icon-64.png'))).toEqual([
      '/assets/icon-64.png is 64 × 64 pixels, not 128 × 128 pixels.',
    ]);
  });

  test('a file that is no PNG is found', () => {
    const drawing = readFileSync('assets/icon.svg');
    expect(whats(check(manifest, (path) => (path.endsWith('-128.png') ? drawing : served(path))))).toEqual([
      '/assets/icon-128.png is not a PNG.',
    ]);
  });

  test.each([16, 32, 80])('a button without its picture of %d pixels is found', (size) => {
    const problems = broken(`<bt:Image size="${size}" resid="Icon.${size}" />`, '');
    expect(whats(problems)).toContain(`This icon has no picture of ${size} pixels.`);
  });

  test('a picture that is not https is no reason to crash', () => {
    expect(whats(broken('"https://localhost:3443/assets/icon-16.png"', '"icon-16.png"'))).toEqual([
      '"icon-16.png" is not an https address.',
    ]);
  });
});
