import type { Account } from '../protocol/account.ts';
import type { Correction, Setting } from '../protocol/finding.ts';
import { say, type Said } from '../words/say.ts';
import { settingValue } from './value.ts';

/** The Outlooks whose menus differ. `classic` is Outlook for Windows with the File tab. */
export const OUTLOOKS = ['classic', 'new', 'mac'] as const;
export type Outlook = (typeof OUTLOOKS)[number];

type Change = Extract<Correction, { do: 'change-setting' }>;

/** Where to click for one correction in this Outlook, in order. Empty where there is nothing to click. */
export function stepsFor(correction: Correction, outlook: Outlook, account: Account): readonly Said[] {
  return stepsForAll([correction], outlook, account);
}

/**
 * Where to click for several corrections at once: one way through the dialogs, each field where it comes.
 *
 * @returns empty if none of them is a setting
 */
export function stepsForAll(corrections: readonly Correction[], outlook: Outlook, account: Account): readonly Said[] {
  const changes = corrections.filter((one): one is Change => one.do === 'change-setting');
  if (changes.length === 0) return [];
  const name = account.email ?? say('step.account');
  switch (outlook) {
    case 'classic':
      return classic(changes, name);
    case 'new':
      return newOutlook(changes, name);
    case 'mac':
      return mac(changes, name);
  }
}

/** Where this Outlook shows the outgoing server of an account, to be read and not changed. */
export function stepsToServer(outlook: Outlook, account: Pick<Account, 'email'>): readonly Said[] {
  const name = { account: account.email ?? say('step.account') };
  switch (outlook) {
    case 'classic':
      return [say('step.classic.open'), say('step.classic.see', name)];
    case 'new':
      return [say('step.new.open'), say('step.new.manage', name), say('step.new.see')];
    case 'mac':
      return [say('step.mac.open', name), say('step.mac.see')];
  }
}

function classic(changes: readonly Change[], account: string | Said): readonly Said[] {
  if (wantsOauth(changes)) return [say('step.classic.open'), say('step.classic.oauth')];
  const advanced = [
    ...field(changes, 'smtp.port', 'step.classic.port'),
    ...field(changes, 'smtp.encryption', 'step.classic.encryption'),
    ...field(changes, 'outlook.timeout', 'step.classic.timeout'),
  ];
  const auth = valueOf(changes, 'smtp.auth');
  const outgoing =
    auth === undefined
      ? []
      : [
          say(auth === 'none' ? 'step.classic.auth-off' : 'step.classic.auth'),
          ...(auth === 'spa' ? [say('step.classic.spa-on')] : []),
        ];
  const more = [
    ...(outgoing.length > 0 ? [say('step.classic.outgoing'), ...outgoing] : []),
    ...(advanced.length > 0 ? [say('step.classic.advanced'), ...advanced] : []),
  ];
  return [
    say('step.classic.open'),
    say('step.classic.change', { account }),
    ...field(changes, 'email', 'step.classic.email'),
    ...field(changes, 'smtp.host', 'step.classic.host'),
    ...field(changes, 'smtp.user', 'step.classic.user'),
    ...field(changes, 'smtp.password', 'step.classic.password'),
    ...(more.length > 0 ? [say('step.classic.more'), ...more, say('step.classic.ok')] : []),
    say('step.classic.finish'),
  ];
}

function newOutlook(changes: readonly Change[], account: string | Said): readonly Said[] {
  if (wantsOauth(changes)) return [say('step.new.open'), say('step.new.oauth')];
  const auth = valueOf(changes, 'smtp.auth');
  return [
    say('step.new.open'),
    say('step.new.manage', { account }),
    say('step.new.readd'),
    ...field(changes, 'email', 'step.new.email'),
    ...field(changes, 'smtp.host', 'step.new.host'),
    ...field(changes, 'smtp.port', 'step.new.port'),
    ...field(changes, 'smtp.encryption', 'step.new.encryption'),
    ...(auth === undefined ? [] : [say(auth === 'none' ? 'step.new.auth-off' : 'step.new.auth')]),
    ...field(changes, 'smtp.user', 'step.new.user'),
    ...field(changes, 'smtp.password', 'step.new.password'),
    say('step.new.save'),
  ];
}

function mac(changes: readonly Change[], account: string | Said): readonly Said[] {
  if (wantsOauth(changes)) return [say('step.mac.open', { account }), say('step.mac.oauth')];
  const encryption = valueOf(changes, 'smtp.encryption');
  const auth = valueOf(changes, 'smtp.auth');
  return [
    say('step.mac.open', { account }),
    ...field(changes, 'email', 'step.mac.email'),
    ...field(changes, 'smtp.host', 'step.mac.host'),
    ...(valueOf(changes, 'smtp.port') === undefined ? [] : [say('step.mac.override')]),
    ...field(changes, 'smtp.port', 'step.mac.port'),
    ...(encryption === undefined ? [] : [say(encryption === 'none' ? 'step.mac.no-ssl' : 'step.mac.ssl')]),
    ...(auth === undefined ? [] : [say('step.mac.more'), say(auth === 'none' ? 'step.mac.auth-off' : 'step.mac.auth')]),
    ...field(changes, 'smtp.user', 'step.mac.user'),
    ...field(changes, 'smtp.password', 'step.mac.password'),
    say('step.mac.close'),
  ];
}

/** Outlook sets up modern sign-in only when an account is added. */
function wantsOauth(changes: readonly Change[]): boolean {
  return valueOf(changes, 'smtp.auth') === 'oauth2';
}

function valueOf(changes: readonly Change[], setting: Setting): Change['to'] | undefined {
  return changes.find((one) => one.setting === setting)?.to;
}

function field(changes: readonly Change[], setting: Setting, id: Said['id']): readonly Said[] {
  const to = valueOf(changes, setting);
  if (to === undefined) return [];
  const shown = settingValue(setting, to);
  return [say(id, { value: setting === 'outlook.timeout' ? String(to) : shown })];
}
