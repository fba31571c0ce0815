/** What is called of two libraries that are AGPL: installed only when asked for, outside the project, their types too. */
declare module 'intro.js' {
  interface TourOptions {
    nextLabel: string;
    prevLabel: string;
    doneLabel: string;
    showProgress: boolean;
    steps: readonly { element?: Element | null; title?: string; intro: string }[];
  }
  const introJs: { tour: () => { setOptions: (options: TourOptions) => { start: () => unknown } } };
  export default introJs;
}

declare module 'shepherd.js' {
  interface Step {
    attachTo?: { element: string; on: 'right' };
    title?: string;
    text: string;
    buttons?: readonly { text: string; action: () => void }[];
  }
  class Tour {
    constructor(options: { useModalOverlay: boolean });
    addStep(step: Step): unknown;
    start(): unknown;
    back(): void;
    next(): void;
  }
  const Shepherd: { Tour: typeof Tour };
  export default Shepherd;
}
