import { formWords } from './form-words.ts';
import { definePage } from './page.ts';

const citizen = '/certificados/persona-fisica';

/** Evidence: archived copies in Catalan and Galician; Spanish wording inferred. */
export const revoke = definePage({
  id: 'revoke',
  on: 'sede',
  paths: [`${citizen}/anular/**`],
});

/** Evidence: screenshots of 2024-07-08. */
export const status = definePage({
  id: 'status',
  on: 'sede',
  paths: [`${citizen}/verificar-estado`],
});

export const statusCheck = definePage({
  id: 'status-check',
  on: 'sede',
  paths: [`${citizen}/verificar-estado/solicitar-verificacion`],
});

/** The check's result. Its tables hold personal data: only captions are read, never cells. */
export const statusResult = definePage({
  id: 'status-result',
  on: 'form-host',
  around: ['status-check', 'status'],
  fields: [],
  isWorded: ({ headings }) =>
    headings.some((heading) => formWords.statusTables.some((words) => words.test(heading)))
      ? 'full'
      : undefined,
  hasFields: ({ roles, controls }) => roles.length === 0 && controls === 0,
});
