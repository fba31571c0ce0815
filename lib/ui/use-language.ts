import { useEffect } from 'preact/hooks';
import { languageOf } from '../cases/settings.ts';
import { type AppState, emptyState } from '../cases/state.ts';
import type { Language } from '../words/translate.ts';

/** The language to speak on an extension page; the page's own `lang` and title follow it. */
export function useLanguage(state: AppState | undefined, title: (language: Language) => string): Language {
  const language = languageOf((state ?? emptyState).settings, navigator.language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title(language);
  });
  return language;
}
