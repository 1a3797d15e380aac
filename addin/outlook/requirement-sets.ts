/*
 * Which requirement set (Mailbox) each member that we use came with. Office.js has most members whatever the host can do,
 * so the host is asked before each use. Below 1.3 there is nothing to ask for: our manifest wants 1.1.
 *
 * Source: "[Api set: Mailbox …]" of each member in Microsoft's reference
 * (https://learn.microsoft.com/javascript/api/outlook), as @types/office-js has it.
 */
export const SINCE = {
  'Body.getAsync': '1.3',
  'EventType.ItemChanged': '1.5',
  'From.getAsync': '1.7',
  'MessageRead.getAllInternetHeadersAsync': '1.8',
  'MessageCompose.getAttachmentsAsync': '1.8',
  'Item.getSharedPropertiesAsync': '1.8',
  'MessageRead.getAsFileAsync': '1.14',
  'EventType.OfficeThemeChanged': '1.14',
} as const;

export type Member = keyof typeof SINCE;

/** Whether this Outlook can do it. */
export type Can = (member: Member) => boolean;

/** Asks the host. One that cannot be asked is taken at the least there is. */
export function abilitiesOf({ requirements }: Pick<Office.Context, 'requirements'>): Can {
  const asked = requirements as Office.RequirementSetSupport | undefined;
  return (member) => {
    try {
      return asked?.isSetSupported('Mailbox', SINCE[member]) ?? false;
    } catch {
      return false;
    }
  };
}
