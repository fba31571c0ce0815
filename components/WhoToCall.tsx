import { Copy, ShieldAlert } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CallView, HelperView } from '../lib/view/help-call-view.ts';
import { type Language, t } from '../lib/words/translate.ts';
import { Icon } from './Icon.tsx';
import { useAnnouncement } from './use-announcement.ts';
import { useFocusOnMount } from './use-focus.ts';

interface Props {
  language: Language;
  view: CallView;
  /** Resolves to whether it was copied. */
  onCopy: (text: string) => Promise<boolean>;
}

/** Who helps with what, and the facts they ask for. */
export function WhoToCall({ language, view: { helpers, facts }, onCopy }: Props): JSX.Element {
  const title = useFocusOnMount<HTMLHeadingElement>();
  const [copied, setCopied] = useState<{ text: string; well: boolean; press: number }>();
  const result = copied?.text === facts ? copied : undefined;
  const message = result && t(language, result.well ? 'help.call.copied' : 'help.call.not-copied');
  useAnnouncement(message, result?.press);

  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        {t(language, 'help.door.call')}
      </h1>
      {helpers.map((helper) => (
        <HelperCard key={helper.name} helper={helper} />
      ))}
      <section class="facts-box" aria-labelledby="facts">
        <h2 id="facts">{t(language, 'help.call.facts')}</h2>
        <p>{t(language, 'help.call.facts.text')}</p>
        <pre class="facts">{facts}</pre>
        <button
          type="button"
          class="button"
          onClick={() =>
            void onCopy(facts).then((well) =>
              setCopied({ text: facts, well, press: (copied?.press ?? 0) + 1 }),
            )
          }
        >
          <Icon of={Copy} size={20} />
          {t(language, 'help.call.copy')}
        </button>
        {message && <p>{message}</p>}
        <div class="note">
          <Icon of={ShieldAlert} size={24} />
          <div>{t(language, 'help.call.careful')}</div>
        </div>
      </section>
    </>
  );
}

/** A helper, with contact details. */
export function HelperCard({
  helper: { about, name, lines, links },
  isShort = false,
}: {
  helper: HelperView;
  /** Only the contact details. */
  isShort?: boolean;
}): JSX.Element {
  return (
    <article class="answer helper">
      <p class="about">{about}</p>
      {isShort ? <h3>{name}</h3> : <h2>{name}</h2>}
      {!isShort && lines.map((line) => <p key={line}>{line}</p>)}
      {links.length > 0 && (
        <ul class="ways">
          {links.map(({ label, href }) => (
            <li key={href}>
              <a class="link" href={href} target="_blank" rel="noreferrer">
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
