import type { passOn as en } from '../en/pass-on.ts';
import type { Translation } from '../translation.ts';

/** The words of en/pass-on.ts in Spanish. */
export const passOn = {
  'pass-on.fails.from': 'El envío de correo de {mailbox} por {host}, puerto {port}, no funciona: {what}.',
  'pass-on.fails.through': 'El envío de correo por {host}, puerto {port}, no funciona: {what}.',
  'pass-on.fails.at': 'El envío de correo por {host} no funciona: {what}.',
  'pass-on.fails': 'El envío de correo desde Outlook no funciona: {what}.',
  'pass-on.fails.bounce': 'Outlook sí envió este mensaje, y {server} lo rechazó: {what}.',
  'pass-on.fails.bounce.unnamed': 'Outlook sí envió este mensaje, y fue devuelto: {what}.',
  'pass-on.fails.likely': 'quizá {cause}',
  'pass-on.fails.unknown': 'aún no se sabe la causa',
  'pass-on.since': 'Visto por primera vez: {since}.',
  'pass-on.since.unknown': 'Visto: {at}; no se sabe si antes era así.',

  'pass-on.said': 'El servidor dijo, palabra por palabra: {words}',

  'pass-on.tested': 'Probado desde el propio equipo del remitente, {at}: {list}.',
  'pass-on.tested.address':
    'Probado desde el propio equipo del remitente, dirección de Internet {address}, {at}: {list}.',
  'pass-on.tested.nothing': 'No se probó nada; solo se leyó el error, {at}.',
  'pass-on.tested.one': '{check}: {saw}',

  'pass-on.ask': 'Lo que pedimos: {ask}',
  'pass-on.id': 'Informe: {id}',

  'pass-on.ask.look': 'examinar esto, y decir qué hay que cambiar.',
  'pass-on.ask.log': 'mirar en el registro de {host} a esa hora, y decir qué hay que cambiar.',
  'pass-on.ask.smtp-auth':
    'activar SMTP autenticado para el buzón {mailbox} (Microsoft 365: Usuarios, el usuario, Correo, Administrar aplicaciones de correo electrónico).',
  'pass-on.ask.smtp-auth.unnamed':
    'activar SMTP autenticado para este buzón (Microsoft 365: Usuarios, el usuario, Correo, Administrar aplicaciones de correo electrónico).',
  'pass-on.ask.smtp-auth.tenant':
    'permitir SMTP autenticado para el buzón {mailbox}, aunque está desactivado para toda la organización (Exchange Online PowerShell: Set-CASMailbox {mailbox} -SmtpClientAuthenticationDisabled $false).',
  'pass-on.ask.smtp-auth.tenant.unnamed':
    'permitir SMTP autenticado para este buzón, aunque está desactivado para toda la organización (Exchange Online PowerShell: Set-CASMailbox, -SmtpClientAuthenticationDisabled $false).',
  'pass-on.ask.basic-auth':
    'permitir el envío con contraseña (SMTP autenticado) para el buzón {mailbox}, o decir cómo debe iniciar sesión Outlook.',
  'pass-on.ask.basic-auth.unnamed':
    'permitir el envío con contraseña (SMTP autenticado) para este buzón, o decir cómo debe iniciar sesión Outlook.',
  'pass-on.ask.oauth':
    'decir qué inicio de sesión acepta {host} de Outlook: OAuth 2.0, o una contraseña de aplicación.',
  'pass-on.ask.unlock': 'desbloquear el buzón {mailbox} para enviar, y decir por qué se bloqueó.',
  'pass-on.ask.unlock.unnamed': 'desbloquear este buzón para enviar, y decir por qué se bloqueó.',
  'pass-on.ask.server-down': 'mirar por qué {host} no responde en el puerto {port}, y decir cuándo vuelve.',
  'pass-on.ask.let-in':
    'dejar entrar en {host} las conexiones desde la dirección de Internet del remitente; otras direcciones obtienen respuesta.',
  'pass-on.ask.delist':
    'quitar la dirección de Internet del remitente de la lista de bloqueo que nombra la respuesta del servidor, o decir por qué servidor enviar.',
  'pass-on.ask.renew': 'renovar el certificado de {host}.',
  'pass-on.ask.certificate-dates': 'dar a {host} un certificado que valga hoy.',
  'pass-on.ask.certificate-name': 'añadir {host} al certificado del servidor, o decir el nombre que figura en él.',
  'pass-on.ask.certificate-trust': 'dar a {host} un certificado de una autoridad en la que confían Windows y macOS.',
  'pass-on.ask.certificate-chain': 'hacer que {host} envíe los certificados intermedios junto con el suyo.',
  'pass-on.ask.certificate-key': 'dar a {host} un certificado cuya clave y firma tengan la fortaleza que se exige hoy.',
  'pass-on.ask.tls': 'activar TLS 1.2 o posterior en {host}, puerto {port}.',
  'pass-on.ask.starttls': 'ofrecer cifrado (STARTTLS) en {host}, puerto {port}, o decir qué puerto lo ofrece.',
  'pass-on.ask.sign-in':
    'ofrecer un inicio de sesión (AUTH PLAIN o LOGIN) en {host}, puerto {port}, una vez cifrada la conexión.',
  'pass-on.ask.open-port': 'dejar salir de esta red las conexiones con {host}, puerto {port}.',
  'pass-on.ask.pass-unchanged': 'dejar pasar por esta red sin cambios las conexiones con {host}, puerto {port}.',
  'pass-on.ask.inspection': 'excluir las conexiones con {host}, puerto {port}, de la inspección del tráfico cifrado.',
  'pass-on.ask.relay': 'dejar que el buzón {mailbox} envíe por {host} una vez iniciada la sesión.',
  'pass-on.ask.sender': 'permitir {mailbox} como remitente, o decir desde qué dirección puede enviar esta cuenta.',
  'pass-on.ask.limit': 'decir el límite de envío de este buzón, y cuándo puede volver a enviar.',
  'pass-on.ask.size': 'decir el tamaño del mayor mensaje que acepta {host}, o subir ese límite.',
  'pass-on.ask.domain':
    'ajustar SPF, DKIM y DMARC del dominio del remitente para que se acepte el correo enviado por {host}.',
  'pass-on.ask.rule':
    'mirar qué regla rechazó este mensaje, según la respuesta del servidor de arriba, y decir qué hay que cambiar.',
} as const satisfies Translation<typeof en>;
