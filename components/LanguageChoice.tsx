import type { JSX } from 'preact';
import { catalogues, type Language, say } from '../lib/words/say.ts';
import { Segmented } from './Segmented.tsx';

const languages = Object.keys(catalogues) as Language[];

/** The language of the guide, each named in itself. */
export function LanguageChoice({
  language,
  onChoose,
}: {
  language: Language;
  onChoose: (language: Language) => void;
}): JSX.Element {
  return (
    <Segmented
      label={say(language, 'options.language')}
      name="language"
      value={language}
      options={languages.map((value) => ({ value, label: say(value, `language.${value}`), lang: value }))}
      onChoose={onChoose}
    />
  );
}
