import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from '../../helper/certificates/make.ts';

/*
 * A page that is to the pane what Outlook on the web is: it opens the pane in a frame and answers the real Office.js in
 * the protocol of the library's own readable build (office.debug.js, outlook-web-16.01.debug.js of @microsoft/office-js
 * 1.1.110). Office.js trusts a host of the pane's own name, so another port of localhost will do.
 */

/** What is open in this Outlook. */
export interface HostItem {
  readonly kind: 'message' | 'draft' | 'none';
  readonly subject?: string;
  readonly itemClass?: string;
  /** What body.getAsync answers; absent: it fails with code 5001, as some builds do. */
  readonly html?: string;
}

export interface OutlookHost {
  /** The page to open in the browser. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the host page with the pane in its frame. `window.openItem(item)` in the page changes what is open. */
export async function startOutlookHost(pane: string, item: HostItem): Promise<OutlookHost> {
  const { certificate, key } = await makeCertificate({ names: ['localhost'] });
  const server = createServer({ cert: certificate, key }, (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(page(pane, item));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `https://localhost:${String(port)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function page(pane: string, item: HostItem): string {
  return `<!doctype html><title>Outlook, for tests</title>
<style>html, body { margin: 0; height: 100% } iframe { border: 0; width: 100%; height: 100% }</style>
<script>
  const pane = ${JSON.stringify(pane)};
  let item = ${JSON.stringify(item)};
  ${hostScript}
</script>`;
}

/** Runs in the host page. Plain JavaScript: it is no part of the product and is built by nothing. */
const hostScript = String.raw`
  const hostInfo = 'Outlook$Web$16.01$en-US$correlation$$$0';
  const conversation = 'conversation';
  const messageRead = 1, messageCompose = 4, noItem = 6;
  let registered = null;

  const initialData = () => {
    const common = {
      permissionLevel: 1, userEmailAddress: 'anna@example.com', userDisplayName: 'Anna', userProfileType: 'office365',
      userTimeZone: 'UTC', hostVersion: '16.0.0.0', owaView: 'ThreeColumns', timeZoneOffsets: [],
    };
    if (item.kind === 'none') return { ...common, itemType: noItem };
    const person = { name: 'Mail Delivery', address: 'postmaster@example.com' };
    return {
      ...common,
      itemType: item.kind === 'draft' ? messageCompose : messageRead,
      itemClass: item.itemClass ?? 'IPM.Note', id: 'item-1', subject: item.subject ?? '', normalizedSubject: item.subject ?? '',
      from: person, sender: person, to: [], cc: [], attachments: [], dateTimeCreated: 1700000000000,
      dateTimeModified: 1700000000000, conversationId: 'c', internetMessageId: '<m@example.com>',
    };
  };

  const method = (id) => {
    if (id === 37) return item.html === undefined
      ? { wasSuccessful: false, error: true, errorCode: 5001 }
      : { wasSuccessful: true, data: item.html };
    if (id === 18) return { wasSuccessful: true, data: item.subject ?? '' };
    if (id === 15) return { wasSuccessful: true, data: [] };
    return { wasSuccessful: true, data: null };
  };

  const answers = {
    ContextActivationManager_getAppContextAsync: () => ({
      _id: 'app', _appName: 64, _appVersion: '16.01', _appUILocale: 1033, _dataLocale: 1033, _docUrl: location.href,
      _clientMode: 0, _settings: {}, _reason: 0, _osfControlType: 0, _eToken: '', _appInstanceId: 'instance',
      _requirementMatrix: '{"Mailbox":"1.15"}', _hostFullVersion: '16.0.0.0', _addinName: 'Outbox Doctor', _appDomains: [],
    }),
    GetInitialData: initialData,
    ExecuteMethod: (data) => method(data?.MethodData?.DispatchId),
  };

  addEventListener('message', ({ data, source, origin }) => {
    let request;
    try { request = JSON.parse(data); } catch { return; }
    if (request._messageType !== 0) return;
    const make = answers[request._actionName];
    if (request._actionType === 1 && request._actionName === 'olkItemSelectedChanged') registered = { request, source, origin };
    const reply = make ? make(request._data) : { Error: 0 };
    send(source, origin, request, 0, reply);
  });

  function send(source, origin, request, responseType, data) {
    source.postMessage(JSON.stringify({
      _messageType: 1, _actionName: request._actionName, _conversationId: request._conversationId,
      _correlationId: request._correlationId, _origin: location.origin, _serializerVersion: 1,
      _errorCode: 0, _responseType: responseType, _data: data,
    }), origin);
  }

  window.openItem = (next) => {
    item = next;
    if (registered) send(registered.source, registered.origin, registered.request, 1, next.kind === 'none' ? '' : initialData());
  };

  addEventListener('DOMContentLoaded', () => {
    const frame = document.createElement('iframe');
    frame.name = JSON.stringify({
      baseFrameName: 'pane', hostInfo, xdmInfo: conversation + '|app|' + location.origin, serializerVersion: '1', flights: '[]',
    });
    frame.src = pane + '?_host_Info=' + hostInfo;
    document.body.append(frame);
  });
`;
