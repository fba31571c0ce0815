import { ChevronRight, Search, X } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CallView } from '../lib/view/help-call-view.ts';
import type { CardView, HelpView } from '../lib/view/help-view.ts';
import { type Language, plural, t } from '../lib/words/translate.ts';
import { HelpAnswer, HelpCard } from './HelpCard.tsx';
import { Icon } from './Icon.tsx';
import { useAnnouncement } from './use-announcement.ts';
import { useFocusOnMount } from './use-focus.ts';
import { HelperCard } from './WhoToCall.tsx';

/** Debounce before announcing the number of answers, in milliseconds. */
const quiet = 700;

const maxLength = 200;

interface Props {
  language: Language;
  view: HelpView;
  call: CallView;
  /** What was typed, or what the address asks for. */
  query: string;
  /** Focuses the field on return. */
  isWanted: boolean;
  onType: (query: string) => void;
}

/** Answers during typing; before that, common questions. */
export function HelpSearch({ language, view, call, query, isWanted, onType }: Props): JSX.Element {
  const field = useFocusOnMount<HTMLInputElement>(isWanted);
  const heading = useRef<HTMLHeadingElement>(null);
  const typed = query.trim();
  const cards = typed === '' ? [] : view.find(typed);

  return (
    <>
      <search>
        <form
          class="search-form"
          onSubmit={(event) => {
            event.preventDefault();
            heading.current?.focus();
          }}
        >
          <label for="search">{t(language, 'help.search.label')}</label>
          <div class="search-field">
            <Icon of={Search} size={24} />
            <input
              ref={field}
              id="search"
              type="search"
              value={query}
              maxLength={maxLength}
              autocomplete="off"
              spellcheck={false}
              placeholder={t(language, 'help.search.example')}
              onInput={({ currentTarget }) => onType(currentTarget.value)}
            />
            {query !== '' && (
              <button
                type="button"
                class="icon-button"
                aria-label={t(language, 'help.search.clear')}
                title={t(language, 'help.search.clear')}
                onClick={() => {
                  onType('');
                  field.current?.focus();
                }}
              >
                <Icon of={X} />
              </button>
            )}
          </div>
        </form>
      </search>
      <Counted text={typed === '' ? '' : countInWords(cards.length, language)} />
      {typed === '' && <Suggested language={language} cards={view.suggested} />}
      {cards.length > 0 && (
        <div class="answers">
          <h2 ref={heading} tabIndex={-1}>
            {t(language, 'help.results')}
          </h2>
          <Answers key={typed} cards={cards} />
        </div>
      )}
      {typed !== '' && cards.length === 0 && (
        <div class="answers nothing">
          <h2 ref={heading} tabIndex={-1}>
            {t(language, 'help.none.title')}
          </h2>
          <p>{t(language, 'help.none.text')}</p>
          {call.helpers.map((helper) => (
            <HelperCard key={helper.name} helper={helper} isShort={true} />
          ))}
        </div>
      )}
    </>
  );
}

/** Announces the number of answers after a pause. */
function Counted({ text }: { text: string }): null {
  const [said, setSaid] = useState<string>();
  useEffect(() => {
    if (text === '') {
      setSaid(undefined);
      return undefined;
    }
    const timer = setTimeout(() => setSaid(text), quiet);
    return () => clearTimeout(timer);
  }, [text]);
  useAnnouncement(said);
  return null;
}

function countInWords(count: number, language: Language): string {
  if (count === 0) return t(language, 'help.results.none');
  return plural(language, 'help.results', count);
}

/** The best answer open, the others' titles below. */
function Answers({ cards: [best, ...others] }: { cards: readonly CardView[] }): JSX.Element {
  return (
    <>
      {best && <HelpCard card={best} />}
      <div class="folded">
        <FoldedAnswers cards={others} />
      </div>
    </>
  );
}

function Suggested({ language, cards }: { language: Language; cards: readonly CardView[] }): JSX.Element {
  return (
    <div class="folded">
      <h2>{t(language, 'help.suggested')}</h2>
      <FoldedAnswers cards={cards} />
    </div>
  );
}

function FoldedAnswers({ cards }: { cards: readonly CardView[] }): JSX.Element {
  return (
    <>
      {cards.map((card) => (
        <details key={card.id} class="disclosure" data-answer={card.id}>
          <summary>
            <span class="chevron">
              <Icon of={ChevronRight} size={20} />
            </span>
            {card.title}
          </summary>
          <div class="answer">
            <HelpAnswer card={card} />
          </div>
        </details>
      ))}
    </>
  );
}
