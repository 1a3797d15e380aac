/** What people, programs and logs call a secret. Those of letters that begin other words, too, stand alone. */
const NAME = String.raw`pass(?:word|wd|phrase|wort|code)|passord|pwd|kennwort|mot de passe|contraseña|palavra[- ]passe|wachtwoord|has[lł]o|пароль|lösenord|adgangskode|salasana|jelszó|şifre|パスワード|密码|密碼|비밀번호|암호|كلمة المرور|סיסמה|secret|token|(?:api|access|private)[-_ ]?key|(?<![a-z\d])(?:pass|pw|psw|mdp|clave|senha|parola|heslo|bearer|session[-_ ]?id)`;
/** Words that tell of a password, in whose place none stands: "your password is incorrect". */
const NO_SECRET = String.raw`(?!(?:not|no|in?correct|wrong|invalid|expired|required|missing|too|the|an?|your|disabled|blocked|needed|asked|being|case|still|ok|falsch|ungültig|abgelaufen)(?:[\s.,;!)]|$))`;
/** What stands between it and its value. */
const IS = String.raw`[\\"'\]]{0,3}\s?(?::=|=>|[:=]|\b(?:is|lautet)(?::|\s${NO_SECRET}))\s?[\\[({]{0,2}`;
const QUOTED = String.raw`\\?"[^"\n]{1,300}"|\\?'[^'\n]{1,300}'`;
/** Four groups of four letters are Google's and Apple's app passwords. */
const VALUE = String.raw`(?:${QUOTED}|[a-z]{4}(?:[ -][a-z]{4}){3}\b|["']?(?:[^\s"',;&)}\]\\]|[,;)](?=[^\s"',;&)}\]\\])){1,2000})`;
const NAMED = new RegExp(`(${NAME})${IS}${VALUE}`, 'gi');
/** "--auth-password hunter2", "password hunter2": behind a blank alone it has to look like one. */
const BESIDE = new RegExp(
  String.raw`(${NAME}|\s-ap)\s(?=[^\s\d]{0,60}\d|[^\s!$%*#]{0,60}[!$%*#])(?=[^\sa-z]{0,60}[a-z])[^\s.:]{6,2000}(?=[\s,;]|$)`,
  'gi',
);
const OF_KEY = /\b(bearer|authorization:\s\w{1,20})\s["']?[\w.~+/-]{8,2000}=*/gi;
/** The argument of AUTH (RFC 4954 §4). */
const OF_AUTH =
  /\b(AUTH\s(?:PLAIN|LOGIN|XOAUTH2|OAUTHBEARER|CRAM-MD5|NTLM))\s(?!(?:PLAIN|LOGIN|XOAUTH2|OAUTHBEARER|NTLM|GSSAPI|failed)\b)[\w+/=]{4,4000}/gi;
/** What a server asks for in a sign-in dialogue, and the answer (RFC 4954 §4): both are base64. */
const ASKED = /\b(334\s[\w+/]{4,400}={0,2})\s[\w+/]{4,4000}={0,2}(?=\s|$)/g;
/** The commands PASS (RFC 1939 §7) and LOGIN (RFC 9051 §6.2.3), which nobody but programs writes so. */
const OF_PASS = /\b(PASS)\s\S{1,200}/g;
const OF_LOGIN = /\b(LOGIN\s(?:"[^"\s]{1,200}"|[^\s"@]{1,100}@[^\s"]{1,200}))\s(?:"[^"]{1,200}"|\S{1,200})/g;
/** `login('anna', 'hunter2')`, `new NetworkCredential("anna", "hunter2")`. */
const CALL =
  /((?:login|credentials?|authenticate)\(\s?(?:"[^"]{0,200}"|'[^']{0,200}'),\s?)(?:"[^"]{1,200}"|'[^']{1,200}')/gi;
/** What is padded as base64 is: an answer in a sign-in dialogue, most often. */
const PADDED = /(?<![\w+/])[\w+/]{6,4000}={1,2}(?![\w=])/g;
/** "login anna:hunter2", "-u 'anna:hunter2'". */
const PAIR = /((?:\blogin|\buser(?:name)?|\bcredentials|\s-u)\s["']?[^\s:"']{1,200}):(?!\/\/)[^\s"']{1,200}/gi;
/** "smtp://anna:hunter2@smtp.example.com". */
const OF_URL = /(:\/\/)[^\s/@]{1,400}@/g;
const COOKIE = /\b((?:set-)?cookie):\s?[^\s;]{1,2000}(?:;\s?[^\s;=]{1,200}=[^\s;]{0,2000}){0,20}/gi;
/** Keys that their makers gave a beginning of their own to be known by. */
const KEY =
  /\b(?:SG\.[\w-]{16,200}\.[\w-]{16,200}|x(?:key|smtp)sib-[\w-]{20,200}|gh[opusr]_\w{20,200}|github_pat_\w{20,200}|key-[\da-f]{32}|AKIA[\dA-Z]{16}|xox[a-z]-[\w-]{10,200}|sk_live_\w{10,200}|re_\w{8,200}_\w{8,200}|eyJ[\w-]{8,2000}\.[\w-]{4,2000}(?:\.[\w-]{4,2000})?|ya29\.[\w-]{8,2000})/g;

/** Quick looks for what the patterns begin with. */
const MAY_NAME = new RegExp(`${NAME}|auth|cookie`, 'i');
const MAY_SIGN_IN = /334|PASS|LOGIN|login|credential|user|Credential|authenticate| -u /;
const MAY_BE_KEY = /SG\.|sib-|gh[opusr]_|github_|key-|AKIA|xox|sk_|re_|eyJ|ya29/;
const HIDDEN = '…';

/** A server's or a program's words without what may be a password, a token or an answer in a sign-in dialogue. */
export function withoutSecrets(text: string): string {
  const named = MAY_NAME.test(text) ? withoutNamed(text) : text;
  const signedIn = MAY_SIGN_IN.test(named) ? withoutSignIn(named) : named;
  const unknown = signedIn.includes('://') ? signedIn.replace(OF_URL, `$1${HIDDEN}@`) : signedIn;
  const keyless = MAY_BE_KEY.test(unknown) ? unknown.replace(KEY, HIDDEN) : unknown;
  return keyless.includes('=') ? keyless.replace(PADDED, (found) => (isBase64(found) ? HIDDEN : found)) : keyless;
}

/** Not "charset=" before a quotation mark. */
function isBase64(padded: string): boolean {
  return padded.length % 4 === 0 && /[A-Z\d]/.test(padded);
}

function withoutNamed(text: string): string {
  return text
    .replace(OF_AUTH, `$1 ${HIDDEN}`)
    .replace(COOKIE, `$1 ${HIDDEN}`)
    .replace(OF_KEY, `$1 ${HIDDEN}`)
    .replace(NAMED, (_, name: string) => `${name} ${HIDDEN}`)
    .replace(BESIDE, (_, name: string) => `${name} ${HIDDEN}`);
}

function withoutSignIn(text: string): string {
  return text
    .replace(ASKED, `$1 ${HIDDEN}`)
    .replace(OF_PASS, `$1 ${HIDDEN}`)
    .replace(OF_LOGIN, `$1 ${HIDDEN}`)
    .replace(CALL, `$1${HIDDEN}`)
    .replace(PAIR, `$1:${HIDDEN}`);
}
