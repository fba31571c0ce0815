import { guessed } from '../guessed.ts';
import { type Html, html } from '../html.ts';
import type { Reply, Request } from '../request.ts';
import { type Holder, holder, type World } from '../world.ts';
import { framed, waitForProgram } from './configurador.ts';

const { paths, renewalIds: ids } = guessed;

/** The renewal on the host that asks for a certificate: form, signature and what follows. */
export function respondRenewal({ path, form, query, method }: Request, world: World): Reply | undefined {
  switch (path) {
    case paths.renewal: {
      const isReady = query.has('listo') || world.variant.renewal === 'form-first';
      if (isReady) return framed('Renovación de certificado', renewalForm(holder, []));
      const { id } = world.renew(holder);
      const next = `${paths.renewal}?listo=${id}`;
      return waitForProgram('Renovación', `fnmtcr://request?fileid=${id}`, id, next);
    }
    case paths.renewalSign: {
      if (method !== 'POST') return framed('Firma de la solicitud', signature({}));
      const typed = { email: form.get(ids.email) ?? '', confirm: form.get(ids.emailConfirm) ?? '' };
      const errors = [
        !/^\S+@\S+\.\S+$/.test(typed.email) && guessed.errors.email,
        typed.email !== typed.confirm && guessed.errors.emailConfirm,
      ].filter((error) => error !== false);
      return errors.length > 0
        ? framed('Renovación de certificado', renewalForm({ ...holder, email: typed.email }, errors))
        : framed('Firma de la solicitud', signature({ [ids.email]: typed.email }));
    }
    case paths.renewalSigned: {
      const email = form.get(ids.email) ?? holder.email;
      const { id } = world.renew({ ...holder, email });
      return waitForProgram('Firma', `${guessed.signScheme}${id}`, id, paths.requestDone);
    }
    default:
      return undefined;
  }
}

const row = (id: string, label: string, value = ''): Html =>
  html`<div class="campo"><label for="${id}">${label}</label><input type="text" id="${id}" name="${id}" value="${value}"></div>`;

/** All visible text, order, kinds of control and prefilled data are evidenced (2024-07-08). */
function renewalForm({ document, surname, email }: Holder, errors: readonly string[]): Html {
  return html`<h3>RENOVACIÓN DE CERTIFICADO FNMT DE PERSONA FÍSICA</h3>
<p>Por favor, para continuar revise sus datos y complete aquellos que le son requeridos:</p>
${errors.length > 0 && html`<ul class="error">${errors.map((error) => html`<li>${error}</li>`)}</ul>`}
<form method="post" action="${paths.renewalSign}">
<h4>SUJETO DEL CERTIFICADO</h4><h5>DATOS DE IDENTIFICACIÓN</h5>
${row('r1', 'NOMBRE * :', 'MARÍA')}${row('r2', 'PRIMER APELLIDO * :', surname)}${row('r3', 'SEGUNDO APELLIDO :')}${row('r4', 'Nº DEL DOCUMENTO DE IDENTIFICACIÓN * :', document)}
<h5>DATOS DE CONTACTO</h5>
<div class="campo"><label for="r5">PAÍS * :</label><select id="r5"><option>España</option></select></div>
${row('r6', 'DIRECCIÓN * :')}${row('r7', 'CÓDIGO POSTAL * :')}
<div class="campo"><label for="r8">LOCALIDAD * :</label><select id="r8"><option></option></select></div>${row('r9', 'PROVINCIA * :')}
<h5>OTROS DATOS DE CONTACTO</h5>
${row('r10', 'TELÉFONO :')}${row('r11', 'FAX :')}${row(ids.email, 'CORREO ELECTRÓNICO * :', email)}${row(ids.emailConfirm, 'CONFIRME SU CORREO ELECTRÓNICO * :')}
<p>(*) Campos obligatorios</p>
<p><input type="button" value="Aceptar" onclick="this.form.submit()"> <input type="reset" value="Limpiar"> <input type="button" value="Cancelar"></p></form>`;
}

/** Text and buttons of 2024-07-08. */
function signature(carried: Readonly<Record<string, string>>): Html {
  return html`<h3>PASO 3: FIRMA ELECTRÓNICA DE LA SOLICITUD</h3>
<p>Para finalizar, por favor confirme la exactitud de los datos introducidos y firme electrónicamente su solicitud.</p>
<form method="post" action="${paths.renewalSigned}">
${Object.entries(carried).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<p><input type="button" value="Firmar" onclick="this.form.submit()"> <input type="button" value="Corregir datos"> <input type="button" value="Cancelar"></p></form>`;
}
