import { Headset, type IconNode, MessageSquareWarning, Signpost } from 'lucide';
import type { JSX } from 'preact';
import { type Language, t } from '../lib/words/translate.ts';
import { Icon } from './Icon.tsx';

const doors = ['message', 'where', 'call'] as const;

const pictures: Readonly<Record<(typeof doors)[number], IconNode>> = {
  message: MessageSquareWarning,
  where: Signpost,
  call: Headset,
};

/** The other parts of the help. */
export function HelpNav({ language, without }: { language: Language; without: string }): JSX.Element {
  return (
    <nav class="doors" aria-label={t(language, 'help.doors')}>
      {doors
        .filter((door) => door !== without)
        .map((door) => (
          <a key={door} class="door" href={`#${door}`}>
            <Icon of={pictures[door]} size={26} />
            <span>
              <b>{t(language, `help.door.${door}`)}</b>
              {t(language, `help.door.${door}.text`)}
            </span>
          </a>
        ))}
    </nav>
  );
}
