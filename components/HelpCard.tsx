import type { ComponentChildren, JSX } from 'preact';
import type { CardView, WayView } from '../lib/view/help-view.ts';
import { isPopupPart } from '../lib/view/ui-targets.ts';

/** One answer of the help, with its sources. */
export function HelpCard({ card, children }: { card: CardView; children?: ComponentChildren }): JSX.Element {
  return (
    <article class="answer" data-answer={card.id}>
      <p class="about">{card.about}</p>
      {children}
      <h3>{card.title}</h3>
      <HelpAnswer card={card} />
    </article>
  );
}

/** The answer without its title. */
export function HelpAnswer({ card: { text, ordered, way, sources } }: { card: CardView }): JSX.Element {
  return (
    <>
      {ordered ? (
        <ol>
          {text.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      ) : (
        text.map((sentence) => <p key={sentence}>{sentence}</p>)
      )}
      {way && <HelpWay way={way} />}
      {sources && <p class="sources">{sources}</p>}
    </>
  );
}

/** A link to where it is done. */
export function HelpWay({ way, isButton = false }: { way: WayView; isButton?: boolean }): JSX.Element {
  const style = isButton ? 'button' : 'link';
  if ('href' in way) {
    return (
      <a class={style} href={way.href} target="_blank" rel="noreferrer">
        {way.label}
      </a>
    );
  }
  return way.target === 'call' ? (
    <a class={style} href="#call">
      {way.label}
    </a>
  ) : (
    <a
      class={style}
      href={isPopupPart(way.target) ? `/popup.html#${way.target}` : `/${way.target}.html`}
      target="_blank"
      rel="noreferrer"
    >
      {way.label}
    </a>
  );
}
