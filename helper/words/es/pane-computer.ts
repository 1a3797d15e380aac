import type { Translation } from '../translation.ts';
import type { paneComputer as en } from '../en/pane-computer.ts';

/** The words of en/pane-computer.ts in Spanish. */
export const paneComputer = {
  'pane.source.caught': 'Lo que Outlook comunicó a las {time}',
  'pane.helper.here.listening': 'Asistente {version}, a la escucha de Outlook',

  // Consent
  'pane.consent.title': '¿Puede el asistente leer la configuración de Outlook?',
  'pane.consent.sentence': 'Así no hay nada que escribir. Se lee en este equipo y no se nos envía nada.',
  'pane.consent.reads': 'Lo que se lee',
  'pane.consent.reads.accounts':
    'Sus cuentas de correo: dirección, nombre de usuario, servidores, puertos, cifrado, tipo de inicio de sesión.',
  'pane.consent.reads.sending': 'Cómo envía Outlook: enseguida o más tarde, con o sin conexión.',
  'pane.consent.reads.log': 'El registro de Outlook sobre lo que no pudo enviar, si usted lo ha activado en Outlook.',
  'pane.consent.reads.errors':
    'Los errores de Enviar y recibir en el momento en que ocurren, solo mientras lo tenga activado aquí.',
  'pane.consent.never': 'Lo que nunca se lee',
  'pane.consent.never.passwords': 'Las contraseñas.',
  'pane.consent.never.mail': 'El correo, los contactos y los calendarios.',
  'pane.consent.once':
    'Se le pregunta una sola vez. Puede retirarlo cuando quiera en «Lo que el asistente puede leer», al final de esta página.',
  'pane.consent.allow': 'Permitir la lectura',
  'pane.consent.not-now': 'Ahora no',
  'pane.consent.asking': 'Guardando su respuesta…',
  'pane.consent.refused': 'No se ha guardado: {say}.',
  'pane.consent.where': 'Qué leemos, y de dónde',
  'pane.consent.where.accounts':
    'Cuentas: las claves de Office en su parte del Registro, según una lista fija de nombres, y las directivas para ellas.',
  'pane.consent.where.log': 'Registro: los archivos OPMLog.log e IMAP-….log de la carpeta de registro de Outlook.',
  'pane.consent.where.errors':
    'Errores: lo que Outlook clásico, mientras está abierto, cuenta a los programas sobre Enviar y recibir.',
  'pane.consent.where.all': 'Clave por clave está en docs/what-we-read.md, en la carpeta de Outbox Doctor.',

  // What the helper may read
  'pane.may-read.title': 'Lo que el asistente puede leer',
  'pane.may-read.given':
    'Le ha permitido leer la configuración de Outlook, su registro de lo que no pudo enviar y sus errores mientras escucha.',
  'pane.may-read.none': 'Nada de Outlook por ahora. Antes se le pregunta.',
  'pane.may-read.not-here': 'Nada de Outlook: en este equipo no hay nada suyo que se pueda leer.',
  'pane.may-read.take-back': 'Retirar el permiso',
  'pane.may-read.taken-back': 'Retirado. Lo que se leyó se olvida.',

  // Accounts
  'pane.accounts.reading': 'Leyendo las cuentas de Outlook…',
  'pane.accounts.title':
    '{count, plural, one {Una cuenta en este Outlook} many {# de cuentas en este Outlook} other {# cuentas en este Outlook}}',
  'pane.accounts.none': 'No hay ninguna cuenta de correo en Outlook',
  'pane.accounts.none.sentence': 'Escriba la cuenta que no puede enviar; casi siempre basta con su dirección.',
  'pane.accounts.none.testable':
    '{count, plural, one {No envía por SMTP, así que no se puede probar desde aquí.} many {Ninguna envía por SMTP, así que ninguna se puede probar desde aquí.} other {Ninguna envía por SMTP, así que ninguna se puede probar desde aquí.}}',
  'pane.accounts.named.sentence': '{address} es la de su error.',
  'pane.accounts.sentence': 'Elija la que no puede enviar.',
  'pane.accounts.which': '¿Qué cuenta no puede enviar?',
  'pane.accounts.named': 'en su error',
  'pane.accounts.profile': 'Perfil «{profile}»',
  'pane.accounts.profile.other': 'Perfil «{profile}», que Outlook no abre por sí solo',
  'pane.accounts.no-server': 'En Outlook no hay ningún servidor de salida',
  'pane.accounts.kind.pop': 'POP',
  'pane.accounts.kind.imap': 'IMAP',
  'pane.accounts.kind.exchange': 'Exchange',
  'pane.accounts.kind.eas': 'Exchange ActiveSync',
  'pane.accounts.kind.other': 'Otra',
  'pane.accounts.another': 'Otra cuenta',
  'pane.accounts.another.about': 'Escribe usted su dirección.',
  'pane.accounts.others': 'No se pueden probar aquí',
  'pane.accounts.others.exchange':
    'Exchange: Outlook le entrega el correo sin SMTP, así que no hay ningún ajuste de servidor que probar.',
  'pane.accounts.others.other': 'Envía sin SMTP, así que no hay ningún ajuste de servidor que probar.',
  'pane.accounts.new-outlook':
    'Estas son las cuentas de Outlook clásico. Aquí se usa el nuevo Outlook; las suyas no se pueden leer.',
  'pane.accounts.unread':
    '{count, plural, one {Una fuente no se pudo leer} many {# de fuentes no se pudieron leer} other {# fuentes no se pudieron leer}}',
  'pane.accounts.refused': 'Las cuentas de Outlook no se pudieron leer',
  'pane.accounts.refused.sentence': 'El asistente dice: {say}.',
  'pane.accounts.read-again': 'Leer de nuevo',
  'pane.accounts.type': 'Escribir la cuenta',
  'pane.accounts.from-outlook': 'Leer las cuentas de Outlook',
  'pane.round.all':
    '{count, plural, =2 {Comprobar las dos} one {Comprobar} many {Comprobar las #} other {Comprobar las #}}',
  'pane.round.now': 'Cuenta {at} de {all}',
  'pane.round.title':
    '{count, plural, =0 {No se comprobó ninguna cuenta} one {Se comprobó una cuenta} many {Se comprobaron # de cuentas} other {Se comprobaron # cuentas}}',
  'pane.round.open': 'Abrir',
  'pane.round.open.what': 'Abrir el resultado de {account}',
  'pane.round.left': 'Aún sin comprobar',
  'pane.round.rest':
    '{count, plural, one {Comprobar la otra} many {Comprobar las otras #} other {Comprobar las otras #}}',
  'pane.round.back': 'Volver a todas las cuentas',
  'pane.unread.denied': 'este equipo no le deja leerlo',
  'pane.unread.missing': 'no está ahí',
  'pane.unread.empty': 'la respuesta estaba vacía',
  'pane.unread.not-understood': 'no entendemos la respuesta',
  'pane.unread.too-late': 'tardó demasiado',
  'pane.unread.too-large': 'es demasiado grande',
  'pane.unread.no-consent': 'no lo ha permitido',

  // Listening to Outlook
  'pane.ear': 'Avisarme cuando falle un envío',
  'pane.ear.about':
    'Los errores de Outlook se muestran aquí en el momento en que ocurren, mientras esta página está abierta.',
  'pane.ear.starting': 'Conectando con Outlook; puede tardar 20 segundos.',
  'pane.ear.on': 'Activado. En Outlook, haga clic en Enviar y recibir; lo que comunique se muestra aquí.',
  'pane.ear.ending': 'Desactivando…',
  'pane.ear.waiting': 'Sigue cuando vuelva el asistente.',
  'pane.ear.refused': 'Desactivado: {say}.',
  'pane.ear.off.consent': 'Desactivado: se retiró lo que había permitido.',
  'pane.ear.off.not-running': 'Desactivado: Outlook clásico no está abierto. Ábralo y active esto de nuevo.',
  'pane.ear.off.closed': 'Desactivado: Outlook se cerró. Ábralo y active esto de nuevo.',
  'pane.ear.off.language-mode':
    'Desactivado: una directiva de su organización limita PowerShell, que hace falta aquí. Pegue en su lugar el error.',
  'pane.ear.off.no-compiler': 'Desactivado: Windows no deja que PowerShell haga esto aquí. Pegue en su lugar el error.',
  'pane.ear.off.not-attached':
    'Desactivado: Outlook no se deja escuchar; quizá se ejecuta como administrador. Pegue en su lugar el error.',
  'pane.ear.off.no-powershell':
    'Desactivado: Windows PowerShell no está, o no se puede iniciar. Pegue en su lugar el error.',
  'pane.ear.off.silent': 'Desactivado: Windows PowerShell no dio respuesta. Pegue en su lugar el error.',
  'pane.ear.off.ended': 'Desactivado: terminó por sí solo. Actívelo de nuevo.',
  'pane.caught': 'Outlook informó de {code} a las {time}.',
  'pane.caught.uncoded': 'Outlook informó de un error a las {time}.',
  'pane.caught.look': 'Examinarlo',
  'pane.caught.dismiss': 'Ahora no',

  // Windows that can be opened
  'pane.open.account-settings': 'Abrir las cuentas',
  'pane.open.firewall': 'Abrir el firewall',
  'pane.open.clock': 'Abrir fecha y hora',
  'pane.open.proxy': 'Abrir el proxy',
  'pane.open.shows': 'Este es el programa que se inicia. No cambia nada por sí solo.',
  'pane.open.sure': 'Abrir',
  'pane.open.not-now': 'Ahora no',
  'pane.open.opening': 'Abriendo…',
  'pane.open.opened': 'Abierto. Puede estar detrás de esta ventana.',
  'pane.open.not-opened': 'No se pudo abrir. Siga los pasos, o ábralo a mano.',
  'pane.helper.left-out': 'El asistente no aceptó todo lo que se pidió: «{say}». Lo demás sigue.',
} as const satisfies Translation<typeof en>;
