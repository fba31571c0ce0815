import type { Random } from './random.ts';

/** A field's label, and its control's open tag `<input …`, so that attributes can follow. */
export interface Field {
  label: string;
  /** `data-is="…"`, or nothing for an unrelated field. */
  mark: string;
  hint: string;
  type: string;
}

export type Layout = (fields: readonly Field[], random: Random) => string;

const input = ({ mark, type }: Field, more = ''): string => `<input type="${type}" ${mark} ${more}>`;
const numbered = (fields: readonly Field[], random: Random) => {
  const stem = random.of(['c', 'campo_', '_portlet_INSTANCE_x_', 'mat-input-', 'field:']);
  return fields.map((field, index) => ({ ...field, id: `${stem}${index}` }));
};
const star = (random: Random): string =>
  random.of([
    '',
    '',
    ' *',
    ' <span class="req" aria-hidden="true">*</span>',
    ' :',
    ' <abbr title="obligatorio">*</abbr>',
  ]);
const help = (random: Random): string =>
  random.of([
    '',
    '',
    '<i class="material-icons">help_outline</i>',
    '<button type="button" aria-label="Ayuda">?</button>',
    '<span class="icon-help" title="Ayuda"></span>',
  ]);
const hinted = ({ hint }: Field, random: Random): string =>
  hint === ''
    ? ''
    : random.of([
        `<small>${hint}</small>`,
        `<div class="form-text">${hint}</div>`,
        `<span class="hint">${hint}</span>`,
      ]);

export const layouts: Readonly<Record<string, Layout>> = {
  'label for, before': (fields, random) =>
    numbered(fields, random)
      .map(
        (field) =>
          `<div><label for="${field.id}">${field.label}${star(random)}</label>${help(random)} ${input(field, `id="${field.id}"`)}${hinted(field, random)}</div>`,
      )
      .join('\n'),
  'label for, flat': (fields, random) =>
    numbered(fields, random)
      .map(
        (field) =>
          `<label for="${field.id}">${field.label}${star(random)}</label>${input(field, `id="${field.id}"`)}`,
      )
      .join('<br>'),
  'label for, behind': (fields, random) =>
    numbered(fields, random)
      .map(
        (field) =>
          `<div class="form-floating">${input(field, `id="${field.id}" class="form-control" placeholder=" "`)}<label for="${field.id}">${field.label}${star(random)}</label></div>`,
      )
      .join('\n'),
  'label around': (fields, random) =>
    fields
      .map((field) => `<label>${field.label}${star(random)} ${input(field)}</label>${hinted(field, random)}`)
      .join('\n'),
  'label around, text behind': (fields) =>
    fields.map((field) => `<label>${input(field)}<span>${field.label}</span></label>`).join('\n'),
  'label for a name': (fields, random) =>
    numbered(fields, random)
      .map(
        (field) =>
          `<p><label for="${field.id}">${field.label}${star(random)}</label>${input(field, `name="${field.id}"`)}</p>`,
      )
      .join('\n'),
  'label without for': (fields, random) =>
    fields
      .map(
        (field) =>
          `<div class="form-group"><label>${field.label}${star(random)}</label>${input(field)}${hinted(field, random)}</div>`,
      )
      .join('\n'),
  'label without for, flat': (fields, random) =>
    fields.map((field) => `<label>${field.label}${star(random)}</label>${input(field)}`).join('\n'),
  'aria-label': (fields) =>
    fields.map((field) => `<div>${input(field, `aria-label="${field.label}"`)}</div>`).join('\n'),
  'aria-labelledby': (fields, random) =>
    numbered(fields, random)
      .map(
        (field) =>
          `<div><span id="l-${field.id}">${field.label}</span>${star(random)}<div>${input(field, `aria-labelledby="l-${field.id}"`)}</div></div>`,
      )
      .join('\n'),
  placeholder: (fields) =>
    fields.map((field) => `<div>${input(field, `placeholder="${field.label}"`)}</div>`).join('\n'),
  title: (fields) => fields.map((field) => `<p>${input(field, `title="${field.label}"`)}</p>`).join('\n'),
  'table, two columns': (fields, random) =>
    `<table>${fields.map((field) => `<tr><td>${field.label}${star(random)}</td><td>${input(field)}${hinted(field, random)}</td></tr>`).join('\n')}</table>`,
  'table, header cells': (fields, random) =>
    `<table><tbody>${fields.map((field) => `<tr><th scope="row">${field.label}${star(random)}</th><td>${input(field)}</td></tr>`).join('\n')}</tbody></table>`,
  'table, four columns': (fields, random) => {
    const cells = fields.map((field) => `<td>${field.label}${star(random)}</td><td>${input(field)}</td>`);
    const rows = cells.flatMap((cell, index) =>
      index % 2 === 0 ? [`<tr>${cell}${cells[index + 1] ?? '<td></td><td></td>'}</tr>`] : [],
    );
    return `<table>${rows.join('\n')}</table>`;
  },
  'table, header row': (fields, random) =>
    `<table><thead><tr>${fields.map((field) => `<th>${field.label}${star(random)}</th>`).join('')}</tr></thead><tbody><tr>${fields.map((field) => `<td>${input(field)}</td>`).join('')}</tr></tbody></table>`,
  'table, row above': (fields) =>
    `<table><tr>${fields.map((field) => `<td><b>${field.label}</b></td>`).join('')}</tr><tr>${fields.map((field) => `<td>${input(field)}</td>`).join('')}</tr></table>`,
  'table, label above each': (fields) =>
    `<table>${fields.map((field) => `<tr><td>${field.label}</td></tr><tr><td>${input(field)}</td></tr>`).join('')}</table>`,
  'tables in cells': (fields) =>
    `<table>${fields.map((field) => `<tr><td><table><tr><td>${field.label}</td></tr></table></td><td><table><tr><td>${input(field)}</td></tr></table></td></tr>`).join('')}</table>`,
  'definition list': (fields, random) =>
    `<dl>${fields.map((field) => `<dt>${field.label}${star(random)}</dt><dd>${input(field)}${hinted(field, random)}</dd>`).join('\n')}</dl>`,
  'list items': (fields, random) =>
    `<ul>${fields.map((field) => `<li>${field.label}${star(random)} ${input(field)}</li>`).join('\n')}</ul>`,
  'text and line break': (fields, random) =>
    fields.map((field) => `<p>${field.label}${star(random)}<br>${input(field)}</p>`).join('\n'),
  'running text': (fields) => `<p>${fields.map((field) => `${field.label}: ${input(field)}`).join(' ')}</p>`,
  'blocks beside each other': (fields, random) =>
    fields
      .map(
        (field) =>
          `<div class="row"><div class="col-4">${field.label}${star(random)}</div><div class="col-8">${input(field)}${hinted(field, random)}</div></div>`,
      )
      .join('\n'),
  'blocks below each other, flat': (fields, random) =>
    fields
      .map((field) => `<div class="t">${field.label}${star(random)}</div><div>${input(field)}</div>`)
      .join('\n'),
  'text below': (fields) =>
    fields.map((field) => `<div>${input(field)}<div class="caption">${field.label}</div></div>`).join('\n'),
  'text below, flat': (fields) => fields.map((field) => `${input(field)}<br>${field.label}<br>`).join('\n'),
  'two columns of blocks': (fields) =>
    `<div class="grid"><div>${fields.map((field) => `<div>${field.label}</div>`).join('')}</div><div>${fields.map((field) => `<div>${input(field)}</div>`).join('')}</div></div>`,
  'legend of each': (fields) =>
    fields.map((field) => `<fieldset><legend>${field.label}</legend>${input(field)}</fieldset>`).join('\n'),
  'Angular Material': (fields, random) =>
    numbered(fields, random)
      .map(
        (field) =>
          `<mat-form-field class="mat-form-field"><div class="mat-mdc-text-field-wrapper"><div class="mat-mdc-form-field-infix"><label class="mat-mdc-floating-label" for="${field.id}"><mat-label>${field.label}</mat-label><span aria-hidden="true" class="mat-mdc-form-field-required-marker"> *</span></label>${input(field, `matinput id="${field.id}"`)}</div></div>${field.hint === '' ? '' : `<mat-hint>${field.hint}</mat-hint>`}</mat-form-field>`,
      )
      .join('\n'),
  'Material, label not tied': (fields) =>
    fields
      .map(
        (field) =>
          `<div class="mdc-text-field">${input(field, 'class="mdc-text-field__input"')}<span class="mdc-floating-label">${field.label}</span><span class="mdc-line-ripple"></span></div>`,
      )
      .join('\n'),
  'Bootstrap 5': (fields, random) =>
    numbered(fields, random)
      .map(
        (field) =>
          `<div class="mb-3 row"><label for="${field.id}" class="col-sm-2 col-form-label">${field.label}</label><div class="col-sm-10">${input(field, `class="form-control" id="${field.id}" aria-describedby="${field.id}-h"`)}<div id="${field.id}-h" class="form-text">${field.hint}</div><div class="invalid-feedback">Campo obligatorio</div></div></div>`,
      )
      .join('\n'),
  'Bootstrap 5 input group': (fields) =>
    fields
      .map(
        (field) =>
          `<div class="input-group mb-3"><span class="input-group-text">${field.label}</span>${input(field, 'class="form-control"')}</div>`,
      )
      .join('\n'),
  'GOV.UK': (fields, random) =>
    numbered(fields, random)
      .map(
        (field) =>
          `<div class="govuk-form-group"><h2 class="govuk-label-wrapper"><label class="govuk-label" for="${field.id}">${field.label}</label></h2><div id="${field.id}-hint" class="govuk-hint">${field.hint}</div>${input(field, `class="govuk-input" id="${field.id}"`)}</div>`,
      )
      .join('\n'),
  USWDS: (fields, random) =>
    numbered(fields, random)
      .map(
        (field) =>
          `<label class="usa-label" for="${field.id}">${field.label} <abbr title="required" class="usa-hint usa-hint--required">*</abbr></label><span class="usa-hint">${field.hint}</span>${input(field, `class="usa-input" id="${field.id}"`)}`,
      )
      .join('\n'),
  'Liferay 7.4': (fields, random) =>
    numbered(fields, random)
      .map(
        (field) =>
          `<div class="form-group input-text-wrapper"><label class="control-label" for="${field.id}">${field.label} <span class="reference-mark text-warning"><svg class="lexicon-icon"><use href="#asterisk"></use></svg></span><span class="hide-accessible sr-only">Obligatorio</span></label>${input(field, `class="field form-control" id="${field.id}"`)}</div>`,
      )
      .join('\n'),
  'component attribute': (fields) =>
    fields
      .map((field) => `<fnmt-input label="${field.label}"><div>${input(field)}</div></fnmt-input>`)
      .join('\n'),
};
