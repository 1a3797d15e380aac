import type { Setting, SettingValue } from '../protocol/finding.ts';
import { say, type Said } from '../words/say.ts';
import type { MessageId } from '../words/en.ts';

/** The name of a setting, as a person would look for it. */
export function settingName(setting: Setting): Said {
  return say(`setting.${setting}`);
}

/** What a setting is, in Outlook's own words: "SSL/TLS" rather than `tls`. null is "not known". */
export function settingValue(setting: Setting, value: SettingValue | null): Said {
  if (value === null) return say(setting === 'smtp.password' ? 'value.password.kept' : 'value.unknown');
  const plain = String(value);
  const words: Partial<Record<Setting, string>> = {
    'smtp.encryption': `value.encryption.${plain}`,
    'smtp.auth': `value.auth.${plain}`,
    'smtp.password': `value.password.${plain}`,
  };
  const id = words[setting];
  if (id !== undefined) return say(id as MessageId);
  return say(setting === 'outlook.timeout' ? 'value.seconds' : 'value.plain', { value: plain });
}
