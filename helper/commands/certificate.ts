import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stateFolder } from '../system/state-folder.ts';
import { render } from '../words/render.ts';
import { say, type Said } from '../words/say.ts';
import { exit, UsageError, type Command } from './io.ts';
import { parse } from './parse.ts';

/** `outbox-doctor certificate [remove]`: tells of this computer's own certificate, or takes it away without a trace. */
export const certificateCommand: Command = async (args, io) => {
  const { positionals } = parse('certificate', args, {});
  const [what, ...more] = positionals;
  if (more.length > 0 || (what !== undefined && what !== 'remove'))
    throw new UsageError(say('certificate.arguments', { given: positionals.join(' ') }));
  const line = (said: Said) => io.stdout.write(`${render(said)}\n`);
  const file = join(stateFolder(), 'localhost.crt');
  const certificate = await readFile(file, 'utf8').then(
    (text) => new X509Certificate(text),
    () => undefined,
  );
  const { forgetCertificates, madeCertificates, thumbprintOf } = await import('../server/made-certificates.ts');
  const thumbprint = certificate && thumbprintOf(certificate.toString());
  if (what === undefined) {
    if (!certificate || thumbprint === undefined) {
      line(say('certificate.none'));
      return exit.couldNotTell;
    }
    const until = new Date(certificate.validTo).toISOString().slice(0, 10);
    line(say('certificate.here', { file, until }));
    line(say('certificate.thumbprint', { thumbprint }));
    line(say('certificate.sha256', { fingerprint: certificate.fingerprint256 }));
    return exit.nothingWrong;
  }
  const { untrust } = await import('../certificates/untrust.ts');
  const all = [...new Set([...(await madeCertificates()), ...(thumbprint === undefined ? [] : [thumbprint])])];
  for (const one of all) line(say(`certificate.${await untrust(one)}`, { thumbprint: one }));
  try {
    await forgetCertificates();
  } catch {
    throw new UsageError(say('certificate.files-stay', { folder: stateFolder() }));
  }
  line(say('certificate.files-gone', { folder: stateFolder() }));
  return exit.nothingWrong;
};
