import { UsageError } from '../../helper/commands/io.ts';
import { say } from '../../helper/words/say.ts';
import { outboxDoctor } from './io.ts';

const ESC = '\u001B[';

describe('colour', () => {
  test.each([
    ['on a terminal', {}, true],
    ['on a terminal with NO_COLOR empty', { NO_COLOR: '' }, true],
    ['not with NO_COLOR', { NO_COLOR: '1' }, false],
    ['not on a terminal that can do nothing', { TERM: 'dumb' }, false],
  ])('%s', async (_where, env, coloured) => {
    const { out } = await outboxDoctor(['practice'], undefined, { terminal: 'stdout', env });
    expect(out.includes(ESC)).toBe(coloured);
  });

  test('not where a file or a pipe is written', async () => {
    const { out } = await outboxDoctor(['practice'], undefined, { terminal: 'stderr' });
    expect(out).not.toContain(ESC);
  });
});

describe('progress', () => {
  const look = ['diagnose', '--practice', 'wrong-port'];

  test('is told on standard error where that is a terminal, and wiped away', async () => {
    const { err } = await outboxDoctor(look, undefined, { terminal: 'stderr' });
    expect(err).toMatch(/Looking: 0 of \d+ done/);
    expect(err.endsWith(`\r${ESC}2K`)).toBe(true);
  });

  test.each([
    ['where standard error is no terminal', look, 'stdout'],
    ['with --json', [...look, '--json'], 'stderr'],
    ['where nothing is looked at', [...look, '--offline'], 'stderr'],
  ] as const)('is not told %s', async (_where, args, terminal) => {
    expect((await outboxDoctor(args, undefined, { terminal })).err).toBe('');
  });
});

describe('used wrongly', () => {
  test('what was typed is said back in one line that no terminal obeys', async () => {
    const { code, err } = await outboxDoctor(['no\u001B[31mthing\u009B2J\nelse']);
    expect(code).toBe(2);
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(err).toMatch(/^outbox-doctor: There is no command "no[^\0-\x1F\x7F-\x9F]*\.\n$/);
  });

  test.each([
    [['nothing'], 'There is no command "nothing".'],
    [['help', 'nothing'], 'There is no command "nothing".'],
    [['practice', '--nonsense'], '--nonsense'],
    [['practice', 'wrong-port'], 'practice takes no arguments, but got "wrong-port".'],
    [['diagnose', '--port'], 'See "outbox-doctor help diagnose".'],
  ])('%j is told in one sentence', async (args, sentence) => {
    const { code, out, err } = await outboxDoctor(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });

  test('a complaint is a message of the catalogue, or words that are ready', () => {
    expect(new UsageError(say('usage.no-command', { name: 'x' })).message).toMatch(/^There is no command "x"\./);
    expect(new UsageError('As it stands.').message).toBe('As it stands.');
  });
});
