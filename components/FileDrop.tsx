import { FileKey2 } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Language, say } from '../lib/words/say.ts';
import { Icon } from './Icon.tsx';

interface Props {
  language: Language;
  /** Smaller, once there are files. */
  small: boolean;
  onFiles: (files: readonly File[]) => void;
  /** A folder was dropped. */
  onFolder: () => void;
}

/** Where files are dropped or chosen; the button is what keyboards and screen readers find. */
export function FileDrop({ language, small, onFiles, onFolder }: Props): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) take(event.dataTransfer);
    };
    // The whole page takes a drop: beside the area the browser would open the file instead.
    document.addEventListener('dragover', over, { signal });
    document.addEventListener('dragleave', () => setOver(false), { signal });
    document.addEventListener('drop', drop, { signal });
    return () => listening.abort();
  });

  function take({ items, files }: DataTransfer): void {
    const isFolder = [...items].some((item) => item.webkitGetAsEntry?.()?.isDirectory === true);
    if (isFolder) onFolder();
    else if (files.length > 0) onFiles([...files]);
  }

  return (
    <div class={small ? 'drop small' : 'drop'} data-over={isOver ? '' : undefined}>
      {!small && (
        <>
          <Icon of={FileKey2} size={44} />
          <p>
            <b>{say(language, 'check.drop')}</b>
            <br />
            <span class="soft">{say(language, 'check.drop.kinds')}</span>
          </p>
        </>
      )}
      <input
        ref={input}
        type="file"
        multiple
        class="visually-hidden"
        tabIndex={-1}
        aria-label={say(language, 'check.choose')}
        onChange={(event) => {
          const { files } = event.currentTarget;
          if (files?.length) onFiles([...files]);
          // The same file can be chosen once more.
          event.currentTarget.value = '';
        }}
      />
      <button type="button" class={small ? 'button quiet' : 'button'} onClick={() => input.current?.click()}>
        {say(language, small ? 'check.another' : 'check.choose')}
      </button>
    </div>
  );
}
