import { en } from './en/index.ts';
import { es } from './es/index.ts';

export type Words = Readonly<Record<keyof typeof es, string>>;
export type WordKey = keyof Words;

export const catalogues = { es, en } as const satisfies Record<string, Words>;

export type Language = keyof typeof catalogues;

/** The names of the `{placeholders}` in a Spanish text. */
type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

type AnyValues = Readonly<Record<string, string | number>>;

/** What has to be given with a key: a value for each placeholder. For a key known only at run time, anything. */
type Values<Key extends WordKey> = WordKey extends Key
  ? [values?: AnyValues]
  : [Placeholder<(typeof es)[Key]>] extends [never]
    ? [values?: Readonly<Record<string, never>>]
    : [values: Readonly<Record<Placeholder<(typeof es)[Key]>, string | number>>];

/** The text of this key in the language, with its `{placeholders}` filled in. */
export function t<Key extends WordKey>(language: Language, key: Key, ...[values]: Values<Key>): string {
  return fill(catalogues[language][key], values);
}

/** The same with its placeholders left in, for whoever fills them in later. */
export function template(language: Language, key: WordKey): string {
  return catalogues[language][key];
}

/** Stems of the texts that have a form for each plural category: `stem.one`, `stem.other`. */
type PluralStem = {
  [Key in WordKey]: Key extends `${infer Stem}.other`
    ? `${Stem}.one` extends WordKey
      ? Stem
      : never
    : never;
}[WordKey];

/**
 * The text of this stem in the form that the language uses for `count`, a whole number. `{count}` is written with the
 * language's digit grouping.
 */
export function plural(language: Language, stem: PluralStem, count: number, values: AnyValues = {}): string {
  const locale = catalogues[language]['language.locale'];
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other';
  const digits = new Intl.NumberFormat(locale).format(count);
  return fill(catalogues[language][`${stem}.${form}`], { count: digits, ...values });
}

function fill(text: string, values: AnyValues = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
