import type { Facts, OutlookAccount } from '../../helper/protocol/evidence.ts';
import type { Computer, OutlookConnection } from '../../helper/system/computer.ts';

/* A computer that tells what a test puts into it. */

type Settings = Facts['outlook-settings'];

/** A POP account as a wizard makes it, with what is different. */
export function outlookAccount(
  different: Partial<Omit<OutlookAccount, 'smtp'>> & {
    smtp?: Partial<NonNullable<OutlookAccount['smtp']>> | null;
  } = {},
): OutlookAccount {
  const { smtp, ...rest } = different;
  return {
    id: '16.0/Outlook/00000002',
    office: '16.0',
    profile: 'Outlook',
    defaultProfile: true,
    kind: 'pop',
    name: 'anna@example.test',
    email: 'anna@example.test',
    incoming: {
      protocol: 'pop',
      host: 'pop.example.test',
      port: 995,
      encryption: 'tls',
      auth: 'password',
      user: 'anna@example.test',
    },
    timeout: null,
    ...rest,
    smtp:
      smtp === null
        ? null
        : {
            host: 'smtp.example.test',
            port: 587,
            encryption: 'starttls',
            auth: 'password',
            user: null,
            credentials: 'incoming',
            ...smtp,
          },
  };
}

export function outlookSettings(different: Partial<Settings> = {}): Settings {
  return {
    accounts: [outlookAccount()],
    sendImmediately: null,
    workOffline: null,
    modernAuthentication: null,
    logging: null,
    newOutlook: 'absent',
    program: 'C:\\Program Files\\Microsoft Office\\root\\Office16\\OUTLOOK.EXE',
    unread: [],
    ...different,
  };
}

export function outlookFirewall(different: Partial<Facts['outlook-firewall']> = {}): Facts['outlook-firewall'] {
  return { profile: 'private', on: true, outbound: 'allow', rules: 480, stops: [], unread: [], ...different };
}

/** A Windows computer on which all is well, and what is different; what is undefined it cannot be asked. */
export class FakeComputer implements Computer {
  readonly system = 'windows';
  /** How often each question was put. */
  readonly asked: Record<string, number> = {};
  /** All connections that the firewall was asked about. */
  readonly connections: OutlookConnection[] = [];
  readonly outlookSettings?: () => Promise<Settings>;
  readonly outlookFirewall: NonNullable<Computer['outlookFirewall']>;
  readonly securityProducts = this.#tells('security-products');
  readonly proxySettings = this.#tells('proxy-settings');
  readonly winsockCatalog = this.#tells('winsock-catalog');
  readonly tlsProtocols = this.#tells('tls-protocols');
  readonly clockService = this.#tells('clock-service');
  readonly outlookLog = this.#tells('outlook-log');
  readonly #facts: { readonly [Id in keyof Facts]?: Facts[Id] | (() => Promise<Facts[Id]>) };

  constructor(facts: { readonly [Id in keyof Facts]?: Facts[Id] | (() => Promise<Facts[Id]>) } = {}) {
    this.#facts = facts;
    this.outlookSettings = this.#tells('outlook-settings');
    this.outlookFirewall = (connections) => {
      this.connections.push(...connections);
      return this.#tells('outlook-firewall')();
    };
  }

  #tells<Id extends keyof Facts>(id: Id): () => Promise<Facts[Id]> {
    return () => {
      this.asked[id] = (this.asked[id] ?? 0) + 1;
      const fact = this.#facts[id] ?? (WELL as Partial<Facts>)[id];
      return typeof fact === 'function' ? fact() : Promise.resolve(fact as Facts[Id]);
    };
  }
}

const WELL: Partial<Facts> = {
  'outlook-settings': outlookSettings(),
  'outlook-firewall': outlookFirewall(),
  'security-products': { products: [{ name: 'Windows Defender', kind: 'antivirus', on: true }], unread: [] },
  'proxy-settings': { proxies: [], unread: [] },
  'winsock-catalog': { entries: 14, foreign: [], missing: [], unread: [] },
  'tls-protocols': { protocols: [], unread: [] },
  'clock-service': { service: 'W32Time', start: 'manual', synchronized: null, unread: [] },
  'outlook-log': { errors: [], files: 0, unread: [] },
};
