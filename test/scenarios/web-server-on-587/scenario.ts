import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a web server on port 587 of everything that is asked, as Python’s',
  postfix: { ports: { smtp: 25, smtps: 465 } },
  prepare: async ({ internet, folder }) => {
    internet.server.start('python3', ['-m', 'http.server', '587', '--bind', '::', '--directory', folder]);
    for (let tries = 0; tries < 400; tries += 1) {
      const { code } = await internet.server.run('python3', [
        '-c',
        "import socket; socket.create_connection(('::1', 587))",
      ]);
      if (code === 0) return;
    }
    throw new Error('the web server does not start');
  },
  finds: { cause: 'not-smtp', standing: 'confirmed', change: { 'smtp.port': 465, 'smtp.encryption': 'tls' } },
});
