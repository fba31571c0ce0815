import type { JSX } from 'preact';
import { Mark } from './Mark.tsx';

/** Who is speaking, and that it is not official. */
export function Brand({ name, unofficial }: { name: string; unofficial: string }): JSX.Element {
  return (
    <div class="brand">
      <Mark />
      <div>
        <b>{name}</b>
        <small>{unofficial}</small>
      </div>
    </div>
  );
}
