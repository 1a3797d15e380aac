import type { Translation } from '../translation.ts';
import type { conversation as en } from '../en/conversation.ts';

/** The words of en/conversation.ts in Spanish. */
export const conversation = {
  'check.control-talks': 'Lo que dicen otros servidores de correo',
  'check.decoy-ports': 'Direcciones sin servidor',

  'seen.control-talks.none': 'nadie con quien hablar',
  'seen.control-talks.plain': '{plain} de {all} no ofrecen cifrado aquí',
  'seen.control-talks.whole':
    'de {all} preguntados, {whole} respondieron hasta el final; {good} mostraron un certificado de confianza aquí',
  'seen.decoys.nobody': 'sin respuesta, como debe ser',
  'seen.decoys.taken': 'algo acepta conexiones en {ports}',
  'seen.decoys.greeted': 'algo responde en {ports}: {words}',

  'starttls-missing.works':
    '{host} no ofrece cifrado (STARTTLS) en el puerto {port} y, sin embargo, funciona cuando se le pide: la oferta se quitó por el camino.',
  'starttls-missing.starred':
    'Lo que dice {host} en el puerto {port} llegó ilegible, como hacen algunos firewalls por el camino, y con ello la oferta de cifrado (STARTTLS).',
  'starttls-missing.everybody':
    'En el puerto {port}, ni {host} ni ningún otro servidor de correo conocido ofrece cifrado (STARTTLS) desde aquí: la oferta se quita por el camino.',
  'starttls-missing.unreadable':
    '{host} no ofrece cifrado (STARTTLS) en el puerto {port} y no puede leer el comando: «{words}». Así se ve cuando algo lo cambia por el camino.',
  'starttls-missing.only-here':
    'En el puerto {port}, {host} no ofrece cifrado (STARTTLS), mientras que otros servidores de correo sí lo hacen desde aquí.',
  'starttls-missing.unknown-command':
    'En el puerto {port}, {host} no ofrece cifrado (STARTTLS) y lo rechaza cuando se le pide: «{words}».',
  'starttls-missing.nobody-to-compare': 'En el puerto {port}, {host} no ofrece cifrado (STARTTLS).',
  'starttls-missing.may-be': 'También puede ser al revés: la comparación no lo decide.',
  'starttls-missing.otherwise': 'Lo que se comparó dice otra cosa.',
  'starttls-missing.settled-by': 'Ver si se ofrece cifrado (STARTTLS) por la conexión compartida de un teléfono.',

  'transparent-proxy.name': 'un sustituto de todos los servidores de correo',
  'transparent-proxy.title': 'Algo responde en lugar del servidor de correo',
  'transparent-proxy.because':
    'En el puerto {port} responde un servidor de correo incluso en una dirección donde no hay ninguno: «{words}». Así que algo por el camino toma todas las conexiones, también la de {host}.',
  'transparent-proxy.taken':
    'En el puerto {port}, algo acepta conexiones incluso a una dirección donde no hay ningún servidor. Puede que responda también en lugar de {host}.',
  'transparent-proxy.proved':
    'Algo acepta conexiones por el camino, pero el certificado del servidor demuestra que se llegó a él.',
  'transparent-proxy.settled-by': 'Ver si ocurre lo mismo por la conexión compartida de un teléfono.',
  'transparent-proxy.tell':
    'Quien administra esta red puede dejar pasar el puerto {port} hacia {host} sin tocarlo. Mientras tanto, funciona con la conexión compartida de un teléfono.',

  'blocklisted-ip.name': 'una dirección en una lista de bloqueo',
  'blocklisted-ip.title': 'El servidor rechaza su dirección (lista de bloqueo)',
  'blocklisted-ip.because':
    '{host} rechaza la dirección pública de esta red porque está en una lista de direcciones malas: «{words}».',
  'blocklisted-ip.title-listed': 'Su dirección de Internet está en una lista de bloqueo',
  'blocklisted-ip.listed':
    'La lista {zone} contiene {address}, la dirección desde la que los servidores ven que viene usted.',
  'blocklisted-ip.settled-by': 'Ver si el servidor le deja entrar por la conexión compartida de un teléfono.',
  'blocklisted-ip.tell-network':
    'Su dirección de Internet está en una lista de bloqueo. Quien administra esta red puede buscar equipos infectados y pedir a la lista que la quite. Mientras tanto, funciona con la conexión compartida de un teléfono.',
  'blocklisted-ip.tell':
    'Muestre esta respuesta a su proveedor de correo: «{words}». A quien inicia sesión se le suele dejar entrar desde cualquier dirección.',

  'server-firewall-ip-block.name': 'un servidor que bloquea su dirección',
  'server-firewall-ip-block.title': 'El servidor no deja entrar a nadie desde su dirección',
  'server-firewall-ip-block.because': '{host} rechaza esta red antes de que nadie pueda iniciar sesión: «{words}».',
  'server-firewall-ip-block.settled-by': 'Ver si el servidor le deja entrar por la conexión compartida de un teléfono.',
  'server-firewall-ip-block.tell':
    'Muestre esta respuesta a su proveedor de correo y pídale que deje entrar su dirección: «{words}».',
  'server-firewall-ip-block.look':
    'Corrija antes cualquier contraseña antigua en cada teléfono y equipo con esta cuenta: los servidores bloquean una dirección cuando se repiten contraseñas equivocadas.',

  'server-busy.name': 'un servidor ocupado',
  'server-busy.title': 'El servidor de correo está ocupado',
  'server-busy.because':
    '{host} no tiene sitio ahora para otra conversación: «{words}». Su correo espera en la Bandeja de salida y no se ha perdido.',
  'server-busy.settled-by': 'Ver si le deja entrar unos minutos después.',
  'server-busy.wait':
    'No hay nada que cambiar en Outlook. Espere unos minutos y envíe de nuevo; cierre otros programas de correo que usen la misma cuenta.',

  'server-fault.name': 'un fallo en el servidor de correo',
  'server-fault.title': 'Algo falla en el servidor de correo',
  'server-fault.says-so': '{host} lo dice él mismo en el puerto {port}: «{words}».',
  'server-fault.unexplained':
    '{host} rechaza a todos, o solo a nosotros, en el puerto {port} y no da motivo: «{words}».',
  'server-fault.starttls':
    '{host} ofrece cifrado (STARTTLS) en el puerto {port} y lo rechaza cuando se le pide: «{words}».',
  'server-fault.injected':
    'En el puerto {port} de {host} se dijo más de lo pedido justo antes de empezar el cifrado. El servidor falla, o alguien añade texto por el camino.',
  'server-fault.too-much':
    '{host} no acaba nunca en el puerto {port}: dice mucho más que cualquier servidor de correo.',
  'server-fault.gibberish':
    '{host} saluda como un servidor de correo en el puerto {port} y después dice lo que no dice ningún servidor de correo: «{words}».',
  'server-fault.stalls': '{host} saluda en el puerto {port} y después deja sin respuesta la siguiente pregunta.',
  'server-fault.settled-by': 'Ver si dice lo mismo por la conexión compartida de un teléfono.',
  'server-fault.tell':
    'En Outlook todo está bien. Diga a su proveedor de correo lo que hace {host} en el puerto {port}.{words, select, none {} other { Su respuesta: «{words}»}}',

  'pop-before-smtp.name': 'el correo que hay que recibir antes',
  'pop-before-smtp.title': 'El servidor quiere que se reciba antes de enviar',
  'pop-before-smtp.because': '{host} dice que solo acepta correo de quien acaba de recibir el suyo: «{words}».',
  'pop-before-smtp.settled-by': 'Ver si el envío funciona justo después de recibir con Enviar y recibir.',
  'pop-before-smtp.look':
    'En la configuración de la cuenta, marque «Iniciar sesión en el servidor de correo de entrada antes de enviar correo» (Más configuraciones, pestaña Servidor de salida), o pida a su proveedor un servidor con inicio de sesión.',

  'helo-refused.name': 'una presentación que el servidor rechaza',
  'helo-refused.title': 'El servidor rechaza cómo se presenta Outlook',
  'helo-refused.because':
    '{host} rechaza el nombre que un programa de correo da al principio (EHLO) en el puerto {port}: «{words}».',
  'helo-refused.by-name':
    '{host} rechaza el nombre de este equipo cuando un programa de correo se presenta (EHLO), y acepta en su lugar su dirección: «{words}». Outlook da el nombre.',
  'helo-refused.settled-by': 'Ver si el servidor acepta otra presentación.',
  'helo-refused.tell':
    'Diga a su proveedor de correo que {host} no juzgue a quienes inician sesión por el nombre de su equipo. Su respuesta: «{words}».',
  'helo-refused.name-it':
    'Si usted administra los nombres de este equipo: esos servidores quieren un nombre completo con dominio (como pc1.example.org).',

  'not-smtp.name': 'ningún servidor de correo en ese puerto',
  'not-smtp.title': 'Lo que responde ahí no es un servidor de correo',
  'not-smtp.because':
    'En el puerto {port} de {host} responde {kind, select, imap {un servidor para recibir correo (IMAP)} pop {un servidor para recibir correo (POP3)} http {un servidor web} ssh {un servidor de acceso remoto (SSH)} ftp {un servidor de archivos (FTP)} other {algo que no habla SMTP, el idioma del envío}}{words, select, none {} other {: «{words}»}}.',
  'not-smtp.tell': 'Diga a su proveedor de correo qué responde en el puerto {port} de {host}.',

  'open-but-silent.name': 'un servidor que no dice nada',
  'open-but-silent.title': 'El servidor abre la puerta y no dice nada',
  'open-but-silent.because':
    'El puerto {port} (la puerta del servidor) de {host} se abre y después no llega ni una palabra durante {seconds} segundos, con cifrado o sin él.',
  'open-but-silent.settled-by': 'Ver si saluda por la conexión compartida de un teléfono, o más tarde.',
  'open-but-silent.tell': 'Diga a su proveedor de correo que {host} acepta conexiones en el puerto {port} y no saluda.',
  'open-but-silent.wait':
    'Su correo se queda en la Bandeja de salida y no se ha perdido. Compruebe de nuevo dentro de unos minutos.',

  'connection-cut.name': 'una conexión que se corta',
  'connection-cut.title': 'La conexión con el servidor de correo se corta',
  'connection-cut.because':
    'La conexión con el puerto {port} de {host} {manner, select, reset {se corta (reset)} other {se cierra}} {at, select, greeting {antes de que el servidor diga una palabra} ehlo {justo después del saludo, cuando Outlook se presentaría (EHLO)} starttls {cuando empezaría el cifrado (STARTTLS)} other {justo después de empezar el cifrado}}.',
  'connection-cut.everybody':
    'Las conexiones al puerto {port} se cortan en plena conversación, tanto con {host} como con otros servidores de correo: lo hace algo de esta red, o un programa de este equipo.',
  'connection-cut.later':
    '{host} cortó la conexión en el puerto {port} {at, select, signIn {en pleno inicio de sesión} other {al entregarle el mensaje de prueba}}.',
  'connection-cut.settled-by':
    'Ver si se corta por la conexión compartida de un teléfono, o con otro programa de este equipo.',
  'connection-cut.tell':
    'Diga a su proveedor de correo que {host} corta la conexión en el puerto {port}, y desde qué red viene usted.',
  'connection-cut.tell-network':
    'Quien administra esta red puede dejar pasar el puerto {port}. Mientras tanto, funciona con la conexión compartida de un teléfono.',

  'starttls-stripped.name': 'el cifrado quitado por el camino',
  'starttls-stripped.title': 'Algo por el camino quita el cifrado',
  'starttls-stripped.tell':
    'Quien administra esta red (router, firewall, protección del correo) tiene que dejar STARTTLS como está. No envíe su contraseña sin cifrado. Mientras tanto, funciona con la conexión compartida de un teléfono.',

  'starttls-not-offered.name': 'ningún cifrado ofrecido',
  'starttls-not-offered.title': 'El servidor no ofrece cifrado en este puerto',
  'starttls-not-offered.tell':
    'Diga a su proveedor de correo que {host} no ofrece cifrado (STARTTLS) en el puerto {port}. No envíe su contraseña sin él.',

  'slow-greeting.name': 'un servidor lento en saludar',
  'slow-greeting.title': 'El servidor de correo tarda en responder',
  'slow-greeting.because':
    '{host} necesita {seconds} segundos para decir sus primeras palabras en el puerto {port}. Para entonces, un programa de correo puede haber desistido.',
  'slow-greeting.began':
    '{host} empieza a saludar en el puerto {port} y no ha terminado después de {seconds} segundos.',
  'slow-greeting.quick': '{host} saluda rápido en el puerto {port}.',
  'slow-greeting.settled-by':
    'Ver si el tiempo de espera del servidor (Server Timeouts) en Outlook es más largo que eso.',
  'slow-greeting.tell': 'Diga a su proveedor de correo cuánto tarda {host} en saludar en el puerto {port}.',

  'oauth-required.name': 'solo autenticación moderna',
  'oauth-required.title': 'El servidor solo acepta autenticación moderna (OAuth)',
  'oauth-required.because':
    '{host} ofrece {list} en el puerto {port}: el inicio de sesión en la página del proveedor (OAuth), y ninguna contraseña.',
  'oauth-required.settled-by': 'Cómo está configurado Outlook para iniciar sesión.',

  'auth-mechanism-mismatch.name': 'una forma de iniciar sesión que no encaja',
  'auth-mechanism-mismatch.title': 'Outlook inicia sesión de una forma no ofrecida',
  'auth-mechanism-mismatch.because':
    '{host} ofrece {list} en el puerto {port}. Outlook está configurado con {set, select, spa {autenticación de contraseña segura (SPA)} oauth2 {autenticación moderna (OAuth)} other {nombre de usuario y contraseña}}, que no está entre esas formas.',
  'auth-mechanism-mismatch.none':
    '{host} solo ofrece {list} en el puerto {port}, y Outlook no conoce ninguna de esas formas de iniciar sesión.',
  'auth-mechanism-mismatch.offered': '{host} ofrece la forma de iniciar sesión que está configurada.',
  'auth-mechanism-mismatch.tell':
    'Pida a su proveedor de correo LOGIN o PLAIN dentro del cifrado; {host} solo ofrece {list}.',

  'auth-not-offered.name': 'ningún inicio de sesión ofrecido',
  'auth-not-offered.title': 'El servidor no ofrece inicio de sesión',
  'auth-not-offered.because':
    '{host} no deja que nadie inicie sesión en el puerto {port}: su respuesta no nombra ninguna forma de hacerlo.',
  'auth-not-offered.offered': '{host} ofrece un inicio de sesión en el puerto {port}.',
  'auth-not-offered.settled-by': 'Ver si Outlook está configurado para iniciar sesión al enviar.',
  'auth-not-offered.tell':
    'Diga a su proveedor de correo que {host} no ofrece inicio de sesión (AUTH) en el puerto {port}.',

  'greylisted.name': 'un primer intento rechazado',
  'greylisted.title': 'El servidor rechazó el primer intento',
  'greylisted.because': 'El servidor acepta el correo que no conoce solo al segundo intento: «{words}».',
  'greylisted.wait': 'No hay nada que cambiar. Espere un cuarto de hora y envíe de nuevo.',

  'message-too-large.name': 'un mensaje demasiado grande',
  'message-too-large.title': 'El mensaje es demasiado grande para el servidor',
  'message-too-large.because': 'El mensaje ocupa {size} MB, y {host} acepta {limit} MB como máximo.',
  'message-too-large.grows':
    'El mensaje ocupa {size} MB y crece un tercio por el camino; {host} acepta {limit} MB como máximo.',
  'message-too-large.fits': '{host} acepta mensajes de hasta {limit} MB.',
  'message-too-large.settled-by': 'Cuánto ocupa el mensaje una vez codificados sus archivos adjuntos.',
  'message-too-large.link':
    'Abra el mensaje en la Bandeja de salida (antes, Trabajar sin conexión), quite los archivos adjuntos y envíe un vínculo a ellos, o hágalos más pequeños.',
  'message-too-large.tell': 'Su proveedor de correo puede decir si {host} puede aceptar más de {limit} MB.',
} as const satisfies Translation<typeof en>;
