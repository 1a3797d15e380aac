import type { Talk } from '../../helper/protocol/evidence.ts';
import { certificate, evidenceOf, first, found, HOST, reportOf, standing, type Different } from './seen.ts';
import { diagnose } from '../../helper/causes/diagnose.ts';

/* What must not be concluded: each of these was once said with more certainty than the evidence has. */

const greeting = (code: number, text: string): Partial<Talk> => ({
  spoke: 'none',
  starttls: 'not-asked',
  greeting: { code, text },
  failure: { name: 'greeting-refused', at: 'greeting', text: `${String(code)} ${text}` },
  authAfter: [],
});

describe('a conversation that broke off says nothing about the encryption', () => {
  test.each<[string, Partial<Talk>]>([
    ['a 554 greeting', greeting(554, 'your address is listed')],
    ['a 421 greeting', greeting(421, 'too busy')],
    ['a refused EHLO', { ...greeting(220, 'x'), failure: { name: 'ehlo-refused', at: 'ehlo' } }],
    ['a connection closed at EHLO', { ...greeting(220, 'x'), failure: { name: 'closed', at: 'ehlo' } }],
    ['an EHLO that was never answered', { ...greeting(220, 'x'), failure: { name: 'silent', at: 'ehlo' } }],
  ])('%s', (_title, talk) => {
    expect(standing({ talks: { 587: talk } }, 'wrong-encryption-mode')).toBeUndefined();
  });
  test('but a greeting in the clear does, where TLS was expected', () => {
    const different = { account: { encryption: 'tls' as const }, talks: { 587: greeting(554, 'listed') } };
    expect(standing(different, 'wrong-encryption-mode')).toBe('confirmed');
  });
});

describe('server-down', () => {
  const closed = { 25: 'refused', 465: 'refused', 2525: 'refused' } as const;
  test('is not said of a server that lets us in and greets late or not at all', () => {
    const slow = { spoke: 'none', starttls: 'not-asked', failure: { name: 'no-greeting', at: 'greeting' } } as const;
    expect(standing({ ports: closed, talks: { 587: slow } }, 'server-down')).toBeUndefined();
  });
  test('is not said of a handshake that stalled after the greeting', () => {
    const stalled = { failure: { name: 'silent', at: 'tls' } } as const;
    expect(standing({ ports: closed, talks: { 587: stalled } }, 'server-down')).toBeUndefined();
  });
  test('is not confirmed when every server is refused alike', () => {
    const all = { 25: 'refused', 465: 'refused', 587: 'refused', 2525: 'refused' } as const;
    const controls = { 25: 'refused', 465: 'refused', 587: 'refused' } as const;
    expect(standing({ ports: all, controls }, 'server-down')).not.toBe('confirmed');
  });
  test('does not claim refusals of ports that were silent', () => {
    const some = { 25: 'refused', 465: 'silent', 587: 'silent', 2525: 'silent' } as const;
    // It is there, and keeps us out.
    const causes = found({ ports: some }).map((one) => one.cause);
    expect(causes).not.toContain('server-down');
    expect(causes[0]).toBe('server-firewall-ip-block');
  });
  test('is not proved where some ports are refused and the account’s own is silent', () => {
    const some = { 25: 'silent', 465: 'silent', 587: 'silent', 2525: 'refused' } as const;
    expect(found({ ports: some })[0]).toMatchObject({
      cause: 'server-firewall-ip-block',
      standing: 'possible',
      because: { id: 'server-drops-us.alive' },
    });
  });
});

describe('no-network', () => {
  const unresolved = [
    { host: HOST, role: 'account' as const, ipv4: [], ipv6: [], failure: 'resolver-silent' as const, ms: 1 },
  ];
  const silent = { 25: 'resolver-silent', 465: 'resolver-silent', 587: 'resolver-silent' } as const;
  test('is only possible when no connection was tried because the resolver is silent', () => {
    expect(first({ hosts: unresolved, controls: silent })).toBe('no-network possible');
    expect(found({ hosts: unresolved, controls: silent })[0]?.because.id).toBe('no-network.no-resolver');
  });
  test('is excluded when a resolver beyond this computer answers', () => {
    const all = { 25: 'silent', 465: 'silent', 587: 'silent', 2525: 'silent' } as const;
    const controls = { 25: 'silent', 465: 'silent', 587: 'silent' } as const;
    expect(standing({ ports: all, controls, resolver: 'answers' }, 'no-network')).toBe('excluded');
    expect(standing({ ports: all, controls, resolver: 'silent' }, 'no-network')).toBe('confirmed');
  });
  test('is not concluded from a comparison that was cut short', () => {
    const all = { 25: 'silent', 465: 'silent', 587: 'silent', 2525: 'silent' } as const;
    const controls = { 25: 'silent', 465: 'silent', 587: 'silent' } as const;
    const different: Different = { ports: all, controls, partly: ['other-hosts'] };
    const { findings } = diagnose(reportOf(different), evidenceOf(different), true);
    expect(findings.find((one) => one.cause === 'no-network')?.standing).not.toBe('confirmed');
  });
});

describe('plaintext-port-25', () => {
  test('is not said where the encryption in Outlook is not known', () => {
    const unknown = { host: HOST, port: 25, encryption: undefined as never };
    expect(standing({ account: unknown }, 'plaintext-port-25')).toBeUndefined();
  });
  test('is not said of a busy server', () => {
    const busy = { account: { port: 25, encryption: 'none' as const }, talks: { 25: greeting(421, 'busy') } };
    expect(standing(busy, 'plaintext-port-25')).toBeUndefined();
  });
});

describe('“nothing is wrong”', () => {
  test('is no answer where only the unknown encryption is suspected', () => {
    const reading = { codes: ['0x800CCC1A'], stage: 'tls' as const, suspects: ['wrong-encryption-mode' as const] };
    expect(standing({ account: { encryption: undefined as never }, reading }, 'none')).toBeUndefined();
  });
  test('is not said of a server whose way to sign in Outlook does not know', () => {
    expect(standing({ talks: { 587: { authAfter: ['CRAM-MD5'] } } }, 'none')).toBeUndefined();
  });
  test('does not speak of a certificate where there is none', () => {
    const plain: Partial<Talk> = { spoke: 'none', starttls: 'not-offered', authBefore: ['LOGIN'], authAfter: [] };
    const different = { account: { encryption: 'none' as const }, talks: { 587: plain } };
    const [finding] = found(different);
    expect([finding?.cause, finding?.because.id]).toEqual(['none', 'none.because-plain']);
    expect(finding?.evidence).not.toContain('tls-certificate');
  });
  test('never stands beside a certificate fault of the other address family', () => {
    const evidence = evidenceOf({});
    const fact = evidence['tls-certificate'];
    if (!fact?.seen) throw new Error('no certificates');
    const ended = certificate(587, { family: 6, dateFits: false, validTo: '2026-11-01T00:00:00.000Z' });
    const mixed = {
      ...evidence,
      'tls-certificate': { ...fact, fact: { certificates: [...fact.fact.certificates, ended] } },
    };
    const { findings } = diagnose(reportOf({}), mixed, true);
    expect(findings.some((one) => one.cause === 'none')).toBe(false);
    expect(findings.find((one) => one.cause === 'certificate-expired')?.standing).toBe('possible');
  });
});

test('a port this computer itself forbids is not blamed on the network', () => {
  expect(
    standing({ ports: { 587: 'prohibited' }, controls: { 587: 'prohibited' } }, 'network-blocks-port'),
  ).toBeUndefined();
});

test('an unusual port that gives no answer is wrong perhaps, and not blocked', () => {
  const odd = { account: { port: 2525 }, ports: { 2525: 'silent' as const } };
  expect(first(odd)).toBe('wrong-port possible');
  expect(standing(odd, 'network-blocks-port')).toBeUndefined();
});

test('a chain Windows may complete by itself is not called untrusted for certain', () => {
  const untrusted = { system: 'untrusted', bundled: 'untrusted' } as const;
  const fault = { trust: untrusted, chainFault: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' };
  expect(standing({ certificate: { ...fault, fetchable: true } }, 'certificate-untrusted')).toBe('possible');
  expect(standing({ certificate: { ...fault, fetchable: false } }, 'certificate-untrusted')).toBe('confirmed');
});

test('one unreachable control proves nothing about a port', () => {
  const evidence = evidenceOf({ ports: { 587: 'silent' }, controls: { 587: 'silent' } });
  const other = evidence['other-hosts'];
  if (!other?.seen) throw new Error('no controls');
  const controls = other.fact.controls.filter((one) => one.port !== 587 || one.host === 'smtp.gmail.com');
  const one = { ...evidence, 'other-hosts': { ...other, fact: { ...other.fact, controls } } };
  const { findings } = diagnose(reportOf({}), one, true);
  expect(findings.find((finding) => finding.cause === 'network-blocks-port')?.standing).toBe('possible');
});

test('a new password is not advised where the server takes none', () => {
  const reading = {
    stage: 'auth' as const,
    reply: { code: 535, enhanced: null, text: 'no' },
    suspects: ['wrong-credentials' as const],
  };
  expect(standing({ talks: { 587: { authAfter: ['XOAUTH2'] } }, reading }, 'wrong-credentials')).toBe('excluded');
});

test('a port the account does not use is ruled out, whatever the error’s text suspects', () => {
  const reading = { suspects: ['isp-blocks-port' as const] };
  expect(standing({ ports: { 587: 'silent' }, reading }, 'isp-blocks-port')).toBe('excluded');
});

test('a server that refuses everything is down perhaps, where no other server could be compared', () => {
  const all = { 25: 'refused', 465: 'refused', 587: 'refused', 2525: 'refused' } as const;
  const nobody = { 25: 'resolver-silent', 465: 'resolver-silent', 587: 'resolver-silent' } as const;
  expect(standing({ ports: all, controls: nobody }, 'server-down')).toBe('possible');
});

test('a change of the sign-in is never called tried', () => {
  const reply = { code: 530, enhanced: null, text: 'no' };
  const reading = { stage: 'auth' as const, reply, suspects: ['auth-not-enabled' as const] };
  const off = { account: { auth: 'none' as const }, reading };
  expect(found(off)[0]?.corrections).toMatchObject([{ setting: 'smtp.auth', tried: false }]);
});
