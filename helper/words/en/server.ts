/** What the helper says when it starts, ends, or cannot do what it was asked for. */
export const server = {
  'server.certificate-memory':
    'The folder {folder} cannot be written to, so this computer’s certificate is good for this time only: your browser will ask again after the next start.',
  'server.not-written-down':
    'It cannot be written down in the folder {folder} that this helper runs, so "outbox-doctor stop" will not find it; Ctrl+C ends it.',
  'server.port-not-allowed':
    'This computer does not let you use port {port}. Choose another one with --port, such as 4443.',
  'server.port-forbidden':
    'This computer does not let the helper use port {wanted}, so the helper is on port {port} until its next start. A browser finds it there; the add-in in Outlook does not.',
  'server.port-set-aside':
    'Windows has set ports {from} to {to} aside for something else, often Hyper-V, WSL or Docker, so the helper is on port {port} and not on {wanted}. A browser finds it there; the add-in in Outlook does not. Restart Windows: that mostly gives port {wanted} back.',
  'server.stop.arguments': 'stop takes no arguments, but got "{given}".',
  'server.stop.done': 'The helper on port {port} was stopped.',
  'server.stop.none': 'No helper of yours is running on port {port}.',
  'server.stop.silent':
    'The helper on port {port} does not answer, so it was left alone. If it hangs, end process {pid} yourself.',
  'server.stop.unwilling':
    'The helper on port {port} was told to stop, but is still there. End process {pid} yourself.',
  'server.look.no-practice': 'there is no such practice server',
  'server.look.practice-broke': 'the practice server could not be started; try it again',
  'server.look.broke': 'something of ours broke while looking; try it again',
  'server.consent.not-here': 'Outlook’s settings cannot be read on this computer, so there is nothing to allow',
  'server.consent.not-kept': 'the answer could not be kept on this computer, so nothing is read',
  'server.consent.not-removed':
    'the file that keeps the answer could not be removed; until this helper ends nothing more is read',
  'server.accounts.not-here': 'Outlook’s accounts cannot be read on this computer',
  'server.accounts.no-consent': 'nobody has allowed to read Outlook’s accounts',
  'server.accounts.broke': 'reading them took too long, or broke; try it again, or type the account',
  'server.listen.not-here': 'Outlook’s errors cannot be heard on this computer',
  'server.listen.no-consent': 'nobody has allowed to listen to Outlook',
  'server.open.not-here': 'this computer has no such window to open',
} as const;
