import { documents, personKinds, videoPreparation } from '../journey/accreditation.ts';
import { type BrowserName, diagnose } from '../journey/configurador.ts';
import type { Row } from '../journey/guidance.ts';
import { afterBackupGuides, exportGuides, type Guide } from '../journey/guides.ts';
import type { System } from '../journey/installers.ts';
import type { IdentityRoute } from '../journey/phases.ts';
import { adviceOn } from '../journey/renewal-advice.ts';
import type { Situation } from '../journey/situation.ts';
import type { Organisation } from '../policy/organisation.ts';
import { type Language, t } from '../words/translate.ts';
import type { Sentence } from './fields-view.ts';
import {
  type ExpectView,
  expectSources,
  expectView,
  type HowToView,
  howToView,
  type InstallerView,
  installerView,
  type RoutesView,
  routesView,
} from './panel-sections.ts';
import { type Cited, routeSources } from './sources-view.ts';

export interface PrepareView {
  heading: string;
  lists: readonly { heading?: string; lines: readonly string[] }[];
}

/** More than words: at most one of these follows the action. */
export interface GuidanceSections {
  routes?: RoutesView;
  /** Why no program opened, the likeliest first. */
  causes?: { heading: string; causes: readonly Sentence[] };
  howTo?: HowToView;
  prepare?: PrepareView;
  expect?: ExpectView;
  installer?: InstallerView;
}

interface SectionContext {
  system: System;
  browser: BrowserName;
  language: Language;
  organisation: Organisation | undefined;
  offered: readonly IdentityRoute[];
}

/** A row's section with its sources. */
export function sectionOf(
  { section, phase, question }: Row,
  { page, device, facts, kind: caseKind }: Situation,
  { system, browser, language, organisation, offered }: SectionContext,
): GuidanceSections & { cited?: Cited } {
  const guides = (made: readonly Guide[]) => ({
    howTo: howToView(made, organisation, language),
    cited: ['howto.heading', made.map(({ source }) => source)] as const,
  });
  switch (section) {
    case 'routes':
      return {
        routes: routesView(offered, question === 'route', language),
        cited: ['route.heading', routeSources],
      };
    case 'causes':
      return {
        causes: {
          heading: t(language, 'configurador.heading'),
          causes: diagnose(system, browser, facts['setup.installed'] !== undefined).map(
            ({ title, text }) => ({
              title: t(language, title),
              text: t(language, text),
            }),
          ),
        },
      };
    case 'export':
      return guides(exportGuides(system, browser));
    case 'after-backup':
      return guides(afterBackupGuides(system, browser, device ?? 'shared', organisation));
    case 'video':
      return {
        prepare: {
          heading: t(language, 'video.heading'),
          lists: [{ lines: videoPreparation.map((line) => t(language, line)) }],
        },
        cited: ['video.heading', ['press-2026-01']],
      };
    case 'documents':
      return {
        prepare: {
          heading: t(language, 'documents.heading'),
          lists: [
            ...personKinds.map((kind) => ({
              heading: t(language, `documents.kind.${kind}`),
              lines: documents[kind].map((line) => t(language, line)),
            })),
            { lines: [t(language, 'documents.original'), t(language, 'documents.code')] },
          ],
        },
        cited: ['documents.heading', ['sede-2026-08']],
      };
    case 'expect': {
      const kind = page ? adviceOn(page, caseKind).expect : phase === 4 ? 'download' : 'request';
      return kind
        ? { expect: expectView(kind, language), cited: ['panel.sources.sending', expectSources] }
        : {};
    }
    case 'installer':
      return { installer: installerView(system, language) };
    default:
      return {};
  }
}
