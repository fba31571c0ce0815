import { Fragment, type JSX } from 'preact';
import type { KeysView } from '../lib/view/keys-view.ts';

/** The panel's keys, and where the browser lets people change them. */
export function PanelKeys({
  view: { heading, text, keys, change, listening },
  onChange,
}: {
  view: KeysView;
  onChange: () => void;
}): JSX.Element {
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{heading}</h2>
      <p>{text}</p>
      {keys.length > 0 && (
        <p class="keys">
          {keys.map((key, index) => (
            <Fragment key={key}>
              {index > 0 && ' + '}
              <kbd>{key}</kbd>
            </Fragment>
          ))}
        </p>
      )}
      <p>{listening}</p>
      <div class="buttons narrow">
        <button type="button" class="button quiet" onClick={onChange}>
          {change.label}
        </button>
      </div>
      <p class="soft">{change.text}</p>
    </section>
  );
}
