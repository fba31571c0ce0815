import { en } from './en/index.ts';
import { es } from './es/index.ts';

export type Words = Readonly<Record<keyof typeof es, string>>;
export type WordKey = keyof Words;

export const catalogues = { es, en } as const satisfies Record<string, Words>;

export type Language = keyof typeof catalogues;

type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

type AnyValues = Readonly<Record<string, string | number>>;

/** A value for each of a key's placeholders; anything for a key known only at run time. */
type Values<Key extends WordKey> = WordKey extends Key
  ? [values?: AnyValues]
  : [Placeholder<(typeof es)[Key]>] extends [never]
    ? [values?: Readonly<Record<string, never>>]
    : [values: Readonly<Record<Placeholder<(typeof es)[Key]>, string | number>>];

/** The key's text in the language, with its `{placeholders}` filled in. */
export function t<Key extends WordKey>(language: Language, key: Key, ...[values]: Values<Key>): string {
  return fill(catalogues[language][key], values);
}

/** The text with its placeholders left in. */
export function template(language: Language, key: WordKey): string {
  return catalogues[language][key];
}

/** Stems with a form for each plural category: `stem.one`, `stem.other`. */
type PluralStem = {
  [Key in WordKey]: Key extends `${infer Stem}.other`
    ? `${Stem}.one` extends WordKey
      ? Stem
      : never
    : never;
}[WordKey];

/** The stem's text for `count`, a whole number, with `{count}` in the language's digit grouping. */
export function plural(language: Language, stem: PluralStem, count: number, values: AnyValues = {}): string {
  const locale = catalogues[language]['language.locale'];
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other';
  const digits = new Intl.NumberFormat(locale).format(count);
  return fill(catalogues[language][`${stem}.${form}`], { count: digits, ...values });
}

function fill(text: string, values: AnyValues = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
