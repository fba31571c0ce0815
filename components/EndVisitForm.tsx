import { ChevronRight, Circle, CircleCheckBig } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Language, t } from '../lib/words/translate.ts';
import { ConfirmPrompt } from './ConfirmPrompt.tsx';
import { Icon } from './Icon.tsx';

interface Props {
  language: Language;
  isOpen?: boolean;
  /** Steps already done in the checklist. */
  done: { backup: boolean; deleted: boolean };
  /** There is a certificate to back up and delete. */
  hasCertificate: boolean;
  /** The code is erased too, and still needed. */
  needsCode: boolean;
  /** Files saved here with our help. */
  files: readonly string[];
  ticket: string | undefined;
  onLeave: (ticket: 'kept' | 'erased') => void;
}

/** Leaving a shared computer: last checks, whether the person will return, then everything is erased. */
export function EndVisitForm({
  language,
  isOpen = false,
  done,
  hasCertificate,
  needsCode,
  files,
  ticket,
  onLeave,
}: Props): JSX.Element {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [isReturning, setReturning] = useState(false);
  const [isErasing, setErasing] = useState(false);
  const own = [
    ...(needsCode ? [t(language, 'leave.code')] : []),
    ...(hasCertificate ? [t(language, 'leave.away'), t(language, 'leave.downloads')] : []),
    ...files.map((file) => t(language, 'leave.file', { file })),
  ];
  const open =
    own.some((item) => !ticked.includes(item)) || (hasCertificate && !(done.backup && done.deleted));
  return (
    <details class="box disclosure leave" open={isOpen}>
      <summary>
        <span class="chevron">
          <Icon of={ChevronRight} size={18} />
        </span>
        {t(language, 'leave.title')}
      </summary>
      <p>{t(language, own.length > 0 ? 'leave.intro' : 'leave.intro.short')}</p>
      {hasCertificate && (
        <>
          <Done
            isDone={done.backup}
            label={t(language, 'leave.backup')}
            pending={t(language, 'leave.in-list')}
          />
          <Done
            isDone={done.deleted}
            label={t(language, 'leave.deleted')}
            pending={t(language, 'leave.in-list')}
          />
        </>
      )}
      {own.map((item) => (
        <label key={item} class="check">
          <input
            type="checkbox"
            checked={ticked.includes(item)}
            onChange={() =>
              setTicked(ticked.includes(item) ? ticked.filter((other) => other !== item) : [...ticked, item])
            }
          />
          <span>{item}</span>
        </label>
      ))}
      {open && <p class="small soft">{t(language, 'leave.unfinished')}</p>}
      {ticket !== undefined && (
        <>
          <p>
            <b>{t(language, 'leave.ask')}</b>
          </p>
          {isReturning ? (
            <Ticket ticket={ticket} language={language} onNoted={() => onLeave('kept')} />
          ) : (
            <button type="button" class="button quiet" onClick={() => setReturning(true)}>
              {t(language, 'leave.back')}
            </button>
          )}
        </>
      )}
      {isErasing ? (
        <div class="buttons">
          <ConfirmPrompt text={t(language, 'leave.sure')} />
          <button type="button" class="button danger" onClick={() => onLeave('erased')}>
            {t(language, 'leave.sure.yes')}
          </button>
          <button type="button" class="button quiet" onClick={() => setErasing(false)}>
            {t(language, 'leave.sure.no')}
          </button>
        </div>
      ) : (
        <button
          type="button"
          class="button danger"
          onClick={() => (needsCode ? setErasing(true) : onLeave('erased'))}
        >
          {t(language, 'leave.done')}
        </button>
      )}
      <p class="small soft">{t(language, 'leave.limit')}</p>
    </details>
  );
}

/** The ticket to note down, until the person confirms. */
function Ticket({
  ticket,
  language,
  onNoted,
}: {
  ticket: string;
  language: Language;
  onNoted: () => void;
}): JSX.Element {
  return (
    <div class="buttons">
      <ConfirmPrompt text={t(language, 'leave.back.ticket')} />
      <p class="code">{ticket}</p>
      <button type="button" class="button" onClick={onNoted}>
        {t(language, 'leave.noted')}
      </button>
    </div>
  );
}

/** A step of the checklist; it is changed there. */
function Done({
  isDone,
  label,
  pending,
}: {
  isDone: boolean;
  label: string;
  /** Where to tick it. */
  pending: string;
}): JSX.Element {
  return (
    <p class="check">
      <Icon of={isDone ? CircleCheckBig : Circle} size={22} />
      <span>
        {label}
        {!isDone && <span class="soft"> · {pending}</span>}
      </span>
    </p>
  );
}
