import { betweenEverybody } from '../../worlds/odd.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'the offer of STARTTLS taken out of what every server says on port 587, and the command changed',
  prepare: (place) =>
    betweenEverybody(place, 587, { says: [['^250-STARTTLS\\r\\n', '']], hears: [['^STARTTLS', 'XXXXXXXX']] }),
  finds: {
    cause: 'starttls-stripped',
    standing: 'confirmed',
    change: { 'smtp.port': 465, 'smtp.encryption': 'tls' },
  },
});
