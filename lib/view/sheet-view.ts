import { currentCase } from '../cases/current-case.ts';
import { isCodeOutdated, isRequestedHere } from '../cases/request-mark.ts';
import { computerName } from '../cases/settings.ts';
import type { AppState } from '../cases/state.ts';
import { documents, type PersonKind, personKinds } from '../journey/accreditation.ts';
import type { Organisation } from '../policy/organisation.ts';
import { formatDateTime } from '../words/format.ts';
import { type Language, t, type WordKey } from '../words/translate.ts';
import { bookingInWords } from './panel-sections.ts';

/** The sheet to take along. Unknown data is left to be written by hand. */
export interface SheetView {
  title: string;
  code: { label: string; groups: readonly string[] | undefined; write: string };
  when: { label: string; text: string };
  where: { label: string; text: string; booking: string | undefined };
  documents: {
    label: string;
    lists: readonly { heading: string; lines: readonly string[] }[];
    original: string;
    code: string;
    asked: string;
  };
  back: { label: string; lines: readonly string[]; ticket: { label: string; value: string } | undefined };
  after: { label: string; lines: readonly string[] };
  footer: string;
}

const afterwards = [
  'sheet.after.1',
  'sheet.after.2',
  'sheet.after.3',
  'sheet.after.4',
  'sheet.after.5',
] as const satisfies readonly WordKey[];

/**
 * @param kind whose documents to list; all three kinds by default
 * @param withCode whether to print the stored code
 */
export function sheetView(
  state: AppState,
  organisation: Organisation | undefined,
  kind: PersonKind | undefined,
  withCode: boolean,
  language: Language,
): SheetView {
  const words = (key: WordKey, values?: Record<string, string>): string => t(language, key, values);
  const personCase = currentCase(state);
  const code = personCase && withCode && !isCodeOutdated(personCase) ? personCase.code?.value : undefined;
  const appointment = personCase?.appointment;
  const isOwnOffice =
    organisation !== undefined && (!appointment || appointment.place === organisation.office);
  return {
    title: words('sheet.paper.title'),
    code: {
      label: words('sheet.code'),
      groups: code?.match(/.{3}/g) ?? undefined,
      write: words(personCase && isCodeOutdated(personCase) ? 'sheet.code.outdated' : 'sheet.code.write'),
    },
    when: {
      label: words('sheet.when'),
      text: appointment
        ? formatDateTime(language, new Date(appointment.at), appointment.zone)
        : words('sheet.when.write'),
    },
    where: {
      label: words('sheet.where'),
      text: appointment?.place || (isOwnOffice && organisation.office) || words('sheet.where.write'),
      booking: isOwnOffice ? bookingInWords(organisation, language) : undefined,
    },
    documents: {
      label: words('sheet.documents'),
      lists: (kind ? [kind] : personKinds).map((each) => ({
        heading: words(`documents.kind.${each}`),
        lines: documents[each].map((line) => words(line)),
      })),
      original: words('documents.original'),
      code: words('documents.code'),
      asked: words('sheet.asked'),
    },
    back: {
      label: words('sheet.return'),
      lines: [
        words('sheet.return.this'),
        (isRequestedHere(state, personCase) ? computerName(state.settings) : undefined) ??
          words('sheet.return.write'),
      ],
      ticket: personCase?.ticket ? { label: words('sheet.ticket'), value: personCase.ticket } : undefined,
    },
    after: { label: words('sheet.after'), lines: afterwards.map((line) => words(line)) },
    footer: words('sheet.unofficial'),
  };
}
