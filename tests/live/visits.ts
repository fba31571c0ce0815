import type { FieldRole } from '../../lib/fields/roles.ts';
import { pages } from '../../lib/pages/catalogue.ts';
import type { PageId } from '../../lib/pages/page.ts';
import { pageExamples } from '../../lib/pages/page-examples.ts';

export interface Visit {
  address: string;
  page: PageId;
  /** The form in a frame, with the fields it is useless without. */
  form?: { page: PageId; fields: readonly FieldRole[]; ids?: readonly string[] };
}

const forms: Readonly<Partial<Record<PageId, NonNullable<Visit['form']>>>> = {
  'software-request': {
    page: 'request-form',
    fields: ['document', 'surname', 'email', 'email-confirm', 'conditions', 'submit'],
  },
  'software-download': {
    page: 'download-form',
    fields: ['document', 'surname', 'code', 'conditions', 'submit'],
    // Optional: fields are found by their labels.
    ids: ['NIF_SG', 'APELLIDO1_SG', 'COD_SOLICITUD', 'aceptarCondiciones'],
  },
  'renew-request': {
    page: 'renew-form',
    fields: ['document', 'surname', 'email', 'email-confirm', 'phone'],
  },
  'status-check': { page: 'status-result', fields: [] },
};

/** Every page of the catalogue with an address, at the first one it was seen under. */
export const visits: readonly Visit[] = pages
  .filter(({ on }) => on !== 'form-host')
  .map(({ id }) => {
    const [address = ''] = pageExamples[id].examples;
    const form = forms[id];
    return { page: id, address, ...(form ? { form } : {}) };
  });
