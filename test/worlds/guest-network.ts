import { filter, type Machine } from './namespace.ts';
import { ready } from './ready.ts';
import { runScript } from './small-internet.ts';

/**
 * Makes a router do what those of hotels do before one has agreed to something: the web leads to a page of its own, and
 * what else goes through it is dropped, refused, or taken by that page, too.
 */
export async function guestNetwork(router: Machine, others: 'takes' | 'drop' | 'reject with tcp reset'): Promise<void> {
  await ready(runScript(router, 'sign-in-page.ts'));
  const ports = others === 'takes' ? 'tcp dport 1-65535' : 'tcp dport 80';
  const table = `table inet guests {
    chain before { type nat hook prerouting priority -100; iifname "down1" ${ports} fib daddr type != local redirect to :8080; }
  }`;
  const { code, stderr } = await router.run('sh', ['-c', 'printf %s "$1" | nft -f -', 'sh', table]);
  if (code !== 0) throw new Error(stderr);
  if (others !== 'takes') await filter(router, 'forward', [`meta l4proto tcp ${others}`, 'drop']);
}
