/** What stands before a secret, in the words of mail programs, logs and people. */
const NAMED =
  /\b(pass(?:word|wd|phrase|wort)?|pwd|kennwort|mot de passe|contraseña|senha|wachtwoord|has[lł]o|token|secret|api[-_ ]?key|bearer)(?:["']?\s?(?::|=|\bis\b)\s?|\s(?=ya29\.|eyJ))["']?[^\s"',;&)}\]]{1,2000}/gi;
const BEARER = /\b(bearer)\s[\w.~+/-]{8,2000}=*/gi;
/** The argument of AUTH (RFC 4954 §4). */
const OF_AUTH = /\b(AUTH\s(?:PLAIN|LOGIN|XOAUTH2|OAUTHBEARER|CRAM-MD5|NTLM))\s[\w+/=]{4,4000}/gi;
/** What is padded as base64 is: an answer in a sign-in dialogue, most often. */
const PADDED = /(?<![\w+/])[\w+/]{6,4000}={1,2}(?![\w=])/g;
/** "login anna:hunter2". */
const PAIR = /\b(login|user(?:name)?|credentials)\s([^\s:]{1,200}):(?!\/\/)[^\s:]{1,200}/gi;

/** A quick look for the words that the patterns begin with. */
const MAY_NAME = /pass|pwd|kennwort|contrase|senha|wachtwoord|has[lł]|token|secret|api|bearer|auth/i;
const HIDDEN = '…';

/** A server's or a program's words without what may be a password, a token or an answer in a sign-in dialogue. */
export function withoutSecrets(text: string): string {
  const named = MAY_NAME.test(text) ? withoutNamed(text) : text;
  const unpaired = named.includes(':') ? named.replace(PAIR, `$1 $2:${HIDDEN}`) : named;
  return unpaired.includes('=') ? unpaired.replace(PADDED, HIDDEN) : unpaired;
}

function withoutNamed(text: string): string {
  return text
    .replace(OF_AUTH, `$1 ${HIDDEN}`)
    .replace(BEARER, `$1 ${HIDDEN}`)
    .replace(NAMED, (_, name: string) => `${name} ${HIDDEN}`);
}
