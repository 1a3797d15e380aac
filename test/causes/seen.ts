import { diagnose } from '../../helper/causes/diagnose.ts';
import type { Account } from '../../helper/protocol/account.ts';
import type { Attempt, Certificate, Evidence, Facts, Talk } from '../../helper/protocol/evidence.ts';
import type { Finding } from '../../helper/protocol/finding.ts';
import type { Reading } from '../../helper/protocol/reading.ts';
import type { Report } from '../../helper/protocol/report.ts';

/* Facts as literals, said briefly: a whole, healthy world, and what is different about it. */

export const HOST = 'smtp.example.test';

/** What is different from the healthy world. Ports that are not named answer as a usual mail server's do. */
export interface Different {
  readonly message?: Account['message'];
  readonly account?: Account['smtp'];
  readonly email?: string;
  readonly reading?: Partial<Reading>;
  readonly ports?: Readonly<Record<number, Attempt['answer']>>;
  readonly talks?: Readonly<Record<number, Partial<Talk>>>;
  readonly certificate?: Partial<Certificate>;
  /** What the well-known hosts answer on a port; `accepted` where not named. */
  readonly controls?: Readonly<Record<number, Facts['other-hosts']['controls'][number]['answer']>>;
  readonly hosts?: Facts['host-address']['hosts'];
  readonly settings?: Partial<Facts['published-settings']['settings']>;
  readonly ownAddresses?: number;
  /** `silent` where absent, so that what the ports say decides. */
  readonly resolver?: Facts['other-hosts']['resolver'];
  /** What well-known submission servers said; nothing where absent. */
  readonly controlTalks?: readonly Talk[];
  readonly decoys?: Facts['decoy-ports']['decoys'];
  /** Further conversations and their certificates, with other hosts. */
  readonly elsewhere?: readonly { host: string; port: number; spoke: Talk['spoke'] }[];
  /** Facts of checks that a healthy server never calls for. */
  readonly more?: Partial<Facts>;
  readonly signIn?: Facts['sign-in'];
  readonly sendTest?: Facts['send-test'];
  readonly without?: readonly (keyof Evidence)[];
  /** What is still under way. */
  readonly partly?: readonly (keyof Evidence)[];
}

const READING: Reading = {
  isSendError: true,
  kind: 'client-error',
  codes: [],
  reply: null,
  server: null,
  port: null,
  account: null,
  stage: 'connect',
  suspects: [],
  reasons: [],
  instead: null,
  delayed: false,
  recipients: [],
  secure: null,
  also: [],
};

export function reportOf({ account, email, reading, message }: Different): Report {
  return {
    reading: reading ? { ...READING, ...reading } : null,
    account: {
      ...(email === undefined ? {} : { email }),
      ...(message ? { message } : {}),
      smtp: { host: HOST, port: 587, encryption: 'starttls', auth: 'password', ...account },
    },
    date: '2026-11-21',
  };
}

export function talk(port: number, different: Partial<Talk> = {}, host = HOST): Talk {
  const tls = port === 465;
  return {
    host,
    port,
    family: 4,
    address: '192.0.2.1',
    spoke: tls ? 'tls' : 'starttls',
    greeting: { code: 220, text: 'mail.example.test ESMTP' },
    starttls: tls ? 'not-asked' : 'offered',
    authBefore: [],
    authAfter: ['PLAIN', 'LOGIN'],
    ms: 100,
    ...different,
  };
}

export function certificate(port: number, different: Partial<Certificate> = {}, host = HOST): Certificate {
  return {
    host,
    port,
    family: 4,
    subject: `CN=${host}`,
    issuer: 'CN=An Authority',
    names: [host],
    validFrom: '2026-01-01T00:00:00.000Z',
    validTo: '2027-01-01T00:00:00.000Z',
    seenAt: '2026-11-21T12:00:00.000Z',
    selfSigned: false,
    nameFits: true,
    dateFits: true,
    trust: { system: 'trusted', bundled: 'trusted' },
    fetchable: false,
    protocol: 'TLSv1.3',
    cipher: 'TLS_AES_256_GCM_SHA384',
    ...different,
  };
}

export function evidenceOf(different: Different): Evidence {
  const ports: Readonly<Record<number, Attempt['answer']>> = {
    25: 'accepted',
    465: 'accepted',
    587: 'accepted',
    2525: 'refused',
    ...different.ports,
  };
  const attempts = Object.entries(ports).map(([port, answer]): Attempt => ({
    host: HOST,
    port: Number(port),
    family: 4,
    address: '192.0.2.1',
    answer,
    ms: 20,
  }));
  const open = attempts.filter((one) => one.answer === 'accepted').map((one) => one.port);
  const talks = open.map((port) =>
    talk(port, port === 25 ? { authAfter: [], ...different.talks?.[25] } : different.talks?.[port]),
  );
  const secured = talks.filter((one) => one.spoke !== 'none' && one.failure?.at !== 'tls');
  const elsewhere = different.elsewhere ?? [];
  const control = (port: number) => different.controls?.[port] ?? 'accepted';
  const facts: Partial<Facts> = {
    'published-settings': {
      settings: {
        address: 'anna@example.test',
        domain: 'example.test',
        provider: null,
        status: 'unknown',
        outgoing: [],
        source: null,
        trust: null,
        notes: [],
        ...different.settings,
      },
    },
    'host-address': {
      hosts: different.hosts ?? [{ host: HOST, role: 'account', ipv4: ['192.0.2.1'], ipv6: [], ms: 5 }],
    },
    'port-open': { attempts: different.hosts?.[0]?.failure ? [] : attempts },
    'smtp-greeting': {
      talks: [
        ...(different.hosts?.[0]?.failure ? [] : talks),
        ...elsewhere.map(({ host, port, spoke }) => talk(port, { spoke }, host)),
      ],
    },
    'tls-certificate': {
      certificates: [
        ...(different.hosts?.[0]?.failure ? [] : secured.map((one) => certificate(one.port, different.certificate))),
        ...elsewhere.map(({ host, port }) => certificate(port, {}, host)),
      ],
    },
    'other-hosts': {
      ownAddresses: different.ownAddresses ?? 1,
      resolver: different.resolver ?? 'silent',
      controls: [25, 465, 587].flatMap((port) =>
        ['smtp.gmail.com', 'smtp.office365.com'].map((host) => ({ host, port, answer: control(port), ms: 30 })),
      ),
    },
    'control-talks': { talks: [...(different.controlTalks ?? [])] },
    'decoy-ports': { decoys: different.decoys ?? [] },
  };
  if (different.signIn) facts['sign-in'] = different.signIn;
  if (different.sendTest) facts['send-test'] = different.sendTest;
  const seen = Object.entries({ ...facts, ...different.more })
    .filter(([id]) => !different.without?.includes(id as keyof Evidence))
    .map(([id, fact]) => [id, { seen: true, fact, final: !different.partly?.includes(id as keyof Evidence), ms: 50 }]);
  return Object.fromEntries(seen) as Evidence;
}

/** What is found in a world that differs from the healthy one. */
export function found(different: Different): readonly Finding[] {
  return diagnose(reportOf(different), evidenceOf(different), !different.partly).findings;
}

/** The standing of one cause; undefined if it is not mentioned. */
export function standing(different: Different, cause: string): Finding['standing'] | undefined {
  return found(different).find((one) => one.cause === cause)?.standing;
}

/** The settings the first finding changes, as "setting=value" with "?" for what was not tried. */
export function changes(different: Different): string[] {
  return (found(different)[0]?.corrections ?? []).flatMap((one) =>
    one.do === 'change-setting' ? [`${one.setting}=${String(one.to)}${one.tried ? '' : '?'}`] : [],
  );
}

/** "cause standing" of the first finding. */
export function first(different: Different): string {
  const finding = found(different)[0];
  return finding ? `${finding.cause} ${finding.standing}` : 'nothing';
}
