import type { Translation } from '../translation.ts';
import type { help as en } from '../en/help.ts';

/** The words of en/help.ts in Spanish. */
export const help = {
  'help.main': `Outbox Doctor averigua por qué Outlook no puede enviar correo, lo demuestra desde este equipo y indica el ajuste que hay
que cambiar.

Uso: outbox-doctor COMMAND [opciones]

  diagnose     examinar el camino al servidor de correo y indicar la causa
  read         decir qué significa un texto de error, un mensaje devuelto o un .eml
  lookup       explicar un código de error o la respuesta de un servidor
  settings     decir qué configuración publica un proveedor de correo
  accounts     mostrar las cuentas de Outlook y sus servidores
  show         mostrar un informe guardado, sin ninguna red
  history      mostrar o borrar los diagnósticos anteriores de este equipo
  serve        poner en marcha el asistente: el panel en un navegador, y para Outlook
  stop         terminar el asistente
  pair         mostrar un código que conecta una página con el asistente
  certificate  mostrar o quitar el certificado propio del asistente
  practice     mostrar los servidores de práctica
  help         este texto, o "help COMMAND"

Con --language LL, como de, un comando habla ese idioma; si no, el del sistema.

Códigos de salida: 0 todo está bien, 1 se encontró una causa, 2 mal usado, 3 no se pudo decir.`,
  'help.diagnose': `Uso: outbox-doctor diagnose [FILE|-] [opciones]

Examina el camino desde este equipo hasta el servidor de correo y indica la única causa, si se puede demostrar.
Sin nada que examinar, lee las cuentas de Outlook para Windows de este equipo y examina cada una que envía por SMTP.

  FILE, -             el texto del error, el mensaje devuelto o el .eml ("-" es la entrada estándar)
  --error TEXT        el propio texto del error
  --account FILE      la configuración de la cuenta en JSON (docs/command-line.md)
  --email ADDRESS     la dirección de correo que no puede enviar
  --server HOST       su servidor de salida
  --port N            su puerto, de 1 a 65535
  --encryption KIND   none, starttls o tls
  --practice NAME     examinar un servidor de práctica en este equipo ("outbox-doctor practice" los muestra)
  --sign-in           iniciar sesión una vez para ver si el servidor acepta el nombre de usuario y la contraseña; la
                      contraseña viene del archivo de la cuenta, si no se pregunta, y si no se lee de la entrada estándar
  --send-test         iniciar sesión y enviar un breve mensaje de prueba de la dirección a sí misma
  --blocklists        preguntar a listas de bloqueo públicas por su dirección de Internet, tal como la dicen los
                      servidores; quienes las llevan se enteran
  --offline           solo leer y juzgar; no enviar nada
  --save FILE         escribir un informe para pasarlo a otros: FILE.json (para "show" y el panel), FILE.txt, o FILE.html
                      para imprimirlo; no constan las direcciones, los nombres, la dirección de Internet de este
                      equipo ni la respuesta exacta del servidor
  --include WHAT      dejar en él: addresses, ip o words; una vez para cada uno
  --json              legible por una máquina`,
  'help.read': `Uso: outbox-doctor read [FILE|-] [--json] [--lines] [--date DAY]

Dice qué significa un texto de error, un mensaje devuelto, un .eml o un mensaje de Outlook (.msg).

  FILE, -   lo que hay que leer; si falta, la entrada estándar
  --json    legible por una máquina
  --lines   entra un objeto JSON por línea ("id" y "text"), sale una respuesta por línea
  --date    leer como en ese día (2026-12-31); lo que aceptan los proveedores cambia`,
  'help.lookup': `Uso: outbox-doctor lookup CODE… [--json]

Explica un código de error (0x800CCC0E, 10060), la respuesta de un servidor ("535 5.7.139"), una causa (wrong-port) o un
proveedor de correo (gmail, smtp.gmail.com) con nuestras propias tablas.`,
  'help.settings': `Uso: outbox-doctor settings ADDRESS [--mx HOST]… [--date DAY] [--offline] [--json]

Dice qué configuración publica el proveedor de una dirección de correo para enviar. Si nuestras propias tablas no lo
saben, pregunta al DNS y a los servidores del dominio. Solo se busca el dominio, nunca la dirección; basta con un dominio.

  --mx HOST   un servidor que recibe el correo del dominio (MX), si ya lo conoce, el preferido primero; entonces no se
              pregunta a nadie
  --date DAY  el día para el que responder, como 2026-12-31 (si falta: hoy); lo que aceptan los proveedores cambia
  --offline   mirar solo en nuestras propias tablas
  --json      legible por una máquina`,
  'help.accounts': `Uso: outbox-doctor accounts [--from FILE.reg] [--json]
     outbox-doctor accounts --from FILE.reg --safe-copy NEW.reg
     outbox-doctor accounts --forget

Muestra las cuentas de Outlook clásico: servidores, puertos, cifrado y nombres de usuario, nunca una contraseña. Las lee
en este equipo porque usted lo pide; docs/what-we-read.md indica cada valor.

  --from FILE.reg   leer en su lugar un archivo exportado del Registro de otro equipo ("-" es la entrada estándar)
  --json            legible por una máquina; una de sus cuentas se puede dar a "diagnose --account"
  --safe-copy FILE  escribir lo que leemos de ese archivo, y nada más, en uno nuevo para enseñarlo a otros
  --forget          retirar al panel el permiso de leer las cuentas`,
  'help.show': `Uso: outbox-doctor show FILE [--json]

Muestra un informe que hizo "diagnose --save FILE.json" o el panel, juzgado de nuevo por lo que contiene. No se prueba ni se
envía nada. "-" es la entrada estándar.

  --json   legible por una máquina: como en diagnose, y lo que el informe dice de sí mismo`,
  'help.history': `Uso: outbox-doctor history [--json] [--erase] [--keep on|off]

Muestra lo que se encontró antes desde este equipo: el día, el servidor y la causa; las direcciones de correo solo
enmascaradas. Como máximo 50 diagnósticos de los últimos 90 días, en un solo archivo de este usuario.

  --json    legible por una máquina
  --erase   borrarlo todo
  --keep    "off": no conservar nada desde ahora, y borrar lo que hay; "on": conservar de nuevo`,
  'help.serve': `Uso: outbox-doctor serve [--port N] [--open] [--dev-certs] [--config FILE]

Pone en marcha el asistente en este equipo: el panel, y el canal por el que mira.

  --port N      otro puerto que 3443 (0: cualquiera libre)
  --open        abrir el panel en el navegador
  --dev-certs   usar el certificado de office-addin-dev-certs, en el que Outlook confía una vez instalado
  --config FILE puertos de correo en este equipo y un secreto conocido, para pruebas; docs/command-line.md lo describe`,
  'help.stop': `Uso: outbox-doctor stop [--port N]

Termina los asistentes que puso en marcha este usuario, o el del puerto N.`,
  'help.practice': `Uso: outbox-doctor practice [--json]

Muestra los servidores de práctica: servidores de correo en este equipo, cada uno con un solo fallo, para probar.`,
} as const satisfies Translation<typeof en>;
