import type { JSX } from 'preact';
import type { InstallerChoice, InstallerView } from '../lib/view/panel-sections.ts';
import { Icon } from './Icon.tsx';

interface Props {
  installer: InstallerView;
  /** FNMT's own links, where the page has them. */
  links?: Readonly<Partial<Record<InstallerChoice['kind'], string>>>;
}

/**
 * The right Configurador for this system. On Linux the person is asked which. Where the page has no link of its own to
 * an installer, the download page stands in.
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
