import { request } from 'node:https';

/** Who answers on a port of this computer: one of our helpers, somebody else, nobody, or one who takes us and is silent. */
export type Health = { readonly is: 'helper'; readonly pid: number } | { readonly is: 'other' | 'nobody' | 'silent' };

/** The longest answer that is read (characters). Ours has some eighty. */
const LONGEST = 4_096;

/**
 * Asks who listens on a port of this computer. Certificates are not verified: ours is known to nobody, and the answer is
 * only ever compared with what this user's own file says.
 *
 * @param within how long it may take (ms)
 */
export function askHealth(port: number, within = 2_000): Promise<Health> {
  return new Promise((resolve) => {
    const asked = request(
      {
        host: '127.0.0.1',
        servername: 'localhost',
        port,
        path: '/health',
        headers: { Host: `localhost:${String(port)}` },
        rejectUnauthorized: false,
        agent: false,
      },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          body += chunk;
          if (body.length > LONGEST) tell({ is: 'other' });
        });
        response.on('end', () => {
          tell(healthIn(body));
        });
        response.on('error', failed);
      },
    );
    const timer = setTimeout(() => {
      tell({ is: 'silent' });
    }, within);
    const tell = (health: Health) => {
      clearTimeout(timer);
      resolve(health);
      asked.destroy();
    };
    // A helper with all its connections in use cuts new ones: that is no answer either.
    const failed = ({ code }: NodeJS.ErrnoException) => {
      tell({ is: code === 'ECONNREFUSED' ? 'nobody' : code === 'ECONNRESET' ? 'silent' : 'other' });
    };
    asked.on('error', failed);
    asked.end();
  });
}

function healthIn(body: string): Health {
  try {
    const said: unknown = JSON.parse(body);
    if (typeof said !== 'object' || said === null || !('name' in said) || !('pid' in said)) return { is: 'other' };
    const { name, pid } = said;
    return name === 'outbox-doctor' && typeof pid === 'number' ? { is: 'helper', pid } : { is: 'other' };
  } catch {
    return { is: 'other' };
  }
}
