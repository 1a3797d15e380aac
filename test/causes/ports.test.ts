import { changes, first, found, HOST, standing } from './seen.ts';

const silent = (...ports: number[]) => Object.fromEntries(ports.map((port) => [port, 'silent' as const]));

describe('network-blocks-port', () => {
  const blocked = { ports: silent(587), controls: silent(587) };

  test('is confirmed when the port is silent here and at every well-known server, while another port answers', () => {
    expect(first(blocked)).toBe('network-blocks-port confirmed');
  });
  test('offers port 465 as tried', () => {
    expect(changes(blocked)).toEqual(['smtp.port=465', 'smtp.encryption=tls']);
  });
  test('is confirmed for a firewall that refuses the port at every server', () => {
    expect(first({ ports: { 587: 'refused' }, controls: { 587: 'refused' } })).toBe('network-blocks-port confirmed');
  });
  test('is confirmed when no mail port gets through at all but the web does', () => {
    const all = silent(25, 465, 587);
    const different = {
      ports: { ...all, 2525: 'silent' as const },
      controls: { 25: 'silent' as const, 587: 'silent' as const },
    };
    expect(first({ ...different, controls: { ...different.controls } })).toBe('network-blocks-port confirmed');
  });
  test('is excluded when other mail servers answer on the port', () => {
    expect(standing({ ports: silent(587) }, 'network-blocks-port')).toBe('excluded');
  });
  test('is only possible when the others could not be compared', () => {
    const nobody = { 25: 'resolver-silent', 465: 'resolver-silent', 587: 'resolver-silent' } as const;
    expect(standing({ ports: silent(587), controls: nobody }, 'network-blocks-port')).toBe('possible');
  });
  test('keeps its symptom wrong-port out of the answer', () => {
    expect(standing(blocked, 'wrong-port')).toBeUndefined();
  });
});

describe('isp-blocks-port', () => {
  const blocked = {
    account: { host: HOST, port: 25, encryption: 'none', auth: 'password' } as const,
    ports: silent(25),
    controls: silent(25),
  };
  test('is confirmed when port 25 is silent everywhere and 587 is not', () => {
    expect(first(blocked)).toBe('isp-blocks-port confirmed');
  });
  test('offers a submission port, tried', () => {
    expect(changes(blocked)).toEqual(['smtp.port=465', 'smtp.encryption=tls']);
  });
  test('never speaks of any other port', () => {
    expect(standing({ ports: silent(587), controls: silent(587) }, 'isp-blocks-port')).toBeUndefined();
  });
});

describe('wrong-port', () => {
  test('is confirmed when the server refuses the port and opens another one', () => {
    const refused = { account: { host: HOST, port: 586 }, ports: { 586: 'refused' as const } };
    expect(first(refused)).toBe('wrong-port confirmed');
    expect(changes(refused)).toEqual(['smtp.port=587']);
  });
  test('is confirmed when only this server is silent on the port', () => {
    expect(first({ ports: silent(587) })).toBe('wrong-port confirmed');
  });
  test('is confirmed when the port speaks something else than SMTP', () => {
    const imap = {
      account: { host: HOST, port: 143, encryption: 'none' as const },
      ports: { 143: 'accepted' as const },
      talks: { 143: { spoke: 'none' as const, failure: { name: 'not-smtp' as const, at: 'greeting' as const } } },
    };
    expect(first(imap)).toBe('wrong-port confirmed');
  });
  test('is confirmed when the port lets nobody sign in and another one does', () => {
    const relay = { account: { host: HOST, port: 25, encryption: 'starttls' as const } };
    expect(first(relay)).toBe('wrong-port confirmed');
  });
  test('is not confirmed while it is unknown whether the network lets the port through', () => {
    const different = { ports: silent(587), partly: ['other-hosts'] as const, controls: silent(587) };
    expect(standing({ ...different }, 'wrong-port')).not.toBe('confirmed');
  });
  test('offers nothing that was not reached', () => {
    const refused = {
      account: { host: HOST, port: 586 },
      ports: { 586: 'refused', 587: 'refused', 465: 'refused' } as const,
    };
    expect(
      found(refused)
        .flatMap((one) => one.corrections)
        .some((one) => one.do === 'change-setting' && one.tried),
    ).toBe(false);
  });
});

describe('plaintext-port-25', () => {
  const plain = { account: { host: HOST, port: 25, encryption: 'none', auth: 'password' } as const };

  test('is confirmed when port 25 lets nobody sign in without encryption', () => {
    expect(first(plain)).toBe('plaintext-port-25 confirmed');
    expect(changes(plain)).toEqual(['smtp.port=465', 'smtp.encryption=tls']);
  });
  test('leads away from port 25 even where it would let one sign in after STARTTLS', () => {
    const relay = { ...plain, talks: { 25: { authAfter: ['PLAIN', 'LOGIN'] } } };
    expect(first(relay)).toBe('plaintext-port-25 confirmed');
    expect(changes(relay)).toEqual(['smtp.port=465', 'smtp.encryption=tls']);
    expect(changes({ ...relay, ports: { 465: 'refused', 587: 'refused' } })).toEqual(['smtp.encryption=starttls']);
  });
  test('is excluded when the server lets one sign in there', () => {
    expect(standing({ ...plain, talks: { 25: { authBefore: ['LOGIN'] } } }, 'plaintext-port-25')).toBe('excluded');
  });
  test('never advises an unencrypted way', () => {
    expect(changes({ ...plain, ports: { 465: 'refused', 587: 'refused' } })).not.toContain('smtp.encryption=none');
  });
});
