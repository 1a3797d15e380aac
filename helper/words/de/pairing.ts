import type { pairing as en } from '../en/pairing.ts';
import type { Translation } from '../translation.ts';

export const pairing = {
  'pair.code': 'Der Code ist  {code}',
  'pair.how':
    'Tippen Sie ihn in die Seite ein, die danach fragt. Er gilt zwei Minuten und für eine Seite; wer ihn hat, kann den Helfer verwenden wie Sie.',
  'pair.no-helper': 'Kein Helfer von Ihnen läuft. Starten Sie ihn mit "outbox-doctor serve" oder aus dem Startmenü.',
  'pair.not-kept': 'In den Ordner {folder} kann nicht geschrieben werden; daher gibt es keinen Code.',
  'pair.revoked':
    'Jede Seite ist getrennt, und keine der alten kommt wieder hinein, bevor sie neu geöffnet oder verbunden wird.',
  'pair.arguments': 'pair nimmt keine Argumente, bekam aber "{given}".',
  'help.pair': `Aufruf: outbox-doctor pair [--revoke]

Zeigt einen Code aus acht Ziffern für eine Seite, die nach einem fragt. Er gilt zwei Minuten und für eine Seite.

  --revoke   jede Seite trennen und unbrauchbar machen, was sie bekommen hat`,
  'pane.pair.title': 'Diese Seite mit dem Helfer verbinden',
  'pane.pair.sentence':
    'Dieser Computer sagt dem Helfer nicht, wem diese Seite gehört; daher gibt der Helfer Ihnen einen Code dafür. Gefragt wird einmal; die Seite behält die Antwort.',
  'pane.pair.terminal': 'Den Code gibt es in einem Terminal, im Ordner von Outbox Doctor:',
  'pane.pair.label': 'Code aus acht Ziffern',
  'pane.pair.connect': 'Verbinden',
  'pane.pair.code': 'Das ist nicht der Code, den der Helfer zeigt. Nach fünf falschen braucht es einen neuen.',
  'pane.pair.no-code': 'Gerade gilt kein Code: Er gilt zwei Minuten und für eine Seite. Holen Sie einen neuen.',
  'pane.pair.later': 'Es waren zu viele Versuche. Warten Sie eine Minute, dann holen Sie einen neuen Code.',
  'pane.foreign': 'Hier antwortet der Helfer von jemand anderem',
  'pane.foreign.sentence':
    'Er gehört einem anderen Benutzer dieses Computers; daher sagt diese Seite ihm nichts. Starten Sie Ihren eigenen Helfer und öffnen Sie die Adresse, die er zeigt.',
} as const satisfies Translation<typeof en>;
