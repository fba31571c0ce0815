import { Check, UserRound } from 'lucide';
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { isAlias } from '../lib/cases/commands.ts';
import { maxCases } from '../lib/cases/state.ts';
import { fold } from '../lib/fields/fold.ts';
import type { PersonView } from '../lib/view/people-view.ts';
import { type Language, t } from '../lib/words/translate.ts';
import { ConfirmPrompt } from './ConfirmPrompt.tsx';
import { Icon } from './Icon.tsx';
import { useAnnouncement, useFieldError } from './use-announcement.ts';
import { useFocusOnMount } from './use-focus.ts';

interface Props {
  language: Language;
  people: readonly PersonView[];
  /** To rename, finish and erase people; without it the list is read-only. */
  manage?: Management;
  onSwitch: (id: string) => void;
  onAdd: (alias: string) => Promise<boolean>;
}

interface Management {
  onRename: (id: string, alias: string) => Promise<boolean>;
  onFinish: (id: string) => void;
  onReopen: (id: string) => void;
  onErase: (id: string) => void;
}

/** Everybody on this computer, with what each needs next. */
export function CaseList({ language, people, onAdd, ...actions }: Props): JSX.Element {
  const [adding, setAdding] = useState(false);
  const isFull = people.length >= maxCases;
  useAnnouncedChanges(people, language);
  return (
    <div class="people">
      <p class="small soft">{t(language, 'cases.help')}</p>
      <ul>
        {people.map((person) => (
          <li key={person.id} data-person={person.name} aria-current={person.isCurrent ? 'true' : undefined}>
            <Person person={person} others={aliasesBut(people, person)} language={language} {...actions} />
          </li>
        ))}
      </ul>
      {isFull && <p class="small soft">{t(language, 'cases.add.full', { count: people.length })}</p>}
      {adding && (
        <AliasForm
          language={language}
          start=""
          taken={aliasesBut(people)}
          save={t(language, 'cases.add.save')}
          onSave={async (alias) => {
            const isAdded = await onAdd(alias);
            if (isAdded) setAdding(false);
            return isAdded;
          }}
          onCancel={() => setAdding(false)}
        />
      )}
      {!adding && !isFull && (
        <button type="button" class="button quiet" onClick={() => setAdding(true)}>
          {t(language, 'cases.add')}
        </button>
      )}
    </div>
  );
}

/** Announces changes of the list and of the current person. */
function useAnnouncedChanges(people: readonly PersonView[], language: Language): void {
  const known = useRef({ people: '', times: -1 });
  const now = JSON.stringify(
    people.map(({ id, alias, isCurrent, isFinished }) => [id, alias, isCurrent, isFinished]),
  );
  if (known.current.people !== now) known.current = { people: now, times: known.current.times + 1 };
  const { times } = known.current;
  const values = {
    names: people.map(({ name }) => name).join(', '),
    name: people.find(({ isCurrent }) => isCurrent)?.name ?? '',
  };
  useAnnouncement(times > 0 && people.length > 0 && t(language, 'cases.announced', values), times);
}

function Person({
  person: { id, name, alias, next, reminders, isCurrent, isFinished, isClosed },
  others,
  language,
  manage,
  onSwitch,
}: Omit<Props, 'people' | 'onAdd'> & {
  person: PersonView;
  others: readonly string[];
}): JSX.Element {
  const [doing, setDoing] = useState<'rename' | 'erase'>();
  const of = (key: 'cases.rename' | 'cases.erase' | 'cases.finish' | 'cases.reopen'): string =>
    t(language, 'cases.of', { action: t(language, key), name });
  return (
    <div class="person">
      <div class="who">
        <Icon of={isCurrent ? Check : UserRound} size={22} />
        <div>
          <b>{name}</b>
          {isCurrent && <span class="tag">{t(language, 'cases.current')}</span>}
          <p class="small">{next}</p>
          {reminders && <span class="tag due">{reminders}</span>}
        </div>
      </div>
      {!isCurrent && (
        <button
          type="button"
          class="link"
          aria-label={t(language, 'cases.switch', { name })}
          onClick={() => onSwitch(id)}
        >
          {t(language, 'cases.switch.short')}
        </button>
      )}
      {manage && doing === undefined && (
        <div class="actions">
          <button
            type="button"
            class="link"
            aria-label={of('cases.rename')}
            onClick={() => setDoing('rename')}
          >
            {t(language, 'cases.rename')}
          </button>
          {!isFinished && (
            <button
              type="button"
              class="link"
              aria-label={of('cases.finish')}
              onClick={() => manage.onFinish(id)}
            >
              {t(language, 'cases.finish')}
            </button>
          )}
          {isClosed && (
            <button
              type="button"
              class="link"
              aria-label={of('cases.reopen')}
              onClick={() => manage.onReopen(id)}
            >
              {t(language, 'cases.reopen')}
            </button>
          )}
          <button
            type="button"
            class="link danger"
            aria-label={of('cases.erase')}
            onClick={() => setDoing('erase')}
          >
            {t(language, 'cases.erase')}
          </button>
        </div>
      )}
      {manage && doing === 'rename' && (
        <AliasForm
          language={language}
          start={alias ?? ''}
          taken={others}
          save={t(language, 'cases.rename.save')}
          onSave={async (typed) => {
            const isRenamed = await manage.onRename(id, typed);
            if (isRenamed) setDoing(undefined);
            return isRenamed;
          }}
          onCancel={() => setDoing(undefined)}
        />
      )}
      {manage && doing === 'erase' && (
        <div class="buttons">
          <ConfirmPrompt text={t(language, 'cases.erase.ask', { name })} />
          <button type="button" class="button danger" onClick={() => manage.onErase(id)}>
            {t(language, 'cases.erase.yes')}
          </button>
          <button type="button" class="button quiet" onClick={() => setDoing(undefined)}>
            {t(language, 'cases.erase.no')}
          </button>
        </div>
      )}
    </div>
  );
}

function aliasesBut(people: readonly PersonView[], one?: PersonView): string[] {
  return people.flatMap(({ id, alias }) => (alias === undefined || id === one?.id ? [] : [alias]));
}

function AliasForm({
  language,
  start,
  taken,
  save,
  onSave,
  onCancel,
}: {
  language: Language;
  start: string;
  /** Aliases of others: two equal ones could not be told apart. */
  taken: readonly string[];
  save: string;
  onSave: (alias: string) => Promise<boolean>;
  onCancel: () => void;
}): JSX.Element {
  const [wrong, setWrong] = useState<{ alias: string; why: 'bad' | 'taken' }>();
  const [press, setPress] = useState(0);
  const field = useFocusOnMount<HTMLInputElement>();
  const trouble = wrong && t(language, `cases.add.${wrong.why}`, { alias: wrong.alias });
  const isDescribed = useFieldError(field, trouble, press);
  return (
    <form
      class="alias"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get('alias');
        if (typeof typed !== 'string') return;
        // Other failures are shown by the page.
        setPress(press + 1);
        const isTaken = taken.some((alias) => fold(alias) === fold(typed));
        if (!isAlias(typed)) setWrong({ alias: typed, why: 'bad' });
        else if (isTaken) setWrong({ alias: typed.trim(), why: 'taken' });
        else void onSave(typed).then(() => setWrong(undefined));
      }}
    >
      <label>
        {t(language, 'cases.add.alias')}
        <input
          ref={field}
          type="text"
          name="alias"
          aria-describedby={isDescribed ? 'alias-trouble' : undefined}
          aria-invalid={wrong !== undefined}
          maxLength={40}
          autocomplete="off"
          defaultValue={start}
          placeholder={t(language, 'cases.add.example')}
        />
      </label>
      {trouble && (
        <p id="alias-trouble" class="trouble">
          {trouble}
        </p>
      )}
      <div class="pair">
        <button type="submit" class="button">
          {save}
        </button>
        <button type="button" class="button quiet" onClick={onCancel}>
          {t(language, 'cases.cancel')}
        </button>
      </div>
    </form>
  );
}
