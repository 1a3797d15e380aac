import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { textOf, textOfText } from '../../helper/reading/files/bytes.ts';
import { largest, type Largest } from './largest.ts';

/** Reads it in a program of its own, whose memory holds nothing else. */
function read(name: Largest): { readonly ms: number; readonly megabytes: number; readonly said: string } {
  const said = execFileSync(process.execPath, ['--expose-gc', join(__dirname, 'room.ts'), name], { encoding: 'utf8' });
  return JSON.parse(said) as ReturnType<typeof read>;
}

// On an idle computer each takes half a second at most; tests run beside others.
test.each(Object.keys(largest) as Largest[])(
  '%s is read or refused soon, and in 300 MB',
  (name) => {
    const { ms, megabytes } = read(name);
    expect(ms).toBeLessThan(5000);
    expect(megabytes).toBeLessThan(300);
  },
  60_000,
);

test.each([
  ['too large', Buffer.alloc(20 * 1024 * 1024 + 1), 'mail.too-large'],
  ['too deep', largest['1,000 mails in one another'](), 'mail.too-deep'],
  ['of too many parts', largest['a million parts'](), 'mail.too-long'],
  ['damaged', largest['an Outlook message whose text runs in a circle'](), 'mail.damaged'],
])('what is %s says so', async (_, bytes, id) => {
  await expect(textOf(bytes)).rejects.toMatchObject({ said: { id } });
});

test('a pasted text has the same limit', async () => {
  await expect(textOfText('a'.repeat(20 * 1024 * 1024 + 1))).rejects.toThrow('This has over 20 MB');
});

test('of a mail that is long the beginning is read', async () => {
  const mail = `Message-ID: <a@b>\nMIME-Version: 1.0\n\n550 5.1.1 no\n${'x'.repeat(5_000_000)}`;
  expect((await textOf(Buffer.from(mail))).length).toBe(4 * 1024 * 1024);
});
