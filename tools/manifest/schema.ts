/**
 * What may stand where, in which order: the part of Microsoft's schema ([MS-OWEMXML]) that a mail add-in with buttons
 * uses. The order of the keys is the order the schema demands. An element that is not listed is reported, so a new one
 * is added here after reading what it does to older servers (docs/decisions/manifest-xml.md).
 */

export type Times = 'once' | 'at most once' | 'at least once' | 'any number';

export interface Child {
  readonly times: Times;
  readonly content?: Content;
  /** Where xsi:type tells what may stand inside. */
  readonly byType?: Readonly<Record<string, Content>>;
  /** The namespace of this element and those inside it; else that of the element around it. */
  readonly namespace?: string;
}

export type Content = Readonly<Record<string, Child>>;

export const namespaces = {
  app: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  basicTypes: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  overrides10: 'http://schemas.microsoft.com/office/mailappversionoverrides',
  overrides11: 'http://schemas.microsoft.com/office/mailappversionoverrides/1.1',
} as const;

const once = { times: 'once' } as const;
const optional = { times: 'at most once' } as const;
const nothing: Content = {};

/** A text or address that may differ by language. */
const translated: Content = { Override: { times: 'any number' } };

const rule: Child = { times: 'at least once', byType: { ItemIs: nothing } };

const basic = (times: Times, content: Content = nothing): Child => ({
  times,
  content,
  namespace: namespaces.basicTypes,
});

const resources: Content = {
  Images: basic('at most once', { Image: { times: 'at least once', content: translated } }),
  Urls: basic('at most once', { Url: { times: 'at least once', content: translated } }),
  ShortStrings: basic('at most once', { String: { times: 'at least once', content: translated } }),
  LongStrings: basic('at most once', { String: { times: 'at least once', content: translated } }),
};

function commandSurface(showTaskpane: Content): Content {
  const button: Content = {
    Label: once,
    Supertip: { times: 'once', content: { Title: once, Description: once } },
    Icon: { times: 'once', content: { Image: basic('at least once') } },
    Action: { times: 'once', byType: { ShowTaskpane: showTaskpane } },
  };
  const group: Content = { Label: once, Control: { times: 'at least once', byType: { Button: button } } };
  return { OfficeTab: { times: 'once', content: { Group: { times: 'at least once', content: group } } } };
}

function overrides(showTaskpane: Content): Content {
  const surface = commandSurface(showTaskpane);
  const formFactor: Content = {
    ExtensionPoint: {
      times: 'at least once',
      byType: { MessageReadCommandSurface: surface, MessageComposeCommandSurface: surface },
    },
  };
  const mailHost: Content = { DesktopFormFactor: { times: 'once', content: formFactor } };
  return {
    Description: optional,
    Requirements: {
      times: 'at most once',
      content: { Sets: basic('once', { Set: { times: 'at least once' } }) },
    },
    Hosts: { times: 'once', content: { Host: { times: 'once', byType: { MailHost: mailHost } } } },
    Resources: { times: 'once', content: resources },
  };
}

const overrides11 = overrides({ SourceLocation: once, SupportsPinning: optional });

const overrides10: Content = {
  ...overrides({ SourceLocation: once }),
  VersionOverrides: {
    times: 'once',
    byType: { VersionOverridesV1_1: overrides11 },
    namespace: namespaces.overrides11,
  },
};

const form: Content = {
  DesktopSettings: {
    times: 'once',
    content: { SourceLocation: { times: 'once', content: translated }, RequestedHeight: optional },
  },
};

/** What stands inside OfficeApp of xsi:type MailApp. */
export const mailApp: Content = {
  Id: once,
  AlternateId: optional,
  Version: once,
  ProviderName: once,
  DefaultLocale: once,
  DisplayName: { times: 'once', content: translated },
  Description: { times: 'once', content: translated },
  IconUrl: { times: 'once', content: translated },
  HighResolutionIconUrl: { times: 'once', content: translated },
  SupportUrl: { times: 'at most once', content: translated },
  AppDomains: { times: 'at most once', content: { AppDomain: { times: 'at least once' } } },
  Hosts: { times: 'once', content: { Host: once } },
  Requirements: {
    times: 'once',
    content: { Sets: { times: 'once', content: { Set: { times: 'at least once' } } } },
  },
  FormSettings: {
    times: 'once',
    content: { Form: { times: 'at least once', byType: { ItemRead: form, ItemEdit: form } } },
  },
  Permissions: once,
  Rule: { times: 'once', byType: { ItemIs: nothing, RuleCollection: { Rule: rule } } },
  DisableEntityHighlighting: optional,
  VersionOverrides: {
    times: 'once',
    byType: { VersionOverridesV1_0: overrides10 },
    namespace: namespaces.overrides10,
  },
};
