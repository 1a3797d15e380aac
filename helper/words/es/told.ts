import type { Translation } from '../translation.ts';
import type { told as en } from '../en/told.ts';

/** The words of en/told.ts in Spanish. */
export const told = {
  'told.said': 'La respuesta del servidor, en el error que encontró, lo dice: «{words}».',
  'told.sign-in': 'Al iniciar sesión ahora mismo, el servidor dijo: «{words}».',
  'told.sent': 'A un mensaje de prueba de ahora mismo, el servidor dijo: «{words}».',
  'told.signed-in': 'El inicio de sesión acaba de funcionar.',
  'told.was-sent': 'El servidor acaba de aceptar un mensaje de prueba.',
  'told.settled-by-sign-in': 'Probar el inicio de sesión: outbox-doctor diagnose --sign-in.',
  'told.settled-by-sending': 'Enviarse un mensaje de prueba: outbox-doctor diagnose --send-test.',
  'told.settled-by-words': 'La respuesta exacta del servidor, al final del error de Outlook o en el mensaje devuelto.',

  'password-expired-or-changed.name': 'una contraseña caducada o cambiada',
  'password-expired-or-changed.title': 'La contraseña caducó o se cambió',
  'password-expired-or-changed.tell':
    'Inicie sesión en el correo web de su proveedor y ponga allí una contraseña nueva; después guárdela en Outlook para recibir y enviar.',

  'app-password-required.name': 'una contraseña de aplicación que falta',
  'app-password-required.title': 'El proveedor pide una contraseña de aplicación',
  'app-password-required.tell':
    'Cree una contraseña de aplicación en la configuración de seguridad de su proveedor (la verificación en dos pasos tiene que estar activada) y guárdela en Outlook en lugar de la normal.',
  'app-password-required.policy':
    '{provider} acepta de programas como Outlook una contraseña de aplicación, no la normal, y el inicio de sesión fue rechazado.',

  'oauth-required.told':
    'Quite la cuenta de Outlook y agréguela de nuevo, para que Outlook inicie sesión en la página del proveedor. Su correo en el servidor se queda allí.',
  'oauth-required.policy':
    '{provider} ya no acepta contraseñas de los programas de correo, y el inicio de sesión fue rechazado.',

  'basic-auth-disabled.name': 'el inicio de sesión con contraseña desactivado por el proveedor',
  'basic-auth-disabled.title': 'El proveedor ya no acepta contraseñas',
  'basic-auth-disabled.tell':
    'Pregunte a su administrador o proveedor si se pueden permitir contraseñas para este buzón. Si no, agregue la cuenta de nuevo con autenticación moderna.',

  'smtp-auth-disabled-for-mailbox.name': 'el envío por SMTP desactivado para el buzón',
  'smtp-auth-disabled-for-mailbox.title': 'El envío por SMTP está desactivado en este buzón',
  'smtp-auth-disabled-for-mailbox.tell':
    'Pida al administrador que active «SMTP autenticado» (Authenticated SMTP) para {user} (Microsoft 365: Usuarios, el usuario, Correo, Administrar aplicaciones de correo electrónico), o al proveedor que permita SMTP.',
  'smtp-auth-disabled-for-mailbox.tell.unnamed':
    'Pida al administrador que active «SMTP autenticado» (Authenticated SMTP) para este buzón (Microsoft 365: Usuarios, el usuario, Correo, Administrar aplicaciones de correo electrónico), o al proveedor que permita SMTP.',
  'smtp-auth-disabled-for-mailbox.receives':
    'El mismo nombre de usuario y la misma contraseña abren ahora mismo el buzón para recibir, y {host} los rechaza para enviar.',

  'account-locked-or-blocked.name': 'una cuenta bloqueada',
  'account-locked-or-blocked.title': 'La cuenta está bloqueada',
  'account-locked-or-blocked.tell':
    'Por ahora no vuelva a probar la contraseña. Inicie sesión en el correo web de su proveedor y siga lo que diga, o pida al proveedor que desbloquee {user} y pregunte por qué se bloqueó.',

  'auth-mechanism-mismatch.worked':
    'El inicio de sesión en {host} acaba de funcionar con {mechanism}, pero no de la forma configurada en Outlook.',
  'auth-mechanism-mismatch.told':
    'Pida a su proveedor que ofrezca LOGIN o PLAIN dentro de TLS en {host}: con contraseña, Outlook no conoce otra forma.',

  'wrong-credentials.title-user': 'El nombre de usuario en Outlook no es el correcto',
  'wrong-credentials.user-worked':
    'Con el nombre de usuario {user} y la misma contraseña, el servidor acaba de dejarnos entrar.',
  'wrong-credentials.tried':
    'El inicio de sesión acaba de ser rechazado: «{words}». Nada de lo que dijo el servidor habla de otro motivo.',
  'wrong-credentials.tried-both':
    'El inicio de sesión acaba de ser rechazado como {user} y como {other}: «{words}». Así que es la contraseña.',
  'wrong-credentials.token': 'El servidor acaba de rechazar el token de acceso: «{words}».',
  'wrong-credentials.works': 'El servidor acaba de aceptar este nombre de usuario y esta contraseña.',
  'wrong-credentials.stored':
    'El servidor acaba de aceptar este nombre de usuario y esta contraseña, y había rechazado los de Outlook: la contraseña guardada en Outlook es otra.',
  'wrong-credentials.receives': 'La misma contraseña abre el buzón para recibir.',

  'pop-before-smtp.told':
    'Haga clic en Enviar y recibir para que Outlook reciba primero el correo y después envíe. Mejor a la larga: active el inicio de sesión en el servidor de salida.',

  'sender-not-allowed.name': 'una dirección de remitente no permitida',
  'sender-not-allowed.title': 'El servidor no acepta esta dirección de remitente',
  'sender-not-allowed.tell':
    'Diga a su proveedor que {email} no puede enviar con esta cuenta, y pida que permita la dirección (o «Enviar como»).',

  'relay-denied.name': 'el correo para otros rechazado',
  'relay-denied.title': 'El servidor no acepta su correo para otros',
  'relay-denied.tell':
    'Diga a su proveedor que {host} responde «relay denied» aunque Outlook está configurado para iniciar sesión, y pregunte por qué servidor hay que enviar.',

  'recipient-rejected.name': 'un destinatario rechazado',
  'recipient-rejected.title': 'La dirección del destinatario fue rechazada',
  'recipient-rejected.tell':
    'Compare la dirección del destinatario letra por letra, elimine la que sugiere Outlook y escríbala de nuevo. Si es correcta, avise al destinatario.',

  'message-too-large.told':
    'Adjunte menos archivos, o comparta los grandes con un vínculo (OneDrive). Los adjuntos crecen un tercio por el camino.',

  'sending-limit-reached.name': 'un límite de envío alcanzado',
  'sending-limit-reached.title': 'La cuenta ha alcanzado su límite de envío',
  'sending-limit-reached.tell':
    'Espere hasta mañana, o lo que diga su proveedor, y envíe a menos personas a la vez. Si usted no envió tanto, cambie la contraseña.',

  'mailbox-full.name': 'un buzón lleno',
  'mailbox-full.title': 'Hay un buzón lleno',
  'mailbox-full.tell':
    'Si es el suyo, elimine los mensajes grandes y vacíe «Elementos eliminados». Si es el del destinatario, avísele por otro medio.',

  'blocklisted-ip.told':
    'Envíe por el servidor de su propio proveedor, con inicio de sesión, en el puerto 465 o 587, donde esas listas no cuentan. Si no, dé la respuesta del servidor a su proveedor de Internet.',

  'content-rejected.name': 'un mensaje tomado por no deseado o dañino',
  'content-rejected.title': 'El servidor rechazó el contenido del mensaje',
  'content-rejected.tell':
    'Envíelo sin sus vínculos ni archivos adjuntos. Si así pasa, dé la respuesta del servidor a su proveedor.',

  'sender-domain-authentication.name': 'un dominio de remitente que nadie avala',
  'sender-domain-authentication.title': 'Nadie avala el dominio del remitente',
  'sender-domain-authentication.tell':
    'Diga a quien administra el dominio de {email} que SPF, DKIM o DMARC hacen rechazar su correo, con la respuesta del servidor. Envíe por el servidor del propio dominio.',

  'greylisted.told':
    'No hay nada que cambiar. Deje el mensaje en la Bandeja de salida y haga clic de nuevo en Enviar y recibir dentro de 15 minutos.',

  'server-busy.told':
    'No hay nada que cambiar en Outlook. Deje el mensaje en la Bandeja de salida y envíelo de nuevo dentro de media hora.',

  'server-fault.silent-at':
    '{at, select, signIn {Al inicio de sesión} other {Al mensaje de prueba}} el servidor no respondió, aunque la conexión seguía en pie.',
  'server-fault.nonsense-at':
    '{at, select, signIn {Al inicio de sesión} other {Al mensaje de prueba}} el servidor respondió lo que no dice ningún servidor de correo.',
  'server-fault.settled-by-log':
    'El registro del propio servidor de correo: su proveedor puede ver ahí por qué rechazó el mensaje.',
  'helo-refused.told':
    'Diga a quien administra {host} que no juzgue a los programas que inician sesión por el nombre que dan al principio (EHLO).',
  'helo-refused.name-told': 'Dé a este equipo un nombre solo con letras, cifras y guiones, con un dominio si lo tiene.',
  'server-fault.told': 'En Outlook todo está bien. Dé a su proveedor de correo la respuesta del servidor y la hora.',

  'data-stall.name': 'un mensaje que se atasca por el camino',
  'data-stall.title': 'El envío empieza y se atasca dentro del mensaje',
  'data-stall.stalled':
    'El servidor acaba de aceptar al remitente y al destinatario; después no llegó nada más durante {seconds} segundos mientras pasaba el mensaje.',
  'data-stall.unfinished':
    'El servidor acaba de aceptar al remitente y al destinatario; después el mensaje pasó tan despacio que lo dejamos tras {seconds} segundos y {kilobytes} kilobytes.',
  'data-stall.settled-by': 'Ver si el mismo mensaje sale enseguida por la conexión compartida de un teléfono.',
  'data-stall.cut':
    'El servidor acaba de aceptar al remitente y al destinatario; después la conexión se cortó dentro del mensaje.',
  'data-stall.tell':
    'Envíe por la conexión compartida de un teléfono: si funciona, avise a quien administra esta red; si no, al proveedor de correo. Una red de invitados, una VPN o un análisis del correo en este equipo puede retener los paquetes grandes.',
  'data-stall.test':
    'Solo como prueba, salga de la VPN o ponga en pausa el análisis de correo del antivirus, y envíe de nuevo.',

  'timeout-too-short.name': 'Outlook desiste demasiado pronto',
  'timeout-too-short.title': 'Outlook desiste antes de que el servidor responda',
  'timeout-too-short.settled-by': 'Ver si el envío funciona después de cambiar el tiempo de espera.',

  'offline-mode.name': 'Outlook sin conexión',
  'offline-mode.title': 'Outlook está configurado para trabajar sin conexión',
  'offline-mode.tell': 'Elija Enviar y recibir, y haga clic en «Trabajar sin conexión» para que deje de estar marcado.',
  'offline-mode.settled-by': 'Ver si la barra de estado de Outlook dice «Trabajando sin conexión» (Working Offline).',

  'data-file-problem.name': 'un archivo de datos de Outlook dañado',
  'data-file-problem.title': 'El archivo de datos de Outlook está dañado o lleno',
  'data-file-problem.tell':
    'Cierre Outlook y ejecute su Herramienta de reparación de la Bandeja de entrada (scanpst.exe) en el archivo de datos; guarde antes una copia del archivo.',
  'data-file-problem.settled-by': 'Lo que diga la Herramienta de reparación de la Bandeja de entrada de Outlook.',

  'profile-corruption.name': 'un perfil de Outlook dañado',
  'profile-corruption.title': 'El perfil de Outlook está dañado',
  'profile-corruption.tell':
    'Cree un perfil nuevo (Panel de control, Correo, Mostrar perfiles, Agregar), configure en él la cuenta y envíe desde allí.',
  'profile-corruption.settled-by': 'Ver si el envío funciona con un perfil nuevo.',

  'duplicate-profile.name': 'la misma cuenta configurada dos veces',
  'duplicate-profile.title': 'La misma cuenta está configurada dos veces',
  'duplicate-profile.tell':
    'Mire en Archivo, Configuración de la cuenta: si la cuenta está dos veces, quite una de las dos.',
  'duplicate-profile.settled-by': 'Ver si la cuenta está dos veces en Configuración de la cuenta.',

  'winsock-corruption.name': 'la configuración de red de Windows dañada',
  'winsock-corruption.title': 'La configuración de red de Windows está dañada',
  'winsock-corruption.tell':
    'Abra un símbolo del sistema como administrador, escriba «netsh winsock reset» y reinicie el equipo.',
  'winsock-corruption.settled-by': 'Ver si otros programas de este equipo llegan a la red.',

  'internet-settings-corruption.name': 'las opciones de Internet de Windows dañadas',
  'internet-settings-corruption.title': 'Las opciones de Internet de Windows están dañadas',
  'internet-settings-corruption.tell':
    'Abra Opciones de Internet, Opciones avanzadas, elija «Restaurar configuración avanzada» y reinicie Outlook.',
  'internet-settings-corruption.settled-by': 'Ver si el envío funciona después de restaurar las opciones de Internet.',

  'low-disk-or-memory.name': 'poco espacio en disco o poca memoria',
  'low-disk-or-memory.title': 'Al equipo le falta espacio en disco o memoria',
  'low-disk-or-memory.tell':
    'Cierre otros programas y libere espacio en disco (Windows: Configuración, Sistema, Almacenamiento); después envíe de nuevo.',
  'low-disk-or-memory.settled-by': 'Cuánto espacio en disco queda libre.',

  'software-conflict.name': 'otro programa que estorba a Outlook',
  'software-conflict.title': 'Otro programa estorba a Outlook',
  'software-conflict.tell':
    'Inicie Outlook sin complementos (mantenga pulsada Ctrl al iniciarlo) y envíe. Si funciona, active los complementos uno por uno.',
  'software-conflict.settled-by': 'Ver si el envío funciona en el modo seguro de Outlook.',

  'stuck-item.name': 'un mensaje atascado en la Bandeja de salida',
  'stuck-item.title': 'Un mensaje de la Bandeja de salida frena a los demás',
  'stuck-item.tell':
    'Ponga Outlook en «Trabajar sin conexión», mueva el mensaje más antiguo de la Bandeja de salida a Borradores, vuelva a conectarse y envíelo de nuevo desde allí.',
  'stuck-item.settled-by':
    'Ver si los demás salen una vez que el mensaje más antiguo ya no está en la Bandeja de salida.',

  'none.because-signed-in':
    '{host} responde en el puerto {port}, su certificado es bueno y el inicio de sesión acaba de funcionar. No se probó ningún mensaje.',
  'none.because-sent':
    '{host} responde en el puerto {port}, el inicio de sesión funcionó y acaba de aceptar un mensaje de prueba dirigido a usted.',
} as const satisfies Translation<typeof en>;
