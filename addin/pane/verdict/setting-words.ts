import type { Setting, SettingValue } from '../../../helper/protocol/finding.ts';
import { settingValue } from '../../../helper/steps/value.ts';
import { plain } from '../words.tsx';

/** A setting's value as Outlook writes it. */
export function valueOf(setting: Setting, value: SettingValue | null): string {
  return plain(settingValue(setting, value));
}

/** Whether the value is something to type into a field, so that copying it helps. */
export function isTyped(setting: Setting): boolean {
  return setting === 'smtp.host' || setting === 'smtp.port' || setting === 'smtp.user' || setting === 'email';
}
