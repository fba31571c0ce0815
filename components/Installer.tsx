import type { JSX } from 'preact';
import type { InstallerView } from '../lib/view/panel-sections.ts';
import { Icon } from './Icon.tsx';

interface Props {
  installer: InstallerView;
}

/**
 * The right Configurador for this system. On Linux the person is asked which. The download page stands in for FNMT's own
 * links, which the page's script puts in where the page has them.
 */
export function Installer({ installer: { picture, heading, ask, choices, none, page } }: Props): JSX.Element {
  return (
    <section class="installer">
      <h3>{ask ?? heading}</h3>
      {none && <p>{none}</p>}
      {choices.map(({ kind, label }) => (
        <a key={kind} class="button" data-installer={kind} href={page.href}>
          <Icon of={picture} size={20} />
          {label}
        </a>
      ))}
      {choices.length > 0 && (
        <a class="small" href={page.href}>
          {page.label}
        </a>
      )}
    </section>
  );
}
