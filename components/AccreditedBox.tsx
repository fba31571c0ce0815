import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type MomentFailure, readPastMoment, typedMoment } from '../lib/cases/appointment.ts';
import { hourInWords, type Language, momentInWords, say } from '../lib/words/say.ts';
import { MomentFields, typedIn } from './MomentFields.tsx';

interface Props {
  language: Language;
  accreditedAt: Date;
  zone: string;
  now: () => Date;
  onSave: (at: Date) => void;
}

/** From the office to the download it takes about an hour (FNMT, 2026-10). */
const wait = 3_600_000;

/** When the office confirmed who they are, and from when on they can download; the hour can be corrected. */
export function AccreditedBox({ language, accreditedAt, zone, now, onSave }: Props): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const [failure, setFailure] = useState<MomentFailure>();
  const date = momentInWords(language, accreditedAt, zone);
  const time = hourInWords(language, new Date(accreditedAt.getTime() + wait), zone);
  return (
    <section class="box" aria-labelledby="accredited">
      <h2 id="accredited">{say(language, 'accredited.at', { date })}</h2>
      <p>{say(language, 'accredited.ready', { time })}</p>
      {isOpen ? (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const read = readPastMoment(typedIn(event.currentTarget), zone, now());
            setFailure(read.ok ? undefined : read.failure);
            if (!read.ok) return;
            onSave(read.value);
            setOpen(false);
          }}
        >
          <p>{say(language, 'accredited.heading')}</p>
          <MomentFields
            language={language}
            name="accredited"
            start={typedMoment(accreditedAt, zone)}
            failure={failure}
          />
          <button type="submit" class="button quiet">
            {say(language, 'accredited.save')}
          </button>
        </form>
      ) : (
        <button type="button" class="link" onClick={() => setOpen(true)}>
          {say(language, 'accredited.change')}
        </button>
      )}
    </section>
  );
}
