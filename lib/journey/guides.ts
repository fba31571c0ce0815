import type { Organisation } from '../policy/organisation.ts';
import type { WordKey } from '../words/translate.ts';
import type { BrowserName } from './configurador.ts';
import type { System } from './installers.ts';
import type { DeviceMode } from './phases.ts';
import type { SourceId } from './sources.ts';

export interface Guide {
  title: WordKey;
  steps: readonly WordKey[];
  source: SourceId;
}

/** Where a certificate is stored and exported from, by browser and system. */
type Place = 'firefox' | 'chrome-windows' | 'edge-windows' | 'mac' | 'linux';

function placeOf(system: System, browser: BrowserName): Place {
  if (browser === 'firefox') return 'firefox';
  if (system === 'windows') return browser === 'edge' ? 'edge-windows' : 'chrome-windows';
  return system === 'mac' ? 'mac' : 'linux';
}

/** The first steps: to the list of certificates. */
const ways: Readonly<Record<Place, readonly WordKey[]>> = {
  firefox: ['howto.export.firefox.1', 'howto.export.firefox.2'],
  'chrome-windows': ['howto.export.chrome-windows.1', 'howto.export.chrome-windows.2'],
  'edge-windows': ['howto.export.edge-windows.1'],
  mac: [],
  linux: ['howto.export.linux.1'],
};

const windowsWizard = [
  'howto.export.windows.personal',
  'howto.export.windows.key',
  'howto.export.windows.password',
  'howto.export.cer',
] as const satisfies readonly WordKey[];

const exporting: Readonly<Record<Place, readonly WordKey[]>> = {
  firefox: [...ways.firefox, 'howto.export.firefox.3', 'howto.export.firefox.4'],
  'chrome-windows': [...ways['chrome-windows'], ...windowsWizard],
  'edge-windows': [...ways['edge-windows'], ...windowsWizard],
  mac: ['howto.export.mac.1', 'howto.export.mac.2', 'howto.export.mac.3', 'howto.export.cer'],
  linux: [...ways.linux, 'howto.export.linux.2', 'howto.export.linux.3'],
};

const deleting: Readonly<Record<Place, WordKey>> = {
  firefox: 'howto.delete.firefox',
  'chrome-windows': 'howto.delete.windows',
  'edge-windows': 'howto.delete.windows',
  mac: 'howto.delete.mac',
  linux: 'howto.delete.linux',
};

const importing: Readonly<Record<Place, readonly WordKey[]>> = {
  firefox: [...ways.firefox, 'howto.import.firefox'],
  'chrome-windows': ['howto.import.windows.1', 'howto.import.windows.2', 'howto.import.windows.3'],
  'edge-windows': ['howto.import.windows.1', 'howto.import.windows.2', 'howto.import.windows.3'],
  mac: ['howto.import.mac'],
  linux: [...ways.linux, 'howto.import.linux'],
};

/** Source of the buttons' names: FNMT explains all but Linux. */
function sourceOf(place: Place): SourceId {
  return place === 'linux' ? 'own' : 'faq-2026-09';
}

/** How to make the backup: the Configurador's own offer, then from this browser. */
export function exportGuides(system: System, browser: BrowserName): Guide[] {
  const place = placeOf(system, browser);
  return [
    {
      title: 'howto.configurador',
      steps: ['howto.configurador.1', 'howto.configurador.2', 'howto.configurador.3'],
      source: 'sede-2024-07',
    },
    { title: `howto.export.${place}`, steps: exporting[place], source: sourceOf(place) },
  ];
}

/** How to delete the certificate from this browser or system. */
export function deletionGuide(system: System, browser: BrowserName, mode: DeviceMode): Guide {
  const place = placeOf(system, browser);
  return {
    title: 'howto.delete',
    steps: [
      'howto.delete.first',
      ...ways[place],
      deleting[place],
      ...(mode === 'shared' ? (['howto.delete.files'] as const) : []),
    ],
    source: 'own',
  };
}

/** How to import the certificate from its backup. */
export function importGuide(system: System, browser: BrowserName): Guide {
  return { title: 'howto.import', steps: importing[placeOf(system, browser)], source: 'aeat' };
}

/** Deleting and importing in one guide: stopping in between leaves no certificate. */
function reimportGuide(system: System, browser: BrowserName): Guide {
  const place = placeOf(system, browser);
  const back = importing[place].filter((step) => !ways[place].includes(step));
  return {
    title: 'howto.reimport',
    steps: ['howto.reimport.why', ...ways[place], deleting[place], ...back, 'howto.reimport.both'],
    source: 'upo',
  };
}

/**
 * After a checked backup: deleting on a shared computer, a safe place on one's own, where only some organisations ask
 * for deletion.
 */
export function afterBackupGuides(
  system: System,
  browser: BrowserName,
  mode: DeviceMode,
  organisation: Organisation | undefined,
): Guide[] {
  const elsewhere: Guide[] = [
    { title: 'howto.keep', steps: ['howto.keep.1', 'howto.keep.2', 'howto.keep.3'], source: 'own' },
    {
      title: 'howto.phone',
      steps: ['howto.phone.1', 'howto.phone.2', 'howto.phone.3'],
      source: 'press-2026-01',
    },
    ...(organisation?.cardService
      ? [{ title: 'howto.card', steps: ['howto.card.1'], source: 'upo' } as const satisfies Guide]
      : []),
  ];
  if (mode === 'shared') return [deletionGuide(system, browser, mode), ...elsewhere];
  return organisation?.preset === 'upo' ? [...elsewhere, reimportGuide(system, browser)] : elsewhere;
}
