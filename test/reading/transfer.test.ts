import fc from 'fast-check';
import { textOfText } from '../../helper/reading/files/bytes.ts';
import { unwrapped } from '../../helper/reading/files/transfer.ts';

const base64 = (text: string, line = 76) =>
  Buffer.from(text)
    .toString('base64')
    .replace(new RegExp(`.{${String(line)}}(?=.)`, 'g'), '$&\n');

describe('HTML that was pasted as source', () => {
  test('gives its words', () => {
    expect(unwrapped('<div>host said:</div><p class="x">550 5.1.1 &lt;bob@example.net&gt;</p>')).toBe(
      'host said:\n\n550 5.1.1 <bob@example.net>',
    );
  });

  test('keeps the lines of what stands before and after it', () => {
    expect(unwrapped('Status: 5.1.1\nAction: failed\n\n<p>a</p><p>b</p>\n-- \nAnna')).toBe(
      'Status: 5.1.1\nAction: failed\n\na\n\nb\n\n-- \nAnna',
    );
  });

  test('and shown in references is seen too', () => {
    expect(unwrapped('&lt;p&gt;550 a&lt;/p&gt;&lt;p&gt;b&lt;/p&gt;')).toBe('550 a\n\nb');
  });

  test('is not seen in a text that speaks of a tag or two, nor in addresses', () => {
    const said = 'Use <b> or <br>, said <a@example.org> to <b@example.org> and <i@example.org>.';
    expect(unwrapped(said)).toBe(said);
  });
});

test('character references in a plain text are characters', () => {
  expect(unwrapped('host said: 550 &lt;bob@example.net&gt;&nbsp;&quot;no&quot; &#39;here&#39;')).toBe(
    'host said: 550 <bob@example.net>\u00a0"no" \'here\'',
  );
});

describe('quoted-printable', () => {
  test.each([
    ['UTF-8', 'Empf=C3=A4nger unbekannt =E2=80=93 5=3D5', 'Empfänger unbekannt – 5=5'],
    ['Latin-1', 'Empf=E4nger, f=FCr Sie', 'Empfänger, für Sie'],
    ['soft line breaks', `${'x'.repeat(70)}=\nyz`, `${'x'.repeat(70)}yz`],
    ['soft line breaks of Windows', `${'x'.repeat(70)}=\r\nyz`, `${'x'.repeat(70)}yz`],
    ['a character cut by a soft line break', `${'x'.repeat(70)}=C3=\n=A4`, `${'x'.repeat(70)}ä`],
    ['what was pasted in Unicode beside it', 'Grüße =E4 f=FCr 漢字', 'Grüße ä für 漢字'],
  ])('is undone: %s', (_, given, text) => {
    expect(unwrapped(given)).toBe(text);
  });

  test('is read in the charset that a header names', () => {
    const header = 'Content-Type: text/plain; charset="iso-8859-2"\nContent-Transfer-Encoding: quoted-printable\n\n';
    expect(unwrapped(`${header}=B3=F3d=BC`)).toBe(`${header}łódź`);
  });

  test.each([
    'Server: smtp.example.com, Port=25, timeout=20',
    'report-type=delivery-status; boundary="=_=E2"',
    'https://example.com/?a=10&b=2F',
    'a == b',
  ])('is not seen in “%s”', (plain) => {
    expect(unwrapped(plain)).toBe(plain);
  });
});

describe('base64', () => {
  const said = 'The server responded: 550 5.1.1 <bob@example.net>: User unknown. Empfänger unbekannt.\n'.repeat(3);

  test.each([76, 64, 60])('in lines of %d is undone', (length) => {
    expect(unwrapped(`see\n${base64(said, length)}\n--x`)).toBe(`see\n${said}\n--x`);
  });

  test('after its header is undone, be it ever so short', () => {
    const header = 'Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n';
    expect(unwrapped(header + base64('550 no'))).toBe(`${header}550 no`);
    expect(unwrapped(header + base64(said, 100_000))).toBe(header + said);
  });

  test('of HTML gives its words', () => {
    expect(unwrapped(base64(`<html><body>${'<p>550 no</p>'.repeat(20)}</body></html>`))).toMatch(/^550 no\n\n550 no\n/);
  });

  test('within quote marks is undone', () => {
    expect(unwrapped(base64(said).replace(/^/gm, '> '))).toBe(said);
  });

  test('alone is undone, be it short or on one long line', () => {
    const error = "Task 'a@example.com - Sending' reported error (0x800CCC0F)";
    expect(unwrapped(base64(error, 100_000))).toBe(error);
    expect(unwrapped(`it says\n${base64(error)}\n?`)).toBe(`it says\n${error}\n?`);
  });

  test('of a picture or a key stays as it is', () => {
    const picture = Buffer.from(Array.from({ length: 300 }, (_, at) => (at * 7919) % 256));
    const block = picture.toString('base64').replace(/.{76}/g, '$&\n');
    expect(unwrapped(block)).toBe(block);
  });
});

describe('escaped line ends', () => {
  test('of JSON and JavaScript are line ends', () => {
    expect(unwrapped(String.raw`{"error":"550-5.1.1 \"no\"\r\n550 5.1.1 Empf\u00e4nger"}`)).toBe(
      '{"error":"550-5.1.1 "no"\r\n550 5.1.1 Empfänger"}',
    );
    expect(unwrapped(String.raw`b'5.7.8 Not accepted.\n5.7.8 See'`)).toBe("b'5.7.8 Not accepted.\n5.7.8 See'");
  });

  test('stand beside paths, which stay', () => {
    expect(unwrapped(String.raw`C:\new\run.log: 550 no\r\n550 D:\r\n`)).toBe('C:\\new\\run.log: 550 no\r\n550 D:\r\n');
  });

  test.each([
    String.raw`Cannot open C:\new\file.pst or c:\nina\x`,
    String.raw`HKEY_CURRENT_USER\Software\Microsoft\Office\16.0\Outlook\NewMail`,
    String.raw`signed in as CORP\nina`,
    String.raw`\\server\news\new`,
    String.raw`as_bytes(linesep='\r\n')`,
  ])('are not seen in “%s”', (plain) => {
    expect(unwrapped(plain)).toBe(plain);
  });
});

test('what lies in one another is undone from the outside in', () => {
  const html = '<html><body><p>550 5.1.1 &lt;b=C3=A4r@example.net&gt;</p><p>x=3Dy</p></body></html>';
  const log = JSON.stringify(`Content-Transfer-Encoding: quoted-printable\r\n\r\n${html}`).slice(1, -1);
  expect(unwrapped(log.replace(/^/gm, '> '))).toBe(
    'Content-Transfer-Encoding: quoted-printable\n\n550 5.1.1 <bär@example.net>\n\nx=y',
  );
});

describe('for any text', () => {
  const word = fc.oneof(
    // "c:" at a line's end would be a drive when that is escaped.
    // eslint-disable-next-line regexp/use-ignore-case -- fast-check knows no flags
    fc.stringMatching(/^[a-zA-Z\d.,:;()'"@-]{1,12}$/).filter((word) => !/(?:^|[^a-z])[a-z]:$/i.test(word)),
    fc.constantFrom('550', '5.1.1', 'Empfänger', '<bob@example.net>:', '漢字', '–', '0x800CCC0E'),
  );
  const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  const text = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => lines.join('\n'));

  test('that is plain, nothing changes', () => {
    fc.assert(
      fc.property(text, (plain) => expect(unwrapped(plain)).toBe(plain)),
      { numRuns: 1000 },
    );
  });

  test('quote marks come off', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('> ', '>', '> > ', '>> '), (plain, mark) => {
        expect(unwrapped(plain.replace(/^/gm, mark))).toBe(plain);
      }),
    );
  });

  test('references, quoted-printable, base64 and escapes come off', () => {
    fc.assert(
      fc.property(text, (said) => {
        const plain = `Empfänger = "unbekannt":\n${said}`;
        expect(unwrapped(inReferences(plain))).toBe(plain);
        expect(unwrapped(inPrintable(plain))).toBe(plain);
        const long = `${plain}\n`.repeat(6);
        expect(unwrapped(base64(long))).toBe(long);
        expect(unwrapped(JSON.stringify(`${plain}\r\n.`).slice(1, -1))).toBe(`${plain}\r\n.`);
      }),
      { numRuns: 500 },
    );
  });

  test('HTML around it comes off', () => {
    fc.assert(
      fc.property(text, (plain) => {
        const html = `<html><body><div>${inReferences(plain).replaceAll('\n', '<br>')}</div></body></html>`;
        expect(unwrapped(html)).toBe(plain);
      }),
    );
  });

  test('of any pieces there is an answer, and none longer than the text', () => {
    const pieces = fc.constantFrom(
      '=3D',
      '=C3',
      '=\n',
      '&lt;',
      '&#x110000;',
      '<p>',
      '<',
      '\\n',
      '\\r\\n',
      '\\u00',
      '\\',
      '> ',
      '\n',
      '\r\n',
      'QUJD'.repeat(19),
      '\u001a',
      '\u001a00e4\u001a',
      'ä',
      '\uD800',
      ' ',
      'Content-Transfer-Encoding: base64',
      'Content-Transfer-Encoding: quoted-printable',
      'charset=nonsense',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 }),
        (parts) => {
          const given = parts.join('');
          expect(unwrapped(given).length).toBeLessThanOrEqual(given.length);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

function inReferences(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('ä', '&auml;');
}

/** As RFC 2045 §6.7 has it: lines of at most 76 characters. */
function inPrintable(text: string): string {
  const lines = text.split('\n').map((line) => {
    const units = [...Buffer.from(line)].map((byte) =>
      byte === 61 || byte < 32 || byte > 126
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    );
    let out = '';
    let width = 0;
    for (const unit of units) {
      if (width + unit.length > 75) {
        out += '=\n';
        width = 0;
      }
      out += unit;
      width += unit.length;
    }
    return out;
  });
  return lines.join('\n');
}

describe('a pasted text', () => {
  const mail = (body: string, charset: string) =>
    `Return-Path: <>\nMessage-ID: <a@b.example>\nSubject: Zurück\nContent-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: 8bit\n\n${body}\n`;

  test.each(['utf-8', 'iso-8859-1', 'iso-2022-jp', 'gb18030', 'nonsense'])(
    'that is a whole mail is taken apart; its characters stay, though its header names %s',
    async (charset) => {
      expect(await textOfText(mail('Empfänger unbekannt – 漢字', charset))).toBe(
        'Zurück\n\nEmpfänger unbekannt – 漢字\n',
      );
    },
  );

  test('that is none is freed of what programs left in it', async () => {
    expect(await textOfText('550 &lt;bob@example.net&gt;')).toBe('550 <bob@example.net>');
  });
});
