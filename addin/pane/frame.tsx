import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useLayoutEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { directionOf, type Language } from '../../helper/words/language.ts';

/**
 * Fluent around the page. No styles of its own: outside the provider they would go into the document without the nonce. Its styles go into the document under the page's nonce, which is what lets them in under
 * `style-src 'nonce-…'`. The theme is Outlook's where it tells, else what the browser prefers.
 */
export function Frame({
  theme,
  language = 'en',
  nonce,
  children,
}: {
  readonly theme: 'light' | 'dark' | null;
  readonly language?: Language;
  readonly nonce: string | null;
  readonly children: ReactNode;
}) {
  const renderer = useMemo(
    () => createDOMRenderer(document, nonce === null ? {} : { styleElementAttributes: { nonce } }),
    [nonce],
  );
  const prefersDark = useSyncExternalStore(onPreference, () => preference()?.matches ?? false);
  const isDark = theme === null ? prefersDark : theme === 'dark';
  const direction = directionOf(language);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
  }, [language, direction]);
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} dir={direction}>
        {children}
      </FluentProvider>
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
