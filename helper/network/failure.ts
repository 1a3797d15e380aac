import type { Failure } from '../protocol/evidence.ts';

/** The failures a connection attempt can answer with. */
export type Refusal = 'refused' | 'silent' | 'unreachable' | 'prohibited';

const byCode: Readonly<Record<string, Failure>> = {
  // getaddrinfo and c-ares
  ENOTFOUND: 'name-not-found',
  ENODATA: 'name-not-found',
  ENONAME: 'name-not-found',
  EAI_NONAME: 'name-not-found',
  EAI_NODATA: 'name-not-found',
  EBADNAME: 'name-not-found',
  EAI_AGAIN: 'resolver-silent',
  EAI_FAIL: 'resolver-silent',
  ETIMEOUT: 'resolver-silent',
  ESERVFAIL: 'resolver-silent',
  EREFUSED: 'resolver-silent',
  // connect(2)
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'silent',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EHOSTDOWN: 'unreachable',
  ENETDOWN: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  EINVAL: 'unreachable',
  EAFNOSUPPORT: 'unreachable',
  // Linux gives these when a local rule rejects the packet, Windows (WSAEACCES) when a filter forbids the connection.
  EACCES: 'prohibited',
  EPERM: 'prohibited',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  ECONNABORTED: 'reset',
  // OpenSSL, through Node
  ERR_SSL_WRONG_VERSION_NUMBER: 'tls-not-spoken',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'tls-not-spoken',
  ERR_SSL_HTTP_REQUEST: 'tls-not-spoken',
  ERR_SSL_UNSUPPORTED_PROTOCOL: 'tls-version',
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: 'tls-version',
  ERR_SSL_VERSION_TOO_LOW: 'tls-version',
  ERR_SSL_NO_PROTOCOLS_AVAILABLE: 'tls-version',
  ERR_SSL_INAPPROPRIATE_FALLBACK: 'tls-version',
  ERR_SSL_TLSV1_ALERT_INAPPROPRIATE_FALLBACK: 'tls-version',
  // A server that finds no cipher among ours says one of these (RFC 8446 §6.2); others it says for faults of its own.
  'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE': 'tls-cipher',
  ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: 'tls-cipher',
  ERR_SSL_TLSV1_ALERT_INSUFFICIENT_SECURITY: 'tls-cipher',
  ERR_SSL_WRONG_CIPHER_RETURNED: 'tls-cipher',
  ERR_SSL_UNKNOWN_CIPHER_RETURNED: 'tls-cipher',
  ERR_SSL_DH_KEY_TOO_SMALL: 'tls-cipher',
  ERR_SSL_WRONG_SIGNATURE_TYPE: 'tls-cipher',
  ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED: 'tls-cipher',
};

/**
 * Gives any system error one of our few names, once, where it happened.
 *
 * @param error whatever was thrown; an `AggregateError` is named by its first part
 * @returns a name in every case, the last resort being `unknown`
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof AggregateError && error.errors.length > 0) return failureOf(error.errors[0]);
  const code = codeOf(error);
  const known = byCode[code];
  if (known) return known;
  return code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_') ? 'tls-failed' : 'unknown';
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

/** How opening a TCP connection failed. What has no better name counts as unreachable: there was no answer from the port. */
export function refusalOf(error: unknown): Refusal {
  const failure = failureOf(error);
  return failure === 'refused' || failure === 'silent' || failure === 'prohibited'
    ? failure
    : failure === 'reset'
      ? 'refused'
      : 'unreachable';
}
