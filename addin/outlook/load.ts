/** How long the page waits for Office.js before it goes on by itself. It joins the host whenever that comes later. */
export const OFFICE_WITHIN = 1500;

/**
 * Loads Office.js from our own origin, behind our stand-in for the MicrosoftAjax.js it would otherwise fetch from a CDN:
 * the pane has to open on a computer whose network is broken. Resolves when Office.js knows whether there is a host.
 */
export async function loadOffice(): Promise<Office.HostType | null> {
  await script('microsoft-ajax.js');
  await script('office-js/office.js');
  const { host } = await Office.onReady();
  // Outside a host Office.js answers with null, whatever its types say.
  return (host as Office.HostType | null) ?? null;
}

function script(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const element = document.createElement('script');
    element.src = src;
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(`${src} did not load.`));
    document.head.append(element);
  });
}
