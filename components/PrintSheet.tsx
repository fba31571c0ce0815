import type { JSX } from 'preact';
import type { SheetView } from '../lib/view/sheet-view.ts';
import type { Language } from '../lib/words/translate.ts';
import { Logo } from './Logo.tsx';

/** The printed sheet: one A4 page, black on white, with room for what is unknown. */
export function PrintSheet({ sheet, language }: { sheet: SheetView; language: Language }): JSX.Element {
  const { title, code, when, where, documents, back, after, footer } = sheet;
  return (
    <section class="paper" lang={language} aria-label={title}>
      <header>
        <Logo />
        <h2>{title}</h2>
      </header>
      <section class="paper-code">
        <h3>{code.label}</h3>
        {code.groups ? (
          <p class="digits">{code.groups.join(' ')}</p>
        ) : (
          <>
            <div class="boxes" aria-hidden="true">
              {Array.from({ length: 9 }, (_, index) => (
                <i key={index} />
              ))}
            </div>
            <p class="soft">{code.write}</p>
          </>
        )}
      </section>
      <div class="two">
        <section>
          <h3>{when.label}</h3>
          <p>
            <strong>{when.text}</strong>
          </p>
        </section>
        <section>
          <h3>{where.label}</h3>
          <p>
            <strong>{where.text}</strong>
          </p>
          {where.booking && <p>{where.booking}</p>}
        </section>
      </div>
      <section>
        <h3>
          {documents.label} <small>{documents.original}</small>
        </h3>
        {documents.lists.map(({ heading, lines }) => (
          <div key={heading} class="papers">
            {documents.lists.length > 1 && <h4>{heading}</h4>}
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ))}
        <p class="papers">
          {documents.code} {documents.asked}
        </p>
      </section>
      <section>
        <h3>{back.label}</h3>
        {back.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {back.ticket && (
          <p>
            {back.ticket.label}: <strong class="digits small">{back.ticket.value}</strong>
          </p>
        )}
      </section>
      <section>
        <h3>{after.label}</h3>
        <ol>
          {after.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </section>
      <footer>{footer}</footer>
    </section>
  );
}
