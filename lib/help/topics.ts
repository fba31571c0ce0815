import { documents, officeLines, personKinds, routes, videoPreparation } from '../journey/accreditation.ts';
import {
  advice,
  type LinkedPage,
  linkedPages,
  ownRenewal,
  type PageAdvice,
  pageForStep,
} from '../journey/advice.ts';
import { type BrowserName, diagnose } from '../journey/configurador.ts';
import { afterBackupGuides, deletionGuide, exportGuides, importGuide } from '../journey/guides.ts';
import { hintsFor } from '../journey/hints.ts';
import type { System } from '../journey/installers.ts';
import { type DeviceMode, identityRoutes, steps } from '../journey/phases.ts';
import { isInForce } from '../journey/published-facts.ts';
import { renewingAdvice } from '../journey/renewal-advice.ts';
import { isTodoStep, todoFor } from '../journey/todos.ts';
import { type WarningId, warnings, warningWords } from '../journey/warnings.ts';
import { type PageId, pageIds } from '../pages/page.ts';
import type { Organisation } from '../policy/organisation.ts';
import type { WordKey } from '../words/translate.ts';
import { type KnownMessage, knownMessages } from './known-messages.ts';
import { questionTopics } from './questions.ts';
import type { Topic } from './topic.ts';

export interface HelpContext {
  system: System;
  browser: BrowserName;
  organisation: Organisation | undefined;
  mode: DeviceMode;
  now: Date;
}

/** Every answer the help can give on this day. */
export function allTopics(reader: HelpContext): Topic[] {
  const topics = [
    ...questionTopics(reader.system, reader.browser),
    ...stepTopics(),
    ...warningTopics(reader),
    ...messageTopics(),
    ...howToTopics(reader),
    ...causeTopics(reader),
    ...identityTopics(reader),
    ...pageTopics(),
    ...fieldTopics(),
  ];
  return topics
    .map((topic) => ({ ...topic, text: topic.text.filter((key) => isInForce(key, reader.now)) }))
    .filter(({ text }) => text.length > 0);
}

function stepTopics(): Topic[] {
  return steps
    .filter(({ id }) => isTodoStep(id))
    .map(({ id, phase }) => {
      const { title, help, source } = todoFor(id);
      return {
        id: `step.${id}`,
        about: { phase },
        title,
        text: [help],
        sources: [source],
        opens: id === 'backup.checked' ? 'backup' : pageForStep(id),
        ...(id === 'setup.installed' ? { asked: 'help.asked.install' } : {}),
      };
    });
}

const askedForWarning = {
  administrator: 'help.asked.administrator',
  antivirus: 'help.asked.antivirus',
  'opened-by-hand': 'help.asked.opened-by-hand',
  'new-password': 'help.asked.new-password',
  'private-key': 'help.asked.private-key',
} as const satisfies Partial<Record<WarningId, WordKey>>;

function warningTopics({ organisation }: HelpContext): Topic[] {
  // Answers for other systems or computers can be found, too.
  const ids = (Object.keys(warnings) as WarningId[]).filter((id) => {
    const warning = warnings[id];
    return !('only' in warning) || warning.only === organisation?.preset;
  });
  return ids.map((id) => {
    const { title, text } = warningWords(id);
    const { source, also }: { source: Topic['sources'][number]; also?: Topic['sources'][number] } =
      warnings[id];
    return {
      id: `warning.${id}`,
      about: 'warning',
      title,
      text: [
        text,
        ...(id === 'appointment' && organisation?.office ? (['warning.appointment.office'] as const) : []),
      ],
      sources: also ? [source, also] : [source],
      ...(id in askedForWarning ? { asked: askedForWarning[id as keyof typeof askedForWarning] } : {}),
    };
  });
}

const askedForMessage = {
  pkcs8: 'help.asked.pkcs8',
  'mac-blocked': 'help.asked.mac-blocked',
  smartscreen: 'help.asked.smartscreen',
  'choose-certificate': 'help.asked.choose-certificate',
  'code-refused': 'help.asked.code-refused',
  'import-newer-protection': 'help.asked.import-newer',
} as const satisfies Partial<Record<KnownMessage['id'], WordKey>>;

function messageTopics(): Topic[] {
  return knownMessages.map(({ id, title, text, source }) => ({
    id: `message.${id}`,
    about: 'message',
    title,
    text: [text],
    ...(id in askedForMessage ? { asked: askedForMessage[id as keyof typeof askedForMessage] } : {}),
    sources: [source],
  }));
}

const devices = [
  ['windows', 'firefox'],
  ['windows', 'chrome'],
  ['windows', 'edge'],
  ['mac', 'chrome'],
  ['linux', 'chrome'],
] as const satisfies readonly (readonly [System, BrowserName])[];

/** Making, deleting and importing, for this browser and every other; what follows is the same for all. */
function howToTopics({ system, browser, organisation }: HelpContext): Topic[] {
  const topics = new Map<string, Topic>();
  const pairs: readonly (readonly [System, BrowserName])[] = [[system, browser], ...devices];
  for (const [index, pair] of pairs.entries()) {
    const made = exportGuides(...pair);
    const place = made.at(-1)?.title;
    const after = [
      deletionGuide(...pair, 'personal'),
      importGuide(...pair),
      ...afterBackupGuides(...pair, 'personal', organisation),
    ];
    for (const { title, steps: text, source } of [...made, ...after]) {
      const id = `${title}: ${text.join(' ')}`;
      if (topics.has(id)) continue;
      const isOfPlace = title === 'howto.delete' || title === 'howto.import';
      topics.set(id, {
        id,
        about: isOfPlace && place ? { words: place } : 'how-to',
        title,
        text,
        ...(text.length > 1 ? { ordered: true } : {}),
        ...askedForGuide(title),
        sources: [source],
        ...(index > 0 ? { elsewhere: true } : {}),
      });
    }
  }
  return [...topics.values()];
}

function askedForGuide(title: WordKey): { asked?: WordKey } {
  if (title === 'howto.delete') return { asked: 'help.asked.delete' };
  if (title === 'howto.import') return { asked: 'help.asked.import' };
  return title.startsWith('howto.export.') ? { asked: 'help.asked.export' } : {};
}

function causeTopics({ system, browser }: HelpContext): Topic[] {
  const here = diagnose(system, browser);
  const others = [...diagnose('linux', 'firefox'), ...diagnose('windows', 'brave')];
  const known = new Map([...others, ...here].map((cause) => [cause.id, cause]));
  return [...known.values()].map(({ id, title, text, source }) => ({
    id: `cause.${id}`,
    about: 'configurador',
    title,
    text: [text],
    sources: [source],
    ...(here.some((cause) => cause.id === id) ? {} : { elsewhere: true }),
  }));
}

function identityTopics({ organisation }: HelpContext): Topic[] {
  return [
    {
      id: 'offices',
      about: 'office',
      title: 'help.ask.offices',
      text: [...(organisation?.office ? (['office.organisation'] as const) : []), ...officeLines],
      asked: 'help.asked.offices',
      sources: [...(organisation?.preset === 'upo' ? (['upo'] as const) : []), 'sede-2022', 'sede-2026-08'],
      opens: 'booking',
    },
    ...personKinds.map(
      (kind): Topic => ({
        id: `documents.${kind}`,
        about: { words: `documents.kind.${kind}` },
        title: 'documents.heading',
        text: [
          ...documents[kind],
          'documents.original',
          'documents.code',
          ...(kind === 'spanish' ? [] : (['documents.nie-first'] as const)),
        ],
        asked: `help.asked.documents.${kind}`,
        sources: ['sede-2026-08'],
      }),
    ),
    ...identityRoutes.map(
      (route): Topic => ({
        asked: `help.asked.route.${route}`,
        id: `route.${route}`,
        about: { phase: 3 },
        title: routes[route].title,
        text: routes[route].lines.map(({ words }) => words),
        sources: [...new Set(routes[route].lines.map(({ source }) => source))],
        opens: route === 'video' ? 'video' : 'software-identity',
      }),
    ),
    {
      id: 'video.prepare',
      asked: 'help.asked.video-prepare',
      about: { phase: 3 },
      title: 'video.heading',
      text: videoPreparation,
      ordered: true,
      sources: ['press-2026-01'],
      opens: 'video',
    },
  ];
}

/** Advice for FNMT's pages; the same advice on several pages is one answer. */
function pageTopics(): Topic[] {
  const seen = new Set<string>();
  const pages: readonly (readonly [string, PageAdvice])[] = [
    ...pageIds.map((id) => [id, advice[id]] as const),
    ['renew-own', ownRenewal],
    ...Object.entries(renewingAdvice).map(([id, sentences]) => [`renewing.${id}`, sentences] as const),
  ];
  return pages.flatMap(([id, { title, body }]): Topic[] => {
    const sentences = body.map(({ words }) => words);
    if (seen.has(sentences.join())) return [];
    seen.add(sentences.join());
    const page = id.replace('renewing.', '');
    const opens = isLinked(page) ? page : undefined;
    return [
      {
        id: `page.${id}`,
        about: 'page',
        title,
        text: sentences,
        sources: [...new Set(body.map(({ source }) => source))],
        ...(opens ? { opens } : {}),
      },
    ];
  });
}

function isLinked(id: string): id is LinkedPage {
  return id in linkedPages;
}

const forms = [
  ['request-form', 'help.form.request'],
  ['download-form', 'help.form.download'],
  ['renew-form', 'help.form.renewal'],
  ['video-data', 'help.form.video'],
  ['video-sms', 'help.form.video'],
] as const satisfies readonly (readonly [PageId, WordKey])[];

function fieldTopics(): Topic[] {
  return forms.flatMap(([page, words]) =>
    hintsFor(page).map(({ role, title, text, source }) => ({
      id: `field.${page}.${role}`,
      about: { words },
      title,
      text: [text],
      sources: [source],
      ...(role === 'document' && page === 'request-form' ? { asked: 'help.asked.document-field' } : {}),
    })),
  );
}
