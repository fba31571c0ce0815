import { expect, test } from 'vitest';
import { catalogues, type WordKey } from '../../lib/words/translate.ts';
import { inflesz, sentencesOf, syllablesOf, wordsOf } from './readability.ts';

/** Maximum words per sentence, and minimum readability; see UNE-ISO 24495-1 and INFLESZ. */
const limits = { words: 20, floor: 55, average: 65 };

/** Shorter texts give no meaningful score. */
const enoughWords = 8;

/** Texts below the floor, each with the reason why it stays. */
const hardButNeeded: Partial<Record<WordKey, string>> = {
  'panel.label': 'the name of a region, heard in a list of regions and not read as a sentence',
};

const plainer: readonly { never: RegExp; say: string }[] = [
  { never: /\b(?:cli[ck]\w*|cliquee?)\b/i, say: 'pulse' },
  { never: /\b(?:pulse|pinche|toque|entre) aquí\b/i, say: 'what it opens: «Abrir el mapa de oficinas»' },
  { never: /\b(?:URL|links?|hipervínculos?)\b/i, say: 'dirección, enlace' },
  { never: /\b(?:e-?mails?|mails?)\b/i, say: 'correo' },
  { never: /\b(?:password|passphrase|clave de acceso)\b/i, say: 'contraseña' },
  { never: /\b(?:log-?in|log-?out|loguea\w*|autentic\w*)\b/i, say: 'entrar, salir' },
  { never: /\b(?:on-?line|telemátic\w*)\b/i, say: 'por Internet' },
  {
    never: /\b(?:cookies?|tokens?|caché|storage|workers?|bugs?|scripts?|plugins?|pop-?ups?)\b/i,
    say: 'what it does',
  },
  { never: /\b(?:backups?|respaldos?)\b/i, say: 'copia' },
  { never: /\b(?:checkbox|tick)\b/i, say: 'casilla' },
  { never: /\bsoftware\b(?<!certificado software)/i, say: 'programa' },
  { never: /\b(?:interfaz|desplegable|pestaña emergente)\b/i, say: 'ventana, lista' },
  { never: /\b(?:ejecut\w+|inicialic\w+)\b/i, say: 'abra' },
  { never: /\b(?:seleccion\w+)\b/i, say: 'elija' },
  { never: /\b(?:introduzca|introducir|teclee)\b/i, say: 'escriba' },
  { never: /\b(?:acced[ae]\w*|acceso)\b/i, say: 'entre, abra' },
  { never: /\b(?:cumpliment\w+)\b/i, say: 'rellene' },
  { never: /\b(?:visualic\w+|visualizar)\b/i, say: 'vea' },
  { never: /\b(?:remit\w+|notifíc\w+|subsan\w+)\b/i, say: 'mande, avise, corrija' },
  { never: /\b(?:realic\w+|realiz\w+|efect[uú]\w+|proced[ae]\w*)\b/i, say: 'haga' },
  { never: /\b(?:posteriormente|previamente|asimismo|no obstante)\b/i, say: 'después, antes, también, pero' },
  { never: /\b(?:con el fin de|a fin de|en caso de|a través de|mediante)\b/i, say: 'para, si, con' },
  { never: /\b(?:dich[oa]s?|citad[oa]s?) (?=\p{L}+)/iu, say: 'este, esta' },
];

/** A person is addressed as "usted": no form of "tú" or "vosotros". */
const familiar = [
  /(?<![\p{L}])(?:tú|tus?|ti|contigo|te|vosotr[oa]s|os|vuestr[oa]s?)(?![\p{L}])/iu,
  /(?<![\p{L}])(?:tienes|puedes|debes|quieres|eres|estás|has|sabes|necesitas|vas|podrás|tendrás|haz)(?![\p{L}])/iu,
  /^[¿¡]?(?:pulsa|escribe|elige|busca|instala|comprueba|lee|mira|apunta|espera|vuelve|inventa|acepta|marca|recuerda|sigue|pon|ve|ten|sal)\s/i,
  /(?<![\p{L}])\p{L}{3,}[aeií]rte(?![\p{L}])/iu,
];

/** Acronyms that everybody in Spain knows, or that are written on the thing itself. */
// TIKA is the name the university's assistant answers to.
const everyday = [
  'TIKA',
  'DNI',
  'NIE',
  'NIF',
  'SMS',
  'PDF',
  'USB',
  'PIN',
  'IVA',
  'UE',
  'ZIP',
  'DEB',
  'RPM',
  'VPN',
  'CA',
  'SHA',
];

const spelt: Readonly<Record<string, { where: WordKey; as: string }>> = {
  FNMT: { where: 'welcome.intro', as: 'Fábrica Nacional de Moneda y Timbre (FNMT)' },
  UPO: { where: 'help.call.tika', as: 'Universidad Pablo de Olavide (UPO)' },
  DNIe: { where: 'page.dnie-request.body', as: 'DNI electrónico (DNIe)' },
};

/** Search terms and texts for the browser are in the catalogue too, but nobody reads them. */
const isRead = ([key]: readonly [string, string]): boolean =>
  !key.startsWith('help.asked.') && key !== 'language.locale';

const spanish = (Object.entries(catalogues.es) as [WordKey, string][]).filter(isRead);

/** FNMT's and programs' own names and addresses must stay as they are. */
function ownWords(text: string): string {
  return text.replace(/«[^»]*»|\S*(?::\/\/|about:)\S*|[\w-]+(?:\.[\w-]+)+/g, ' ').replace(/\{\w+\}/g, ' ');
}

function filledIn(text: string): string {
  return text
    .replaceAll('{date}', '24 de noviembre')
    .replaceAll('{name}', 'María García')
    .replace(/\{\w+\}/g, '60');
}

const measured = spanish
  .map(([key, text]) => ({ key, own: ownWords(text) }))
  .filter(({ own }) => wordsOf(own).length >= enoughWords)
  .map(({ key, own }) => ({ key, score: inflesz(own) }));

function findings(
  texts: readonly (readonly [string, string])[],
  rule: (text: string) => readonly string[],
): string[] {
  return texts.flatMap(([key, text]) => rule(text).map((finding) => `${key}: ${finding}`));
}

test.each(Object.entries(catalogues))('in %s no sentence has more than 20 words', (_, catalogue) => {
  const isLong = (sentence: string): boolean =>
    sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length > limits.words;
  const texts = Object.entries(catalogue).filter(isRead);
  expect(findings(texts, (text) => sentencesOf(filledIn(text)).filter(isLong))).toEqual([]);
});

test('no text reads harder than everyday prose, but for those with a reason', () => {
  // An exception that is no longer needed has to go too.
  const hard = measured.filter(({ score }) => score < limits.floor).map(({ key }) => key);
  expect(hard.toSorted()).toEqual(Object.keys(hardButNeeded).toSorted());
});

test('on average the texts are fairly easy to read', () => {
  expect(measured.length).toBeGreaterThan(300);
  const average = measured.reduce((sum, { score }) => sum + score, 0) / measured.length;
  expect(average).toBeGreaterThanOrEqual(limits.average);
});

test('every text uses the plain words', () => {
  const found = findings(spanish, (text) =>
    plainer.flatMap(({ never, say }) => {
      const word = never.exec(text.replace(/«[^»]*»/g, ''))?.[0];
      return word === undefined ? [] : [`${word} → ${say}`];
    }),
  );
  expect(found).toEqual([]);
});

test('every text says usted', () => {
  const isFamiliar = (sentence: string): boolean => familiar.some((form) => form.test(sentence));
  const found = findings(spanish, (text) => sentencesOf(text.replace(/«[^»]*»/g, 'esto')).filter(isFamiliar));
  expect(found).toEqual([]);
});

test('no text has an acronym that is not explained', () => {
  const isExplained = (acronym: string): boolean => everyday.includes(acronym) || acronym in spelt;
  const found = findings(spanish, (text) =>
    (text.match(/(?<![\p{L}])\p{Lu}{2,}e?(?![\p{L}])/gu) ?? []).filter((acronym) => !isExplained(acronym)),
  );
  expect(found).toEqual([]);
});

test('every other acronym is spelt out somewhere', () => {
  const missing = Object.entries(spelt).filter(([, { where, as }]) => !catalogues.es[where].includes(as));
  expect(missing.map(([acronym]) => acronym)).toEqual([]);
});

test('the lint finds violations', () => {
  const said = 'Haz clic aquí para acceder online.';
  expect(plainer.filter(({ never }) => never.test(said)).map(({ say }) => say)).toEqual([
    'pulse',
    'por Internet',
    'entre, abra',
  ]);
  for (const sentence of [
    'Tienes que ir.',
    'Escribe tu DNI.',
    'Tiene que acreditarte.',
    '¿Lo sabes?',
    'Para ti.',
  ])
    expect(
      familiar.some((form) => form.test(sentence)),
      sentence,
    ).toBe(true);
});

test('syllables are counted as they are spoken', () => {
  const syllables = {
    certificado: 5,
    identificación: 6,
    vergüenza: 3,
    guion: 1,
    día: 2,
    ahora: 3,
    búho: 2,
    prohíbe: 3,
    cuidado: 3,
    creíamos: 4,
    quien: 1,
    antiguo: 3,
    leyes: 2,
    muy: 1,
    vídeo: 3,
    y: 1,
    DNI: 3,
    FNMT: 4,
  };
  const counted = Object.keys(syllables).map((word) => [word, syllablesOf(word)]);
  expect(Object.fromEntries(counted)).toEqual(syllables);
});

test('readability follows the formula', () => {
  // 8 words, 14 syllables, 2 sentences.
  expect(inflesz('El tren sale pronto. No llegue tarde, señora.')).toBeCloseTo(
    206.835 - (62.3 * 14) / 8 - 8 / 2,
  );
});
