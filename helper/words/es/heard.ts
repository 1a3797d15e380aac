import type { heard as en } from '../en/heard.ts';
import type { Translation } from '../translation.ts';

export const heard = {
  'read.instead.receiving':
    'Es un error al recibir correo, no al enviarlo. Mire el servidor de entrada, su nombre de usuario y su contraseña; este programa solo examina el envío.',
  'read.instead.address-book': 'Outlook no pudo obtener su libreta de direcciones. Para enviar correo no hace falta.',
  'read.instead.synchronizing': 'Outlook no pudo poner al día carpetas o calendarios. Ningún mensaje quedó sin enviar.',
  'read.instead.other-program': 'Este texto trata de otro programa o de otra tarea, no de enviar correo.',
  'read.instead.delivered': 'Esto informa de que el mensaje llegó. Todo fue bien.',
  'read.delayed':
    'Outlook sí envió este mensaje. Aún no ha llegado, y los servidores de correo siguen intentándolo; no lo envíe de nuevo.',
  'read.label.recipient': 'No llegó a',
  'read.because.reply': 'la respuesta del servidor: {what}',
  'read.because.reply-code': 'el código del servidor {what}',
  'read.because.message': 'la frase de Outlook',
  'read.because.code': 'el código {what}',
  'read.because.socket': 'el error de red {what}',
  'read.because.words': '«{what}»',
  'read.because.settings': 'la configuración: {what}',
  'read.because.provider': 'lo que acepta {what}',
  'mail.too-large': 'Esto ocupa más de {limit} MB; no leemos más. Dé solo las líneas con el error.',
  'mail.too-long': 'Este mensaje tiene más líneas o partes de las que leemos. Dé solo las líneas con el error.',
  'mail.too-deep':
    'Este mensaje tiene mensajes dentro de mensajes, más de los que leemos. Abra el que fue devuelto y dé ese.',
  'mail.damaged':
    'Esto no es un mensaje de Outlook (.msg), o no está entero. Guárdelo de nuevo, o dé solo las líneas con el error.',
} as const satisfies Translation<typeof en>;
