import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Language, say } from '../lib/words/say.ts';

/** A text for whoever helps: made at a click, read first, then saved or copied by hand. */
export function SupportReport({
  language,
  make,
  onSave,
}: {
  language: Language;
  make: () => Promise<string>;
  onSave: (text: string) => void;
}): JSX.Element {
  const [text, setText] = useState<string>();
  return (
    <section aria-labelledby="support">
      <h2 id="support">{say(language, 'support.heading')}</h2>
      <p>{say(language, 'support.help')}</p>
      {text !== undefined && (
        <>
          <p class="soft">{say(language, 'support.read')}</p>
          <textarea
            class="report"
            readOnly
            rows={text.split('\n').length + 2}
            value={text}
            aria-label={say(language, 'support.text')}
          />
        </>
      )}
      <div class="buttons narrow">
        {text === undefined ? (
          <button type="button" class="button quiet" onClick={() => void make().then(setText)}>
            {say(language, 'support.make')}
          </button>
        ) : (
          <button type="button" class="button quiet" onClick={() => onSave(text)}>
            {say(language, 'support.save')}
          </button>
        )}
      </div>
    </section>
  );
}
