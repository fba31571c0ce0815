import type { JSX } from 'preact';

/** Certiguía's mark, the same drawing as `public/icon.svg`. */
export function Logo({ size = 36 }: { size?: number }): JSX.Element {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 32 32">
      <path d="M9 0h14a9 9 0 0 1 9 9v14a9 9 0 0 1-9 9H9a9 9 0 0 1-9-9V9a9 9 0 0 1 9-9z" fill="#0b5d4b" />
      <path
        d="M6.5 25.2c5 .2 6-2.4 6.6-5.1.7-3 2-5 5.4-5.2"
        fill="none"
        stroke="#fff"
        stroke-width="2.8"
        stroke-linecap="round"
        stroke-dasharray=".1 4.7"
      />
      <path
        d="M16.6 12.4l4 4.1 6.4-8.2"
        fill="none"
        stroke="#f0b23e"
        stroke-width="3.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
