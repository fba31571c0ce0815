/**
 * Notes from here on when a frame of this page has loaded, in milliseconds of the computer's clock. That a form was sent
 * is heard of by way of the background, which may take longer than FNMT's answer.
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
