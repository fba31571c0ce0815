import type { PolicyValue } from '../lib/policy/read-policy.ts';
import type { DeployFile } from './file.ts';
import { firefoxInstall, firefoxRemoval } from './json.ts';
import { chrome, edge, firefox, type Identity, type Place } from './places.ts';
import * as reg from './registry-text.ts';
import { type NamedKey, namedKeys } from './values.ts';

/** An unusual number in the install list, so that existing entries are not overwritten. */
const forceListNumber = '7321';

/** Windows: `.reg` files to install and remove, a pair per browser. */
export function registryFiles(identity: Identity): DeployFile[] {
  return [...[chrome(identity), edge(identity)].flatMap(chromiumPair), ...firefoxPair(firefox(identity))];
}

function chromiumPair(place: Place): DeployFile[] {
  const forceList = `${place.registry}\\ExtensionInstallForcelist`;
  return [
    registryFile(place, 'install', [
      reg.comment(
        `Instala Certiguía en ${place.title} desde su tienda. Ponga el identificador de la tienda en lugar de ${place.id}.`,
        `Installs Certiguía in ${place.title} from its store. Put the store’s identifier in place of ${place.id}.`,
        `El número ${forceListNumber} no pisa los de su lista. / Number ${forceListNumber} leaves those of your own list alone.`,
      ),
      reg.key(forceList, reg.text(forceListNumber, `${place.id};${place.store}`)),
      ...keysOf(place),
    ]),
    registryFile(place, 'uninstall', [
      reg.comment(
        `Quita de ${place.title} lo que puso certiguia-install.reg: el navegador desinstala la extensión y sus datos.`,
        `Takes from ${place.title} what certiguia-install.reg put there: the browser removes the extension and its data.`,
      ),
      reg.key(forceList, reg.withoutValue(forceListNumber)),
      reg.withoutKey(place.registryOfKeys.replace(/\\policy$/, '')),
    ]),
  ];
}

function firefoxPair(place: Place): DeployFile[] {
  return [
    registryFile(place, 'settings', [
      reg.comment(
        'Solo los ajustes de Certiguía: se puede importar siempre, no pisa nada.',
        'Certiguía’s settings only: may always be imported, writes over nothing.',
      ),
      ...keysOf(place),
    ]),
    registryFile(place, 'install', [
      reg.comment(
        'CUIDADO: sustituye entero el valor ExtensionSettings de Firefox. Si ya tiene uno (directiva de grupo, otro .reg),',
        'no importe este fichero: añada la entrada siguiente al JSON que ya tiene.',
        'CAREFUL: replaces Firefox’s whole ExtensionSettings value. If there is one already (group policy, another .reg),',
        'do not import this file: add the following entry to the JSON you have.',
        JSON.stringify(firefoxInstall(place)),
      ),
      reg.key(place.registry, reg.multiText('ExtensionSettings', JSON.stringify(firefoxInstall(place)))),
    ]),
    registryFile(place, 'uninstall', [
      reg.comment(
        'CUIDADO: sustituye entero el valor ExtensionSettings de Firefox. Con otras entradas, cambie la de Certiguía en su JSON:',
        'CAREFUL: replaces Firefox’s whole ExtensionSettings value. With other entries, change Certiguía’s in your JSON:',
        JSON.stringify(firefoxRemoval(place)),
        'Firefox solo desinstala lo que está «blocked»; después se puede borrar el valor.',
        'Firefox uninstalls only what is “blocked”; after that the value may be deleted.',
      ),
      reg.key(place.registry, reg.multiText('ExtensionSettings', JSON.stringify(firefoxRemoval(place)))),
      reg.withoutKey(place.registryOfKeys),
    ]),
  ];
}

function registryFile({ name }: Place, what: string, pieces: readonly string[]): DeployFile {
  return {
    path: `windows/${name}/certiguia-${what}.reg`,
    text: reg.registryText(pieces),
    as: 'registry',
  };
}

/** All keys: those the templates set, and the others as comments with examples. Lists have their own key. */
function keysOf(place: Place): string[] {
  const all = namedKeys();
  const isList = ({ example }: NamedKey): boolean => Array.isArray(example);
  return [
    reg.key(
      place.registryOfKeys,
      ...all
        .filter((named) => !isList(named))
        .map((named) => described(named, lineOf(named.name, named.example))),
    ),
    ...all.filter(isList).map((named) => described(named, listOf(place, named))),
  ];
}

function listOf(place: Place, { name, example }: NamedKey): string {
  const items = Array.isArray(example) ? example : [];
  return reg.key(
    `${place.registryOfKeys}\\${name}`,
    ...items.map((item: string, index) => reg.text(String(index + 1), item)),
  );
}

function lineOf(name: string, value: PolicyValue): string {
  if (typeof value === 'boolean') return reg.number(name, Number(value));
  return typeof value === 'number' ? reg.number(name, value) : reg.text(name, String(value));
}

function described({ name, key, recommended }: NamedKey, lines: string): string {
  return [
    reg.comment(`${name}: ${key.description.es}`, key.description.en),
    ...lines.split('\n').map((line) => (recommended ? line : `;${line}`)),
  ].join('\n');
}
