import type { channel as en } from '../en/channel.ts';
import type { Translation } from '../translation.ts';

/** The words of en/channel.ts in French. */
export const channel = {
  'channel.target.no-mail-host':
    'aucun serveur de messagerie n’a un tel nom ou une telle adresse, l’assistant n’y regarde donc pas',
  'channel.target.no-mail-address':
    'ce nom mène à une adresse qu’aucun serveur de messagerie n’a, l’assistant n’y regarde donc pas',
  'channel.target.port':
    'ce n’est pas un port de messagerie, et les paramètres d’Outlook, pour ce qu’il est permis d’en lire, ne l’ont pas ; l’assistant ne l’ouvre donc pas pour une page ; « outbox-doctor diagnose » dans un terminal le fait',
  'channel.target.too-many-hosts':
    'occupé : trop de serveurs différents en une minute ; attendez une minute, puis essayez à nouveau',
  'channel.target.too-many-looks':
    'occupé : trop d’examens en une minute ; attendez une minute, puis essayez à nouveau',
  'channel.busy.messages': 'occupé : trop de messages en une seconde ; attendez un instant, puis essayez à nouveau',
  'channel.busy.looks':
    'occupé : trop d’examens à la fois ; attendez que l’un d’eux soit terminé, puis essayez à nouveau',
  'channel.busy.sign-ins':
    'occupé : trop de connexions au compte en quelques minutes ; attendez dix minutes, puis essayez à nouveau',
  'channel.port-taken':
    'Un autre programme, ou un autre utilisateur de cet ordinateur, occupe le port {wanted} ; l’assistant est donc sur le port {port} jusqu’à son prochain démarrage. Un navigateur l’y trouve ; le complément dans Outlook, non.',
  'channel.secret-exposed':
    'D’autres utilisateurs de cet ordinateur peuvent lire ou modifier {file}, ce qui ouvre l’accès à l’assistant. Supprimez ce fichier, puis relancez l’assistant : il en crée un nouveau.',
  'channel.secret-memory':
    'Il n’est pas possible d’écrire dans le dossier {folder} ; les pages seront donc à recharger après le prochain démarrage.',
  'channel.config.unreadable': '--config {file} : le fichier ne peut pas être lu ({where}).',
  'channel.config.content': '--config {file} : pas tel que docs/command-line.md le décrit, à « {where} ».',
  'channel.config.no-file':
    '--config {file} : ce n’est pas un fichier à part entière dans un dossier à part entière, mais par exemple un lien.',
  'channel.config.not-ours':
    '--config {file} : le fichier ou son dossier appartient à un autre utilisateur, il n’est donc pas utilisé.',
  'channel.config.others-read':
    '--config {file} : d’autres utilisateurs peuvent le lire. Réservez-le à vous seul (chmod 600), puis relancez l’assistant.',
  'channel.config.others-write':
    '--config {file} : d’autres utilisateurs peuvent le modifier, ou ce qui est dans son dossier. Réservez-les à vous seul (chmod go-rwx), puis relancez l’assistant.',
  'certificate.arguments': 'certificate prend "remove" ou rien, mais a reçu "{given}".',
  'certificate.none': 'Il n’y a pas encore de certificat ; "outbox-doctor serve" en crée un.',
  'certificate.here': 'Le certificat de l’assistant de cet ordinateur est {file}, valable jusqu’au {until}.',
  'certificate.thumbprint': 'Empreinte SHA-1 : {thumbprint}',
  'certificate.sha256': 'SHA-256 : {fingerprint}',
  'certificate.removed': 'Le certificat {thumbprint} n’est plus parmi ceux auxquels vous faites confiance.',
  'certificate.not-there': 'Le certificat {thumbprint} n’est pas parmi ceux auxquels vous faites confiance.',
  'certificate.no-store':
    'Sur ce système, chaque navigateur garde sa propre liste ; docs/command-line.md dit comment en retirer {thumbprint}.',
  'certificate.files-gone':
    'Le certificat et sa clé sont supprimés de {folder}. Le prochain démarrage de l’assistant en crée de nouveaux.',
  'certificate.files-stay': 'Les fichiers de {folder} n’ont pas pu être supprimés.',
  'help.certificate': `Utilisation\u202f: outbox-doctor certificate [remove]

Indique quel certificat l’assistant de cet ordinateur présente aux navigateurs\u202f: son fichier, sa fin et ses empreintes.

  remove   retirer, d’après son empreinte, chaque certificat créé ici de ceux auxquels vous faites confiance, et supprimer
           sa clé`,
} as const satisfies Translation<typeof en>;
