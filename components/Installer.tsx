import type { JSX } from 'preact';
import type { InstallerChoice, InstallerView } from '../lib/view/panel-sections.ts';
import { Icon } from './Icon.tsx';

interface Props {
  installer: InstallerView;
  /** The page's own installer links. */
  links?: Readonly<Partial<Record<InstallerChoice['kind'], string>>>;
}

/**
 * The right Configurador for this system; on Linux it asks which. Without a link on the page, the download page
 * replaces it.
 */
export function Installer({
  installer: { picture, heading, ask, choices, none, page },
  links = {},
}: Props): JSX.Element {
  return (
    <section class="installer">
      <h3>{ask ?? heading}</h3>
      {none && <p>{none}</p>}
      {choices.map(({ kind, label }) => (
        <a
          key={kind}
          class={choices.length > 1 ? 'button quiet' : 'button'}
          data-installer={kind}
          href={links[kind] ?? page.href}
        >
          <Icon of={picture} size={20} />
          {label}
        </a>
      ))}
      {choices.some(({ kind }) => links[kind] === undefined) && (
        <a class="small" href={page.href}>
          {page.label}
        </a>
      )}
    </section>
  );
}
