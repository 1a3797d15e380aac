import type { Translation } from '../translation.ts';
import type { usage as en } from '../en/usage.ts';

/** The words of en/usage.ts in French. */
export const usage = {
  'usage.broke': 'quelque chose s’est cassé de notre côté ({what}).',
  'usage.see-help': '{what} Voir "outbox-doctor help {command}".',
  'usage.no-command': 'La commande "{name}" n’existe pas. Voir "outbox-doctor help".',
  'usage.no-arguments': '{command} ne prend aucun argument, mais a reçu "{given}".',
  'usage.one-file': 'Donnez un seul FILE, pas {n} : {files}.',
  'usage.nothing-to-read':
    'Donnez un FILE à lire, ou collez le texte de l’erreur dans l’entrée standard : outbox-doctor read FILE.',
  'usage.no-code': 'Donnez un code ou une réponse à expliquer, comme 0x800CCC0E ou "535 5.7.139".',
  'usage.no-address': 'Donnez une adresse e-mail, comme anna@example.com.',
  'usage.one-address': 'Donnez une seule adresse e-mail, pas {n} : {addresses}.',
  'usage.date': '--date {date} : un jour s’écrit comme 2026-12-31.',
  'usage.mx': '--mx {host} : ce n’est pas un nom d’hôte ; il s’écrit comme mx.example.com.',
  'usage.file-or-error': 'Donnez un FILE ou --error, pas les deux.',
  'usage.nothing-to-look-at':
    'Rien à examiner : donnez le texte de l’erreur (un FILE, - ou --error), un fichier --account, ou --email ou --server.',
  'usage.empty.file': '{file} est vide : il ne contient pas de texte d’erreur.',
  'usage.empty.stdin': 'L’entrée standard est vide : elle ne contient pas de texte d’erreur.',
  'usage.empty.error': '--error est vide : il ne contient pas de texte d’erreur.',
  'usage.no-practice': 'Il n’y a pas de serveur d’exercice "{name}". Il y a : {names}.',
  'usage.practice-alone': '--practice apporte sa propre erreur et son propre compte : retirez {given}.',
  'usage.server.space': '--server {host} : il contient une espace ; un nom d’hôte s’écrit comme smtp.example.com.',
  'usage.server.name': '--server {host} : ce n’est pas un nom d’hôte ; il s’écrit comme smtp.example.com.',
  'usage.port.outside': '--port {port} : le port {port} n’existe pas ; les ports vont de {lowest} à 65535.',
  'usage.port.number': '--port {port} : un port est un nombre de {lowest} à 65535.',
  'usage.encryption': '--encryption {encryption} : la valeur doit être none, starttls ou tls.',
  'usage.email': '--email {email} : une adresse e-mail s’écrit comme anna@example.com.',

  'input.missing': 'Il n’y a pas de fichier {file}.',
  'input.folder': '{file} est un dossier ; indiquez un fichier.',
  'input.unreadable': 'Le fichier {file} ne peut pas être lu ({reason}).',
  'input.unreadable.somehow': 'Le fichier {file} ne peut pas être lu.',
  'input.too-large.file':
    '{file} fait plus de {size} Mo ; nous lisons jusqu’à {limit} Mo. Donnez seulement les lignes qui contiennent l’erreur.',
  'input.too-large.stdin':
    'Le texte de l’entrée standard fait plus de {limit} Mo ; nous n’en lisons pas plus. Donnez seulement les lignes qui contiennent l’erreur.',
  'mail.too-large':
    'Ceci fait plus de {limit} Mo ; nous n’en lisons pas plus. Donnez seulement les lignes qui contiennent l’erreur.',
  'mail.too-long':
    'Ce message a plus de lignes ou de parties que nous n’en lisons. Donnez seulement les lignes qui contiennent l’erreur.',
  'mail.too-deep':
    'Ce message contient des messages dans des messages, plus profond que nous ne lisons. Ouvrez celui qui est revenu, et donnez-le.',
  'mail.damaged':
    'Ce n’est pas un message Outlook (.msg), ou il n’est pas entier. Enregistrez-le à nouveau, ou donnez seulement les lignes qui contiennent l’erreur.',
  'input.stopped': 'Arrêté avant que le texte de l’entrée standard soit complet.',

  'account-file.stdin': 'le compte de l’entrée standard',
  'account-file.not-json': '{name} n’est pas du JSON.',
  'account-file.not-json.at': '{name} n’est pas du JSON : la ligne {line}, colonne {column} ne convient pas.',
  'account-file.missing': '{name} : le champ "{path}" manque ; il doit être {wanted}.',
  'account-file.missing.user': '{name} : le champ "{path}" manque ; avec identification, il doit être un texte.',
  'account-file.wrong': '{name} : "{path}" doit être {wanted}, mais c’est {given}.',
  'account-file.wrong.kind': '{name} : "{path}" doit être {wanted}, mais c’est autre chose.',
  'account-file.wrong.whole': '{name} : le fichier entier doit être un objet avec email et smtp.',
  'account-file.wanted.email': 'une adresse e-mail comme anna@example.com',
  'account-file.wanted.host': 'un nom d’hôte comme smtp.example.com, sans espaces',
  'account-file.wanted.port': 'un nombre entier de 1 à 65535',
  'account-file.wanted.encryption': '"none", "starttls" ou "tls"',
  'account-file.wanted.auth': '"none", "password", "spa" ou "oauth2"',
  'account-file.wanted.user': 'un texte',
  'account-file.wanted.password': 'un texte',
  'account-file.wanted.size': 'un nombre entier d’octets',
  'account-file.wanted.smtp': 'un objet avec host, port, encryption et auth',
  'account-file.wanted.imap': 'un objet avec host, port, encryption et auth',
  'account-file.wanted.message': 'un objet avec size',

  'address.no-at': '« {address} » n’est pas une adresse e-mail : il n’y a pas de @.',
  'address.no-domain': '« {address} » n’est pas une adresse e-mail : ce qui suit le @ n’est pas un domaine.',
  'address.blank': '« {address} » n’est pas une adresse e-mail : elle contient une espace.',
  'address.two-ats': '« {address} » n’est pas une adresse e-mail : il y a plus d’un @.',
  'address.several': '« {address} » n’est pas une adresse e-mail : il y en a plusieurs ; donnez-en une.',
  'address.too-long': '« {address} » n’est pas une adresse e-mail : c’est trop long.',
} as const satisfies Translation<typeof en>;
