import type { JSX } from 'preact';
import { catalogues, type Language, t } from '../lib/words/translate.ts';
import { Segmented } from './Segmented.tsx';

const languages = Object.keys(catalogues) as Language[];

/** The guide's language; each is named in itself. */
export function LanguageChoice({
  language,
  onChoose,
}: {
  language: Language;
  onChoose: (language: Language) => Promise<boolean>;
}): JSX.Element {
  return (
    <Segmented
      label={t(language, 'options.language')}
      name="language"
      value={language}
      options={languages.map((value) => ({ value, label: t(value, `language.${value}`), lang: value }))}
      onChoose={onChoose}
    />
  );
}
