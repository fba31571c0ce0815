import { useEffect } from 'preact/hooks';
import type { AppState } from '../cases/state.ts';
import { type Language, languageFor } from '../words/say.ts';

/** The language to speak on an extension page; the page's own `lang` and title follow it. */
export function useLanguage(state: AppState | undefined, title: (language: Language) => string): Language {
  const language = languageFor(state?.settings.language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title(language);
  });
  return language;
}
