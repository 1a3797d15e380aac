import type { Translation } from '../translation.ts';
import type { signIn as en } from '../en/sign-in.ts';

/** The words of en/sign-in.ts in Spanish. */
export const signIn = {
  'check.sign-in': 'Inicio de sesión',
  'check.send-test': 'Un mensaje de prueba para usted',

  'unseen.not-verified':
    'sin probar: no hay cifrado con un certificado que valga, y las contraseñas no van por nada menos',
  'unseen.no-password': 'sin probar: no se dio ninguna contraseña',
  'unseen.not-reached': 'sin probar: el camino se cortó antes',

  'seen.sign-in.accepted': 'el servidor lo aceptó ({mechanism})',
  'seen.sign-in.accepted-changed': 'aceptado con el nombre de usuario {user} ({mechanism})',
  'seen.sign-in.refused': 'rechazado: {words}',
  'seen.sign-in.unanswered': 'sin respuesta',
  'seen.sign-in.no-way': 'no ofrece ninguna entrada para esta cuenta: {offered}',
  'seen.sent.accepted': 'el servidor lo aceptó',
  'seen.sent.refused':
    '{stage, select, greeting {rechazado} sender {se rechazó al remitente} recipient {se rechazó al destinatario} data {se rechazó el mensaje} other {rechazado después del mensaje}}: {words}',
  'seen.sent.broken':
    'se cortó {stage, select, greeting {al principio} sender {en el remitente} recipient {en el destinatario} data {antes del mensaje} other {dentro del mensaje}}',
  'seen.sent.stalled':
    'se atascó {stage, select, greeting {al principio} sender {en el remitente} recipient {en el destinatario} data {antes del mensaje} other {dentro del mensaje}}',

  'password.ask': 'Contraseña de {user} para {host} (solo va allí, cifrada, y se olvida): ',
  'password.ask-token': 'Token de acceso de {user} para {host} (solo va allí, cifrado, y se olvida): ',
  'password.insist':
    'El certificado de {host} no vale: cualquiera por el camino podría leer la contraseña. ¿Enviarla de todos modos? Para hacerlo, escriba yes: ',
  'usage.password-and-stdin':
    'La entrada estándar ya se lee para «-»: ponga la contraseña en el archivo de la cuenta (smtp.password), o indique archivos.',
  'usage.sign-in-needs-account': '--sign-in y --send-test necesitan una cuenta: dé --account FILE.',
  'usage.sign-in-offline': '--offline no envía nada: quite --sign-in y --send-test.',
} as const satisfies Translation<typeof en>;
