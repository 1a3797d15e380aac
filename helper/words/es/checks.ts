import type { Translation } from '../translation.ts';
import type { checks as en } from '../en/checks.ts';

/** The words of en/checks.ts in Spanish. */
export const checks = {
  'check.published-settings': 'Lo que publica el proveedor',
  'check.host-address': 'Encontrar el servidor por su nombre',
  'check.port-open': 'Puertos del servidor',
  'check.smtp-greeting': 'Conversación con el servidor',
  'check.tls-certificate': 'Certificado del servidor',
  'check.other-hosts': 'Otros servidores de correo',

  'unseen.out-of-time': 'no se sabe: tardó demasiado',
  'unseen.offline': 'sin examinar: se pidió trabajar sin red',
  'unseen.not-applicable': 'nada que examinar',
  'unseen.crashed': 'no se sabe: esta comprobación se interrumpió',
  'unseen.stopped': 'sin examinar: detenido',
  'unseen.no-need': 'ya no hace falta',

  'seen.published.known': '{provider}: {host} {port}',
  'seen.published.none': '{provider}: sin configuración para Outlook',
  'seen.published.unknown': 'no se sabe nada de {domain}',
  'seen.address.found': '{addresses}',
  'seen.address.missing': 'ninguna dirección para {host}',
  'seen.address.silent': 'ninguna respuesta sobre {host}',
  'seen.ports': '{list}',
  'seen.port.accepted': '{port} abierto',
  'seen.port.refused': '{port} cerrado',
  'seen.port.silent': '{port} sin respuesta',
  'seen.port.unreachable': '{port} sin camino',
  'seen.port.prohibited': '{port} prohibido',
  'seen.talk.good': 'responde en {port}, ofrece {mechanisms}',
  'seen.talk.no-sign-in': 'responde en {port}, no ofrece inicio de sesión',
  'seen.talk.refused': '{port}: {words}',
  'seen.talk.broken': '{port}: la conversación se cortó',
  'seen.talk.nobody': 'nadie con quien hablar',
  'seen.certificate.good': 'vale hasta el {date, date, day}',
  'seen.certificate.expired': 'caducó el {date, date, day}',
  'seen.certificate.early': 'no vale antes del {date, date, day}',
  'seen.certificate.name': 'es para {names}',
  'seen.certificate.untrusted': 'no es de confianza, de {issuer}',
  'seen.certificate.none': 'no se mostró ninguno',
  'seen.controls.answer': 'responden en {ports}',
  'seen.controls.partly': 'responden en {ports}, no en {silent}',
  'seen.controls.silent': 'no responde ninguno',

  'check.blocklists': 'Listas de bloqueo',
  'seen.blocklists.nobody': 'ningún servidor dijo su dirección de Internet',
  'seen.blocklists.listed': '{address} está en {zones}',
  'seen.blocklists.unknown': 'las listas no respondieron',
  'seen.blocklists.clean':
    '{address} no está en ninguna de {n, plural, one {# lista} many {# de listas} other {# listas}}',
} as const satisfies Translation<typeof en>;
