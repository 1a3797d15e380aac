import type { Computer } from './computer.ts';

/** A computer that is asked each thing once, however often it is wanted: the answers stay as good for a look, or for several. */
export function askedOnce(computer: Computer): Computer {
  const answers = new Map<string, unknown>();
  const once = <Answer>(name: string, ask: (() => Promise<Answer>) | undefined) => {
    if (!ask) return {};
    const answer = (): Promise<Answer> => {
      if (!answers.has(name)) answers.set(name, ask.call(computer));
      return answers.get(name) as Promise<Answer>;
    };
    return { [name]: answer };
  };
  const firewall = computer.outlookFirewall;
  return {
    system: computer.system,
    ...once('outlookSettings', computer.outlookSettings),
    ...once('securityProducts', computer.securityProducts),
    ...once('proxySettings', computer.proxySettings),
    ...once('winsockCatalog', computer.winsockCatalog),
    ...once('tlsProtocols', computer.tlsProtocols),
    ...once('clockService', computer.clockService),
    ...once('vpnAdapters', computer.vpnAdapters),
    ...once('outlookLog', computer.outlookLog),
    // What is asked of the firewall differs from server to server.
    ...(firewall ? { outlookFirewall: (connections) => firewall.call(computer, connections) } : {}),
  };
}
