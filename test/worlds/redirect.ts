import type { Machine } from './namespace.ts';

/**
 * Sends connections to a port elsewhere to a port of this machine instead (nft(8), `redirect`): those its own programs
 * open, or those that go through it.
 */
export async function redirect(machine: Machine, whose: 'own' | 'passing', match: string, to: number): Promise<void> {
  const hook = whose === 'own' ? 'output' : 'prerouting';
  const rules = `table inet redirect_${hook} {\nchain c {\ntype nat hook ${hook} priority -100;\n${match} redirect to :${String(to)}\n}\n}\n`;
  const { code, stderr } = await machine.run('nft', [rules]);
  if (code !== 0) throw new Error(`nft refused the rules: ${stderr}`);
}
