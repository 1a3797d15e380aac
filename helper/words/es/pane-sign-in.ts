import type { paneSignIn as en } from '../en/pane-sign-in.ts';
import type { Translation } from '../translation.ts';

export const paneSignIn = {
  'pane.sign-in': 'Probar el inicio de sesión',
  'pane.sign-in.title': 'Probar el inicio de sesión una vez',
  'pane.sign-in.sentence': 'La contraseña va solo a {host}, cifrada, y después se olvida.',
  'pane.sign-in.once': 'Una pulsación es un intento. Muchos intentos equivocados pueden bloquear una cuenta.',
  'pane.sign-in.user': 'Nombre de usuario',
  'pane.sign-in.password': 'Contraseña',
  'pane.sign-in.show': 'Mostrar la contraseña',
  'pane.sign-in.mail': 'Enviarme también un correo de prueba',
  'pane.sign-in.mail.about': 'Va solo a {address}.',
  'pane.sign-in.try': 'Probar una vez',
  'pane.sign-in.not-now': 'Ahora no',
  'pane.sign-in.no-user': 'Escriba el nombre de usuario; la mayoría de los proveedores quieren la dirección entera.',
  'pane.sign-in.no-password': 'Escriba la contraseña para el envío.',
  'pane.sign-in.long': 'Ninguna contraseña tiene más de {limit} caracteres.',
  'pane.sign-in.away': 'El asistente no está; el inicio de sesión se puede probar cuando vuelva.',
  'pane.sign-in.clear':
    'Sin cifrado, cualquiera en el camino puede leer una contraseña; por eso no se envía ninguna. Ponga antes el cifrado.',
  'pane.sign-in.settles': 'Probar el inicio de sesión, aquí.',
  'pane.sign-in.refused': 'El servidor rechazó el inicio de sesión.',
  'pane.sign-in.again': 'Probar otra vez el inicio de sesión',
  'pane.verdict.sign-in-refused': 'El servidor rechazó este inicio de sesión',
  'pane.compare.sign-in': 'Inicio de sesión',
  'pane.compare.sign-in.accepted': 'aceptado',
  'pane.compare.sign-in.refused': 'rechazado',
  'pane.compare.sign-in.untested': 'no probado',
  'pane.verdict.none.signed-in':
    '{count, plural, one {# comprobación salió bien} other {# comprobaciones salieron bien}}, también el inicio de sesión.',
  'pane.verdict.none.sent': 'Salió un correo de prueba',
  'pane.compare.fixed.signed-in': 'También se aceptó el inicio de sesión; pulse Enviar y recibir en Outlook.',
} as const satisfies Translation<typeof en>;
