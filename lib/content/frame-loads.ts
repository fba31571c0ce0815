/**
 * Collects the times at which frames of this page load, in milliseconds: news of a sending comes through the
 * background, possibly after FNMT's answer.
 */
export function noteFrameLoads(signal: AbortSignal, onLoad: () => void): readonly number[] {
  const loads: number[] = [];
  document.addEventListener(
    'load',
    ({ target }) => {
      if (!(target instanceof Element) || target.localName !== 'iframe') return;
      loads.push(Date.now());
      onLoad();
    },
    { capture: true, signal },
  );
  return loads;
}
