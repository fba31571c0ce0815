import type { JSX } from 'preact';
import { organisationOf, type PresetId } from '../lib/policy/organisation.ts';
import type { PolicySnapshot } from '../lib/policy/policy.ts';
import { type Language, t } from '../lib/words/translate.ts';

interface Props {
  language: Language;
  policy: PolicySnapshot | undefined;
  chosen: PresetId | undefined;
  onChoose: (organisation: PresetId | 'none') => void;
}

/** Whether the person belongs to UPO, set and undone with a click. Not asked if a policy names an organisation. */
export function OrganisationChoice({ language, policy, chosen, onChoose }: Props): JSX.Element | null {
  if (organisationOf(policy)) return null;
  return (
    <fieldset class="organisation" data-organisation>
      <legend>{t(language, 'organisation.ask')}</legend>
      <label class="check">
        <input
          type="checkbox"
          checked={chosen === 'upo'}
          onChange={(event) => onChoose(event.currentTarget.checked ? 'upo' : 'none')}
        />
        <span>{t(language, 'organisation.upo')}</span>
      </label>
      <p class="small soft">{t(language, 'organisation.help')}</p>
    </fieldset>
  );
}
