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
  'read.fits.reply': 'Encaja con la respuesta del servidor: {what}.',
  'read.fits.reply-code': 'Encaja con el código {what} del servidor.',
  'read.fits.message': 'Encaja con la frase de Outlook.',
  'read.fits.code': 'Encaja con el código {what}.',
  'read.fits.socket': 'Encaja con el error de red {what}.',
  'read.fits.words': 'Encaja con «{what}».',
  'read.fits.settings': 'Encaja con la configuración: {what}.',
  'read.fits.provider': 'Encaja con lo que acepta {what}.',
  'mail.too-large': 'Esto ocupa más de {limit} MB; no leemos más. Dé solo las líneas con el error.',
  'mail.too-long': 'Este mensaje tiene más líneas o partes de las que leemos. Dé solo las líneas con el error.',
  'mail.too-deep':
    'Este mensaje tiene mensajes dentro de mensajes, más de los que leemos. Abra el que fue devuelto y dé ese.',
  'mail.damaged':
    'Esto no es un mensaje de Outlook (.msg), o no está entero. Guárdelo de nuevo, o dé solo las líneas con el error.',
  // What a code means, where nothing else is told
  'means.code': '{code}: {means}',
  'means.configuration': 'A Outlook le falta algo para enviar, o algo está mal en él.',
  'means.dns': 'Outlook no encontró el servidor de salida por su nombre.',
  'means.connect': 'Outlook no pudo conectarse al servidor de salida.',
  'means.cut': 'La conexión con el servidor de salida se cerró antes de que se enviara el correo.',
  'means.time-out': 'El servidor de salida no respondió a tiempo.',
  'means.tls': 'Outlook y el servidor no pudieron establecer la conexión cifrada.',
  'means.greeting': 'El servidor terminó la conversación con Outlook al empezar.',
  'means.auth': 'Outlook no pudo iniciar sesión en el servidor.',
  'means.envelope': 'El servidor de salida no aceptó el correo.',
  'means.sender': 'El servidor de salida rechazó al remitente.',
  'means.recipient': 'El servidor de salida rechazó a un destinatario.',
  'means.data': 'El correo se detuvo de camino al servidor de salida.',
  'means.policy': 'El servidor rechazó el correo por una de sus reglas.',
  'means.client-store': 'Outlook tuvo problemas con sus propios datos, antes de enviar nada.',

  'pane.item.offer': 'Mensaje abierto: «{subject}»',
  'pane.item.use': 'Usar este mensaje',
  'pane.item.another': 'Ha abierto otro mensaje que contiene un error.',
  'pane.item.look': 'Ver ese',
  'pane.item.unreadable': 'Outlook no nos deja leer este mensaje. Pegue su texto.',
  'pane.item.none': 'No hay ningún mensaje abierto en Outlook. Abra el que le devolvieron o pegue el error.',
  'pane.item.unreadable.code':
    'Outlook no pudo entregar este mensaje (error {code}). Ábralo de nuevo o pegue su texto.',
  'pane.item.restricted':
    'Este mensaje está protegido, o Outlook no permite que los complementos lo lean. Pegue su texto.',
  'pane.item.old':
    'Este Outlook es demasiado antiguo para entregar mensajes a los complementos. Pegue el texto del mensaje.',
  'pane.item.shared': 'Está en el buzón compartido {address}. Esa es la cuenta que revisamos.',
  'pane.item.draft':
    'Hay un borrador abierto: «{subject}», {recipients, plural, =0 {aún sin destinatarios} one {# destinatario} many {# de destinatarios} other {# destinatarios}}.',
  'pane.item.draft.unnamed':
    'Hay un borrador abierto, {recipients, plural, =0 {aún sin destinatarios} one {# destinatario} many {# de destinatarios} other {# destinatarios}}.',
} as const satisfies Translation<typeof en>;
