import { policyIn } from '../cases/settings.ts';
import { type AppState, sites, stateVersion } from '../cases/state.ts';
import type { FieldRole } from '../fields/roles.ts';
import { browserOf } from '../journey/configurador.ts';
import { systemOf } from '../journey/installers.ts';
import { type SedeEvidence, sedeEvidence } from '../pages/detect-sede.ts';
import { type FormEvidence, formEvidence } from '../pages/form-candidate.ts';
import type { PageId } from '../pages/page.ts';
import { isManaged } from '../policy/policy.ts';
import { type Language, t } from '../words/translate.ts';
import type { FailureName } from './failures.ts';
import { browserInWords, systemInWords } from './support-facts.ts';

/** The report's input. Nothing else is taken from the state. */
export interface ReportInput {
  version: string;
  userAgent: string;
  isBrave: boolean;
  state: AppState;
  pages: readonly {
    page: PageId;
    agreed?: readonly SedeEvidence[] | undefined;
    forms: readonly {
      page: PageId;
      roles: readonly FieldRole[];
      agreed?: readonly FormEvidence[] | undefined;
    }[];
  }[];
  failures: readonly FailureName[];
  /** Number of quarantined parts. */
  setAside: number;
}

/**
 * A readable report for finding faults. Every value is a number, yes or no, or a name from our own lists, so nothing
 * that anybody typed can be in it.
 */
export function supportReport(facts: ReportInput, language: Language): string {
  const { version, userAgent, isBrave, state, pages, failures, setAside } = facts;
  const { settings, cases } = state;
  const device = { system: systemOf(userAgent), browser: browserOf(userAgent, isBrave), userAgent };
  const yesNo = (is: boolean): string => t(language, is ? 'support.yes' : 'support.no');
  const none = t(language, 'support.none');
  const lines: [Parameters<typeof t>[1], string][] = [
    ['support.version', `${version} (${stateVersion})`],
    ['support.browser', browserInWords(device)],
    ['support.system', systemInWords(device)],
    ['support.language', t(language, `language.${language}`)],
    ['support.device', t(language, `help.fact.mode.${settings.deviceMode ?? 'unknown'}`)],
    ['support.managed', yesNo(isManaged(settings.policy))],
    ['support.keys', Object.keys(settings.policy?.values ?? {}).join(', ') || none],
    ['support.ignored', String(settings.policy?.ignored.length ?? 0)],
    [
      'support.notifications',
      yesNo(settings.personal.notifications !== false && !policyIn(settings).disableNotifications),
    ],
    [
      'support.panels',
      sites
        .map((site) => {
          const panel = settings.personal.panels?.[site] ?? 'open';
          return `${t(language, `options.panel.${site}`)}: ${t(language, `options.panel.${panel}`)}`;
        })
        .join(', '),
    ],
    ['support.people', String(cases.list.length)],
    ['support.saves', String(state.revision)],
    ['support.set-aside', String(setAside)],
    ['support.pages', pages.map(pageLine).join('; ') || none],
    ['support.failures', counted(failures) || none],
  ];
  return [
    t(language, 'support.title'),
    ...lines.map(([label, value]) => `${t(language, label)}: ${value}`),
    '',
  ].join('\n');
}

/**
 * A page and its forms, with the evidence: `software-request (path heading title, no step-bar breadcrumb) >
 * request-form (words fields, …) [document …]`.
 */
export function pageLine({ page, agreed, forms }: ReportInput['pages'][number]): string {
  const inside = forms.map(
    (form) => `${form.page}${evidence(form.agreed, formEvidence)} [${form.roles.join(' ')}]`,
  );
  return [page + evidence(agreed, sedeEvidence), ...inside].join(' > ');
}

function evidence<Kind extends string>(agreed: readonly Kind[] | undefined, kinds: readonly Kind[]): string {
  if (!agreed) return '';
  const missing = kinds.filter((kind) => kind !== 'bare-words' && !agreed.includes(kind));
  return ` (${agreed.join(' ')}${missing.length > 0 ? `, no ${missing.join(' ')}` : ''})`;
}

/** `no-answer ×3, unexpected ×1`. */
function counted(names: readonly FailureName[]): string {
  return [...new Set(names)]
    .map((name) => `${name} ×${names.filter((each) => each === name).length}`)
    .join(', ');
}
