import { FileKey2 } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Language, t } from '../lib/words/translate.ts';
import { Icon } from './Icon.tsx';

interface Props {
  language: Language;
  /** Smaller, once there are files. */
  small: boolean;
  /** What was brought; a folder among it is left out and told of. */
  onFiles: (files: readonly File[], hasFolder: boolean) => void;
}

/** Where files are dropped or chosen; the button is what keyboards and screen readers find. */
export function FileDrop({ language, small, onFiles }: Props): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent): void => {
      // Words may be dragged into a field as ever.
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
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

  function take({ items }: DataTransfer): void {
    const isFolder = (item: DataTransferItem): boolean => item.webkitGetAsEntry?.()?.isDirectory === true;
    const files = [...items].filter((item) => item.kind === 'file');
    onFiles(
      files.filter((item) => !isFolder(item)).flatMap((item) => item.getAsFile() ?? []),
      files.some(isFolder),
    );
  }

  return (
    <div class={small ? 'drop small' : 'drop'} data-over={isOver ? '' : undefined}>
      {!small && (
        <>
          <Icon of={FileKey2} size={44} />
          <p>
            <b>{t(language, 'check.drop')}</b>
            <br />
            <span class="soft">{t(language, 'check.drop.kinds')}</span>
          </p>
        </>
      )}
      <input
        ref={input}
        type="file"
        multiple
        class="visually-hidden"
        tabIndex={-1}
        aria-label={t(language, 'check.choose')}
        onChange={(event) => {
          const { files } = event.currentTarget;
          if (files?.length) onFiles([...files], false);
          // The same file can be chosen once more.
          event.currentTarget.value = '';
        }}
      />
      <button type="button" class={small ? 'button quiet' : 'button'} onClick={() => input.current?.click()}>
        {t(language, small ? 'check.another' : 'check.choose')}
      </button>
    </div>
  );
}
