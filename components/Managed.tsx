import { ChevronRight } from 'lucide';
import type { JSX } from 'preact';
import type { Settings } from '../lib/cases/state.ts';
import { policyKeys } from '../lib/policy/keys.ts';
import { detailsWithoutName, organisationOf } from '../lib/policy/organisation.ts';
import { type Language, t } from '../lib/words/translate.ts';
import { Icon } from './Icon.tsx';
import { Notice } from './Notice.tsx';

/** The administrator's settings, folded, for staff: values, and what could not be read. */
export function Managed({ settings, language }: { settings: Settings; language: Language }): JSX.Element {
  const { values = {}, ignored = [], understood = {} } = settings.policy ?? {};
  const set = (Object.keys(policyKeys) as (keyof typeof policyKeys)[]).filter(
    (key) => values[key] !== undefined,
  );
  const organisation = organisationOf(settings.policy);
  const nameless = detailsWithoutName(settings.policy);
  const title = organisation
    ? t(language, 'managed.by', { name: organisation.name })
    : t(language, 'managed.title');
  return (
    <section aria-labelledby="managed" data-managed>
      <h2 id="managed">{title}</h2>
      <p>{t(language, set.length === 0 ? 'managed.none' : 'managed.text')}</p>
      {organisation?.help && (
        <a href={organisation.help} target="_blank" rel="noreferrer">
          {t(language, 'managed.help', { name: organisation.name })}
        </a>
      )}
      <details class="disclosure">
        <summary>
          <span class="chevron">
            <Icon of={ChevronRight} size={20} />
          </span>
          {t(language, 'managed.staff')}
        </summary>
        {set.length > 0 && (
          <dl class="values">
            {set.map((key) => (
              <div key={key}>
                <dt>
                  <code>{key}</code>
                  <small>{policyKeys[key].description[language === 'en' ? 'en' : 'es']}</small>
                </dt>
                <dd>
                  {inWords(values[key], language)}
                  {understood[key] && (
                    <small>{t(language, 'managed.understood', { written: understood[key] })}</small>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        )}
        {ignored.length > 0 && <Notice text={t(language, 'managed.ignored', { keys: ignored.join(', ') })} />}
        {nameless.length > 0 && (
          <Notice text={t(language, 'managed.nameless', { keys: nameless.join(', ') })} />
        )}
      </details>
    </section>
  );
}

function inWords(value: unknown, language: Language): string {
  if (typeof value === 'boolean') return t(language, value ? 'managed.yes' : 'managed.no');
  return Array.isArray(value) ? value.join(', ') : String(value);
}
