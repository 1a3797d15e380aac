import type { Translation } from '../translation.ts';
import type { diagnose as en } from '../en/diagnose.ts';

/** The words of en/diagnose.ts in Spanish. */
export const diagnose = {
  'diagnose.progress': 'Examinando: {done} de {all} hechas{what, select, other {. {what}…}}',
  'diagnose.no-account': 'Ninguna cuenta conocida: solo se leyó el texto del error',
  'diagnose.no-send-error':
    'Este texto no trata de un error de envío. Dé las líneas que muestra Outlook cuando no se puede enviar.',
  'diagnose.nothing-fits':
    'Nada de lo examinado lo explica. Dé también el servidor y el puerto (--server, --port), o el texto del error.',
  'diagnose.several':
    '{n, plural, one {# causa posible} many {# de causas posibles} other {# causas posibles}}; cada una dice qué lo aclararía:',
  'diagnose.also': 'Posible además:',
  'diagnose.more':
    '{n, plural, one {# causa posible más} many {# de causas posibles más} other {# causas posibles más}}; --json las da todas.',
  'diagnose.ruled-out': 'Descartado:',
  'diagnose.now': 'actual',
  'diagnose.set-to': 'nuevo',
  'diagnose.tried': 'probado desde aquí ahora mismo',
  'diagnose.where': 'Dónde hacer clic en {outlook}',

  'serve.listening': 'El panel está en  {address}',
  'serve.certificate-own':
    'Su navegador dirá una vez que no conoce el certificado propio de este equipo; continúe ahí. Para Outlook, ejecútelo con --dev-certs.',
  'serve.certificate-dev': 'Usa el certificado de desarrollo de complementos de Office de este equipo.',
  'serve.no-dev-certs':
    'Aún no hay certificado de desarrollo: ejecute "npx office-addin-dev-certs install", o quite --dev-certs.',
  'serve.stop': 'Ctrl+C lo detiene. Los servidores de práctica están en el panel, en «Probar».',
  'serve.no-pane': 'El panel aún no está construido: ejecute antes "npm run build".',
  'serve.port-taken':
    'El puerto {port} está ocupado, quizá por otro Outbox Doctor. Detenga ese (outbox-doctor stop), o elija --port.',
  'serve.stopped': 'Detenido.',
  'stop.none': 'No hay ningún asistente en marcha.',
  'practice.head':
    'Servidores de práctica, solo en este equipo. Para probar uno: outbox-doctor diagnose --practice NAME',
} as const satisfies Translation<typeof en>;
