import { CircleQuestionMark, MessageSquareWarning } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { HelpView } from '../lib/view/help-view.ts';
import { type Language, t } from '../lib/words/translate.ts';
import { HelpCard } from './HelpCard.tsx';
import { Icon } from './Icon.tsx';
import { useFieldError } from './use-announcement.ts';
import { useFocusOnMount } from './use-focus.ts';

/** In characters. */
const maxLength = 6000;

const maxRelated = 3;

/** What a pasted message means: certain, probable, or unknown. The text is not kept. */
export function PastedMessage({ language, view }: { language: Language; view: HelpView }): JSX.Element {
  const title = useFocusOnMount<HTMLHeadingElement>();
  const field = useRef<HTMLTextAreaElement>(null);
  const [asked, setAsked] = useState<{ text: string; time: number }>();

  const trouble = asked?.text === '' ? t(language, 'help.message.empty') : undefined;
  const isDescribed = useFieldError(field, trouble, asked?.time ?? 0);

  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        {t(language, 'help.door.message')}
      </h1>
      <form
        class="message-form"
        onSubmit={(event) => {
          event.preventDefault();
          const text = field.current?.value.trim() ?? '';
          setAsked({ text, time: (asked?.time ?? 0) + 1 });
        }}
      >
        <label for="message">{t(language, 'help.message.label')}</label>
        <textarea
          ref={field}
          id="message"
          rows={4}
          maxLength={maxLength}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={isDescribed ? 'message-trouble' : 'message-privacy'}
          aria-invalid={trouble !== undefined}
        />
        <p id="message-privacy" class="small soft">
          {t(language, 'help.message.privacy')}
        </p>
        {trouble && (
          <p id="message-trouble" class="trouble">
            {trouble}
          </p>
        )}
        <button type="submit" class="button">
          {t(language, 'help.message.look')}
        </button>
      </form>
      {asked && asked.text !== '' && (
        <Meaning key={asked.time} language={language} view={view} text={asked.text} />
      )}
    </>
  );
}

function Meaning({
  language,
  view,
  text,
}: {
  language: Language;
  view: HelpView;
  text: string;
}): JSX.Element {
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  const meanings = view.understand(text);
  const related = meanings.length === 0 ? view.find(text).slice(0, maxRelated) : [];
  return (
    <section ref={place} tabIndex={-1} class="answers" aria-label={t(language, 'help.results')}>
      {meanings.length > 0 && <h2>{t(language, 'help.message.means')}</h2>}
      {meanings.map(({ card, certain, sure, why }) => (
        <HelpCard key={card.id} card={card}>
          <p class={certain ? 'sure certain' : 'sure'} data-certain={certain}>
            <Icon of={certain ? MessageSquareWarning : CircleQuestionMark} size={20} />
            <span>
              <b>{sure}.</b> {why}
            </span>
          </p>
        </HelpCard>
      ))}
      {meanings.length === 0 && (
        <div class="nothing">
          <h2>{t(language, 'help.message.unknown')}</h2>
          <p>{t(language, 'help.message.unknown.text')}</p>
          <a class="button quiet" href="#call">
            {t(language, 'help.open.call')}
          </a>
        </div>
      )}
      {related.length > 0 && <h2>{t(language, 'help.message.related')}</h2>}
      {related.map((card) => (
        <HelpCard key={card.id} card={card} />
      ))}
    </section>
  );
}
