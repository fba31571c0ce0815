// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findFields } from '../../lib/fields/find-fields.ts';
import { maxControls } from '../../lib/fields/page-tree.ts';
import { cpuTime } from './cpu-time.ts';

function roles(markup: string): string[] {
  document.body.innerHTML = markup;
  return [...findFields(document).keys()];
}

const request = ['document', 'surname', 'email', 'email-confirm', 'conditions', 'submit'];

test('the request form with labels', () => {
  expect(
    roles(`<form><div><label for="c1">Nº DEL DOCUMENTO DE IDENTIFICACIÓN</label> <input id="c1"></div>
<div><label for="c2">PRIMER APELLIDO(tal y como aparece en su documento de identificación)</label> <input id="c2"></div>
<div><label for="c3">CORREO ELECTRÓNICO</label> <input id="c3"></div>
<div><label for="c4">Confirme aquí su CORREO ELECTRÓNICO</label> <input id="c4"></div>
<ul><li>El nº del documento de identificación (NIF / NIE) deberá tener una longitud de 9 caracteres.</li></ul>
<div><input type="checkbox" id="c5"> <strong>He leído y acepto las <a href="#">condiciones</a></strong></div>
<input type="button" value="Enviar petición"></form>`),
  ).toEqual(request);
});

test('the same form in a table, without labels', () => {
  expect(
    roles(`<table><tr><td>Nº del documento<br>de identificación * :</td><td><input></td></tr>
<tr><td>Primer apellido</td><td><input></td></tr>
<tr><td>Correo electrónico</td><td><input type="email"></td></tr>
<tr><td>Confirma tu correo electrónico</td><td><input></td></tr></table>
<input type="checkbox"> Acepto los términos y condiciones <button>Enviar petición</button>`),
  ).toEqual(request);
});

test('the download form by its ids of 2023, where labels say nothing', () => {
  expect(roles('<input id="NIF_SG"><input id="APELLIDO1_SG"><input id="COD_SOLICITUD">')).toEqual([
    'document',
    'surname',
    'code',
  ]);
});

test('a label for something else is not overruled by what follows it', () => {
  expect(roles('<label for="a">SEGUNDO APELLIDO</label><input id="a" title="PRIMER APELLIDO">')).toEqual([]);
  expect(roles('<label for="nif">CIF DE LA EMPRESA</label><input id="nif">')).toEqual([]);
});

test('the label of a field that is gone is not its neighbour’s', () => {
  expect(roles('<label for="gone">PRIMER APELLIDO</label><input id="code">')).toEqual([]);
  expect(roles('<div><label for="gone">PRIMER APELLIDO</label></div><div><input id="code"></div>')).toEqual(
    [],
  );
});

test('hidden decoys, passwords and lists are no fields', () => {
  expect(
    roles(
      `<label>NIF <input type="hidden"></label><label>NIF <input type="password"></label><label>NIF <select></select></label>`,
    ),
  ).toEqual([]);
});

test.each([
  'PRIMER APELLIDO (máx. 25 caracteres)',
  '1er apellido (20 letras)',
  'Primer apellido, como máximo 22 letras',
])('a number in the label does not hide the surname: %s', (label) => {
  expect(roles(`<label for="x">${label}</label><input id="x">`)).toEqual(['surname']);
});

test.each(['2º apellido', '2 apellido', '2o apellido', 'Segundo apellido', 'Apellido2'])(
  'the second surname is not the first: %s',
  (label) => {
    expect(roles(`<label for="x">${label}</label><input id="x" title="Primer apellido">`)).toEqual([]);
  },
);

test.each(['Aceptar', 'Continuar', 'Aceptar cookies', 'Aceptar todas'])(
  'a banner’s button does not hide the form’s own: %s',
  (label) => {
    document.body.innerHTML = `<form><button>Enviar petición</button></form><div><button>${label}</button></div>`;
    expect(findFields(document).get('submit')?.textContent).toBe('Enviar petición');
  },
);

test('a form whose only button says "Aceptar" is sent with it', () => {
  expect(roles('<form><button>Aceptar</button></form>')).toEqual(['submit']);
});

test('two fields that claim the same role equally well give none', () => {
  expect(roles('<label>NIF <input></label><label>NIF <input></label>')).toEqual([]);
});

test('a form that hides its own methods behind field names does no harm', () => {
  expect(
    roles(`<form><input name="getAttribute"><input name="querySelector"><input name="closest"><input name="textContent"><input name="matches">
<label for="x">PRIMER APELLIDO</label><input id="x" name="parentNode"></form>`),
  ).toEqual(['surname']);
});

test('labels with control and direction marks are read without them', () => {
  expect(roles('<label for="x">PRI\u202eMER\u0000 APE\u200bLLIDO</label><input id="x">')).toEqual([
    'surname',
  ]);
});

test('a page of thousands of fields is looked at up to a limit', () => {
  const many = '<input>'.repeat(maxControls + 100);
  expect(roles(`${many}<label for="x">PRIMER APELLIDO</label><input id="x">`)).toEqual([]);
});

test('a form inside an open shadow root is read', () => {
  document.body.innerHTML = '<fnmt-form></fnmt-form>';
  const root = document.querySelector('fnmt-form')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<label>NIF <input></label><label>Primer apellido <input></label>';
  expect([...findFields(document).keys()]).toEqual(['document', 'surname']);
});

test('of two forms that ask for the same, none is chosen', () => {
  const form =
    '<form><label>NIF <input></label><label>Primer apellido <input></label><button>Enviar</button></form>';
  expect(roles(form + form)).toEqual([]);
});

test('a login beside the form does not hide its fields', () => {
  expect(
    roles(
      '<form><label>NIF <input></label><label>Contraseña <input type="password"></label></form><form><label>NIF <input></label><label>Primer apellido <input></label></form>',
    ),
  ).toEqual(['document', 'surname']);
});

test.each([
  '<label>Código de la imagen <input></label>',
  '<label>Número de soporte del DNI <input></label>',
  '<label>No rellene este campo <input name="email"></label>',
  '<input placeholder="Buscar" name="nif">',
  '<label>Correo electrónico para el boletín <input></label>',
  '<div style="position:absolute;left:-9999px"><label>NIF <input></label></div>',
])('an unrelated field is not found: %s', (markup) => expect(roles(markup)).toEqual([]));

test.each([
  '<a href="#">Enviar petición</a>',
  '<a href="javascript:enviar()">Enviar petición</a>',
  '<div role="button">Enviar petición</div>',
  '<input type="image" alt="Enviar petición">',
  '<button aria-label="Enviar petición"><svg></svg></button>',
])('a form is sent by any kind of button: %s', (markup) =>
  expect(roles(`<form>${markup}</form>`)).toEqual(['submit']),
);

test.each([
  [
    'a box hidden behind its drawing',
    '<input type="checkbox" id="c" style="display:none"><label for="c">Acepto las condiciones</label>',
  ],
  ['a link', '<a href="#">Pulse aquí para consultar y aceptar las condiciones</a>'],
  ['a drawn box', '<span role="checkbox" aria-label="Acepto las condiciones"></span>'],
])('conditions are accepted by %s', (_, markup) => expect(roles(markup)).toEqual(['conditions']));

test('labels below their fields are told from labels above them', () => {
  expect(roles('<input><br>NIF<br><input><br>Primer apellido<br>')).toEqual(['document', 'surname']);
  expect(roles('NIF<br><input><br>Primer apellido<br><input>')).toEqual(['document', 'surname']);
});

test('a field of which two labels say different things is none', () => {
  expect(roles('<label for="x">NIF</label><input id="x" aria-label="Primer apellido">')).toEqual([]);
});

test('the time to read a page grows with its size and no faster', () => {
  const page = (rows: number): string =>
    `${'<div><p>Texto <b>de</b> la página</p></div>'.repeat(rows)}<label>NIF <input></label>`;
  const timed = (rows: number): number => {
    document.body.innerHTML = page(rows);
    findFields(document);
    const taken = cpuTime();
    for (let time = 0; time < 3; time++) expect(findFields(document).size).toBe(1);
    return taken();
  };
  const small = timed(200);
  expect(timed(2000)).toBeLessThan(Math.max(small, 5) * 40);
});
