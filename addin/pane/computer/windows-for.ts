import type { ActionId } from '../../../helper/protocol/actions.ts';
import type { CauseId } from '../../../helper/protocol/cause-ids.ts';
import type { Finding } from '../../../helper/protocol/finding.ts';
import type { Outlook } from '../../../helper/steps/steps.ts';

/** Where in Windows or Outlook a cause is put right. */
const PLACES: Readonly<Partial<Record<CauseId, ActionId>>> = {
  'local-firewall': 'firewall',
  'clock-skew': 'clock',
  'vpn-or-proxy': 'proxy',
  'internet-settings-corruption': 'proxy',
  'profile-corruption': 'account-settings',
  'duplicate-profile': 'account-settings',
};

/** The windows that help with a finding, in the order in which they are offered. */
export function windowsFor({ cause, corrections }: Finding, outlook: Outlook): readonly ActionId[] {
  const isChange = corrections.some((one) => one.do === 'change-setting');
  const place = PLACES[cause];
  const ids = [...(isChange ? (['account-settings'] as const) : []), ...(place ? [place] : [])];
  // Only classic Outlook opens its account settings for somebody else.
  return [...new Set(ids)].filter((id) => id !== 'account-settings' || outlook === 'classic');
}
