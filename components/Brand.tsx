import type { JSX } from 'preact';
import { Logo } from './Logo.tsx';

/** The name, and that it is unofficial. */
export function Brand({ name, unofficial }: { name: string; unofficial: string }): JSX.Element {
  return (
    <div class="brand">
      <Logo />
      <div>
        <b>{name}</b>
        <small>{unofficial}</small>
      </div>
    </div>
  );
}
