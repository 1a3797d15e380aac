import type { Translation } from '../translation.ts';
import type { pane as en } from '../en/pane.ts';
import { paneBegin } from './pane-begin.ts';

/** The words of en/pane.ts in Spanish. */
export const pane = {
  'pane.name': 'Outbox Doctor',

  // Asking
  'pane.ask.title': '¿Qué dice Outlook?',
  'pane.ask.sentence': 'Pegue el error o todo el mensaje; basta con un código.',
  'pane.ask.box': 'El error, o todo el mensaje',
  'pane.ask.example': 'por ejemplo 0x800CCC0E, o el texto de un mensaje devuelto',
  'pane.ask.check': 'Comprobar',
  'pane.ask.check.next':
    'Comprobar abre conexiones con su servidor de correo desde este equipo. No envía ningún mensaje.',
  'pane.ask.file': 'Elegir un archivo',
  'pane.ask.account': '¿No tiene el texto? Comprobar una cuenta',
  'pane.ask.accounts': '¿No tiene el texto? Ver mis cuentas',
  'pane.ask.account.typed': 'Escribir una cuenta',
  'pane.ask.where': '¿Dónde está el error?',
  'pane.ask.where.1':
    'En Outlook, haga clic en Enviar y recibir. La ventana que se abre muestra el error en la pestaña Errores.',
  'pane.ask.where.2': 'En un mensaje devuelto, el motivo está debajo de las primeras líneas. Péguelo entero.',
  'pane.ask.where.3':
    'Sus borradores y el correo de la Bandeja de salida se quedan donde están. Nada de aquí cambia ni elimina mensajes.',
  'pane.ask.try': 'Probar',
  'pane.ask.try.sentence':
    'Servidores de práctica en este equipo, cada uno con un solo fallo. No se pregunta a ningún servidor de correo real.',
  'pane.ask.last': 'Ver el último resultado',

  // What the text comes from
  'pane.source.file': 'Archivo {name}',
  'pane.source.file.cut': 'Los primeros 2 MB del archivo {name}',
  'pane.source.message': 'Mensaje abierto «{subject}»',
  'pane.source.message.unnamed': 'El mensaje abierto',
  'pane.source.message.shared': 'Mensaje abierto en el buzón compartido {address}',
  'pane.source.practice': 'Servidor de práctica «{name}»',
  'pane.source.other': 'Usar otra cosa',

  // Outlook

  // What was recognised
  'pane.heard.title': 'Lo que hemos reconocido',
  'pane.heard.reading': 'Leyendo…',
  'pane.heard.code': '{count, plural, one {Código} many {Códigos} other {Códigos}}',
  'pane.heard.words': 'El servidor dijo',
  'pane.heard.server': 'Servidor',
  'pane.heard.port': 'Puerto (la puerta del servidor)',
  'pane.heard.account': 'Cuenta',
  'pane.heard.nothing':
    'En este texto no hay ningún código de error ni palabras de un servidor. Pegue más texto, o compruebe una cuenta.',
  'pane.heard.bounce': 'Outlook sí envió este mensaje; {server} lo rechazó.',
  'pane.heard.bounce.unnamed': 'Outlook sí envió este mensaje; otro servidor de correo lo devolvió.',
  'pane.heard.recipients.more': '{count} más',
  'pane.heard.possible': 'Lo que puede ser',

  // About something else
  'pane.instead.receiving.title': 'Se trata de la recepción, no del envío',
  'pane.instead.receiving.sentence':
    '{code} viene de recibir el correo. El servidor de entrada, el nombre de usuario y la contraseña están junto a la configuración de envío.',
  'pane.instead.receiving.sentence.plain':
    'Viene de recibir el correo. El servidor de entrada, el nombre de usuario y la contraseña están junto a la configuración de envío.',
  'pane.instead.address-book.title': 'Se trata de la libreta de direcciones, no del envío',
  'pane.instead.synchronizing.title': 'Se trata de carpetas o calendarios, no del envío',
  'pane.instead.other-program.title': 'En este texto no hay ningún error de envío',
  'pane.instead.other-program.sentence':
    'Viene de otro programa o de otra tarea. Si hay correo esperando en la Bandeja de salida, haga clic en Enviar y recibir y pegue el error que aparezca.',
  'pane.instead.delivered.title': 'Este mensaje ha llegado',
  'pane.instead.delivered.sentence': 'El texto informa de que se entregó; todo fue bien.',
  'pane.instead.anyway': 'Comprobar de todos modos',

  // Not taken
  'pane.refused.file-too-big': 'Ese archivo ocupa {size}',
  'pane.refused.file-too-big.sentence': 'Leemos hasta 20 MB. Pegue solo las líneas con el error.',
  'pane.refused.text-too-big': 'Ese texto pasa de 2 MB',
  'pane.refused.text-too-big.sentence': 'Pegue solo las líneas con el error. Lo que había en el cuadro sigue ahí.',
  'pane.refused.empty-file': 'El archivo {name} está vacío',
  'pane.refused.empty-file.sentence': 'Elija otro archivo, o pegue el error.',
  'pane.refused.binary': 'El archivo {name} no contiene texto',
  'pane.refused.binary.sentence': 'Leemos archivos .msg, .eml y .txt. Pegue las líneas con el error.',
  'pane.refused.mail': 'No hemos podido leer {name}',
  'pane.refused.mail.pasted': 'No hemos podido leer lo que se pegó',
  'pane.refused.unreadable': 'Este equipo no nos deja leer {name}',
  'pane.refused.unreadable.sentence': 'Ábralo usted y pegue su texto.',
  'pane.refused.nothing-given': 'El cuadro está vacío',
  'pane.refused.nothing-given.sentence': 'Pegue primero el error, o compruebe una cuenta.',
  'pane.refused.another': 'Elegir otro',

  // The account
  'pane.account.title': '¿Qué cuenta no puede enviar?',
  'pane.account.sentence': 'Con la dirección basta para la mayoría de proveedores; no hace falta ninguna contraseña.',
  'pane.account.email': 'Dirección de correo',
  'pane.account.email.hint': 'Nosotros buscamos el resto.',
  'pane.account.email.guess': 'Usar {address}',
  'pane.account.email.missing': 'Escriba la dirección, o el servidor de salida más abajo.',
  'pane.account.email.space': 'Hay un espacio en la dirección.',
  'pane.account.email.long': 'Una dirección tiene como máximo 320 caracteres.',
  'pane.account.email.no-at': 'Una dirección tiene un nombre, una @ y un dominio, como anna@example.com.',
  'pane.account.email.domain': 'Después de la @ va un dominio con un punto, como example.com, no «{domain}».',
  'pane.account.settings': 'Lo que Outlook tiene ahora, si lo sabe',
  'pane.account.host': 'Servidor de salida (SMTP)',
  'pane.account.host.space': 'Hay un espacio en «{host}». Los nombres de servidor no tienen espacios.',
  'pane.account.host.address':
    '«{host}» es una dirección de correo. Un servidor se llama, por ejemplo, smtp.example.com.',
  'pane.account.host.link':
    '«{host}» es una dirección web. Escriba solo el nombre del servidor, como smtp.example.com.',
  'pane.account.host.port': 'El puerto tiene su propio campo. Deje aquí solo el nombre de «{host}».',
  'pane.account.host.long': 'Un nombre de servidor tiene como máximo 253 caracteres.',
  'pane.account.host.characters':
    'Un nombre de servidor tiene letras, cifras, puntos y guiones, a diferencia de «{host}».',
  'pane.account.port': 'Puerto',
  'pane.account.port.digits': 'Un puerto es un número, como 587.',
  'pane.account.port.low': 'El puerto {port} no existe; los puertos empiezan en 1.',
  'pane.account.port.high': 'El puerto {port} no existe; los puertos llegan hasta 65535.',
  'pane.account.encryption': 'Cifrado',
  'pane.account.auth': 'Inicio de sesión',
  'pane.account.unknown': 'No se sabe',
  'pane.account.back': 'Atrás',

  // The helper
  'pane.helper.connecting': 'Conectando con el asistente…',
  'pane.helper.here': 'Asistente {version}',
  'pane.helper.away': 'Asistente ausente',
  'pane.helper.lost': 'El asistente ha dejado de responder. Lo que vimos se conserva.',
  'pane.helper.lost.run': 'Lo que vimos se conserva más abajo.',
  'pane.helper.back': 'El asistente ha vuelto.',
  'pane.helper.go-on': 'Continuar',
  'pane.helper.retry': 'Probar ahora',
  'pane.helper.retry.in': 'Se prueba de nuevo en {seconds} s.',
  'pane.helper.start.title': 'Para probar el camino, inicie el asistente',
  'pane.helper.start.sentence': 'Es un pequeño programa en este equipo; esta página lo encuentra sola.',
  'pane.helper.start.windows': 'Inícielo tal como se instaló, por ejemplo desde el menú Inicio.',
  'pane.helper.start.else': 'O en una terminal, en la carpeta de Outbox Doctor:',
  'pane.helper.without': 'Sin él, esto es lo que encaja con su texto',
  'pane.helper.misfit': 'El asistente es la versión {version}; esta página necesita otra',
  'pane.helper.misfit.unknown': 'El asistente y esta página son de versiones distintas',
  'pane.helper.misfit.sentence':
    'Actualice el asistente y vuelva a cargar esta página. La lectura de su error funciona sin él.',
  'pane.helper.refused.token': 'El asistente pide que se vuelva a cargar esta página',
  'pane.helper.refused.token.sentence': 'Se ha iniciado de nuevo desde que se abrió esta página. Su texto se conserva.',
  'pane.helper.refused.too-many': 'El asistente está ocupado con otras páginas',
  'pane.helper.refused.too-many.sentence': 'Cierre otra página de Outbox Doctor; esta continúa sola.',
  'pane.helper.reload': 'Volver a cargar',
  'pane.helper.unread': 'El asistente dijo algo que esta página no entiende (en {path}).',
  'pane.waiting.title': 'Error leído; para probar el camino, inicie el asistente',
  'pane.waiting.account': 'Para probar el camino, inicie el asistente',

  // Looking
  'pane.looking.title': 'Comprobando {host}',
  'pane.looking.title.address': 'Comprobando la cuenta {address}',
  'pane.looking.progress': '{done} de {all} hechas',
  'pane.looking.starting': 'Empezando…',
  'pane.looking.stop': 'Detener',
  'pane.looking.still':
    '{count, plural, one {Queda # cosa por comprobar} many {Quedan # de cosas por comprobar} other {Quedan # cosas por comprobar}}',
  'pane.looking.practice': 'Práctica: no se pregunta a ningún servidor de correo real.',
  'pane.mark.good': 'bien',
  'pane.mark.bad': 'mal',
  'pane.mark.looking': 'comprobando',
  'pane.mark.seen': 'visto',
  'pane.mark.open': 'sin comprobar',
  'pane.mark.possible': 'posible',
  'pane.language': 'Idioma',
  'pane.ms': '{ms}\u00a0ms',
  'pane.s': '{s}\u00a0s',

  'pane.saw.looking': 'comprobando…',

  // The verdict
  'pane.verdict.probably': 'Probablemente: {cause}',
  'pane.verdict.several':
    '{count, plural, one {Una causa posible} many {# de causas posibles} other {# causas posibles}}',
  'pane.verdict.several.two': 'Dos causas posibles',
  'pane.verdict.several.sentence': 'Nada de lo que vimos decide entre ellas.',
  'pane.verdict.settles': 'Lo que lo aclara:',
  'pane.verdict.more':
    '{count, plural, one {# causa posible más} many {# de causas posibles más} other {# causas posibles más}}',
  'pane.verdict.none': 'Desde aquí, ahora todo está bien',
  'pane.verdict.none.sentence':
    '{count, plural, one {# comprobación salió bien} many {# de comprobaciones salieron bien} other {# comprobaciones salieron bien}}; el inicio de sesión no se probó.',
  'pane.verdict.none.next': 'Ahora haga clic en Enviar y recibir en Outlook.',
  'pane.verdict.none.new': 'Pegar el nuevo error',
  'pane.verdict.offline': 'Este equipo está sin conexión',
  'pane.verdict.offline.sentence': 'Su correo se queda en la Bandeja de salida y sale cuando vuelva la red.',
  'pane.verdict.unsure': 'Aún no podemos decirlo',
  'pane.verdict.stopped': 'Detenido en {done} de {all}',
  'pane.verdict.lost': 'El asistente se detuvo en {done} de {all}',
  'pane.verdict.refused': 'El asistente no pudo aceptar esto',
  'pane.verdict.refused.sentence': 'Se detuvo en «{path}»: {say}',
  'pane.verdict.known': 'Se sabe',
  'pane.verdict.not-known': 'No se sabe',
  'pane.verdict.known.nothing': 'Nada todavía.',
  'pane.verdict.fits':
    '{count, plural, one {Una causa posible según lo que vimos} many {# de causas posibles según lo que vimos} other {# causas posibles según lo que vimos}}',
  'pane.verdict.not-tested': 'Sin probar',
  'pane.verdict.not-tested.sign-in': 'El inicio de sesión: no se dio ninguna contraseña.',
  'pane.verdict.not-tested.mail': 'El envío en sí: no se envió ningún mensaje.',
  'pane.verdict.safe': 'Su correo está a salvo: espera en la Bandeja de salida.',
  'pane.verdict.why': 'Por qué lo decimos',
  'pane.verdict.words': 'La respuesta exacta del servidor',
  'pane.verdict.ruled-out': 'Descartado ({count})',
  'pane.verdict.tried': 'Probado desde aquí ahora mismo: funciona.',
  'pane.verdict.change': 'Cambiar en Outlook',
  'pane.verdict.tell': 'Qué hacer',
  'pane.verdict.otherwise': 'Otra manera',
  'pane.change.what': 'Ajuste',
  'pane.change.now': 'actual',
  'pane.change.to': 'nuevo',
  'pane.change.changed': 'Ya lo he cambiado',
  'pane.again': 'Comprobar de nuevo',
  'pane.something-else': 'Otra cosa',
  'pane.copy': 'Copiar',
  'pane.copy.what': 'Copiar {what}',
  'pane.copy.message': 'el mensaje',
  'pane.copied': 'Copiado',
  'pane.quote.all': 'Mostrar todo',
  'pane.quote.less': 'Mostrar menos',

  // Where to click
  'pane.steps.title': 'Dónde hacer clic',
  'pane.steps.outlook': 'Su Outlook',
  'pane.steps.none': 'En este Outlook no hay nada donde hacer clic para ello.',
  'pane.steps.mailbox':
    'El nuevo Outlook envía a través de los servidores de Microsoft; nuestra prueba desde aquí muestra el servidor y la configuración, no la línea de ellos.',

  // Compared with before
  'pane.compare.fixed': 'Esta configuración funciona desde aquí',
  'pane.compare.fixed.sentence': 'El inicio de sesión no se probó; haga clic en Enviar y recibir en Outlook.',
  'pane.compare.same': 'La misma respuesta que antes',
  'pane.compare.next': 'Un paso más',
  'pane.compare.next.sentence': 'Lo que estorbaba ya no está; lo siguiente: {cause}.',
  'pane.compare.title': 'Antes y ahora',
  'pane.compare.before': 'antes',
  'pane.compare.now': 'ahora',
  'pane.compare.result': 'Resultado',
  'pane.compare.answer': 'Respuesta',
  'pane.compare.accepted': 'abierto, {ms}\u00a0ms',
  'pane.compare.refused': 'rechazado',
  'pane.compare.silent': 'ninguna en {s}\u00a0s',
  'pane.compare.unreachable': 'sin camino hasta allí',
  'pane.compare.prohibited': 'prohibido por un firewall',
  'pane.compare.unseen': 'sin comprobar',

  // The path
  'pane.path.outlook': 'Outlook',
  'pane.path.computer': 'Este PC',
  'pane.path.network': 'Red',
  'pane.path.server': 'Servidor de correo',
  'pane.path.part': '{part}: {state}',
  'pane.path.good': 'El camino al servidor de correo está abierto.',
  'pane.path.looking': 'Miramos hasta dónde está abierto.',
  'pane.path.open': 'No hemos comprobado hasta dónde está abierto el camino.',
  'pane.path.stops': 'Se detiene aquí: {part}.',
  'pane.path.maybe': 'Quizá se detiene aquí: {part}.',
  'pane.path.uncertain': 'No es seguro dónde se detiene.',

  // Announced
  'pane.said.reading':
    '{codes, plural, =0 {Texto leído.} one {Texto leído: # código.} many {Texto leído: # de códigos.} other {Texto leído: # códigos.}}',
  'pane.said.checking':
    '{count, plural, one {Comprobando, # prueba} many {Comprobando, # de pruebas} other {Comprobando, # pruebas}}',
  'pane.said.half': 'La mitad está hecha',

  // This computer
  ...paneBegin,
} as const satisfies Translation<typeof en>;
