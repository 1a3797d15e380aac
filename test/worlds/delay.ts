import { inProject } from '../../tools/root.ts';
import type { Namespaces, Plug } from './namespace.ts';
import { ready } from './ready.ts';

/**
 * Joins two machines by a cable that delays every packet, each way. The devices are made here; addresses are given to
 * them afterwards. The cable goes when the network is taken down.
 */
export async function delayLink(namespaces: Namespaces, a: Plug, b: Plug, delayMs: number): Promise<void> {
  const ends = [a, b].flatMap(({ machine, device }) => [machine.name, device]);
  await ready(namespaces.start('python3', [inProject('tools/delay-link.py'), String(delayMs), ...ends]));
}
