import { check, manifest } from './broken.ts';

test('the committed manifest keeps to every rule', () => {
  expect(check(manifest)).toEqual([]);
});

test('the committed manifest asks for nothing that Exchange on one’s own servers refuses', () => {
  expect(manifest).not.toMatch(/1\.13|SupportsNoItemContext|SupportsMultiSelect/);
});

test('the pane can be pinned while a message is read, and only in the part of the manifest that knows pinning', () => {
  const [before, inner] = manifest.split('VersionOverridesV1_1');
  expect(before).not.toContain('SupportsPinning');
  expect(inner?.match(/<SupportsPinning>true/g)).toHaveLength(1);
});

test('both parts of the manifest show the button while reading and while writing a message', () => {
  for (const surface of ['MessageReadCommandSurface', 'MessageComposeCommandSurface']) {
    expect(manifest.match(new RegExp(`xsi:type="${surface}"`, 'g'))).toHaveLength(2);
  }
});

test('the tip of the button says that the helper must be running', () => {
  expect(manifest.match(/id="Open.Supertip" DefaultValue="[^"]*helper must be running/g)).toHaveLength(2);
});
