import type { Translation } from '../translation.ts';
import type { help as en } from '../en/help.ts';

/** The words of en/help.ts in French. */
export const help = {
  'help.main': `Outbox Doctor trouve pourquoi Outlook ne peut pas envoyer de courrier, le prouve depuis cet ordinateur et indique le
paramètre à changer.

Utilisation\u202f: outbox-doctor COMMAND [options]

  diagnose     examiner le chemin vers le serveur de messagerie et indiquer la cause
  read         dire ce que signifie un texte d’erreur, un message revenu ou un .eml
  lookup       expliquer un code d’erreur ou une réponse de serveur
  settings     dire quels paramètres un fournisseur de messagerie publie
  accounts     lister les comptes d’Outlook et leurs serveurs
  show         montrer un rapport enregistré, sans aucun réseau
  history      lister ou effacer les diagnostics précédents de cet ordinateur
  serve        lancer l’assistant\u202f: le volet dans un navigateur, et pour Outlook
  stop         arrêter l’assistant
  pair         afficher un code qui connecte une page à l’assistant
  certificate  montrer ou supprimer le certificat propre à l’assistant
  practice     lister les serveurs d’exercice
  help         ce texte, ou "help COMMAND"

Avec --language LL, comme de, une commande parle cette langue\u202f; sinon, celle du système.

Codes de sortie\u202f: 0 tout est en ordre, 1 une cause a été trouvée, 2 mauvaise utilisation, 3 impossible de le dire.`,
  'help.diagnose': `Utilisation\u202f: outbox-doctor diagnose [FILE|-] [options]

Examine le chemin de cet ordinateur au serveur de messagerie et indique la cause, si elle peut être prouvée.
Sans rien à examiner, il lit les comptes d’Outlook pour Windows sur cet ordinateur et examine chacun de ceux qui
envoient par SMTP.

  FILE, -             le texte de l’erreur, le message revenu ou le .eml ("-" est l’entrée standard)
  --error TEXT        le texte de l’erreur lui-même
  --account FILE      les paramètres du compte en JSON (docs/command-line.md)
  --email ADDRESS     l’adresse e-mail qui ne peut pas envoyer
  --server HOST       son serveur sortant
  --port N            son port, de 1 à 65535
  --encryption KIND   none, starttls ou tls
  --practice NAME     examiner un serveur d’exercice sur cet ordinateur ("outbox-doctor practice" les liste)
  --sign-in           s’identifier une fois pour voir si le serveur accepte le nom d’utilisateur et le mot de passe\u202f; le
                      mot de passe vient du fichier du compte, sinon il est demandé, sinon il est lu de l’entrée standard
  --send-test         s’identifier et envoyer un court message de test de l’adresse à elle-même
  --blocklists        demander votre adresse Internet, telle que des serveurs la donnent, à des listes de blocage
                      publiques\u202f; leurs exploitants l’apprennent
  --offline           lire et juger seulement\u202f; ne rien envoyer
  --save FILE         écrire un rapport à transmettre\u202f: FILE.json (pour "show" et le volet), FILE.txt, ou FILE.html à
                      imprimer\u202f; les adresses, les noms, l’adresse Internet de cet ordinateur et la réponse exacte du
                      serveur en sont exclus
  --include WHAT      y laisser\u202f: addresses, ip ou words\u202f; une fois pour chacun
  --json              lisible par une machine`,
  'help.read': `Utilisation\u202f: outbox-doctor read [FILE|-] [--json] [--lines] [--date DAY]

Dit ce que signifie un texte d’erreur, un message revenu, un .eml ou un message Outlook (.msg).

  FILE, -   ce qui est à lire\u202f; l’entrée standard sinon
  --json    lisible par une machine
  --lines   en entrée un objet JSON par ligne ("id" et "text"), en sortie une réponse par ligne
  --date    lire comme ce jour-là (2026-12-31)\u202f; ce que les fournisseurs acceptent change`,
  'help.lookup': `Utilisation\u202f: outbox-doctor lookup CODE… [--json]

Explique un code d’erreur (0x800CCC0E, 10060), une réponse de serveur ("535 5.7.139"), une cause (wrong-port) ou un
fournisseur de messagerie (gmail, smtp.gmail.com) d’après nos propres tables.`,
  'help.settings': `Utilisation\u202f: outbox-doctor settings ADDRESS [--mx HOST]… [--date DAY] [--offline] [--json]

Dit quels paramètres le fournisseur d’une adresse e-mail publie pour l’envoi. Si nos propres tables ne le savent pas, il
interroge le DNS et les serveurs du domaine. Seul le domaine est recherché, jamais l’adresse\u202f; un domaine seul suffit.

  --mx HOST   un serveur qui reçoit le courrier du domaine (MX), si vous le connaissez déjà, le préféré d’abord\u202f; personne
              n’est alors interrogé
  --date DAY  le jour pour lequel répondre, comme 2026-12-31 (sinon\u202f: aujourd’hui)\u202f; ce que les fournisseurs acceptent change
  --offline   ne regarder que dans nos propres tables
  --json      lisible par une machine`,
  'help.accounts': `Utilisation\u202f: outbox-doctor accounts [--from FILE.reg] [--json]
              outbox-doctor accounts --from FILE.reg --safe-copy NEW.reg
              outbox-doctor accounts --forget

Liste les comptes d’Outlook classique\u202f: serveurs, ports, chiffrement et noms d’utilisateur, jamais un mot de passe. Il les
lit sur cet ordinateur parce que vous le demandez\u202f; docs/what-we-read.md indique chaque valeur.

  --from FILE.reg   lire plutôt un fichier exporté du Registre d’un autre ordinateur ("-" est l’entrée standard)
  --json            lisible par une machine\u202f; un de ses comptes peut être donné à "diagnose --account"
  --safe-copy FILE  écrire ce que nous lisons de ce fichier, et rien d’autre, dans un nouveau à montrer à d’autres
  --forget          retirer au volet l’accord de lire les comptes`,
  'help.show': `Utilisation\u202f: outbox-doctor show FILE [--json]

Montre un rapport établi par "diagnose --save FILE.json" ou par le volet, jugé à nouveau d’après ce qu’il contient. Rien
n’est testé ni envoyé. "-" est l’entrée standard.

  --json   lisible par une machine\u202f: comme pour diagnose, et ce que le rapport dit de lui-même`,
  'help.history': `Utilisation\u202f: outbox-doctor history [--json] [--erase] [--keep on|off]

Liste ce qui a été trouvé auparavant depuis cet ordinateur\u202f: le jour, le serveur et la cause\u202f; les adresses e-mail
seulement masquées. Au plus 50 diagnostics des 90 derniers jours, dans un seul fichier de cet utilisateur.

  --json    lisible par une machine
  --erase   tout effacer
  --keep    "off"\u202f: ne plus rien conserver à partir de maintenant, et effacer ce qu’il y a\u202f; "on"\u202f: conserver à nouveau`,
  'help.serve': `Utilisation\u202f: outbox-doctor serve [--port N] [--open] [--dev-certs] [--config FILE]

Lance l’assistant sur cet ordinateur\u202f: le volet, et le canal par lequel il regarde.

  --port N      un autre port que 3443 (0\u202f: n’importe quel port libre)
  --open        ouvrir le volet dans le navigateur
  --dev-certs   utiliser le certificat d’office-addin-dev-certs, auquel Outlook fait confiance une fois installé
  --config FILE des ports de messagerie sur cet ordinateur et un secret connu, pour des tests\u202f; docs/command-line.md
                le décrit`,
  'help.stop': `Utilisation\u202f: outbox-doctor stop [--port N]

Arrête les assistants que cet utilisateur a lancés, ou celui du port N.`,
  'help.practice': `Utilisation\u202f: outbox-doctor practice [--json]

Liste les serveurs d’exercice\u202f: des serveurs de messagerie sur cet ordinateur, chacun avec une seule panne, pour essayer.`,
} as const satisfies Translation<typeof en>;
