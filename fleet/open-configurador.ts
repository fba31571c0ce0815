import { type DeployFile, jsonFile } from './file.ts';
import { chrome, edge, firefox, type Identity, type Place } from './places.ts';
import * as reg from './registry-text.ts';

const protocol = 'fnmtcr';

/** Where FNMT's forms were seen, and likely sister hosts. Chrome, Edge and Firefox take whole origins only. */
export const formOrigins = [
  'https://apus20.cert.fnmt.es',
  'https://apus20.sede.fnmt.gob.es',
  'https://apuc20.cert.fnmt.es',
  'https://apuc20.sede.fnmt.gob.es',
] as const;

const folder = 'optional-open-configurador';
const autoLaunch = [{ protocol, allowed_origins: formOrigins }];
/** Opens links with the system's program without asking; applies to every page. */
const handlers = { schemes: { [protocol]: { action: 'useSystemDefault', ask: false } } };
const firefoxBoth = { AutoLaunchProtocolsFromOrigins: autoLaunch, Handlers: handlers };

/** Optional templates that let FNMT's forms open the Configurador without a prompt. */
export function openConfiguradorFiles(identity: Identity): DeployFile[] {
  return [
    jsonFile(`${folder}/linux/chrome-chromium-edge/certiguia-open-configurador.json`, {
      AutoLaunchProtocolsFromOrigins: autoLaunch,
    }),
    jsonFile(`${folder}/linux/firefox/policies.snippet.json`, { policies: firefoxBoth }),
    ...[chrome(identity), edge(identity)].flatMap((place) =>
      pair(place, [reg.text('AutoLaunchProtocolsFromOrigins', JSON.stringify(autoLaunch))]),
    ),
    ...pair(
      firefox(identity),
      Object.entries(firefoxBoth).map(([name, value]) => reg.multiText(name, JSON.stringify(value))),
    ),
    { path: `${folder}/LEEME.txt`, text: readMe, as: 'windows' },
  ];
}

/** A pair of `.reg` files: one writes the values, the other removes them. */
function pair(place: Place, lines: readonly string[]): DeployFile[] {
  const names = place.name === 'firefox' ? Object.keys(firefoxBoth) : ['AutoLaunchProtocolsFromOrigins'];
  const file = (what: string, ...pieces: string[]): DeployFile => ({
    path: `${folder}/windows/${place.name}-${what}.reg`,
    text: reg.registryText(pieces),
    as: 'registry',
  });
  const warning = reg.comment(
    `CUIDADO: sustituye enteros estos valores de ${place.title}: ${names.join(', ')}. Si ya los usa, añada la entrada a mano.`,
    `CAREFUL: replaces these values of ${place.title} whole: ${names.join(', ')}. If you use them, add the entry by hand.`,
  );
  return [
    file('install', warning, reg.key(place.registry, ...lines)),
    file('uninstall', warning, reg.key(place.registry, ...names.map(reg.withoutValue))),
  ];
}

const readMe = `Abrir el Configurador FNMT sin pregunta (opcional)
===================================================

Los formularios de la FNMT abren el Configurador con un enlace fnmtcr:. El navegador pregunta antes, y quien
cancela se queda sin certificado. Estas plantillas responden de antemano, solo para los orígenes de la FNMT:

${formOrigins.map((origin) => `  ${origin}`).join('\n')}

Chrome, Chromium, Edge: AutoLaunchProtocolsFromOrigins. Una lista por equipo: si ya tiene una, una las dos a mano
(dos ficheros JSON con la misma directiva no se suman: gana el último por orden de nombre).
Firefox: dos directivas a la vez. AutoLaunchProtocolsFromOrigins da el permiso a esos orígenes (sin ella, Handlers no
basta: probado). Handlers dice que el programa es el del sistema, también en perfiles donde alguien eligió «preguntar
siempre»; no distingue orígenes, pero en las demás páginas Firefox sigue pidiendo permiso. Se mezcla en el único
policies.json.
El Configurador tiene que estar instalado. Otros nombres de la FNMT no están incluidos: si la FNMT cambia de servidor,
el navegador vuelve a preguntar y nada más.
Probado en Debian con Chromium y Firefox ESR, con un programa cualquiera en el lugar del Configurador: desde esos
orígenes se abre sin pregunta, desde otros no. Sin probar: Windows, macOS, Edge y el Configurador de verdad.


Opening the Configurador FNMT without a question (optional)
===========================================================

FNMT's forms open the Configurador through an fnmtcr: link. The browser asks first, and whoever cancels gets no
certificate. These templates answer beforehand, for FNMT's origins above only.

Chrome, Chromium, Edge: AutoLaunchProtocolsFromOrigins. One list for each computer: merge by hand with yours (two JSON
files with the same policy do not add up: the last by name wins).
Firefox: two policies together. AutoLaunchProtocolsFromOrigins gives those origins the permission (without it Handlers
is not enough: tried). Handlers says the program is the system's, in profiles too where somebody chose "always ask";
it knows no origins, but on other pages Firefox still asks for the permission. Merge into the one policies.json.
The Configurador has to be installed. If FNMT changes hosts the browser asks again, no more than that.
Tried on Debian with Chromium and Firefox ESR, with some program in the Configurador's place: from those origins it
opens without a question, from others not. Not tried: Windows, macOS, Edge, the real Configurador.
`;
