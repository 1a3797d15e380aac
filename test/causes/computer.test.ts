import { diagnose } from '../../helper/causes/diagnose.ts';
import type { COMPUTER_CHECKS } from '../../helper/protocol/check-ids.ts';
import { type Facts } from '../../helper/protocol/evidence.ts';
import { outlookAccount, outlookFirewall, outlookSettings } from '../doubles/computer.ts';
import { certificate, changes, evidenceOf, first, found, HOST, reportOf, standing, type Different } from './seen.ts';

/* Causes that what was read from this computer proves, and what it does not prove. */

const email = 'anna@example.test';

/** A world in which Outlook's settings were read, with what is different about them. */
function read(different: Partial<Facts['outlook-settings']>, more: Different = {}): Different {
  return { email, ...more, more: { 'outlook-settings': outlookSettings(different), ...more.more } };
}
const suspects = (...ids: string[]) => ({ reading: { suspects: ids as never } });
const findingOf = (different: Different, cause: string) => found(different).find((one) => one.cause === cause);

describe('local-firewall', () => {
  type Stop = Facts['outlook-firewall']['stops'][number];
  const stop = (different: Partial<Stop> = {}): Stop => ({
    address: '192.0.2.1',
    family: 4,
    port: 587,
    rule: 'No mail from here',
    from: 'local',
    program: 'C:\\Program Files\\OUTLOOK.EXE',
    ...different,
  });
  const firewall = (different: Partial<Facts['outlook-firewall']>, more: Different = {}): Different => ({
    ...more,
    more: { 'outlook-firewall': outlookFirewall(different), ...more.more },
  });

  test('is proved by a rule against Outlook, though our own probe got through', () => {
    const different = firewall({ stops: [stop()] });
    expect(first(different)).toBe('local-firewall confirmed');
    expect(findingOf(different, 'local-firewall')?.because.values).toMatchObject({ rule: 'No mail from here' });
    expect(standing(different, 'none')).toBeUndefined();
  });
  test('offers the port that the rule leaves open, as tried', () => {
    expect(changes(firewall({ stops: [stop()] }))).toEqual(['smtp.port=465', 'smtp.encryption=tls']);
  });
  test('offers no port that the rules stop too', () => {
    expect(changes(firewall({ stops: [stop(), stop({ port: 465 }), stop({ port: 25 })] }))).toEqual([]);
  });
  test('leaves a rule of the organisation to the administrator', () => {
    const finding = findingOf(firewall({ stops: [stop({ from: 'policy' })] }), 'local-firewall');
    expect(finding?.corrections[0]).toMatchObject({ do: 'tell-administrator' });
  });
  test('is proved by a firewall that blocks whatever no rule allows', () => {
    const blocking = firewall({ outbound: 'block', stops: [stop({ rule: null, from: 'profile', program: null })] });
    expect(findingOf(blocking, 'local-firewall')?.because.id).toBe('local-firewall.default-blocks');
  });
  test('is not concluded from a rule for every program while ours got through', () => {
    expect(first(firewall({ stops: [stop({ program: null })] }))).toBe('none confirmed');
    const shut = firewall({ stops: [stop({ program: null })] }, { ports: { 587: 'silent' } });
    expect(first(shut)).toBe('local-firewall confirmed');
  });
  test('is not concluded where another of the server’s addresses is open to Outlook', () => {
    const hosts = [{ host: HOST, role: 'account' as const, ipv4: ['192.0.2.1', '192.0.2.2'], ipv6: [], ms: 5 }];
    expect(first(firewall({ stops: [stop()] }, { hosts }))).toBe('none confirmed');
  });
  test.each<[string, Partial<Facts['outlook-firewall']>, Different['more']]>([
    ['the profile in force is not known', { profile: null }, {}],
    ['it is not known whether the firewall is on', { on: null }, {}],
    ['new Outlook sends', {}, { 'outlook-settings': outlookSettings({ newOutlook: 'in-use' }) }],
  ])('stays possible where %s', (_title, different, more) => {
    const world = firewall({ stops: [stop()], ...different }, more ? { more } : {});
    expect(standing(world, 'local-firewall')).toBe('possible');
  });
  test('another program’s firewall, whose rules nobody can read, leaves it possible', () => {
    const products = [{ name: 'Wachhund Firewall', kind: 'firewall' as const, on: true }];
    const world = firewall(
      {},
      { ...suspects('local-firewall'), more: { 'security-products': { products, unread: [] } } },
    );
    expect(findingOf(world, 'local-firewall')).toMatchObject({
      standing: 'possible',
      because: { values: { names: 'Wachhund Firewall' } },
    });
  });
  test('a rule of every profile needs no profile', () => {
    expect(first(firewall({ profile: null, stops: [stop({ always: true })] }))).toBe('local-firewall confirmed');
  });
  test('that rules were read and none stops Outlook rules it out; that none could be read does not', () => {
    const suspected = suspects('local-firewall');
    expect(standing(firewall({}, suspected), 'local-firewall')).toBe('excluded');
    const unread = { rules: 0, unread: [{ source: 'FirewallRules', why: 'denied' as const }] };
    expect(standing(firewall(unread, suspected), 'local-firewall')).toBe('possible');
  });
});

describe('waiting for the computer', () => {
  const judge = (different: Different, planned: readonly (typeof COMPUTER_CHECKS)[number][]) =>
    diagnose(reportOf(different), evidenceOf({ ...different, partly: [] }), false, planned).settled;

  test('nothing is waited for that is not asked', () => {
    expect(judge({}, [])).toBe(true);
  });
  test.each(['outlook-firewall', 'outlook-settings', 'tls-protocols'] as const)(
    'a healthy server is not the answer before %s is read',
    (id) => {
      expect(judge({}, [id])).toBe(false);
    },
  );
  test.each(['security-products', 'proxy-settings', 'winsock-catalog', 'clock-service', 'outlook-log'] as const)(
    'a healthy server is the answer without %s',
    (id) => {
      expect(judge({}, [id])).toBe(true);
    },
  );
});

describe('offline-mode', () => {
  test('is proved by the setting', () => {
    expect(standing(read({ workOffline: { on: true, by: 'user' } }), 'offline-mode')).toBe('confirmed');
  });
  test('mail kept back until Send/Receive has its own sentence', () => {
    const finding = findingOf(read({ sendImmediately: { on: false, by: 'policy' } }), 'offline-mode');
    expect(finding).toMatchObject({
      standing: 'confirmed',
      title: { id: 'offline-mode.title-waits' },
      corrections: [{ do: 'tell-administrator' }],
    });
  });
  test('keeping mail back explains no error of sending', () => {
    const world = read({ sendImmediately: { on: false, by: 'user' } }, { reading: { stage: 'connect' } });
    expect(standing(world, 'offline-mode')).toBeUndefined();
  });
  test('a setting that nobody made says nothing', () => {
    expect(first(read({}))).toBe('none confirmed');
  });
});

describe('the account in Outlook', () => {
  const outlook = (smtp: NonNullable<Parameters<typeof outlookAccount>[0]>['smtp'], more: Different = {}) =>
    read({ accounts: [outlookAccount({ smtp: smtp ?? null })] }, more);
  const unset = { host: undefined, port: undefined, encryption: undefined, auth: undefined } as never;

  test('fills what the report does not know', () => {
    const world = outlook({ port: 2525 }, { account: unset });
    expect(first(world)).toBe('wrong-port confirmed');
    expect(changes(world)).toEqual(['smtp.port=587']);
  });
  test('does not win over what was given', () => {
    expect(first(outlook({ port: 2525 }))).toBe('none confirmed');
  });
  test('names “Auto” as what it is set to now', () => {
    const world = outlook({ port: 2525, encryption: 'auto' }, { account: unset });
    expect(found(world)[0]?.corrections).toContainEqual({
      do: 'change-setting',
      setting: 'smtp.encryption',
      from: 'auto',
      to: 'tls',
      tried: true,
    });
  });
  test('without an outgoing server is a damaged profile, where all was read', () => {
    const accounts = [outlookAccount({ smtp: { host: null } })];
    const world = read({ accounts }, { account: unset });
    expect(standing(world, 'profile-corruption')).toBe('confirmed');
    const where = (source: string) =>
      standing(read({ accounts, unread: [{ source, why: 'denied' }] }, { account: unset }), 'profile-corruption');
    expect(where('HKCU\\Software\\Microsoft\\Office\\16.0\\Outlook\\Profiles')).toBe('possible');
    expect(where('16.0/Outlook/00000002: SMTP Server')).toBe('possible');
    // What no registry tells leaves no doubt about the accounts.
    expect(where('Work Offline')).toBe('confirmed');
  });
  test('with a server name that is none is told so', () => {
    const world = outlook({ host: 'smtp example.test' }, { account: unset });
    expect(findingOf(world, 'wrong-server-name')).toMatchObject({
      standing: 'confirmed',
      because: { values: { text: 'smtp example.test' } },
    });
  });
  test('whose user name has another form than the provider publishes is possible, and the form is named', () => {
    const outgoing = [
      {
        host: HOST,
        port: 587,
        encryption: 'starttls' as const,
        auth: ['password' as const],
        username: 'full-address' as const,
      },
    ];
    const settings = { provider: { id: 'x', name: 'X Mail' }, outgoing, trust: 'high' as const };
    const world = outlook({ user: 'anna', credentials: 'own' }, { account: { ...(unset as object) }, settings });
    expect(findingOf(world, 'wrong-credentials')).toMatchObject({
      standing: 'possible',
      corrections: [{ setting: 'smtp.user', from: 'anna', to: email, tried: false }],
    });
    const full = outlook({ user: 'other@example.test', credentials: 'own' }, { account: unset, settings });
    expect(standing(full, 'wrong-credentials')).toBeUndefined();
  });
});

describe('duplicate-profile', () => {
  const twin = outlookAccount({ id: 'second', kind: 'imap' });
  test('is proved by the address standing twice where the error speaks of it, else possible', () => {
    const accounts = [outlookAccount(), twin];
    expect(standing(read({ accounts }, suspects('duplicate-profile')), 'duplicate-profile')).toBe('confirmed');
    expect(standing(read({ accounts }), 'duplicate-profile')).toBe('possible');
    expect(first(read({ accounts }))).toBe('none confirmed');
  });
  test('a profile that Outlook does not open is named where its settings work and the others do not', () => {
    const stale = outlookAccount({ id: 'old', profile: 'Old', defaultProfile: false });
    const accounts = [outlookAccount({ smtp: { port: 2525 } }), stale];
    const account = { port: 2525 };
    expect(findingOf(read({ accounts }, { account }), 'duplicate-profile')?.because.values).toMatchObject({
      profile: 'Old',
      port: '587',
    });
    expect(standing(read({ accounts: [outlookAccount(), stale] }), 'duplicate-profile')).toBeUndefined();
  });
  test('is ruled out where all accounts were read and it stands there once', () => {
    expect(standing(read({}, suspects('duplicate-profile')), 'duplicate-profile')).toBe('excluded');
  });
});

describe('timeout-too-short', () => {
  const slow = { talks: { 587: { greetedAfter: 15_000 } } };
  test('is proved by a server that is slower than Outlook’s time-out', () => {
    const world = read({ accounts: [outlookAccount({ timeout: 10 })] }, slow);
    expect(first(world)).toBe('timeout-too-short confirmed');
    expect(found(world)[0]?.corrections).toMatchObject([{ setting: 'outlook.timeout', from: 10, to: 300 }]);
    expect(standing(world, 'slow-greeting')).toBeUndefined();
  });
  test('a known time-out that is longer leaves a slow greeting possible only', () => {
    expect(standing(read({}, slow), 'slow-greeting')).toBe('possible');
    expect(standing(slow, 'slow-greeting')).toBe('confirmed');
  });
});

describe('tls-version-mismatch', () => {
  type Version = Facts['tls-protocols']['protocols'][number]['version'];
  const off = (versions: readonly Version[], more: Different = {}): Different => ({
    ...more,
    more: {
      'tls-protocols': { protocols: versions.map((version) => ({ version, client: 'off' })), unread: [] },
      ...more.more,
    },
  });
  const at12 = { certificate: { protocol: 'TLSv1.2' } };
  const tried = (offered: 'up-to-1.2' | 'up-to-1.1', outcome: object): Different['more'] => ({
    'tls-versions': { tries: [{ host: HOST, port: 587, family: 4, offered, ...outcome, ms: 9 }] },
  });
  const failed = { failure: { name: 'tls-version' as const } };

  test('is proved where Windows has off all that the server could agree to', () => {
    expect(first(off(['TLSv1', 'TLSv1.1', 'TLSv1.2'], at12))).toBe('tls-version-mismatch confirmed');
  });
  test('is proved where the server refused just what Windows has left', () => {
    const more = tried('up-to-1.1', failed);
    expect(first(off(['TLSv1.2'], { ...at12, ...(more ? { more } : {}) }))).toBe('tls-version-mismatch confirmed');
  });
  test('stays possible until that was tried', () => {
    expect(standing(off(['TLSv1.2'], at12), 'tls-version-mismatch')).toBe('possible');
  });
  test('is not said where what is left works', () => {
    const more = tried('up-to-1.2', { agreed: { protocol: 'TLSv1.2', cipher: 'x' } });
    expect(first(off(['TLSv1.3'], more ? { more } : {}))).toBe('none confirmed');
  });
  test('that old versions are off says nothing', () => {
    expect(first(off(['SSLv3', 'TLSv1', 'TLSv1.1']))).toBe('none confirmed');
  });
});

describe('winsock-corruption', () => {
  const missing = { 'winsock-catalog': { entries: 20, foreign: [], missing: ['C:\\gone.dll'], unread: [] } };
  const silent = { 25: 'unreachable', 465: 'unreachable', 587: 'unreachable', 2525: 'unreachable' } as const;
  test('is proved by a missing library where no connection of ours comes about either', () => {
    const world = { more: missing, ports: silent, controls: { 25: 'silent', 465: 'silent', 587: 'silent' } as const };
    expect(first(world)).toBe('winsock-corruption confirmed');
    expect(standing(world, 'no-network')).toBeUndefined();
  });
  test('a missing library while all goes well is not mentioned', () => {
    expect(standing({ more: missing }, 'winsock-corruption')).toBeUndefined();
  });
  test('is ruled out by a list with nothing foreign in it', () => {
    const whole = { 'winsock-catalog': { entries: 20, foreign: [], missing: [], unread: [] } };
    expect(standing({ more: whole, ...suspects('winsock-corruption') }, 'winsock-corruption')).toBe('excluded');
  });
});

describe('proxies', () => {
  const proxy = (answer: 'accepted' | 'refused', server = 'proxy.corp.test:8080'): Different['more'] => ({
    'proxy-settings': { proxies: [{ from: 'internet-options', server, script: null, answer }], unread: [] },
  });
  const shut = {
    ports: { 25: 'silent', 465: 'silent', 587: 'silent', 2525: 'silent' },
    controls: { 25: 'silent', 465: 'silent', 587: 'silent' },
  } as const;
  test('one that is set while no mail port answers is named, and the computer is not called offline for certain', () => {
    const world = { ...shut, more: proxy('accepted') ?? {} };
    expect(findingOf(world, 'vpn-or-proxy')).toMatchObject({
      standing: 'possible',
      because: { id: 'vpn-or-proxy.proxy-alone' },
    });
    expect(standing(world, 'no-network')).not.toBe('confirmed');
    expect(standing({ ...shut, more: proxy('accepted', '127.0.0.1:8888') ?? {} }, 'no-network')).toBe('confirmed');
  });
  test('one that is set while mail goes out is not mentioned', () => {
    expect(first({ more: proxy('accepted') ?? {} })).toBe('none confirmed');
    expect(standing({ more: proxy('refused') ?? {} }, 'internet-settings-corruption')).toBeUndefined();
  });
  test('a dead one is in the way of signing in by a window, and not of a password', () => {
    const world = { ...suspects('internet-settings-corruption'), more: proxy('refused') ?? {} };
    expect(standing(world, 'internet-settings-corruption')).toBe('possible');
    expect(standing({ ...world, account: { auth: 'oauth2' } }, 'internet-settings-corruption')).toBe('confirmed');
    // Windows’ windows know nothing of what a shell's environment names.
    const elsewhere = { from: 'environment', server: 'proxy.corp.test:8080', script: null, answer: 'refused' } as const;
    const more = { 'proxy-settings': { proxies: [elsewhere], unread: [] } };
    expect(findingOf({ ...world, more }, 'internet-settings-corruption')?.evidence).toEqual([]);
  });
});

describe('others', () => {
  test('a clock service that is off is named beside a wrong clock', () => {
    const sources = ['a', 'b'].map((from) => ({ from, by: 'sntp' as const, offset: 400 * 86_400_000, ms: 9 }));
    const world: Different = {
      certificate: { validFrom: '2027-06-01T00:00:00.000Z', validTo: '2028-06-01T00:00:00.000Z', dateFits: false },
      more: {
        clock: { sources },
        'clock-service': { service: 'W32Time', start: 'disabled', synchronized: null, unread: [] },
      },
    };
    expect(first(world)).toBe('clock-skew confirmed');
    expect(found(world)[0]?.corrections).toMatchObject([{}, { say: { values: { service: 'W32Time' } } }]);
  });
  test('a scanner that Windows knows of is recognised by its name in the certificate', () => {
    const products = [
      { name: 'Windows Defender', kind: 'antivirus' as const, on: true },
      { name: 'Wachhund Total Protection', kind: 'antivirus' as const, on: true },
    ];
    const trust = { system: 'trusted', bundled: 'untrusted' } as const;
    const shown = { ...certificate(587), issuer: 'O=Wachhund, CN=Wachhund Root', trust };
    const world = { certificate: shown, more: { 'security-products': { products, unread: [] } } };
    expect(first({ certificate: { issuer: shown.issuer, trust }, more: world.more })).toBe(
      'antivirus-interception confirmed',
    );
    const own = { issuer: 'CN=Protection of Example Ltd', trust };
    expect(standing({ certificate: own, more: world.more }, 'antivirus-interception')).toBeUndefined();
  });
  test('modern sign-in switched off is possible for an account that needs it', () => {
    const modernAuthentication = { on: false, by: 'policy' as const };
    const accounts = [outlookAccount({ smtp: { auth: 'oauth2' } })];
    const world = read({ modernAuthentication, accounts }, { account: { auth: 'oauth2' } });
    expect(findingOf(world, 'oauth-required')).toMatchObject({
      standing: 'possible',
      corrections: [{ do: 'tell-administrator' }],
    });
    expect(standing(read({ modernAuthentication }), 'oauth-required')).toBeUndefined();
  });
});
