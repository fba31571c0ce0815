import { create } from 'xmlbuilder2';
import { admxName, policyName } from './admx.ts';
import { type DeployFile, jsonFile } from './file.ts';
import { firefoxInstall } from './json.ts';
import { allPlaces, firefox, type Identity, type Place } from './places.ts';
import { type NamedKey, namedKeys } from './values.ts';

/** A custom setting of Intune, always of type "String". */
interface CustomSetting {
  name: string;
  omaUri: string;
  value: string;
}

const policies = './Device/Vendor/MSFT/Policy';

/** Intune takes each group policy definition as text, and then its policies by address. */
export function intuneFiles(identity: Identity): DeployFile[] {
  const settings: CustomSetting[] = [
    ...allPlaces(identity).flatMap((place) => [
      {
        name: `Certiguía: ${place.title}, ADMX`,
        omaUri: `${policies}/ConfigOperations/ADMXInstall/${appOf(place)}/Policy/${admxName(place)}`,
        value: `windows/admx/${admxName(place)}.admx: su contenido entero / its whole content`,
      },
      ...namedKeys()
        .filter(({ recommended }) => recommended)
        .map((named) => settingOf(place, named)),
    ]),
    {
      name: 'Certiguía: Firefox, ExtensionSettings',
      omaUri: `${policies}/Config/Firefox~Policy~firefox~Extensions/ExtensionSettings`,
      value: `<enabled/>\n<data id="ExtensionSettings" value='${JSON.stringify(firefoxInstall(firefox(identity)))}'/>`,
    },
  ];
  return [jsonFile('intune/certiguia-oma-uri.json', settings)];
}

/** Intune's name for a browser's definition. */
function appOf({ name }: Place): string {
  return `Certiguia${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function settingOf(place: Place, named: NamedKey): CustomSetting {
  const { name, example } = named;
  return {
    name: `Certiguía: ${place.title}, ${name}`,
    omaUri: `${policies}/Config/${appOf(place)}~Policy~certiguia/${policyName(place, named)}`,
    value:
      typeof example === 'boolean'
        ? `<${example ? 'enabled' : 'disabled'}/>`
        : `<enabled/>\n${create({ data: { '@id': name, '@value': String(example) } }).end({ headless: true })}`,
  };
}
