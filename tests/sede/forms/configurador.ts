import { guessed } from '../guessed.ts';
import { sede } from '../hosts.ts';
import { type Html, html } from '../html.ts';
import { document_ } from '../layout.ts';
import type { Reply } from '../request.ts';
import type { World } from '../world.ts';

const html200 = (body: Html): Reply => ({ type: 'text/html; charset=utf-8', body: body.text });
export const framed = (title: string, body: Html): Reply =>
  html200(document_(title, html`<body><div class="formulario">${body}</div></body>`));

/**
 * Navigates to the program's scheme, which is evidenced; doing so after loading is a guess. A page that does so while
 * loading gets no content script in Chromium 156.
 */
export function callProgram(scheme: string): Html {
  return html`<script>addEventListener('load', () => setTimeout(() => { location.href = '${scheme}'; }));</script>`;
}

/** A page that calls a program by its scheme and polls the server until the program has answered there. */
export function waitForProgram(title: string, scheme: string, id: number, next: string): Reply {
  return framed(
    title,
    html`<p>${guessed.waiting}</p>${callProgram(scheme)}<script>
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

/** Stands in for the program: makes the keys and submits the application, unless it is not installed. */
export function runConfigurador(id: number, world: World): Reply {
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
