import { ArrowRight, Puzzle } from 'lucide';
import type { JSX } from 'preact';
import type { PinView } from '../lib/view/pin-view.ts';
import { type Language, t } from '../lib/words/translate.ts';
import { Icon } from './Icon.tsx';
import { Logo } from './Logo.tsx';

/** A drawing of an FNMT page with the guide on it. */
export function WhereGuideIs({ language }: { language: Language }): JSX.Element {
  return (
    <figure class="where-guide">
      <svg viewBox="0 0 320 200" aria-hidden="true">
        <rect class="window" x="1" y="1" width="318" height="198" rx="10" />
        <path class="bar" d="M1 11a10 10 0 0 1 10-10h298a10 10 0 0 1 10 10v23H1z" />
        <rect class="address" x="14" y="9" width="220" height="17" rx="8.5" />
        <rect class="line" x="20" y="52" width="120" height="10" rx="3" />
        <path
          class="line"
          d="M20 76h160v6H20zM20 90h140v6H20zM20 104h152v6H20zM20 128h90v14H20zM20 152h90v14H20z"
        />
        <rect class="guide" x="206" y="46" width="100" height="140" rx="8" />
        <path class="text" d="M216 92h80v7h-80zM216 105h60v7h-60zM216 120h80v4h-80zM216 129h70v4h-70z" />
        <rect class="press" x="216" y="144" width="80" height="16" rx="5" />
        <g transform="translate(216 56)">
          <Logo size={24} />
        </g>
      </svg>
      <figcaption>{t(language, 'welcome.where')}</figcaption>
    </figure>
  );
}

/** How to pin the icon in this browser. */
export function PinTip({ tip: { text, press } }: { tip: PinView }): JSX.Element {
  return (
    <div class="pin-tip">
      <p class="drawn" aria-hidden="true">
        <span class="key">
          <Icon of={Puzzle} />
        </span>
        <Icon of={ArrowRight} size={18} />
        <span class="key">
          <Logo size={22} /> Certiguía <Icon of={press} size={20} />
        </span>
      </p>
      <p>{text}</p>
    </div>
  );
}
