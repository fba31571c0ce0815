/** A text somebody may paste. All people, numbers and addresses are invented. */
export interface Mail {
  /** Completes "in …". */
  name: string;
  text: string;
  expected: { code: string } | { ask: readonly string[] } | 'none';
}
