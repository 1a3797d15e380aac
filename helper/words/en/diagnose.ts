/** What the command line says around a diagnosis, and the helper when it starts. */
export const diagnose = {
  'diagnose.progress': 'Looking: {done} of {all} done{what, select, other {. {what} …}}',
  'diagnose.no-account': 'No account known: only the error’s text was read',
  'diagnose.no-send-error':
    'This text is about no sending error. Give the lines Outlook shows when sending does not work.',
  'diagnose.nothing-fits':
    'Nothing that was looked at explains it. Give the server and port too (--server, --port), or the error’s text.',
  'diagnose.several': '{n, plural, other {# things fit}}; each says what would settle it:',
  'diagnose.also': 'Possible besides:',
  'diagnose.more': '{n, plural, one {# more fits} other {# more fit}}; --json tells all of them.',
  'diagnose.ruled-out': 'Ruled out:',
  'diagnose.now': 'now',
  'diagnose.set-to': 'set to',
  'diagnose.tried': 'tried from here just now',
  'diagnose.where': 'Where to click in {outlook}',

  'serve.listening': 'The pane is at  {address}',
  'serve.certificate-own':
    'Your browser will say once that it does not know this computer’s own certificate; go on there. For Outlook, run it with --dev-certs.',
  'serve.certificate-dev': 'It uses the Office add-in development certificate of this computer.',
  'serve.no-dev-certs':
    'There is no development certificate yet: run "npx office-addin-dev-certs install", or leave --dev-certs out.',
  'serve.stop': 'Ctrl+C stops it. Practice servers are listed in the pane under “Try it”.',
  'serve.no-pane': 'The pane is not built yet: run "npm run build" first.',
  'serve.port-taken':
    'Port {port} is taken, perhaps by another Outbox Doctor. Stop that one (outbox-doctor stop), or choose --port.',
  'serve.stopped': 'Stopped.',
  'stop.none': 'No helper is running.',
  'practice.head': 'Practice servers, on this computer only. Try one: outbox-doctor diagnose --practice NAME',
} as const;
