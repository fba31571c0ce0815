import type { DeployFile } from './file.ts';
import { hasPlaceholders, type Identity } from './places.ts';

/** The folder's contents, for the person who installs: Spanish, then English. */
export function readMeFile(version: string, identity: Identity): DeployFile {
  const { chrome, edge, firefox } = identity;
  const isUnpublished = hasPlaceholders(identity);
  return {
    path: 'LEEME.txt',
    as: 'windows',
    text: `Certiguía ${version}: plantillas para instalarla en muchos equipos (English below)
==============================================================================
No oficial; no vinculada a la FNMT-RCM. Hecho desde la tabla de claves de la extensión: no edite de memoria.

ANTES DE NADA: identificadores
  Chrome y Chromium: ${chrome}   Edge: ${edge}   Firefox: ${firefox}
  ${isUnpublished ? spanishPlaceholders : 'Están ya en todos los ficheros: no hay nada que cambiar.'}

QUÉ ES CADA COSA
  windows/admx/        Directivas de grupo de Certiguía, un .admx por navegador y sus textos (es-ES, en-US): copie a
                       PolicyDefinitions los de los navegadores que use. Tienen todas las claves, con su explicación.
  windows/chrome|edge  certiguia-install.reg instala y configura; certiguia-uninstall.reg lo quita. Todas las claves están;
                       las que empiezan por «;» son ejemplos sin efecto.
  windows/firefox      certiguia-settings.reg (ajustes), certiguia-install.reg (instala), certiguia-uninstall.reg.
  linux/chrome|chromium|edge
                       certiguia-settings.json: copie a /etc/opt/chrome, /etc/chromium o /etc/opt/edge, carpeta
                       policies/managed/. certiguia-install.snippet.json: para mezclar a mano (ver abajo).
  linux/firefox        policies.json: funda lo suyo con el que haya en /etc/firefox/policies/; cópielo solo si no hay ninguno. En Windows, carpeta distribution junto a firefox.exe; en
                       macOS, Firefox.app/Contents/Resources/distribution. remove/policies.json desinstala.
  Linux, Snap y Flatpak
                       Los mismos ficheros, en otra carpeta (sin probar; según quienes los empaquetan, 2026-11):
                       Firefox Snap: /etc/firefox/policies/. Chromium Snap: /etc/chromium-browser/policies/managed/.
                       Chrome y Edge Flatpak: la misma carpeta que sin Flatpak.
                       Firefox Flatpak, con x86_64 o la arquitectura del equipo:
                       /var/lib/flatpak/extension/org.mozilla.firefox.systemconfig/x86_64/stable/policies/
                       Chromium Flatpak:
                       /var/lib/flatpak/extension/org.chromium.Chromium.Extension.certiguia/x86_64/1/policies/managed/
  macos/               Perfiles .mobileconfig para su MDM.
  intune/              Ajustes personalizados (OMA-URI, tipo String). Primero el ADMX; la instalación en Chrome y Edge,
                       con el catálogo de configuración (ExtensionInstallForcelist).
  optional-open-configurador/
                       Opcional: abrir el Configurador FNMT sin pregunta. Tiene su propio LEEME.

VALORES: deviceMode "shared", borrado a los 120 minutos y a los 15 sin uso, tiques 120 días. Decida usted
  persistentProfile (si el equipo conserva los datos del usuario al cerrar la sesión): no viene puesto a propósito.
  Todo lo demás es opcional. La directiva se lee en claro en el equipo: no ponga secretos.

CUIDADO AL MEZCLAR
  - Linux: dos ficheros con ExtensionSettings no se suman; gana el último por orden de nombre y el otro se pierde. Por eso
    la instalación es un trozo para mezclar a mano, y no debe quedar en policies/managed/ (Chrome lee ahí todo fichero).
  - Firefox: un solo policies.json (gana /etc/firefox/policies). Los .reg de Firefox sustituyen ExtensionSettings entero.
  - Si una directiva de grupo escribe las mismas claves, manda ella y borra lo importado con .reg.
  - No use ForceEphemeralProfiles donde la gente pide certificados: pierde su tique.

TIENDA O SERVIDOR PROPIO
  Windows y macOS: Chrome y Edge solo instalan a la fuerza desde fuera de su tienda si el equipo está en un dominio,
  en Entra ID, en un MDM o en Chrome Enterprise Core. Linux no tiene ese límite. Firefox (salvo ESR con
  xpinstall.signatures.required a false) solo instala XPI firmados por Mozilla. Recomendado: la tienda.
  Con servidor propio en Chrome y Edge añada "override_update_url": true, o no habrá actualizaciones.

COMPROBAR
  chrome://policy, edge://policy, about:policies: sin errores. Opciones de Certiguía: valores y claves ignoradas.
  Firefox lee la directiva al arrancar: reinícielo. Los ficheros: sha256sum -c SHA256SUMS.
  Tras instalar, Chrome tarda unos segundos en dar la directiva a la extensión; mientras, el equipo cuenta como compartido.
QUITAR: quite la directiva. Chrome y Edge desinstalan y borran los datos; Firefox necesita "blocked" (remove/, uninstall).
SIN PROBAR en equipos reales: Windows, macOS, Intune, tiendas. Probado: Chromium y Firefox ESR en Debian.


Certiguía ${version}: templates to install it on many computers
========================================================
Unofficial; not connected with FNMT-RCM. Made from the extension's own table of keys.

FIRST: identifiers
  Chrome and Chromium: ${chrome}   Edge: ${edge}   Firefox: ${firefox}
  ${isUnpublished ? englishPlaceholders : 'They are in every file already: nothing has to be changed.'}

WHAT IS WHAT
  windows/admx/        Group policy for Certiguía's keys, one .admx for each browser and its texts: copy those of the
                       browsers you use to PolicyDefinitions.
  windows/chrome|edge  certiguia-install.reg installs and sets; certiguia-uninstall.reg takes it away. Lines with ";" are
                       examples without effect.
  windows/firefox      certiguia-settings.reg (settings), certiguia-install.reg (installs), certiguia-uninstall.reg.
  linux/chrome|chromium|edge
                       certiguia-settings.json: copy to policies/managed/ in /etc/opt/chrome, /etc/chromium or
                       /etc/opt/edge. certiguia-install.snippet.json: to be merged by hand (see below).
  linux/firefox        policies.json: merge it into the one in /etc/firefox/policies/; copy it only where there is none. On Windows, the folder distribution beside firefox.exe; on
                       macOS, Firefox.app/Contents/Resources/distribution. remove/policies.json uninstalls.
  Linux, Snap and Flatpak
                       The same files, in another folder (not tried; as their packagers say, 2026-11):
                       Firefox Snap: /etc/firefox/policies/. Chromium Snap: /etc/chromium-browser/policies/managed/.
                       Chrome and Edge Flatpak: the same folder as without Flatpak.
                       Firefox Flatpak, with x86_64 or the computer's architecture:
                       /var/lib/flatpak/extension/org.mozilla.firefox.systemconfig/x86_64/stable/policies/
                       Chromium Flatpak:
                       /var/lib/flatpak/extension/org.chromium.Chromium.Extension.certiguia/x86_64/1/policies/managed/
  macos/               .mobileconfig profiles for your MDM.
  intune/              Custom settings (OMA-URI, type String). The ADMX first; Chrome's and Edge's install through the
                       settings catalogue (ExtensionInstallForcelist).
  optional-open-configurador/
                       Optional: open the Configurador FNMT without a question. It has its own LEEME.

VALUES: deviceMode "shared", erased after 120 minutes and after 15 without use, tickets for 120 days. You decide on
  persistentProfile (whether the computer keeps the user's data at log-off): left out on purpose. All else is optional.
  Policy can be read by everybody on the computer: put no secrets there.

MERGING
  - Linux: two files with ExtensionSettings do not add up; the last by name wins, the other is lost. So the install is a
    piece to merge by hand, and must not be left in policies/managed/ (Chrome reads every file there).
  - Firefox: one policies.json only (/etc/firefox/policies wins). Firefox's .reg files replace ExtensionSettings whole.
  - A group policy that writes the same keys wins, and erases what a .reg file brought.
  - No ForceEphemeralProfiles where people request certificates: they lose their ticket.

STORE OR YOUR OWN SERVER
  Windows and macOS: Chrome and Edge force-install from outside their store only on computers in a domain, Entra ID, an
  MDM or Chrome Enterprise Core. Linux has no such limit. Firefox (except ESR with xpinstall.signatures.required
  set to false) installs only XPIs signed by Mozilla. Recommended: the store.
  With your own server in Chrome and Edge add "override_update_url": true, or there will be no updates.

VERIFY
  chrome://policy, edge://policy, about:policies: no errors. Certiguía's options: values and ignored keys.
  Firefox reads policy when it starts: restart it. The files: sha256sum -c SHA256SUMS.
  After an install Chrome takes some seconds to hand policy to the extension; meanwhile the computer counts as shared.
REMOVE: take the policy away. Chrome and Edge uninstall and erase the data; Firefox needs "blocked" (remove/, uninstall).
NOT TRIED on real computers: Windows, macOS, Intune, stores. Tried: Chromium and Firefox ESR on Debian.
`,
  };
}

const command = 'npm run package -- --chrome-id … --edge-id …';
const spanishPlaceholders = `CHROME_ID y EDGE_ID son huecos: la tienda da a la extensión sus identificadores (son distintos). Haga el paquete con
  ${command}
  y estarán en todos los ficheros; o cámbielos en los que use, también en los .admx e Intune.`;
const englishPlaceholders = `CHROME_ID and EDGE_ID are placeholders: the stores give the extension its identifiers (they differ). Make the package with
  ${command}
  and they are in every file; or change them in those you use, the .admx files and Intune included.`;
