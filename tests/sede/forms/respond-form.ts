import { guessed } from '../guessed.ts';
import { sede } from '../hosts.ts';
import { type Html, html } from '../html.ts';
import { document_, software } from '../layout.ts';
import type { Reply, Request } from '../request.ts';
import type { World } from '../world.ts';
import { downloadForm, type FormValues, otherForms, requestForm, type ShownForm } from './markup.ts';

const html200 = (body: Html): Reply => ({ type: 'text/html; charset=utf-8', body: body.text });
const framed = (title: string, body: Html): Reply =>
  html200(document_(title, html`<body><div class="formulario">${body}</div></body>`));

/** Answers for the form hosts: `apus20` and `apuc20`, in both families. */
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
      return other ? framed(other.title, other.body) : undefined;
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
  return waitForConfigurador('Solicitud', `fnmtcr://request?fileid=${id}`, id, guessed.paths.requestDone);
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
${callConfigurador(`fnmtcr://install?fileid=${application.id}`)}`,
  );
}

/**
 * Navigates to the program's scheme. That is evidenced; when is not: once the page has loaded, here. A page that
 * does so while it is still being read gets no content script from Chromium at all (tried with 156).
 */
function callConfigurador(scheme: string): Html {
  return html`<script>addEventListener('load', () => setTimeout(() => { location.href = '${scheme}'; }));</script>`;
}

/**
 * Once it has loaded, the page calls the Configurador by its scheme and asks its own server until the program has
 * answered there.
 */
function waitForConfigurador(title: string, scheme: string, id: number, next: string): Reply {
  return framed(
    title,
    html`<p>${guessed.waiting}</p>${callConfigurador(scheme)}<script>
const ask = async () => {
  try {
    const { done } = await (await fetch('/configurador?id=${id}')).json();
    if (done) location.replace('${next}');
    else setTimeout(ask, 250);
  } catch {
    // Left meanwhile: Firefox has an error for that, Chromium ends the script.
  }
};
addEventListener('load', () => setTimeout(ask, 250));
</script>`,
  );
}

/** Stands in for the program: makes the keys and sends the application on, unless it is not installed. */
function runConfigurador(id: number, world: World): Reply {
  const application = world.byId(id);
  if (application?.state === 'sent' && world.variant.configurador === 'opens') {
    application.state = 'keys-made';
    world.outbox.push({
      at: world.now,
      from: guessed.codeMail.from,
      to: application.email,
      subject: guessed.codeMail.subject,
      text: `Su código de solicitud es: ${application.code}`,
      link: {
        text: 'Vídeo identificación',
        href: `${sede}/certificados/persona-fisica/obtener-certificado-video-identificacion`,
      },
    });
  }
  return {
    type: 'application/json',
    body: JSON.stringify({ done: application !== undefined && application.state !== 'sent' }),
  };
}

/** The notice that the download is ready, sent once the office has done its part. */
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
