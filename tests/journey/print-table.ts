import { linkedPages } from '../../lib/journey/advice.ts';
import type { Effect, Row, RowAction } from '../../lib/journey/guidance.ts';
import type { StepId } from '../../lib/journey/phases.ts';
import { questionOf } from '../../lib/journey/questions/questions.ts';
import { adviceOn } from '../../lib/journey/renewal-advice.ts';
import { type Condition, type ConditionId, conditions } from '../../lib/journey/situation.ts';
import { tableParts } from '../../lib/journey/table/rows.ts';
import { warningWords } from '../../lib/journey/warnings.ts';
import { pageIds } from '../../lib/pages/page.ts';
import { t, template } from '../../lib/words/translate.ts';

import { conditionWords } from './condition-words.ts';
import { nothingKnown } from './nothing-known.ts';

type Language = 'es' | 'en';

const headings = {
  es: {
    title: 'Qué decir en cada momento',
    intro:
      'Se lee de arriba abajo: vale la primera fila que encaja. Lo que un paso posterior da por hecho cuenta como hecho.',
    columns: ['', 'Cuando', 'Se dice', 'Se puede pulsar', 'Se pregunta', 'Al lado'],
    always: 'en cualquier otro caso',
    not: 'no',
    page: '(lo propio de la página)',
    parts: {
      anywhere: 'En cualquier página',
      renewal: '¿Se puede renovar?',
      holder: 'Quien tiene o tuvo un certificado',
      'just-signed': 'Lo que se acaba de firmar',
      renewing: 'Renovación',
      'just-sent': 'Lo que se acaba de enviar',
      'other-route': 'Con DNIe o con la aplicación del móvil',
      appointment: 'Una cita sin código',
      setup: 'Configuración previa',
      request: 'Solicitud',
      code: 'El código',
      identity: 'Acreditación',
      download: 'Descarga',
      afterwards: 'Después',
    },
  },
  en: {
    title: 'What to say when',
    intro: 'Read from the top: the first row that fits is the one. What a later step implies counts as done.',
    columns: ['', 'When', 'Says', 'To press', 'Asks', 'Beside it'],
    always: 'in any other case',
    not: 'not',
    page: '(the page’s own)',
    parts: {
      anywhere: 'On any page',
      renewal: 'Can it be renewed?',
      holder: 'Who has or had a certificate',
      'just-signed': 'What was just signed',
      renewing: 'Renewal',
      'just-sent': 'What was just sent',
      'other-route': 'With a DNIe or the phone app',
      appointment: 'An appointment without a code',
      setup: 'Configuración previa',
      request: 'Request',
      code: 'The code',
      identity: 'Identity',
      download: 'Download',
      afterwards: 'Afterwards',
    },
  },
} as const;

/** The journey's table as Markdown, with its texts. */
export function printTable(language: Language): string {
  const words = headings[language];
  let number = 0;
  const parts = tableParts.map(({ id, rows }) => {
    const lines = rows.map((row: Row) => {
      number += 1;
      return line([String(number), ...cellsOf(row, language)]);
    });
    return [
      `## ${words.parts[id]}`,
      '',
      line(words.columns),
      line(words.columns.map(() => '---')),
      ...lines,
      '',
    ].join('\n');
  });
  return [`# ${words.title}`, '', words.intro, '', ...parts].join('\n');
}

function cellsOf(
  { when, unless = [], title, text, action, other, question, warnings = [] }: Row,
  language: Language,
) {
  const words = headings[language];
  const conditions = [
    ...when.map((known) => knownInWords(known, language)),
    ...unless.map((known) => `${words.not}: ${knownInWords(known, language)}`),
  ];
  const said = (key: Row['title']): string => (key === 'page' ? words.page : template(language, key));
  const own = title === 'page' ? pagesInWords({ when, text }, language) : '';
  return [
    conditions.length === 0 ? words.always : conditions.join(' · '),
    own || `**${said(title)}** ${said(text)}`,
    [action, ...(other ? [other] : [])].map((each) => pressInWords(each, language)).join('<br>'),
    question ? questionInWords(question, language) : '',
    warnings === 'page'
      ? words.page
      : warnings
          .map((entry) =>
            typeof entry === 'string'
              ? t(language, warningWords(entry).title)
              : `${t(language, warningWords(entry.warning).title)} (${knownInWords(entry.when, language)})`,
          )
          .join(' · '),
  ];
}

function pagesInWords({ when, text }: Pick<Row, 'when' | 'text'>, language: Language): string {
  const kind = when.includes('renews') ? 'renewal' : 'first';
  const known = when.find((each) => each.startsWith('on-'));
  const isOn = known && conditions[known as ConditionId];
  const there = pageIds.filter((page) => isOn?.({ ...nothingKnown, page, kind }));
  return there
    .map((page) => {
      const { title, body } = adviceOn(page, kind);
      const said =
        text === 'page'
          ? body.flatMap(({ words, unless }) => (unless && when.includes(`route-${unless}`) ? [] : words))
          : [text];
      return `**${template(language, title)}** ${said.map((words) => template(language, words)).join(' ')}`;
    })
    .filter((said, index, all) => all.indexOf(said) === index)
    .join('<br>');
}

function knownInWords(known: Condition, language: Language): string {
  const words = conditionWords[language];
  return known in words ? words[known as ConditionId] : `«${t(language, `step.${known as StepId}`)}»`;
}

function questionInWords(id: NonNullable<Row['question']>, language: Language): string {
  const { text, answers } = questionOf(id);
  return [
    t(language, text),
    ...answers.map(({ label, does }) => `– ${pressInWords({ ...does, label }, language)}`),
  ].join('<br>');
}

function pressInWords(
  { label, ...does }: (Effect | RowAction) & { label: RowAction['label'] },
  language: Language,
) {
  const said = t(language, label);
  switch (does.kind) {
    case 'page':
      return `${said} → ${new URL(linkedPages[does.page]).pathname.split('/').at(-1) || does.page}`;
    case 'explain':
      return `${said}: ${t(language, does.text)}`;
    case 'open':
      return `${said} → (${does.target})`;
    case 'confirm':
      return `${said} → «${t(language, `step.${does.step}`)}»`;
    default:
      return said;
  }
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
