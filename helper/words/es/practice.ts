import type { Translation } from '../translation.ts';
import type { practice as en } from '../en/practice.ts';

/** The words of en/practice.ts in Spanish. */
export const practice = {
  'practice.healthy.title': 'Un mensaje se quedó hoy en la Bandeja de salida',
  'practice.healthy.about': 'No falla nada. El servidor responde como es debido, así que no hay nada que encontrar.',
  'practice.wrong-server-name.title': 'Outlook no encuentra el servidor',
  'practice.wrong-server-name.about':
    'El nombre del servidor en la cuenta tiene una errata: mial.gmx.net por mail.gmx.net.',
  'practice.wrong-port.title': 'Outlook no puede conectar con el servidor',
  'practice.wrong-port.about': 'La cuenta tiene el puerto 586. Ahí no escucha nada; 587 y 465 funcionan.',
  'practice.wrong-encryption-mode.title': 'El servidor no admite ese tipo de cifrado',
  'practice.wrong-encryption-mode.about': 'La cuenta dice SSL/TLS en el puerto 587, donde el servidor habla STARTTLS.',
  'practice.plaintext-port-25.title': 'El servidor quiere antes un comando STARTTLS',
  'practice.plaintext-port-25.about':
    'La cuenta envía sin cifrado por el puerto 25, donde el servidor no deja iniciar sesión a nadie. El puerto 587 funciona.',
  'practice.network-blocks-port.title': 'En el hotel ya no se puede enviar',
  'practice.network-blocks-port.about':
    'La red descarta el puerto 587 hacia todos los servidores. El puerto 465 está abierto.',
  'practice.isp-blocks-port.title': 'En casa ya no se puede enviar',
  'practice.isp-blocks-port.about':
    'El proveedor de Internet descarta el puerto 25 hacia todos los servidores. El puerto 587 está abierto.',
  'practice.server-down.title': 'La conexión con el servidor se ha perdido',
  'practice.server-down.about':
    'El servidor de correo está caído: rechaza todos los puertos de correo, mientras que otros servidores responden.',
  'practice.certificate-expired.title': 'Outlook avisa de un certificado fuera de plazo',
  'practice.certificate-expired.about': 'El certificado del servidor caducó hace tres días.',
  'practice.certificate-name-mismatch.title': 'Outlook avisa de un nombre principal incorrecto',
  'practice.certificate-name-mismatch.about':
    'La cuenta dice mail.practice.test; el certificado del servidor es para smtp.practice.test, que es el mismo servidor.',
  'practice.certificate-untrusted.title': 'Outlook avisa de que no puede comprobar un certificado',
  'practice.certificate-untrusted.about':
    'El certificado del servidor lo firma el propio servidor, y nadie confía en él.',
  'practice.auth-not-enabled.title': 'El servidor dice que se requiere autenticación',
  'practice.auth-not-enabled.about': 'La cuenta no inicia sesión en su servidor de salida, y el servidor lo pide.',
  'practice.wrong-credentials.title': 'El servidor dice que falló la autenticación',
  'practice.wrong-credentials.about': 'El servidor está bien y rechaza la contraseña.',
  'practice.no-network.title': 'No sale nada de nada',
  'practice.no-network.about':
    'No hay red: no se encuentra ningún nombre, nada responde, el equipo no tiene dirección.',
} as const satisfies Translation<typeof en>;
