import { broken, check, lineOf, manifest, withoutElement } from './broken.ts';

const whats = (problems: readonly { what: string }[]) => problems.map(({ what }) => what);

test('a text that is not XML is one problem, with the line it breaks in', () => {
  const problems = broken('</ProviderName>', '');
  expect(problems).toHaveLength(1);
  expect(problems[0]?.what).toMatch(/not well-formed/);
});

test('an empty file is a problem, not a crash', () => {
  expect(whats(check(''))).toEqual([expect.stringMatching(/not well-formed/)]);
});

test('a manifest of another kind of add-in is told as such', () => {
  expect(whats(broken('xsi:type="MailApp"', 'xsi:type="TaskPaneApp"'))).toContain(
    'This is not the manifest of a mail add-in.',
  );
});

test('an element in the wrong order is named with its line and the right order', () => {
  const version = '<Version>1.0.0.0</Version>';
  const problems = check(manifest.replace(version, '').replace('<DefaultLocale>', `${version}<DefaultLocale>`));
  expect(problems).toEqual([
    {
      line: lineOf('<DefaultLocale>'),
      what: 'Version stands too late.',
      todo: expect.stringMatching(/^Move it up\. The order is Id, AlternateId, Version, ProviderName/),
    },
  ]);
});

test('the nested VersionOverrides must come last in the outer one', () => {
  const inner = manifest.slice(manifest.lastIndexOf('<VersionOverrides'), manifest.lastIndexOf('</VersionOverrides>'));
  const moved = manifest
    .replace(inner, '')
    .replace('<Requirements>\n      <bt:Sets', `${inner}<Requirements>\n      <bt:Sets`);
  expect(whats(check(moved))).toContain('Requirements stands too late.');
});

test('elements out of order inside the nested VersionOverrides are found', () => {
  const source = '<SourceLocation resid="Pane.Url" />';
  const pinning = '<SupportsPinning>true</SupportsPinning>';
  const swapped = manifest.replace(new RegExp(`${source}\\s*${pinning}`), `${pinning}${source}`);
  expect(whats(check(swapped))).toEqual(['SourceLocation stands too late.']);
});

test.each([
  'Id',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'Hosts',
  'Requirements',
  'FormSettings',
  'Permissions',
])('a manifest without %s is refused', (name) => {
  expect(whats(withoutElement(name))).toContain(`OfficeApp lacks ${name}.`);
});

test('a manifest without a rule of activation is refused', () => {
  const rule = manifest.slice(manifest.indexOf('<Rule '), manifest.indexOf('<DisableEntity'));
  expect(whats(broken(rule, ''))).toContain('OfficeApp lacks Rule.');
});

test('a manifest without the nested VersionOverrides is refused', () => {
  const inner = manifest.slice(manifest.lastIndexOf('<VersionOverrides'), manifest.lastIndexOf('</VersionOverrides>'));
  expect(whats(broken(inner, ''))).toContain('VersionOverrides lacks VersionOverrides.');
});

test('the same element twice is found', () => {
  expect(whats(broken('<Permissions>', '<Permissions>ReadItem</Permissions><Permissions>'))).toContain(
    'Permissions stands here a second time.',
  );
});

test('an element nobody knows is found', () => {
  expect(whats(broken('<Permissions>', '<Colour /><Permissions>'))).toEqual([
    'Colour may not stand in OfficeApp here.',
  ]);
});

test('pinning in the outer VersionOverrides, which does not know it, is found', () => {
  const problems = broken(
    '<SourceLocation resid="Pane.Url" />',
    '<SourceLocation resid="Pane.Url" /><SupportsPinning />',
  );
  expect(problems[0]?.todo).toMatch(/inner VersionOverrides/);
});

test.each(['SupportsNoItemContext', 'SupportsMultiSelect'])('%s is refused, with the reason', (name) => {
  const problems = broken('</SupportsPinning>', `</SupportsPinning><${name}>true</${name}>`);
  expect(problems[0]?.todo).toMatch(/Exchange on one’s own servers/);
});

test('a nested VersionOverrides without its own namespace is found', () => {
  expect(broken('mailappversionoverrides/1.1', 'mailappversionoverrides')).toContainEqual(
    expect.objectContaining({ what: expect.stringMatching(/VersionOverrides is in the wrong namespace/) }),
  );
});

test('an extension point of an unknown type is found', () => {
  expect(whats(broken('"MessageReadCommandSurface"', '"MessageReadSurface"'))).toContain(
    'ExtensionPoint has the xsi:type MessageReadSurface.',
  );
});
