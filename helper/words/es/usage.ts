import type { Translation } from '../translation.ts';
import type { usage as en } from '../en/usage.ts';

/** The words of en/usage.ts in Spanish. */
export const usage = {
  'usage.broke': 'algo nuestro se rompió ({what}).',
  'usage.see-help': '{what} Vea "outbox-doctor help {command}".',
  'usage.no-command': 'No existe el comando "{name}". Vea "outbox-doctor help".',
  'usage.no-arguments': '{command} no lleva argumentos, pero recibió "{given}".',
  'usage.one-file': 'Dé un solo FILE, no {n}: {files}.',
  'usage.nothing-to-read':
    'Dé un FILE que leer, o pegue el texto del error en la entrada estándar: outbox-doctor read FILE.',
  'usage.no-code': 'Dé un código o una respuesta que buscar, como 0x800CCC0E o "535 5.7.139".',
  'usage.no-address': 'Dé una dirección de correo, como anna@example.com.',
  'usage.one-address': 'Dé una sola dirección de correo, no {n}: {addresses}.',
  'usage.date': '--date {date}: un día se escribe como 2026-12-31.',
  'usage.mx': '--mx {host}: eso no es un nombre de host; se escribe como mx.example.com.',
  'usage.file-or-error': 'Dé un FILE o --error, no los dos.',
  'usage.nothing-to-look-at':
    'Nada que examinar: dé el texto del error (un FILE, - o --error), un archivo --account, o --email o --server.',
  'usage.empty.file': '{file} está vacío: no contiene ningún texto de error.',
  'usage.empty.stdin': 'La entrada estándar está vacía: no contiene ningún texto de error.',
  'usage.empty.error': '--error está vacío: no contiene ningún texto de error.',
  'usage.no-practice': 'No hay ningún servidor de práctica "{name}". Hay: {names}.',
  'usage.practice-alone': '--practice trae su propio error y su propia cuenta: quite {given}.',
  'usage.server.space': '--server {host}: contiene un espacio; un nombre de host se escribe como smtp.example.com.',
  'usage.server.name': '--server {host}: no es un nombre de host; se escribe como smtp.example.com.',
  'usage.port.outside': '--port {port}: el puerto {port} no existe; los puertos van de {lowest} a 65535.',
  'usage.port.number': '--port {port}: un puerto es un número de {lowest} a 65535.',
  'usage.encryption': '--encryption {encryption}: tiene que ser none, starttls o tls.',
  'usage.email': '--email {email}: una dirección de correo se escribe como anna@example.com.',

  'input.missing': 'No hay ningún archivo {file}.',
  'input.folder': '{file} es una carpeta; indique un archivo.',
  'input.unreadable': 'El archivo {file} no se puede leer ({reason}).',
  'input.unreadable.somehow': 'El archivo {file} no se puede leer.',
  'input.too-large.file': '{file} ocupa más de {size} MB; leemos hasta {limit} MB. Dé solo las líneas con el error.',
  'input.too-large.stdin':
    'El texto de la entrada estándar ocupa más de {limit} MB; no leemos más. Dé solo las líneas con el error.',
  'mail.too-large': 'Esto ocupa más de {limit} MB; no leemos más. Dé solo las líneas con el error.',
  'mail.too-long': 'Este mensaje tiene más líneas o partes de las que leemos. Dé solo las líneas con el error.',
  'mail.too-deep':
    'Este mensaje tiene mensajes dentro de mensajes, más de los que leemos. Abra el que fue devuelto y dé ese.',
  'mail.damaged':
    'Esto no es un mensaje de Outlook (.msg), o no está entero. Guárdelo de nuevo, o dé solo las líneas con el error.',
  'input.stopped': 'Detenido antes de que el texto de la entrada estándar estuviera completo.',

  'account-file.stdin': 'la cuenta de la entrada estándar',
  'account-file.not-json': '{name} no es JSON.',
  'account-file.not-json.at': '{name} no es JSON: la línea {line}, columna {column} no encaja.',
  'account-file.missing': '{name}: falta el campo "{path}"; tiene que ser {wanted}.',
  'account-file.missing.user': '{name}: falta el campo "{path}"; con inicio de sesión tiene que ser un texto.',
  'account-file.wrong': '{name}: "{path}" tiene que ser {wanted}, pero es {given}.',
  'account-file.wrong.kind': '{name}: "{path}" tiene que ser {wanted}, pero es otra cosa.',
  'account-file.wrong.whole': '{name}: el archivo entero tiene que ser un objeto con email y smtp.',
  'account-file.wanted.email': 'una dirección de correo como anna@example.com',
  'account-file.wanted.host': 'un nombre de host como smtp.example.com, sin espacios',
  'account-file.wanted.port': 'un número entero de 1 a 65535',
  'account-file.wanted.encryption': '"none", "starttls" o "tls"',
  'account-file.wanted.auth': '"none", "password", "spa" u "oauth2"',
  'account-file.wanted.user': 'un texto',
  'account-file.wanted.password': 'un texto',
  'account-file.wanted.size': 'un número entero de bytes',
  'account-file.wanted.smtp': 'un objeto con host, port, encryption y auth',
  'account-file.wanted.imap': 'un objeto con host, port, encryption y auth',
  'account-file.wanted.message': 'un objeto con size',

  'address.no-at': '«{address}» no es una dirección de correo: no tiene @.',
  'address.no-domain': '«{address}» no es una dirección de correo: lo que sigue a la @ no es un dominio.',
  'address.blank': '«{address}» no es una dirección de correo: contiene un espacio.',
  'address.two-ats': '«{address}» no es una dirección de correo: tiene más de una @.',
  'address.several': '«{address}» no es una dirección de correo: contiene varias; dé una.',
  'address.too-long': '«{address}» no es una dirección de correo: es demasiado larga.',
} as const satisfies Translation<typeof en>;
