/*
 * A page that plays Outlook on the web: it frames the pane and answers the real Office.js the way Outlook does, message
 * by message, as that library's readable build shows (dist/outlook-web-16.01.debug.js). Everything in `script` runs in
 * the browser.
 */

/** What is open in this Outlook. */
export interface HostItem {
  readonly kind: 'message' | 'draft';
  readonly subject: string;
  readonly itemClass: string;
  /** HTML, or the code that Outlook answers with in its place; null: 5001, as on some builds. */
  readonly body: string | number | null;
  /** Of a message: its header, as it came over the network. */
  readonly headers?: string;
  /** Of a draft: names before the @ of example.net. */
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  /** Of a draft: the address that it is sent from. */
  readonly from?: string;
  /** Names and sizes in bytes. */
  readonly attachments?: readonly { readonly name: string; readonly size: number }[];
  /** Whose mailbox it lies in, where that is not the user's own. */
  readonly owner?: string;
}

/** What this Outlook can do, as the number of a requirement set (Mailbox). */
export const NEWEST_SET = '1.16';

const CONVERSATION = 'conversation';

/**
 * The host's page. `item` is what is open first; `window.openItem(item)` there opens another one, or none with null, and
 * `window.asked` has the numbers of what the pane asked for. `mailbox` is the requirement set that this Outlook announces.
 */
export function hostPage(pane: string, item: HostItem | null, mailbox: string = NEWEST_SET): string {
  const hostInfo = 'Outlook$Web$16.01$en-US$correlation$$$0';
  const given = JSON.stringify({
    pane: `${pane}?_host_Info=${encodeURIComponent(hostInfo)}`,
    hostInfo,
    conversation: CONVERSATION,
    item,
    mailbox,
  });
  // A body may hold the end of a script.
  const literal = given.replaceAll('<', String.raw`\u003c`);
  return `<!doctype html><title>Outlook</title><body><script>(${script.toString()})(${literal})</script></body>`;
}

interface Asked {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data?: {
    readonly MethodData?: { readonly DispatchId?: number };
    readonly ApiParams?: { readonly recipientField?: number };
  };
}

function script({
  pane,
  hostInfo,
  conversation,
  item,
  mailbox,
}: {
  pane: string;
  hostInfo: string;
  conversation: string;
  item: HostItem | null;
  mailbox: string;
}): void {
  let open = item;
  const askedFor: (number | undefined)[] = [];
  const registered = new Map<string, Asked>();
  const frame = document.createElement('iframe');
  frame.name = JSON.stringify({
    baseFrameName: 'pane',
    hostInfo,
    xdmInfo: `${conversation}|app|${location.origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
  frame.src = pane;
  frame.width = '348';
  frame.height = '535';
  document.body.append(frame);

  const user = {
    permissionLevel: 1,
    userEmailAddress: 'anna@example.com',
    userDisplayName: 'Anna',
    userProfileType: 'office365',
    userTimeZone: 'UTC',
    hostVersion: '16.0',
    owaView: 'ThreeColumns',
  };
  const attachments = () =>
    (open?.attachments ?? []).map(({ name, size }) => ({ id: name, name, size, attachmentType: 0, isInline: false }));
  const initialData = () =>
    open
      ? {
          ...user,
          // 1 is a message that is read, 4 one that is written.
          itemType: open.kind === 'draft' ? 4 : 1,
          itemClass: open.itemClass,
          id: open.subject,
          subject: open.subject,
          normalizedSubject: open.subject,
          to: [],
          cc: [],
          attachments: attachments(),
          isFromSharedFolder: open.owner !== undefined,
          dateTimeCreated: 0,
          dateTimeModified: 0,
        }
      : { ...user, itemType: 6 }; // no item

  const given = (data: unknown) => ({ wasSuccessful: true, data });
  const refused = (errorCode: number) => ({ wasSuccessful: false, error: true, errorCode });
  const person = (address: string) => ({ name: address, address, recipientType: 0 });

  const method = ({ MethodData, ApiParams }: NonNullable<Asked['_data']>): unknown => {
    askedFor.push(MethodData?.DispatchId);
    switch (MethodData?.DispatchId) {
      case 37: // body.getAsync
        return typeof open?.body === 'string' ? given(open.body) : refused(open?.body ?? 5001);
      case 168: // getAllInternetHeadersAsync
        return open?.headers === undefined ? refused(9020) : given(open.headers);
      case 108: // getSharedPropertiesAsync
        return given({ owner: open?.owner, delegatePermissions: 1 });
      case 18: // subject.getAsync of a draft
        return given(open?.subject ?? '');
      case 15: // recipients of a draft
        // 0 to, 1 cc, 2 bcc
        return given(
          ([open?.to, open?.cc, open?.bcc][ApiParams?.recipientField ?? 0] ?? []).map((name) =>
            person(`${name}@example.net`),
          ),
        );
      case 107: // from of a draft
        return given(open?.from === undefined ? null : person(open.from));
      case 149: // attachments of a draft
        return given(attachments());
      default:
        return given(null);
    }
  };

  const answerTo = (asked: Asked): unknown => {
    if (asked._actionType !== 0) {
      registered.set(asked._actionName, asked);
      return { Error: 0 };
    }
    switch (asked._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return {
          _id: 'app',
          _appName: 64,
          _appVersion: '16.01',
          _appUILocale: 1033,
          _dataLocale: 1033,
          _docUrl: location.href,
          _clientMode: 0,
          _settings: {},
          _reason: 0,
          _osfControlType: 1,
          _eToken: '',
          _correlationId: 'correlation',
          _appInstanceId: 'instance',
          _requirementMatrix: JSON.stringify({ Mailbox: mailbox }),
          _hostFullVersion: '16.0.1',
          _addinName: 'Outbox Doctor',
          _appDomains: [],
        };
      case 'GetInitialData':
        return initialData();
      case 'ExecuteMethod':
        return method(asked._data ?? {});
      default:
        return undefined;
    }
  };

  const send = (asked: Asked, data: unknown, kind: 0 | 1) => {
    frame.contentWindow?.postMessage(
      JSON.stringify({
        _messageType: 1,
        _actionName: asked._actionName,
        _conversationId: asked._conversationId,
        _correlationId: asked._correlationId,
        _origin: location.href,
        _errorCode: 0,
        _responseType: kind,
        _serializerVersion: 1,
        _data: data,
      }),
      '*',
    );
  };

  addEventListener('message', ({ data }) => {
    const asked = JSON.parse(String(data)) as Asked;
    if (asked._messageType !== 0 || asked._actionName === 'ContextActivationManager_notifyHost') return;
    send(asked, answerTo(asked), 0);
  });

  Object.assign(window, {
    openItem(next: HostItem | null) {
      open = next;
      const asked = registered.get('olkItemSelectedChanged');
      if (asked) send(asked, open ? initialData() : '', 1);
    },
    registered,
    asked: askedFor,
  });
}
