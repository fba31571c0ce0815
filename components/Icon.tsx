import type { IconNode } from 'lucide';
import type { JSX } from 'preact';
import { iconPath } from '../lib/view/icon-path.ts';

/** A decorative icon beside words, hidden from assistive technology. */
export function Icon({ of, size = 22 }: { of: IconNode; size?: number }): JSX.Element {
  return (
    <svg class="icon" aria-hidden="true" width={size} height={size} viewBox="0 0 24 24">
      <path d={iconPath(of)} />
    </svg>
  );
}
