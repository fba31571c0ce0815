import { guessed } from '../guessed.ts';
import { sede } from '../hosts.ts';
import { html } from '../html.ts';
import { software } from '../layout.ts';
import type { Reply, Request } from '../request.ts';
import type { World } from '../world.ts';
import { callProgram, framed, runConfigurador, waitForProgram } from './configurador.ts';
import { downloadForm, type FormValues, otherForms, requestForm, type ShownForm } from './markup.ts';
import { respondRenewal } from './renewal.ts';

/** Answers for the form hosts `apus20` and `apuc20`, in both families. */
export function respondForm(request: Request, world: World): Reply | undefined {
  const { path, form } = request;
  if (request.method === 'POST') world.sent.push({ host: request.host, path, body: request.body });

  switch (path) {
    case guessed.paths.request:
      return show(requestForm, world, {}, []);
    case guessed.paths.requestSent:
      return sendRequest(form, world);
    case guessed.paths.requestDone:
      return framed(
        'Solicitud',
        html`<h3>${guessed.requestDone.heading}</h3><p>${guessed.requestDone.text}</p>`,
      );
    case '/DescargaCertificados/preDescarga.do':
      return show(downloadForm, world, {}, []);
    case '/DescargaCertificados/validarDescarga.do':
      return sendDownload(form, world);
    case '/configurador':
      return runConfigurador(Number(request.query.get('id')), world);
    default: {
      const other = otherForms[path];
      return other ? framed(other.title, other.body) : respondRenewal(request, world);
    }
  }
}

function show(form: ShownForm, world: World, values: FormValues, errors: readonly string[]): Reply {
  const content = form.render(world.variant.markup, values, errors);
  if (world.variant.formDelay === 0) return framed(form.title, content);
  return framed(
    form.title,
    html`<div id="tarde"></div><template id="formulario-tardio">${content}</template><script>
setTimeout(() => document.getElementById('tarde').append(document.getElementById('formulario-tardio').content.cloneNode(true)), ${world.variant.formDelay});
</script>`,
  );
}

function sendRequest(form: URLSearchParams, world: World): Reply {
  const ids = guessed.requestIds;
  const value = (id: string): string => form.get(id)?.trim() ?? '';
  const [document, surname, email] = [value(ids.document), value(ids.surname), value(ids.email)];
  const errors = [
    !/^[0-9XYZKLM]\d{7}[A-Z]$/i.test(document) && guessed.errors.document,
    surname === '' && guessed.errors.surname,
    !/^\S+@\S+\.\S+$/.test(email) && guessed.errors.email,
    email !== value(ids.emailConfirm) && guessed.errors.emailConfirm,
    !form.has(ids.conditions) && guessed.errors.conditions,
  ].filter((error) => error !== false);
  if (errors.length > 0) return show(requestForm, world, Object.fromEntries(form), errors);
  const { id } = world.apply({ document, surname, email });
  return waitForProgram('Solicitud', `fnmtcr://request?fileid=${id}`, id, guessed.paths.requestDone);
}

function sendDownload(form: URLSearchParams, world: World): Reply {
  const application = world.matching(
    form.get('NIF_SG') ?? '',
    form.get('APELLIDO1_SG') ?? '',
    form.get('COD_SOLICITUD') ?? '',
  );
  const errors = [
    !application && guessed.errors.noMatch,
    application &&
      (application.readyAt === undefined || application.readyAt > world.now) &&
      guessed.errors.notAccredited,
    !form.has('aceptarCondiciones') && guessed.errors.conditions,
  ].filter((error) => typeof error === 'string');
  if (!application || errors.length > 0) return show(downloadForm, world, Object.fromEntries(form), errors);
  application.state = 'downloaded';
  return framed(
    'Descarga de certificado',
    html`<h3>${guessed.downloadDone.heading}</h3><p>${guessed.downloadDone.text}</p>
${callProgram(`fnmtcr://install?fileid=${application.id}`)}`,
  );
}

/** Sends the notice that the download is ready. */
export function announceDownload(world: World, to: string): void {
  world.outbox.push({
    at: world.now,
    from: 'ac.usuarios@fnmt.es',
    to,
    subject: guessed.readyMail.subject,
    text: 'Ya puede descargar su certificado.',
    link: {
      text: 'Descarga de su certificado de Persona Física',
      href: `${sede}${software}/descargar-certificado`,
    },
  });
}
