import type { PolicyKey } from '../lib/policy/keys.ts';
import type { DeployFile } from './file.ts';
import { allPlaces, type Identity, type Place } from './places.ts';
import { type NamedKey, namedKeys } from './values.ts';
import { document, type Element, element } from './xml.ts';

const namespaces = {
  'xmlns:xsd': 'http://www.w3.org/2001/XMLSchema',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  xmlns: 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
  revision: '1.0',
  schemaVersion: '1.0',
};

type Language = 'es' | 'en';

/** Group policy for Certiguía's own keys: one definition, one text for each language. */
export function admxFiles(identity: Identity): DeployFile[] {
  const places = allPlaces(identity);
  const file = (path: string, root: Element): DeployFile => ({
    path: `windows/admx/${path}`,
    text: document(root),
    as: 'windows',
  });
  return [
    file('certiguia.admx', definitions(places)),
    file('es-ES/certiguia.adml', resources(places, 'es')),
    file('en-US/certiguia.adml', resources(places, 'en')),
  ];
}

/** Name of a policy: the same key is one policy in each browser. */
export function policyName(place: Place, { name }: NamedKey): string {
  return `${place.name}_${name}`;
}

function definitions(places: readonly Place[]): Element {
  return element(
    'policyDefinitions',
    namespaces,
    element(
      'policyNamespaces',
      {},
      element('target', { prefix: 'certiguia', namespace: 'Certiguia.Policies.Certiguia' }),
    ),
    element('resources', { minRequiredRevision: '1.0' }),
    element(
      'supportedOn',
      {},
      element(
        'definitions',
        {},
        ...places.map(({ name }) =>
          element('definition', { name: `supported_${name}`, displayName: `$(string.supported_${name})` }),
        ),
      ),
    ),
    element(
      'categories',
      {},
      element('category', { name: 'certiguia', displayName: '$(string.category)' }),
      ...places.map(({ name }) =>
        element(
          'category',
          { name, displayName: `$(string.category_${name})` },
          element('parentCategory', { ref: 'certiguia' }),
        ),
      ),
    ),
    element('policies', {}, ...places.flatMap((place) => namedKeys().map((named) => policy(place, named)))),
  );
}

function policy(place: Place, named: NamedKey): Element {
  const { name, key } = named;
  const id = policyName(place, named);
  const isSwitch = key.type === 'boolean';
  return element(
    'policy',
    {
      name: id,
      class: 'Machine',
      displayName: `$(string.name_${name})`,
      explainText: `$(string.says_${name})`,
      key: place.registryOfKeys,
      ...(isSwitch ? { valueName: name } : { presentation: `$(presentation.${id})` }),
    },
    element('parentCategory', { ref: place.name }),
    element('supportedOn', { ref: `supported_${place.name}` }),
    ...(isSwitch ? switchValues() : [element('elements', {}, input(place, name, key))]),
  );
}

function switchValues(): Element[] {
  return [
    element('enabledValue', {}, element('decimal', { value: '1' })),
    element('disabledValue', {}, element('decimal', { value: '0' })),
  ];
}

function input(place: Place, name: string, key: PolicyKey): Element {
  switch (key.type) {
    case 'integer':
      return element('decimal', {
        id: name,
        valueName: name,
        required: 'true',
        minValue: String(key.least ?? 0),
        maxValue: String(key.most ?? 9999),
      });
    case 'choice':
      return element(
        'enum',
        { id: name, valueName: name, required: 'true' },
        ...(key.values ?? []).map((value) =>
          element(
            'item',
            { displayName: `$(string.value_${name}_${value})` },
            element('value', {}, element('string', {}, value)),
          ),
        ),
      );
    case 'choices':
      return element('list', { id: name, key: `${place.registryOfKeys}\\${name}`, valuePrefix: '' });
    case 'string':
    case 'boolean':
      return element('text', {
        id: name,
        valueName: name,
        required: 'true',
        ...(key.longest === undefined ? {} : { maxLength: String(key.longest) }),
      });
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

function resources(places: readonly Place[], language: Language): Element {
  const say = words[language];
  const string = (id: string, text: string): Element => element('string', { id }, text);
  const keys = namedKeys();
  return element(
    'policyDefinitionResources',
    namespaces,
    element('displayName', {}, 'Certiguía'),
    element('description', {}, say.description),
    element(
      'resources',
      {},
      element(
        'stringTable',
        {},
        string('category', 'Certiguía'),
        ...places.flatMap(({ name, title }) => [
          string(`category_${name}`, title),
          string(`supported_${name}`, `${title}, ${say.supported}`),
        ]),
        ...keys.flatMap(({ name, key }) => [
          string(`name_${name}`, name),
          string(`says_${name}`, key.says[language]),
          ...(key.type === 'choice' ? (key.values ?? []) : []).map((value) =>
            string(`value_${name}_${value}`, value),
          ),
        ]),
      ),
      element(
        'presentationTable',
        {},
        ...places.flatMap((place) =>
          keys
            .filter(({ key }) => key.type !== 'boolean')
            .map((named) =>
              element('presentation', { id: policyName(place, named) }, control(named, say.values)),
            ),
        ),
      ),
    ),
  );
}

function control({ name, key, example }: NamedKey, values: string): Element {
  switch (key.type) {
    case 'integer':
      return element('decimalTextBox', { refId: name, defaultValue: String(example) }, name);
    case 'choice':
      return element('dropdownList', { refId: name, noSort: 'true' }, name);
    case 'choices':
      return element('listBox', { refId: name }, `${values}: ${(key.values ?? []).join(', ')}`);
    case 'string':
    case 'boolean':
      return element('textBox', { refId: name }, element('label', {}, name));
  }
}
