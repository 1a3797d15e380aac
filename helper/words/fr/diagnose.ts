import type { Translation } from '../translation.ts';
import type { diagnose as en } from '../en/diagnose.ts';

/** The words of en/diagnose.ts in French. */
export const diagnose = {
  'diagnose.progress': 'Examen : {done} sur {all} terminés{what, select, other {. {what}…}}',
  'diagnose.no-account': 'Aucun compte connu : seul le texte de l’erreur a été lu',
  'diagnose.no-send-error':
    'Ce texte ne concerne pas une erreur d’envoi. Donnez les lignes qu’Outlook affiche quand l’envoi ne réussit pas.',
  'diagnose.nothing-fits':
    'Rien de ce qui a été examiné ne l’explique. Donnez aussi le serveur et le port (--server, --port), ou le texte de l’erreur.',
  'diagnose.several':
    '{n, plural, one {# cause possible} many {# de causes possibles} other {# causes possibles}} ; chacune dit ce qui permet de trancher :',
  'diagnose.also': 'Possible également :',
  'diagnose.more':
    '{n, plural, one {# autre cause possible} many {# d’autres causes possibles} other {# autres causes possibles}} ; --json les donne toutes.',
  'diagnose.ruled-out': 'Écarté :',
  'diagnose.now': 'actuel',
  'diagnose.set-to': 'nouveau',
  'diagnose.tried': 'essayé d’ici à l’instant',
  'diagnose.where': 'Où cliquer dans {outlook}',

  'serve.listening': 'Le volet est à  {address}',
  'serve.certificate-own':
    'Votre navigateur dira une fois qu’il ne connaît pas le certificat propre à cet ordinateur ; continuez quand même. Pour Outlook, lancez-le avec --dev-certs.',
  'serve.certificate-dev': 'Il utilise le certificat de développement pour compléments Office de cet ordinateur.',
  'serve.no-dev-certs':
    'Il n’y a pas encore de certificat de développement : exécutez "npx office-addin-dev-certs install", ou retirez --dev-certs.',
  'serve.stop': 'Ctrl+C l’arrête. Les serveurs d’exercice sont listés dans le volet sous « Essayer ».',
  'serve.no-pane': 'Le volet n’est pas encore construit : exécutez d’abord "npm run build".',
  'serve.port-taken':
    'Le port {port} est pris, peut-être par un autre Outbox Doctor. Arrêtez celui-là (outbox-doctor stop), ou choisissez --port.',
  'serve.stopped': 'Arrêté.',
  'stop.none': 'Aucun assistant n’est en cours d’exécution.',
  'practice.head':
    'Serveurs d’exercice, sur cet ordinateur seulement. Pour en essayer un : outbox-doctor diagnose --practice NAME',
} as const satisfies Translation<typeof en>;
