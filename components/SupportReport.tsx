import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Language, t } from '../lib/words/translate.ts';

/** The support report: created at a click, shown first, then saved or copied. */
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
      <h2 id="support">{t(language, 'support.heading')}</h2>
      <p>{t(language, 'support.help')}</p>
      {text !== undefined && (
        <>
          <p class="soft">{t(language, 'support.read')}</p>
          <textarea
            class="report"
            readOnly
            rows={text.split('\n').length + 2}
            value={text}
            aria-label={t(language, 'support.text')}
          />
        </>
      )}
      <div class="buttons narrow">
        {text === undefined ? (
          <button type="button" class="button quiet" onClick={() => void make().then(setText)}>
            {t(language, 'support.make')}
          </button>
        ) : (
          <button type="button" class="button quiet" onClick={() => onSave(text)}>
            {t(language, 'support.save')}
          </button>
        )}
      </div>
    </section>
  );
}
