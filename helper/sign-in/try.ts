import { isGood } from '../causes/server.ts';
import { NotTried, type Looking } from '../checks/check.ts';
import { accountPlace } from '../checks/account-place.ts';
import type { Conversation } from '../network/conversation.ts';
import { Broken } from '../network/smtp-lines.ts';
import type { Certificate, Facts, SignInTry, Talk, UserForm } from '../protocol/evidence.ts';
import type { Mechanism } from '../protocol/facts/sign-in.ts';
import { inOrder } from './mechanisms.ts';
import { receivesBy, signInToReceive } from './receiving.ts';
import { openSession, Unverified, type Session } from './session.ts';
import { otherForm, userNameIn } from '../knowledge/user-name.ts';

type Fact = Facts['sign-in'];

/** A conversation with the account's own port that came as far as where one signs in. */
interface Found {
  readonly conversation: Conversation;
  readonly talk: Talk;
  readonly certificate: Certificate | undefined;
}

/** Tries to sign in to the account's own server. Leaves the session open for the test message, if one is to go out. */
export async function trySignIn(looking: Looking<Fact>): Promise<Fact | undefined> {
  const { attempt, report, stop } = looking;
  if (!attempt) return undefined;
  let session: Session | undefined;
  try {
    const { auth } = report.account.smtp;
    if (auth === 'none' && !attempt.sendTest) return undefined;
    const { conversation, talk, certificate } = await ownConversation(looking);
    if (talk.spoke === 'none') throw new NotTried('not-verified');
    const insisted =
      certificate !== undefined && !isGood(certificate) && (await attempt.insist?.(certificate)) === true;
    if ((!certificate || !isGood(certificate)) && !insisted) throw new NotTried('not-verified');
    const mayUse = (shown: Certificate | undefined) => shown !== undefined && (insisted || isGood(shown));
    const spoke = talk.spoke;
    const open = async () => openSession(looking.network, conversation.target, spoke, mayUse, stop);
    session = await open();
    if (auth === 'none') return undefined;
    if (!attempt.password || attempt.password.isEmpty) throw new NotTried('no-password');
    const { host, port } = conversation.target;
    const fact: Fact = { host, port, encryption: spoke, offered: [...talk.authAfter], tries: [] };
    const tries = await signInTwice(looking, talk.authAfter, session, open, (tried) => {
      looking.tell({ ...fact, tries: [...tried] });
    });
    session = tries.session;
    return { ...fact, tries: tries.tries };
  } catch (error) {
    if (error instanceof Unverified) throw new NotTried('not-verified');
    if (error instanceof Broken) throw new NotTried('not-reached');
    throw error;
  } finally {
    if (attempt.sendTest) attempt.session.resolve(session);
    else session?.close();
  }
}

async function ownConversation({ report, probes }: Looking<Fact>): Promise<Found> {
  const place = accountPlace(report);
  const { port } = report.account.smtp;
  if (!place || port === undefined) throw new NotTried('not-reached');
  const conversations = (await probes.converse(place)).filter((one) => one.target.port === port);
  const found = await Promise.all(
    conversations.map(async (conversation) => ({
      conversation,
      talk: await conversation.talked,
      certificate: await conversation.secured,
    })),
  );
  const whole = found.filter((one): one is Found => one.talk !== undefined && !one.talk.failure);
  const best =
    whole.find(({ talk, certificate }) => talk.spoke !== 'none' && certificate && isGood(certificate)) ?? whole[0];
  if (!best) throw new NotTried('not-reached');
  return best;
}

interface Tries {
  readonly tries: SignInTry[];
  /** Signed in, if any try was accepted. */
  readonly session: Session | undefined;
}

async function signInTwice(
  looking: Looking<Fact>,
  offered: readonly string[],
  first: Session,
  reopen: () => Promise<Session>,
  told: (tries: readonly SignInTry[]) => void,
): Promise<Tries> {
  const { attempt, report } = looking;
  const { account } = report;
  const password = attempt?.password;
  const tries: SignInTry[] = [];
  let session = first;
  const [mechanism, ...others] = inOrder(offered, account.smtp.auth);
  const end = () => {
    session.close();
    return { tries, session: undefined };
  };
  if (!password || mechanism === undefined) return end();
  const secrets = [password, attempt.receiving].filter((one) => one !== undefined);

  const once = async (by: Mechanism, form: UserForm) => {
    const began = performance.now();
    const user = userNameIn(form, account) ?? '';
    const { outcome, reply } = await session.signIn(by, user, password, secrets);
    const tried = {
      at: 'smtp',
      mechanism: by,
      user: form,
      outcome,
      reply,
      ms: Math.round(performance.now() - began),
    } as const;
    tries.push(tried);
    told(tries);
    return tried;
  };

  const one = await once(mechanism, 'as-set');
  if (one.outcome === 'accepted') return { tries, session };
  if (attempt.once) return end();
  const next = secondTry(one, others, otherForm(account));
  if (next === undefined) return end();
  if (next === 'receive') {
    const received = await receive(looking);
    if (received) tries.push(received);
    return end();
  }
  if (session.ended) {
    try {
      session = await reopen();
    } catch {
      return end();
    }
  }
  const two = await once(next.mechanism ?? mechanism, next.form ?? 'as-set');
  return two.outcome === 'accepted' ? { tries, session } : end();
}

/** Talk of a lock, or of too many tries: one more would make it worse. */
const LOCKING =
  /\block|\bblock|\bban(?:ned)?\b|\bsuspend|\bdisabled\b|\btoo many|\btoo (?:often|frequent)|\bthrottl|\brate limit|\bexceeded|\btry (?:again )?later|\btemporar|\bexpired\b/i;

/** What a second try would change; undefined where there must be none. */
function secondTry(
  { outcome, reply }: SignInTry,
  others: readonly Mechanism[],
  form: UserForm | undefined,
): { readonly mechanism?: Mechanism; readonly form?: UserForm } | 'receive' | undefined {
  // 421 and 454 come with limits; a connection that is cut may be a guard's work.
  if (outcome !== 'refused' || !reply || reply.code === 421 || reply.code === 454) return undefined;
  if (LOCKING.test(reply.text)) return undefined;
  const [other] = others;
  const reason = reply.means?.by === 'words' ? reply.means.causes[0] : undefined;
  // 534 (RFC 4954 §6) as Gmail says it: no other mechanism makes up for the app password.
  if (reason === 'app-password-required') return undefined;
  // RFC 4954 §4 and §6: the mechanism is not known, too weak here, or needs more encryption.
  if ([504, 534, 538].includes(reply.code ?? 0) || reply.enhanced === '5.5.4') return other && { mechanism: other };
  // A reason of its own is not cured by another name.
  if (reason !== undefined && reason !== 'wrong-credentials' && reason !== 'password-expired-or-changed')
    return undefined;
  return form ? { form } : 'receive';
}

/** Signs in where the account receives its mail, with the name and password set for it. */
async function receive(looking: Looking<Fact>): Promise<SignInTry | undefined> {
  const { attempt, report, network, probes, stop } = looking;
  const { imap } = report.account;
  const secret = attempt?.receiving ?? attempt?.password;
  const { host, port, user, encryption } = imap ?? {};
  if (!attempt || !secret || host === undefined || port === undefined || user === undefined) return undefined;
  if (encryption !== 'tls' && encryption !== 'starttls') return undefined;
  const { ipv4, ipv6 } = await probes.resolve(host);
  const address = ipv4[0] ?? ipv6[0];
  if (address === undefined) return undefined;
  const began = performance.now();
  const target = { host, port, address, family: ipv4[0] === undefined ? 6 : 4 } as const;
  const secrets = [attempt.password, attempt.receiving].filter((one) => one !== undefined);
  const mayUse = (shown: Certificate | undefined) => shown !== undefined && isGood(shown);
  const tried = await signInToReceive(network, target, encryption, user, secret, mayUse, secrets, stop);
  if (!tried) return undefined;
  const ms = Math.round(performance.now() - began);
  return { at: receivesBy(port), mechanism: null, user: 'as-for-receiving', ...tried, ms };
}
