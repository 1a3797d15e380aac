import type { Translation } from '../translation.ts';
import type { commandLine as en } from '../en/command-line.ts';
import { accounts } from './accounts.ts';
import { settings } from './settings.ts';
import { usage } from './usage.ts';

/** The words of en/command-line.ts in Spanish. */
export const commandLine = {
  ...usage,
  ...settings,
  ...accounts,

  'read.no-send-error': 'Este texto no habla de ningún envío fallido.',
  'read.kind.client-error': 'Un programa de correo no pudo enviar',
  'read.kind.server-reply': 'Rechazo de un servidor de correo',
  'read.kind.bounce': 'Correo devuelto',
  'read.kind.other': 'Otra cosa',
  'read.bounce':
    '{server, select, none {Outlook sí envió este mensaje; otro servidor de correo lo devolvió.} other {Outlook sí envió este mensaje; {server} lo rechazó.}}',
  'read.label.stage': 'Dónde',
  'read.label.code': 'Código',
  'read.label.reply': 'El servidor dijo',
  'read.label.also': 'También dijo',
  'read.label.server': 'Servidor',
  'read.label.refused-by': 'Rechazado por',
  'read.label.port': 'Puerto',
  'read.label.account': 'Cuenta',
  'read.label.secure': 'Cifrado',
  'read.secure': '{secure, select, yes {sí} other {no}}',
  'read.code': '{code}  {title}',
  'read.stage.configuration': 'en la configuración de Outlook',
  'read.stage.dns': 'al buscar el servidor por su nombre',
  'read.stage.connect': 'al conectar con el servidor',
  'read.stage.tls': 'al acordar el cifrado',
  'read.stage.greeting': 'en el saludo del servidor',
  'read.stage.auth': 'al iniciar sesión',
  'read.stage.envelope': 'al indicar el remitente y los destinatarios',
  'read.stage.data': 'al entregar el mensaje',
  'read.stage.policy': 'en las reglas del servidor: límites, listas de bloqueo, quién puede enviar con qué nombre',
  'read.stage.client-store': 'en los datos de Outlook en este equipo',
  'read.stage.unknown': 'no se sabe',
  'read.suspects': 'Lo que puede ser, lo más probable primero:',
  'read.suspect': '{n}. {title}',
  'read.suspect-because': '{n}. {title}  ({because})',
  'read.no-suspects': 'No conocemos ninguna causa.',
  'read.next-bounce':
    'No se debe a ningún ajuste de Outlook: está en la dirección, en el otro lado o en su propio proveedor.',
  'read.next': 'Para averiguar cuál es: outbox-doctor diagnose',

  'lookup.unknown': 'No se sabe nada de «{query}».',
  'lookup.kind.error-code': 'código de error',
  'lookup.kind.socket-error': 'error de red de Windows',
  'lookup.kind.server-reply': 'respuesta de un servidor de correo',
  'lookup.kind.cause': 'causa',
  'lookup.kind.provider': 'proveedor de correo',
  'lookup.words': 'cuando dice «{words}»',
  'lookup.label.meaning': 'Significado',
  'lookup.label.stage': 'Dónde',
  'lookup.label.symbol': 'Símbolo',
  'lookup.label.causes': 'Puede ser',
  'lookup.label.sources': 'Fuentes',

  'line.not-json': 'línea {line}: esto no es JSON.',
  'line.no-text': 'línea {line}: esto no es un objeto cuyo "text" sea una cadena.',
  'line.id': 'línea {line}: "id" tiene que ser una cadena o un número.',
  'line.too-long': 'línea {line}: pasa de {megabytes} MB.',
} as const satisfies Translation<typeof en>;
