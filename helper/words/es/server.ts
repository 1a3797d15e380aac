import type { Translation } from '../translation.ts';
import type { server as en } from '../en/server.ts';

/** The words of en/server.ts in Spanish. */
export const server = {
  'server.certificate-memory':
    'No se puede escribir en la carpeta {folder}, así que el certificado de este equipo vale solo por esta vez: su navegador volverá a preguntar tras el próximo inicio.',
  'server.not-written-down':
    'No se puede anotar en la carpeta {folder} que este asistente está en marcha, así que "outbox-doctor stop" no lo encontrará; Ctrl+C lo termina.',
  'server.port-not-allowed': 'Este equipo no le deja usar el puerto {port}. Elija otro con --port, por ejemplo 4443.',
  'server.port-forbidden':
    'Este equipo no deja que el asistente use el puerto {wanted}, así que está en el puerto {port} hasta su próximo inicio. Un navegador lo encuentra ahí; el complemento en Outlook, no.',
  'server.port-set-aside':
    'Windows ha reservado los puertos {from} a {to} para otra cosa, a menudo Hyper-V, WSL o Docker, así que el asistente está en el puerto {port} y no en {wanted}. Un navegador lo encuentra ahí; el complemento en Outlook, no. Reinicie Windows: casi siempre eso devuelve el puerto {wanted}.',
  'server.stop.arguments': 'stop no lleva argumentos, pero recibió "{given}".',
  'server.stop.done': 'El asistente del puerto {port} se ha detenido.',
  'server.stop.none': 'No hay ningún asistente suyo en marcha en el puerto {port}.',
  'server.stop.silent':
    'El asistente del puerto {port} no responde, así que se dejó como está. Si está colgado, termine usted el proceso {pid}.',
  'server.stop.unwilling':
    'Se dijo al asistente del puerto {port} que se detuviera, pero sigue ahí. Termine usted el proceso {pid}.',
  'server.look.no-practice': 'no hay tal servidor de práctica',
  'server.look.practice-broke': 'el servidor de práctica no se pudo iniciar; pruebe de nuevo',
  'server.look.broke': 'algo nuestro se rompió al examinar; pruebe de nuevo',
  'server.consent.not-here':
    'la configuración de Outlook no se puede leer en este equipo, así que no hay nada que permitir',
  'server.consent.not-kept': 'la respuesta no se pudo guardar en este equipo, así que no se lee nada',
  'server.consent.not-removed':
    'el archivo que guarda la respuesta no se pudo quitar; hasta que termine este asistente no se lee nada más',
  'server.accounts.not-here': 'las cuentas de Outlook no se pueden leer en este equipo',
  'server.accounts.no-consent': 'nadie ha permitido leer las cuentas de Outlook',
  'server.accounts.broke': 'leerlas tardó demasiado, o se cortó; pruebe de nuevo, o escriba la cuenta',
  'server.listen.not-here': 'los errores de Outlook no se pueden escuchar en este equipo',
  'server.listen.no-consent': 'nadie ha permitido escuchar a Outlook',
  'server.open.not-here': 'este equipo no tiene tal ventana que abrir',
} as const satisfies Translation<typeof en>;
