import { Ellipsis } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Picture } from '../lib/view/pictures.ts';
import { Icon } from './Icon.tsx';
import type { PanelProps } from './panel-props.ts';
import { ReadAloud } from './ReadAloud.tsx';

/** Help, language and voice; the rest is in a menu. */
export function PanelFooter({ state, dispatch, onUi }: PanelProps): JSX.Element {
  const { view, layout } = state;
  const { labels, pictures, language } = view;
  const [isMenuOpen, setMenuOpen] = useState(false);
  return (
    <footer>
      {isMenuOpen && (
        <ul class="menu">
          {view.menu.map(({ target, picture, label }) => (
            <li key={target}>
              <MenuButton
                picture={picture}
                label={label}
                onClick={() => {
                  setMenuOpen(false);
                  if (target === 'panel-hidden') dispatch({ type: 'hidden' });
                  onUi(target);
                }}
              />
            </li>
          ))}
          {layout.next && (
            <li class="move">
              <MenuButton
                picture={pictures[`panel.move.${layout.next}`]}
                label={labels[`panel.move.${layout.next}`]}
                onClick={() => onUi(`panel-${layout.next ?? view.side}`)}
              />
            </li>
          )}
        </ul>
      )}
      <div class="controls">
        {view.controls.map(({ target, picture, label, lang }) => (
          <button key={target} type="button" lang={lang} onClick={() => onUi(target)}>
            <Icon of={picture} size={20} />
            {label}
          </button>
        ))}
        <ReadAloud sentences={view.now.spoken} language={language} labels={labels} pictures={pictures} />
        <button type="button" aria-expanded={isMenuOpen} onClick={() => setMenuOpen(!isMenuOpen)}>
          <Icon of={Ellipsis} size={20} />
          {labels[isMenuOpen ? 'panel.less' : 'panel.more']}
        </button>
      </div>
    </footer>
  );
}

function MenuButton({
  picture,
  label,
  onClick,
}: {
  picture: Picture;
  label: string;
  onClick: () => void;
}): JSX.Element {
  return (
    <button type="button" onClick={onClick}>
      <Icon of={picture} size={20} />
      {label}
    </button>
  );
}
