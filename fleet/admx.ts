import { create } from 'xmlbuilder2';
import type { ExpandObject } from 'xmlbuilder2/lib/interfaces';
import type { PolicyKey } from '../lib/policy/keys.ts';
import type { DeployFile } from './file.ts';
import { allPlaces, type Identity, type Place } from './places.ts';
import { type NamedKey, namedKeys } from './values.ts';

/** In xmlbuilder2's notation: `@name` is an attribute, a list repeats its element. */
type Xml = Record<string, ExpandObject | string>;

const rootAttributes = {
  '@xmlns:xsd': 'http://www.w3.org/2001/XMLSchema',
  '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  '@xmlns': 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
  '@revision': '1.0',
  '@schemaVersion': '1.0',
};

type Language = 'es' | 'en';

/**
 * Group policy for Certiguía's keys: a definition per browser, with a text per language. If Windows or Intune refuses
 * one browser's definition, the others stay.
 */
export function admxFiles(identity: Identity): DeployFile[] {
  const file = (path: string, root: Xml): DeployFile => ({
    path: `windows/admx/${path}`,
    text: `${create({ version: '1.0', encoding: 'UTF-8' }, root).end({ prettyPrint: true })}\n`,
    as: 'windows',
  });
  return allPlaces(identity).flatMap((place) => [
    file(`${admxName(place)}.admx`, definitions(place)),
    file(`es-ES/${admxName(place)}.adml`, resources(place, 'es')),
    file(`en-US/${admxName(place)}.adml`, resources(place, 'en')),
  ]);
}

/** The name of a browser's definition, without extension. */
export function admxName({ name }: Place): string {
  return `certiguia-${name}`;
}

/** The policy's name in the definition. */
export function policyName(place: Place, { name }: NamedKey): string {
  return `${place.name}_${name}`;
}

function definitions(place: Place): Xml {
  return {
    policyDefinitions: {
      ...rootAttributes,
      policyNamespaces: {
        target: { '@prefix': `certiguia_${place.name}`, '@namespace': `Certiguia.Policies.${place.name}` },
      },
      resources: { '@minRequiredRevision': '1.0' },
      supportedOn: {
        definitions: {
          definition: { '@name': 'supported', '@displayName': '$(string.supported)' },
        },
      },
      categories: {
        category: { '@name': 'certiguia', '@displayName': '$(string.category)' },
      },
      policies: { policy: namedKeys().map((named) => policy(place, named)) },
    },
  };
}

function policy(place: Place, named: NamedKey): Xml {
  const { name, key } = named;
  const id = policyName(place, named);
  const isSwitch = key.type === 'boolean';
  return {
    '@name': id,
    '@class': 'Machine',
    '@displayName': `$(string.name_${name})`,
    '@explainText': `$(string.says_${name})`,
    '@key': place.registryOfKeys,
    ...(isSwitch ? { '@valueName': name } : { '@presentation': `$(presentation.${id})` }),
    parentCategory: { '@ref': 'certiguia' },
    supportedOn: { '@ref': 'supported' },
    ...(isSwitch
      ? { enabledValue: { decimal: { '@value': '1' } }, disabledValue: { decimal: { '@value': '0' } } }
      : { elements: input(place, name, key) }),
  };
}

function input(place: Place, name: string, key: PolicyKey): Xml {
  const value = { '@id': name, '@valueName': name, '@required': 'true' };
  switch (key.type) {
    case 'integer':
      return {
        decimal: { ...value, '@minValue': String(key.minimum), '@maxValue': String(key.maximum) },
      };
    case 'array':
      return { list: { '@id': name, '@key': `${place.registryOfKeys}\\${name}`, '@valuePrefix': '' } };
    case 'string':
      return key.enum
        ? {
            enum: {
              ...value,
              item: key.enum.map((choice) => ({
                '@displayName': `$(string.value_${name}_${choice})`,
                value: { string: choice },
              })),
            },
          }
        : {
            text: {
              ...value,
              ...(key.maxLength === undefined ? {} : { '@maxLength': String(key.maxLength) }),
            },
          };
    case 'boolean':
      return { text: value };
  }
}

const words: Record<Language, { description: string; supported: string; values: string }> = {
  es: {
    description: 'Ajustes de la extensión Certiguía para ordenadores de una organización.',
    supported: 'con la extensión Certiguía',
    values: 'Valores, uno por línea',
  },
  en: {
    description: 'Settings of the extension Certiguía for an organisation’s computers.',
    supported: 'with the extension Certiguía',
    values: 'Values, one on each line',
  },
};

function resources(place: Place, language: Language): Xml {
  const { description, supported, values } = words[language];
  const string = (id: string, text: string): Xml => ({ '@id': id, '#': text });
  const keys = namedKeys();
  return {
    policyDefinitionResources: {
      ...rootAttributes,
      displayName: `Certiguía (${place.title})`,
      description,
      resources: {
        stringTable: {
          string: [
            string('category', `Certiguía (${place.title})`),
            string('supported', `${place.title}, ${supported}`),
            ...keys.flatMap(({ name, key }) => [
              string(`name_${name}`, name),
              string(`says_${name}`, key.description[language]),
              ...(key.type === 'string' ? (key.enum ?? []) : []).map((value) =>
                string(`value_${name}_${value}`, value),
              ),
            ]),
          ],
        },
        presentationTable: {
          presentation: keys
            .filter(({ key }) => key.type !== 'boolean')
            .map((named) => ({ '@id': policyName(place, named), ...control(named, values) })),
        },
      },
    },
  };
}

function control({ name, key, example }: NamedKey, values: string): Xml {
  switch (key.type) {
    case 'integer':
      return { decimalTextBox: { '@refId': name, '@defaultValue': String(example), '#': name } };
    case 'array':
      return { listBox: { '@refId': name, '#': `${values}: ${key.items.enum.join(', ')}` } };
    case 'string':
      return key.enum
        ? { dropdownList: { '@refId': name, '@noSort': 'true', '#': name } }
        : { textBox: { '@refId': name, label: name } };
    case 'boolean':
      return { textBox: { '@refId': name, label: name } };
  }
}
