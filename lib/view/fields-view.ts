import { type VerdictName, verdictNames } from '../fields/checks/verdict.ts';
import type { FieldRole } from '../fields/roles.ts';
import { hintsFor } from '../journey/hints.ts';
import { messagesOn } from '../journey/message-dictionary.ts';
import type { PageId } from '../pages/page.ts';
import { type Language, t, template } from '../words/translate.ts';

export interface Sentence {
  title: string;
  text: string;
}

/** Everything a form's frame says beside its fields, in the person's language. */
export interface FieldsView {
  revision: number;
  language: Language;
  page: PageId;
  /** The frame fills in `{document}` and `{surname}`, read back beside the request's button. */
  hints: Readonly<Partial<Record<FieldRole, Sentence>>>;
  /** The frame fills in `{instead}` and `{count}`. */
  verdicts: Readonly<Record<VerdictName, Sentence>>;
  /** Messages the form may show, by folded text, with their meaning. */
  messages: readonly (Sentence & { pattern: string })[];
  trace: boolean;
  labels: { help: string; wrong: string; right: string };
}

/**
 * @param hasCode whether the current person's code is stored and counts
 * @param person which of several people the guide is set to
 */
export function fieldsView(
  page: PageId,
  language: Language,
  revision: number,
  {
    trace,
    hasCode,
    person,
  }: { trace: boolean; hasCode: boolean; person?: { number: number; count: number } | undefined },
): FieldsView {
  const isCodeAtHand = hasCode && page === 'download-form';
  return {
    revision,
    language,
    page,
    hints: Object.fromEntries(
      hintsFor(page).map(({ role, title, text }) => [
        role,
        {
          title: t(language, title),
          text: [
            ...(role === 'submit' && page === 'request-form' ? [template(language, 'field.sending')] : []),
            t(language, role === 'code' && isCodeAtHand ? 'hint.download.code.saved' : text),
          ].join(' '),
        },
      ]),
    ),
    verdicts: Object.fromEntries(
      verdictNames.map((name) => [
        name,
        { title: t(language, `check.${name}.title`), text: template(language, `check.${name}.text`) },
      ]),
    ) as Record<VerdictName, Sentence>,
    messages: messagesOn(page).map(({ id, pattern, title, text }) => ({
      pattern,
      title: t(language, title),
      // With several people, the code may be another's.
      text:
        id === 'no-match' && person
          ? `${t(language, text)} ${t(language, 'message.no-match.whose', person)}`
          : t(language, text),
    })),
    trace,
    labels: {
      help: t(language, 'field.help'),
      wrong: t(language, 'field.wrong'),
      right: t(language, 'field.right'),
    },
  };
}
