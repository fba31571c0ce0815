import { ChevronRight } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './Icon.tsx';

/** Content one press away. */
export function Disclosure({
  summary,
  name,
  children,
}: {
  summary: string;
  name?: string;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <details class="disclosure fold-out" data-part={name}>
      <summary>
        <span class="chevron">
          <Icon of={ChevronRight} size={18} />
        </span>
        {summary}
      </summary>
      {children}
    </details>
  );
}
