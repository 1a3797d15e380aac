import type { paneBegin as en } from '../en/pane-begin.ts';
import type { Translation } from '../translation.ts';

export const paneBegin = {
  'pane.first.title': '¿Por qué no sale mi correo?',
  'pane.first.1': 'Pegue el error que vio.',
  'pane.first.2': 'Probamos desde este equipo.',
  'pane.first.3': 'Recibe lo único que hay que cambiar.',
  'pane.first.privacy': 'Leemos nombres de servidores y puertos, nunca el texto del correo ni las contraseñas.',
  'pane.first.start': 'Entendido',
  'pane.several-errors':
    '{sending, plural, =0 {{count} errores; ninguno trata del envío} one {{count} errores; uno impide el envío} other {{count} errores; # tratan del envío}}',
  'pane.several-errors.sentence': 'Empezamos por el elegido; los demás se conservan.',
  'pane.several-errors.uncoded': 'sin código',
  'pane.several-errors.sending': 'envío',
  'pane.several-errors.other': 'no es del envío',
  'pane.doubt.host': '«{host}», en el texto, no es el nombre de un servidor; no se usa.',
  'pane.doubt.port': 'El puerto {port} del texto no existe; los puertos acaban en 65535.',
  'pane.draft.from': 'De {address}',
  'pane.draft.attached': 'Adjunto: {size} MB, el mayor es {name}',
  'pane.draft.check': 'Comprobar el envío de este correo',
  'pane.draft.largest': 'Lo que está adjunto',
  'pane.draft.one': '{name}: {size} MB',
  'pane.away.barred.title': 'Su navegador separa esta página del asistente',
  'pane.away.barred.1': 'Haga clic en el icono a la izquierda de la dirección.',
  'pane.away.barred.2': 'Ponga «Acceso a la red local» (Local network access) en Permitir.',
  'pane.away.barred.3': 'Vuelva aquí y pulse «Probar ahora».',
  'pane.away.barred.it': 'Para informática: la directiva es LocalNetworkAccessAllowedForUrls, en Chrome y en Edge.',
  'pane.away.other-program.title': 'Otro programa responde en lugar del asistente',
  'pane.away.other-program.sentence':
    'Usa el puerto {port}, en el que esta página espera al asistente. Cierre ese programa o inicie el asistente: toma el siguiente puerto libre y dice su dirección.',
  'pane.helper.start.terminal': 'En una terminal, en la carpeta de Outbox Doctor:',
  'pane.helper.start.get': '¿No está instalado? Obtenerlo',
  'pane.helper.start.get.sentence':
    'Copie la carpeta de Outbox Doctor desde otro equipo o pídala a su departamento de informática: no hace falta Internet. Después, en esa carpeta:',
  'pane.helper.start.running': '¿Está en marcha y no se encuentra?',
  'pane.trust.title': 'Este equipo no confía aún en el asistente',
  'pane.trust.sentence': 'Ejecute esto una vez y responda Sí. Solo vale para localhost en este equipo:',
} as const satisfies Translation<typeof en>;
