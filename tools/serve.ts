/** Runs `outbox-doctor serve` from the sources; `npm run dev-server` runs this, and again whenever one of them changes. */
import { main } from '../helper/main.ts';

process.exitCode = await main(['serve', ...process.argv.slice(2)]);
