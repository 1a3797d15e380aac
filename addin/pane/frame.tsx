import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useMemo, useSyncExternalStore, type ReactNode } from 'react';

/**
 * Fluent around the page. No styles of its own: outside the provider they would go into the document without the nonce. Its styles go into the document under the page's nonce, which is what lets them in under
 * `style-src 'nonce-…'`. The theme is Outlook's where it tells, else what the browser prefers.
 */
export function Frame({
  theme,
  nonce,
  children,
}: {
  readonly theme: 'light' | 'dark' | null;
  readonly nonce: string | null;
  readonly children: ReactNode;
}) {
  const renderer = useMemo(
    () => createDOMRenderer(document, nonce === null ? {} : { styleElementAttributes: { nonce } }),
    [nonce],
  );
  const prefersDark = useSyncExternalStore(onPreference, () => preference()?.matches ?? false);
  const isDark = theme === null ? prefersDark : theme === 'dark';
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>{children}</FluentProvider>
    </RendererProvider>
  );
}

function preference(): MediaQueryList | undefined {
  return globalThis.matchMedia?.('(prefers-color-scheme: dark)');
}

function onPreference(changed: () => void): () => void {
  const query = preference();
  query?.addEventListener('change', changed);
  return () => query?.removeEventListener('change', changed);
}
