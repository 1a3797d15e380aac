import type { channel as en } from '../en/channel.ts';
import type { Translation } from '../translation.ts';

/** The words of en/channel.ts in Spanish. */
export const channel = {
  'channel.target.no-mail-host':
    'ningún servidor de correo tiene tal nombre o dirección, así que el asistente no mira ahí',
  'channel.target.no-mail-address':
    'este nombre lleva a una dirección que no tiene ningún servidor de correo, así que el asistente no mira ahí',
  'channel.target.port':
    'este no es un puerto de correo, y la configuración de Outlook, en lo que se permite leer, no lo tiene, así que el asistente no lo abre para una página; «outbox-doctor diagnose» en una terminal sí',
  'channel.target.too-many-hosts':
    'ocupado: demasiados servidores distintos en un minuto; espere un minuto y pruebe de nuevo',
  'channel.target.too-many-looks': 'ocupado: demasiados exámenes en un minuto; espere un minuto y pruebe de nuevo',
  'channel.busy.messages': 'ocupado: demasiados mensajes en un segundo; espere un momento y pruebe de nuevo',
  'channel.busy.looks': 'ocupado: demasiados exámenes a la vez; espere a que termine uno de ellos y pruebe de nuevo',
  'channel.busy.sign-ins':
    'ocupado: demasiados inicios de sesión en pocos minutos; espere diez minutos y pruebe de nuevo',
  'channel.port-taken':
    'Otro programa, u otro usuario de este equipo, ocupa el puerto {wanted}, así que el asistente está en el puerto {port} hasta su próximo inicio. Un navegador lo encuentra ahí; el complemento en Outlook, no.',
  'channel.secret-exposed':
    'Otros usuarios de este equipo pueden leer o cambiar {file}, lo que abre el camino al asistente. Quite ese archivo e inicie el asistente de nuevo: crea uno nuevo.',
  'channel.secret-memory':
    'No se puede escribir en la carpeta {folder}, así que habrá que volver a cargar las páginas tras el próximo inicio.',
  'channel.config.unreadable': '--config {file}: el archivo no se puede leer ({where}).',
  'channel.config.content': '--config {file}: no es como lo describe docs/command-line.md, en «{where}».',
  'channel.config.no-file':
    '--config {file}: no es un archivo propio en una carpeta propia, sino, por ejemplo, un enlace.',
  'channel.config.not-ours': '--config {file}: el archivo o su carpeta es de otro usuario, así que no se usa.',
  'channel.config.others-read':
    '--config {file}: otros usuarios pueden leerlo. Resérvelo solo para usted (chmod 600) e inicie el asistente de nuevo.',
  'channel.config.others-write':
    '--config {file}: otros usuarios pueden cambiarlo, o lo que hay en su carpeta. Reserve los dos solo para usted (chmod go-rwx) e inicie el asistente de nuevo.',
  'certificate.arguments': 'certificate lleva "remove" o nada, pero recibió "{given}".',
  'certificate.none': 'Aún no hay certificado; "outbox-doctor serve" crea uno.',
  'certificate.here': 'El certificado del asistente de este equipo es {file}, que vale hasta el {until}.',
  'certificate.thumbprint': 'Huella digital SHA-1: {thumbprint}',
  'certificate.sha256': 'SHA-256: {fingerprint}',
  'certificate.removed': 'El certificado {thumbprint} ya no está entre aquellos en los que usted confía.',
  'certificate.not-there': 'El certificado {thumbprint} no está entre aquellos en los que usted confía.',
  'certificate.no-store':
    'En este sistema cada navegador lleva su propia lista; docs/command-line.md dice cómo quitar {thumbprint} de ella.',
  'certificate.files-gone':
    'El certificado y su clave se han quitado de {folder}. El próximo inicio del asistente crea otros nuevos.',
  'certificate.files-stay': 'Los archivos de {folder} no se pudieron quitar.',
  'help.certificate': `Uso: outbox-doctor certificate [remove]

Dice qué certificado muestra a los navegadores el asistente de este equipo: su archivo, su fin y sus huellas digitales.

  remove   quitar, por su huella digital, cada certificado creado aquí de aquellos en los que usted confía, y borrar su
           clave`,
} as const satisfies Translation<typeof en>;
