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
  /** HTML; null: it cannot be read, as on the builds that answer with code 5001. */
  readonly body: string | null;
}

const CONVERSATION = 'conversation';

/** The host's page. `item` is what is open first; `window.openItem(item)` there opens another one, or none with null. */
export function hostPage(pane: string, item: HostItem | null): string {
  const hostInfo = 'Outlook$Web$16.01$en-US$correlation$$$0';
  const given = JSON.stringify({
    pane: `${pane}?_host_Info=${encodeURIComponent(hostInfo)}`,
    hostInfo,
    conversation: CONVERSATION,
    item,
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
  readonly _data?: { readonly MethodData?: { readonly DispatchId?: number } };
}

function script({
  pane,
  hostInfo,
  conversation,
  item,
}: {
  pane: string;
  hostInfo: string;
  conversation: string;
  item: HostItem | null;
}): void {
  let open = item;
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
          attachments: [],
          dateTimeCreated: 0,
          dateTimeModified: 0,
        }
      : { ...user, itemType: 6 }; // no item

  const method = (dispatchId: number | undefined): unknown => {
    switch (dispatchId) {
      case 37: // body.getAsync
        return open === null || open.body === null
          ? { wasSuccessful: false, error: true, errorCode: 5001 }
          : { wasSuccessful: true, data: open.body };
      case 18: // subject.getAsync of a draft
        return { wasSuccessful: true, data: open?.subject ?? '' };
      case 15: // recipients of a draft
        return { wasSuccessful: true, data: [] };
      default:
        return { wasSuccessful: true, data: null };
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
          _requirementMatrix: JSON.stringify({ Mailbox: '1.15' }),
          _hostFullVersion: '16.0.1',
          _addinName: 'Outbox Doctor',
          _appDomains: [],
        };
      case 'GetInitialData':
        return initialData();
      case 'ExecuteMethod':
        return method(asked._data?.MethodData?.DispatchId);
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
  });
}
