import { access } from 'node:fs/promises';
import type { Computer } from '../computer.ts';
import { listInterfaces, listOwnNetworks, sourceFor } from '../interfaces.ts';
import type { Registry } from '../registry/registry.ts';
import { clockService } from './clock-service.ts';
import { outlookFirewall, type FirewallDeps } from './firewall/outlook-firewall.ts';
import { powerShell } from './powershell.ts';
import { proxySettings } from './proxy-settings.ts';
import { runIn, type RunProgram } from './run-program.ts';
import { securityProducts } from './security-products.ts';
import { tlsProtocols } from './tls-protocols.ts';
import { vpnAdapters } from './vpn-adapters.ts';
import { winsockCatalog, type Exists } from './winsock-catalog.ts';

/** What the questions need beside the registry. */
export interface WindowsDeps extends Omit<FirewallDeps, 'askProfile'> {
  readonly run: RunProgram;
  readonly exists: Exists;
}

/** The questions to Windows that are answered here; Outlook's own settings and its log are read elsewhere. */
export type WindowsQuestions = Required<
  Pick<
    Computer,
    | 'outlookFirewall'
    | 'securityProducts'
    | 'proxySettings'
    | 'winsockCatalog'
    | 'tlsProtocols'
    | 'clockService'
    | 'vpnAdapters'
  >
>;

export function windowsQuestions(registry: Registry, deps: WindowsDeps = thisWindows()): WindowsQuestions {
  const { environment, run, exists } = deps;
  const ask = powerShell(run);
  const askProfile = async () => {
    const asked = await ask();
    return asked.known && asked.value.profile.known ? asked.value.profile.value : null;
  };
  return {
    outlookFirewall: outlookFirewall(registry, { ...deps, askProfile }),
    securityProducts: () => securityProducts(ask),
    proxySettings: () => proxySettings(registry, environment, run),
    winsockCatalog: () => winsockCatalog(registry, environment, exists),
    tlsProtocols: () => tlsProtocols(registry),
    clockService: () => clockService(registry, run),
    vpnAdapters: () => vpnAdapters(registry),
  };
}

/** This computer's own. */
function thisWindows(): WindowsDeps {
  return {
    environment: process.env,
    run: runIn(process.env),
    exists: isThere,
    interfaces: listInterfaces,
    ownNetworks: listOwnNetworks,
    sourceFor,
  };
}

async function isThere(path: string): Promise<boolean | undefined> {
  // A share of another computer is not asked for: Windows would sign in there with the user's name.
  if (/^[\\/]{2}/.test(path)) return undefined;
  try {
    await access(path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? false : undefined;
  }
}
