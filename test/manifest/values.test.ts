import { broken, check, lineOf, manifest } from './broken.ts';

const guid = /<Id>(.*)<\/Id>/.exec(manifest)?.[1] ?? '';
const address = 'https://localhost:3443/taskpane.html';

const only = (what: string | RegExp) => [expect.objectContaining({ what: expect.stringMatching(what) })];

describe('the values at the top', () => {
  test('an id that is not a GUID is refused', () => {
    expect(broken(guid, 'outbox-doctor')).toEqual(only('Id is "outbox-doctor"'));
  });

  test.each(['1.0.0', '1.0', 'v1.0.0.0', '1.0.0.0-beta'])('%s is not a version', (version) => {
    expect(broken('<Version>1.0.0.0', `<Version>${version}`)).toEqual(only(`Version is "${version}"`));
  });

  test.each(['Restricted', 'ReadWriteItem', 'ReadWriteMailbox'])('the permission %s is refused', (permission) => {
    expect(broken('ReadItem', permission)).toEqual(only(`Permissions is "${permission}"`));
  });

  test('a language without its country is refused', () => {
    expect(broken('>en-US<', '>en<')).toEqual(only('DefaultLocale is "en"'));
  });
});

describe('how long things may be', () => {
  const long = (length: number) => 'x'.repeat(length);

  test('a provider’s name may have 125 characters and not 126', () => {
    expect(broken('<ProviderName>Outbox Doctor', `<ProviderName>${long(125)}`)).toEqual([]);
    expect(broken('<ProviderName>Outbox Doctor', `<ProviderName>${long(126)}`)).toEqual(only('126 characters'));
  });

  test('a display name may have 125 characters and not 126', () => {
    expect(broken('<DisplayName DefaultValue="Outbox Doctor', `<DisplayName DefaultValue="${long(125)}`)).toEqual([]);
    expect(broken('<DisplayName DefaultValue="Outbox Doctor', `<DisplayName DefaultValue="${long(126)}`)).toEqual(
      only('A text in DisplayName is 126'),
    );
  });

  test('a description may have 250 characters and not 251', () => {
    expect(check(manifest.replace(/(<Description DefaultValue=")[^"]*/, `$1${long(250)}`))).toEqual([]);
    expect(check(manifest.replace(/(<Description DefaultValue=")[^"]*/, `$1${long(251)}`))).toEqual(
      only('A text in Description is 251'),
    );
  });

  test('a short string may have 125 characters and not 126', () => {
    expect(broken('id="Open.Label" DefaultValue="', `id="Open.Label" DefaultValue="${long(126)}`)).toEqual(
      only('A text in ShortStrings'),
    );
  });

  test('a long string may have 250 characters and not 251', () => {
    expect(check(manifest.replace(/(id="Open.Supertip" DefaultValue=")[^"]*/, `$1${long(250)}`))).toEqual([]);
    expect(check(manifest.replace(/(id="Open.Supertip" DefaultValue=")[^"]*/, `$1${long(251)}`))).toEqual(
      only('A text in LongStrings is 251'),
    );
  });

  test('a translation counts like the text it translates', () => {
    const translation = `<Override Locale="de-DE" Value="${long(126)}" />`;
    expect(
      broken(
        '<DisplayName DefaultValue="Outbox Doctor" />',
        `<DisplayName DefaultValue="x">${translation}</DisplayName>`,
      ),
    ).toEqual(only('A text in DisplayName'));
  });

  test('a resid may have 32 characters and not 33', () => {
    expect(check(manifest.replaceAll('"Pane.Url"', `"${long(32)}"`))).toEqual([]);
    expect(check(manifest.replaceAll('"Pane.Url"', `"${long(33)}"`))).toContainEqual(
      expect.objectContaining({ what: expect.stringMatching(/^The resid .* 33 characters/) }),
    );
  });

  test('an address may have 2048 characters and not 2049', () => {
    const fits = `${address}?${long(2047 - address.length)}`;
    expect(broken(address, fits)).toEqual([]);
    expect(broken(address, `${fits}x`)).toEqual(only('2049 characters'));
  });

  test('a manifest of more than 256 KB is refused', () => {
    expect(check(`${manifest}<!--${long(256 * 1024)}-->`)).toEqual(only(/^The whole manifest is 26\d KB/));
  });
});

describe('addresses', () => {
  test('http is refused, with its line', () => {
    const problems = broken(
      '"https://localhost:3443/assets/icon-64.png"',
      '"http://localhost:3443/assets/icon-64.png"',
    );
    expect(problems).toEqual([expect.objectContaining({ line: lineOf('<IconUrl') })]);
    expect(problems[0]?.what).toMatch(/not an https address/);
  });

  test('a page that the helper does not serve is refused', () => {
    expect(broken(address, 'https://localhost:3000/taskpane.html')).toEqual(only('not at https://localhost:3443'));
  });

  test('help may be anywhere by https', () => {
    expect(
      broken('<SupportUrl DefaultValue="https://localhost:3443/"', '<SupportUrl DefaultValue="https://example.org/"'),
    ).toEqual([]);
  });

  test('a domain of the pane by http is refused', () => {
    const domains = '<AppDomains><AppDomain>http://localhost:3443</AppDomain></AppDomains>';
    expect(broken('<Hosts>\n    <Host Name', `${domains}<Hosts>\n    <Host Name`)).toEqual(
      only('not an https address'),
    );
  });
});

describe('requirement sets', () => {
  test.each(['1.6', '1.13', '2.0'])('Mailbox %s in the inner part is refused', (version) => {
    expect(broken('DefaultMinVersion="1.5"', `DefaultMinVersion="${version}"`)).toEqual(
      only(`Mailbox ${version} is asked`),
    );
  });

  test('Mailbox 1.8 at the top is refused', () => {
    expect(broken('MinVersion="1.1"', 'MinVersion="1.8"')).toEqual(only('Mailbox 1.8 is asked'));
  });

  test('a set that Outlook does not have is refused', () => {
    expect(broken('<Set Name="Mailbox"', '<Set Name="ExcelApi"')).toEqual(only('The requirement set is "ExcelApi"'));
  });
});
