import { FileKey2 } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Language, t } from '../lib/words/translate.ts';
import { Icon } from './Icon.tsx';

interface Props {
  language: Language;
  small: boolean;
  /** Folders are left out, and mentioned. */
  onFiles: (files: readonly File[], hasFolder: boolean) => void;
}

/** Where files are dropped or chosen; keyboard and screen readers use the button. */
export function FileDrop({ language, small, onFiles }: Props): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent): void => {
      // Text can still be dragged into fields.
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
    // The whole page accepts drops, as the browser would otherwise open the file.
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
          // Lets the same file be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <button type="button" class={small ? 'button quiet' : 'button'} onClick={() => input.current?.click()}>
        {t(language, small ? 'check.another' : 'check.choose')}
      </button>
    </div>
  );
}
