import type { Translation } from '../translation.ts';
import type { causes as en } from '../en/causes.ts';

/** The words of en/causes.ts in Spanish. */
export const causes = {
  /** A title or sentence that comes from our data tables as it is. */
  'data.text': '{text}',

  /** How a cause is called that is possible and no more: certainty is grammar. */
  'possible.title': 'Quizá: {cause}',
  'finding.settled-by': 'Lo que lo aclara: {what}',
  'finding.could-not-tell': 'Aún no podemos decirlo',

  'suspected.by-text': 'Se sabe que el error que encontró puede venir de esto, entre otras cosas.',

  'compare.works': 'No sabemos qué hay configurado en Outlook. {host} en el puerto {port} funciona desde aquí.',
  'compare.published': 'No sabemos qué hay configurado en Outlook. Su proveedor publica estos valores.',
  'compare.settled-by': 'Comparar la configuración de Outlook con esta.',

  'no-network.name': 'falta de red',
  'no-network.title': 'Este equipo está sin conexión',
  'no-network.no-adapter':
    'No hay ninguna red conectada. Su correo se queda en la Bandeja de salida y sale cuando vuelva la red.',
  'no-network.nothing-answers':
    'Nada responde fuera de este equipo, ni servidores de correo ni servidores web. Su correo se queda en la Bandeja de salida.',
  'no-network.no-route':
    'Este equipo no conoce ninguna salida: no tiene ruta hacia nadie. Su correo se queda en la Bandeja de salida.',
  'no-network.reconnect':
    'Vuelva a conectar la wifi o el cable, salga del modo avión, o inicie sesión en la página de la red de invitados. Después, compruebe de nuevo.',
  'no-network.excluded': 'Algo de fuera de este equipo acaba de responder.',
  'no-network.no-resolver':
    'Nadie responde cuando este equipo pregunta por la dirección de un servidor (DNS), así que no se pudo examinar ninguno.',
  'no-network.settled-by-browser': 'Ver si se abre alguna página web en este equipo.',
  'no-network.settled-by': 'Ver si responde desde aquí algún otro servidor.',

  'wrong-server-name.name': 'un nombre de servidor equivocado',
  'wrong-server-name.title': 'El nombre del servidor de salida no es correcto',
  'wrong-server-name.title-not-found': 'No hay ningún servidor con ese nombre',
  'wrong-server-name.not-found':
    'No se conoce ninguna dirección para {host}, mientras que otros nombres sí se encuentran desde aquí.',
  'wrong-server-name.slip':
    'Nadie pudo decir si existe {host}. El servidor de su proveedor se llama {better}, que es casi lo mismo.',
  'wrong-server-name.not-found-alone':
    'No se conoce ninguna dirección para {host}, y tampoco se pudo encontrar otro nombre desde aquí.',
  'wrong-server-name.no-answer': 'Nadie nos dio la dirección de {host}, aunque se encontraron otros nombres.',
  'wrong-server-name.other-published':
    '{host} no acepta correo. {provider} publica {better}, y ese servidor respondió desde aquí.',
  'wrong-server-name.published': '{host} es el servidor que publica el propio proveedor.',
  'wrong-server-name.known': '{host} es el nombre de un servidor de {provider}.',
  'wrong-server-name.near-works':
    '{host} no deja enviar a nadie. {better}, un servidor de nombre casi igual, sí: respondió desde aquí.',
  'wrong-server-name.takes-incoming':
    '{host} es el servidor que recibe el correo del dominio desde otros servidores; nadie puede enviar a través de él.',
  'wrong-server-name.is-web': '{host} es un servidor web: responde como tal, y en ningún puerto de correo.',
  'wrong-server-name.settled-by-help': 'La página de ayuda del proveedor, en «Servidor de salida (SMTP)».',
  'wrong-server-name.settled-by': 'Ver si se encuentran otros nombres desde aquí.',
  'wrong-server-name.look-it-up':
    'Compare el nombre letra por letra con la página de ayuda de su proveedor, en «Servidor de salida (SMTP)».',

  'blocked-port.title': 'Su red bloquea el puerto {port}',
  'blocked-port.other': 'La cuenta envía por el puerto {port}.',
  'blocked-port.open': 'El puerto {port} nos dejó entrar.',
  'blocked-port.others-answer': 'Otros servidores de correo sí responden desde aquí en el puerto {port}.',
  'blocked-port.overdue': 'El puerto {port} de {host} aún no ha respondido, mientras que otro puerto suyo sí.',
  'blocked-port.silent':
    'El puerto {port} de {host} no respondió. Se debe al servidor o a la red; no pudimos comparar con otros servidores.',
  'blocked-port.by-ipv4':
    'Por IPv4, el puerto {port} de {host} no responde, ni el de otros servidores de correo. Por IPv6 funciona, así que solo se bloquea lo que no tiene IPv6.',
  'blocked-port.settled-by':
    'Ver si otros servidores de correo responden desde aquí en el mismo puerto. La conexión compartida de un teléfono también lo muestra.',
  'network-blocks-port.name': 'un puerto bloqueado por la red',
  'network-blocks-port.title': 'Su red bloquea el puerto por el que envía Outlook',
  'network-blocks-port.because':
    'El puerto {port} (la puerta del servidor) no responde aquí, y el puerto {port} de otros servidores de correo tampoco.',
  'network-blocks-port.tell':
    'Quien administra esta red (empresa, hotel, wifi de invitados) puede dejarlo pasar. Mientras tanto, funciona con la conexión compartida de un teléfono.',
  'isp-blocks-port.name': 'el puerto 25 bloqueado por el proveedor de Internet',
  'isp-blocks-port.title': 'Su proveedor de Internet bloquea el puerto 25',
  'isp-blocks-port.because':
    'El puerto 25 (la puerta del servidor) no responde aquí, ni en su servidor ni en otros. La mayoría de proveedores de Internet lo cierran contra el correo no deseado.',
  'isp-blocks-port.tell':
    'Los programas como Outlook no necesitan el puerto 25. Su proveedor de Internet puede decir si lo abre a petición.',

  'wrong-port.name': 'un puerto equivocado',
  'wrong-port.title': 'Outlook usa un puerto equivocado',
  'wrong-port.refused':
    'El puerto {port} (la puerta del servidor) de {host} está cerrado; el puerto {better} del mismo servidor está abierto.',
  'wrong-port.silent': '{host} no responde en el puerto {port}; en el puerto {better} sí.',
  'wrong-port.not-smtp':
    'Lo que responde en el puerto {port} de {host} no acepta correo para enviar: es {kind, select, imap {un servidor para recibir correo (IMAP)} pop {un servidor para recibir correo (POP3)} http {un servidor web} ssh {un servidor de acceso remoto (SSH)} ftp {un servidor de archivos (FTP)} other {algo que no habla SMTP, el idioma del envío}}.',
  'wrong-port.no-sign-in':
    'El puerto {port} de {host} es para otros servidores de correo: no deja iniciar sesión a nadie. El puerto {better} sí.',
  'wrong-port.maybe': 'El puerto {port} de {host} no respondió; el puerto {better} del mismo servidor sí.',
  'wrong-port.speaks': 'El puerto {port} de {host} acepta correo.',

  'plaintext-port-25.name': 'el puerto 25 sin cifrado',
  'plaintext-port-25.title': 'Outlook envía por el puerto 25 sin cifrado',
  'plaintext-port-25.no-sign-in':
    '{host} no deja que nadie inicie sesión ahí sin cifrado, así que no acepta correo de Outlook.',
  'plaintext-port-25.refuses': '{host} rechaza en ese puerto los programas de correo sin cifrado.',
  'plaintext-port-25.takes-sign-in': 'El servidor permite iniciar sesión en el puerto 25 sin cifrado.',

  'wrong-encryption-mode.name': 'un cifrado que no encaja',
  'wrong-encryption-mode.title': 'El cifrado de Outlook no encaja con el puerto',
  'wrong-encryption-mode.needs-tls':
    'El puerto {port} de {host} quiere SSL/TLS desde el primer momento, y Outlook empieza sin él.',
  'wrong-encryption-mode.greets-first':
    'Outlook empieza con SSL/TLS, pero el puerto {port} de {host} saluda primero sin cifrar y después pasa al cifrado (STARTTLS).',
  'wrong-encryption-mode.needs-starttls':
    'El puerto {port} de {host} solo deja iniciar sesión después de pasar al cifrado (STARTTLS).',
  'wrong-encryption-mode.offers-none': 'El puerto {port} de {host} no ofrece ningún cifrado, y Outlook lo exige.',
  'wrong-encryption-mode.fits': 'El cifrado configurado en Outlook es el que habla el puerto {port} de {host}.',

  'server-down.name': 'un servidor caído',
  'server-down.title': 'El servidor de correo está caído',
  'server-down.refuses-all':
    '{host} rechaza toda conexión en todos los puertos de correo. Su correo espera en la Bandeja de salida y no se ha perdido.',
  'server-down.answers-nobody':
    '{host} no deja entrar a nadie en ningún puerto de correo, mientras que otros servidores de correo sí. Su correo espera y no se ha perdido.',
  'server-down.says-so':
    '{host} dice que ahora no está disponible: «{words}». Su correo espera en la Bandeja de salida y no se ha perdido.',
  'server-down.refuses-us':
    '{host} rechaza toda conexión en todos los puertos de correo; no se pudo comparar con otros servidores.',
  'server-down.no-answer': '{host} no responde en ningún puerto de correo; no se pudo comparar con otros servidores.',
  'server-down.by-ipv4':
    'Por IPv4, {host} no funciona en el puerto {port}. Por IPv6 sí, así que solo se bloquea lo que no tiene IPv6.',
  'server-down.settled-by-ipv4':
    'Ver si se puede enviar desde una red solo con IPv4, como la conexión compartida de algunos teléfonos.',
  'server-down.works': '{host} acepta correo desde aquí en este momento.',
  'server-down.wait':
    'No hay nada que cambiar en Outlook. Espere y compruebe de nuevo; hasta entonces, el correo se queda en la Bandeja de salida.',
  'server-down.tell':
    'Diga a su proveedor de correo que {host} no acepta correo desde aquí, y pregunte si hay una avería.',

  'certificate.settled-by-family':
    'Por qué dirección llega Outlook al servidor: IPv4 e IPv6 muestran certificados distintos.',
  'certificate.settled-by-windows':
    'Ver si Windows puede obtener por sí mismo el eslabón que falta en la cadena. Si Outlook sigue avisando, no puede.',

  'certificate-expired.name': 'un certificado caducado',
  'certificate-expired.title': 'El certificado del servidor ha caducado',
  'certificate-expired.title-date': 'El certificado del servidor caducó el {date, date, day}',
  'certificate-expired.because':
    'El certificado (prueba de identidad) que {host} muestra en el puerto {port} valía hasta el {date, date, day}. Su dueño tiene que renovarlo.',
  'certificate-expired.fine': 'El certificado del servidor no ha caducado.',
  'certificate-expired.tell':
    'En Outlook todo está bien. Diga a su proveedor de correo que renueve el certificado de {host}.',

  'certificate-name-mismatch.name': 'un certificado para otro nombre',
  'certificate-name-mismatch.title': 'El certificado es para otro nombre de servidor',
  'certificate-name-mismatch.because':
    'En el puerto {port}, {host} muestra un certificado (prueba de identidad) para {names}, no para su propio nombre.',
  'certificate-name-mismatch.fine': 'El certificado es para el nombre configurado en Outlook.',
  'certificate-name-mismatch.tell':
    '{known, select, yes {Pregunte a su proveedor de correo si se puede usar el nombre de servidor {name}, o dígale que el certificado no cubre {host}.} other {Diga a su proveedor de correo que el certificado no cubre {host}.}}',

  'certificate-untrusted.name': 'un certificado que nadie avala',
  'certificate-untrusted.title': 'Este equipo no confía en el certificado del servidor',
  'certificate-untrusted.because':
    'El certificado (prueba de identidad) de {host} en el puerto {port} viene de «{issuer}», en quien este equipo no confía.',
  'certificate-untrusted.self-signed':
    '{host} hizo él mismo el certificado (prueba de identidad) que muestra en el puerto {port}; nadie más lo avala.',
  'certificate-untrusted.fine': 'Este equipo confía en el certificado del servidor.',
  'certificate-untrusted.settled-by': 'Ver si los certificados de otros servidores vienen del mismo emisor.',
  'certificate-untrusted.tell':
    'Diga a su proveedor de correo o a su administrador que {host} necesita un certificado de una autoridad pública, con toda su cadena.',

  'auth-not-enabled.name': 'el inicio de sesión desactivado',
  'auth-not-enabled.title': 'El inicio de sesión para enviar está desactivado',
  'auth-not-enabled.offered':
    '{host} pide a los programas que inicien sesión antes de enviar, y Outlook está configurado para no hacerlo.',
  'auth-not-enabled.offers':
    '{host} ofrece un inicio de sesión, como los servidores que lo quieren antes de enviar, y Outlook está configurado para no usarlo.',
  'auth-not-enabled.settled-by-sending':
    'Ver si el servidor acepta un mensaje sin él, como hacen algunos dentro de su propia red.',
  'auth-not-enabled.said': 'El servidor pidió un inicio de sesión que no recibió.',
  'auth-not-enabled.is-on': 'El inicio de sesión en el servidor de salida está activado.',
  'auth-not-enabled.settled-by':
    'Ver si «Mi servidor de salida (SMTP) requiere autenticación» está marcado en Outlook.',

  'wrong-credentials.name': 'un nombre de usuario o una contraseña que no valen',
  'wrong-credentials.title': 'El servidor rechazó el usuario o la contraseña',
  'wrong-credentials.refused':
    'El servidor rechazó el inicio de sesión. Encaja una contraseña cambiada, otro nombre de usuario o una contraseña de aplicación que falta.',
  'wrong-credentials.fits': 'El error que encontró aparece cuando se rechaza un inicio de sesión.',
  'wrong-credentials.no-sign-in': 'Outlook está configurado para no iniciar sesión al enviar.',
  'wrong-credentials.takes-none': 'El servidor no acepta contraseñas: solo ofrece otras formas de iniciar sesión.',
  'wrong-credentials.webmail':
    'Inicie sesión en el correo web de su proveedor con el mismo nombre de usuario y la misma contraseña. Si funciona, la contraseña guardada en Outlook es antigua.',
  'wrong-credentials.settled-by':
    'Iniciar sesión en el correo web del proveedor con el mismo nombre de usuario y la misma contraseña.',

  'none.name': 'todo está bien',
  'none.title': 'Desde aquí, ahora todo está bien',
  'none.because-plain':
    '{host} responde en el puerto {port}, sin cifrado, como está configurado en Outlook. No se probó ni el inicio de sesión ni el envío.',
  'none.because-if':
    '{host} en el puerto {port} funciona con {encryption}: su certificado es bueno y ofrece un inicio de sesión. El inicio de sesión en sí no se probó.',
  'none.because':
    '{host} responde en el puerto {port}, su certificado es bueno y ofrece un inicio de sesión. El inicio de sesión en sí no se probó.',
} as const satisfies Translation<typeof en>;
