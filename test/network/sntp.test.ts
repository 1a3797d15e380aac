import { askTime, offsetIn } from '../../helper/network/sntp.ts';
import type { Network, Target } from '../../helper/network/network.ts';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const stamp = Buffer.from('0123456789abcdef', 'hex');

function answerAt(moment: number, different: { mode?: number; stratum?: number; stamp?: Buffer } = {}): Buffer {
  const answer = Buffer.alloc(48);
  answer[0] = 0x20 | (different.mode ?? 4);
  answer[1] = different.stratum ?? 2;
  (different.stamp ?? stamp).copy(answer, 24);
  const seconds = moment / 1_000 + 2_208_988_800;
  for (const at of [32, 40]) answer.writeUInt32BE(Math.floor(seconds) % 2 ** 32, at);
  return answer;
}

test('a time server that is two years ahead says so', () => {
  const ahead = 730 * 24 * 60 * 60 * 1_000;
  expect(offsetIn(answerAt(NOW + ahead), stamp, NOW)).toBeCloseTo(ahead, -3);
});

test('the second era of NTP, from 2036 on, is told from the first', () => {
  const later = Date.parse('2040-01-01T00:00:00Z');
  expect(offsetIn(answerAt(later), stamp, later)).toBeCloseTo(0, -3);
});

test.each<[string, Buffer]>([
  ['an answer to another question', answerAt(NOW, { stamp: Buffer.alloc(8) })],
  ['a refusal (stratum 0)', answerAt(NOW, { stratum: 0 })],
  ['a server out of step (stratum 16)', answerAt(NOW, { stratum: 16 })],
  ['another client’s question', answerAt(NOW, { mode: 3 })],
  ['a short answer', answerAt(NOW).subarray(0, 40)],
])('%s does not count', (_title, answer) => {
  expect(offsetIn(answer, stamp, NOW)).toBeUndefined();
});

test('a question carries a number that only its answer can bring back', async () => {
  const questions: Buffer[] = [];
  const network = {
    ask: (_target: Target, question: Buffer) => {
      questions.push(question);
      return Promise.resolve(answerAt(NOW + 60_000, { stamp: question.subarray(40, 48) }));
    },
  } as unknown as Network;
  const target = { host: 'time.test', address: '192.0.2.1', family: 4, port: 123 } as const;
  const never = new AbortController().signal;
  const offsets = [await askTime(network, target, never, () => NOW), await askTime(network, target, never, () => NOW)];
  for (const offset of offsets) expect(Math.abs((offset ?? 0) - 60_000)).toBeLessThan(2_000);
  expect(questions[0]?.equals(questions[1] ?? Buffer.alloc(0))).toBe(false);
});
