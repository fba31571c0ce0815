import { announceDownload } from './forms/respond-form.ts';
import { addresses } from './hosts.ts';
import { html } from './html.ts';
import { document_ } from './layout.ts';
import type { Reply, Request } from './request.ts';
import type { World } from './world.ts';

/** The simulation's desk (mailbox, accreditation office, clock), which is not FNMT's. */
export function respondDesk(request: Request, world: World): Reply {
  let said = '';
  if (request.method === 'POST') {
    const code = (request.form.get('codigo') ?? '').replace(/\s/g, '');
    const application = world.accredit(code);
    if (application) announceDownload(world, application.email);
    said = application
      ? 'Identidad acreditada. Ha pasado una hora.'
      : 'Ese código no está pendiente de acreditar.';
  }
  const time = new Intl.DateTimeFormat('es-ES', { dateStyle: 'full', timeStyle: 'short' });
  const body = html`<body><main class="mesa">
<h1>La mesa de la simulación</h1>
<p>Esto no es de la FNMT: es lo que en la vida real pasa fuera de su web. Reloj simulado: <b id="reloj">${time.format(world.now)}</b></p>
<p><a href="${addresses.home}">Ir a la sede simulada</a></p>
<h2>Buzón de correo</h2>
<div id="buzon">${world.outbox.length === 0 && html`<p>No hay mensajes.</p>`}${world.outbox.toReversed().map(
    (
      mail,
    ) => html`<article><b>${mail.subject}</b><br>De: ${mail.from} · Para: ${mail.to} · ${time.format(mail.at)}
<pre class="texto">${mail.text}</pre>${mail.link && html`<a href="${mail.link.href}">${mail.link.text}</a>`}</article>`,
  )}</div>
<h2>Oficina de acreditación</h2>
<form method="post" action="/"><label>Código de solicitud <input name="codigo" id="codigo" autocomplete="off"></label> <button>Acreditar mi identidad</button></form>
<p role="status" id="oficina">${said}</p>
</main></body>`;
  return { type: 'text/html; charset=utf-8', body: document_('Mesa de la simulación', body).text };
}
