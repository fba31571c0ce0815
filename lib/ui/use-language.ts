import { useEffect } from 'preact/hooks';
import { languageOf } from '../cases/settings.ts';
import { type AppState, emptyState } from '../cases/state.ts';
import type { Language } from '../words/translate.ts';

/** The language of an extension page; sets the page's `lang` and title. */
export function useLanguage(state: AppState | undefined, title: (language: Language) => string): Language {
  const language = languageOf((state ?? emptyState).settings, navigator.language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title(language);
  });
  return language;
}
