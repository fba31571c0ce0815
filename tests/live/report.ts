import type { Seen } from './look.ts';
import type { Visit } from './visits.ts';

/** A difference between a page and the catalogue. */
export interface Finding {
  page: string;
  what:
    | 'no answer'
    | 'gone'
    | 'moved'
    | 'not recognised'
    | 'form not found'
    | 'form not recognised'
    | 'field not found'
    | 'id gone'
    | 'unknown message';
  detail: string;
  harmless: boolean;
}

/** Differences between a page and the catalogue. */
export function compare(visit: Visit, seen: Seen): Finding[] {
  const finding = (what: Finding['what'], detail: string, harmless = false): Finding => ({
    page: visit.page,
    what,
    detail,
    harmless,
  });
  if (seen.status === undefined) return [finding('no answer', visit.address)];
  if (seen.status >= 400) return [finding('gone', `${seen.status} ${visit.address}`)];
  const findings: Finding[] = [];
  if (plain(seen.address) !== plain(visit.address))
    findings.push(finding('moved', `to ${plain(seen.address)}`, seen.page === visit.page));
  if (seen.page !== visit.page)
    findings.push(
      finding(
        'not recognised',
        `${seen.page === undefined ? 'no panel' : `taken for ${seen.page}`}; it says ${quoted(seen.says)}`,
      ),
    );
  if (visit.form) findings.push(...compareForm(visit.form, seen, finding));
  for (const { text, known } of seen.messages)
    if (known.length === 0) findings.push(finding('unknown message', text));
  return findings;
}

function compareForm(
  form: NonNullable<Visit['form']>,
  { frames }: Seen,
  finding: (what: Finding['what'], detail: string, harmless?: boolean) => Finding,
): Finding[] {
  const found = frames.find(({ page }) => page === form.page);
  if (!found) {
    const [frame] = frames;
    return frame
      ? [
          finding(
            'form not recognised',
            `${frame.page ?? 'nothing'} at ${plain(frame.address)}; it says ${quoted(frame.says)}, found ${frame.fields.join(' ') || 'no field'}`,
          ),
        ]
      : [finding('form not found', 'no frame of a form host')];
  }
  return [
    ...form.fields
      .filter((role) => !found.fields.includes(role))
      .map((role) => finding('field not found', `${role} in ${form.page}`)),
    ...(form.ids ?? [])
      .filter((id) => !found.ids.includes(id))
      .map((id) => finding('id gone', `${id} in ${form.page}`, true)),
  ];
}

function quoted(says: readonly string[]): string {
  return says.length === 0 ? 'nothing of itself' : says.map((text) => `«${text}»`).join(', ');
}

/** An address without what differs from visit to visit. */
function plain(address: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname.replace(/;jsessionid=[^/]*/i, '').replace(/\/+$/, '')}`;
}

/**
 * The findings as a Markdown table.
 *
 * @param agreed evidence that agreed and was missing, by page
 */
export function tableOf(
  visits: readonly Visit[],
  findings: readonly Finding[],
  at: Date,
  agreed: ReadonlyMap<string, string> = new Map(),
): string {
  const worst = findings.filter(({ harmless }) => !harmless).length;
  const rows = visits.flatMap(({ page, form }) => {
    const own = findings.filter((finding) => finding.page === page);
    const ok = form ? `as known, with ${form.page}` : 'as known';
    return own.length === 0
      ? [`| ${page} | ${ok} | ${agreed.get(page) ?? ''} |`]
      : own.map(
          ({ what, detail, harmless }) =>
            `| ${page} | ${what}${harmless ? ' (harmless)' : ''} | ${detail.replaceAll('|', '\\|')} |`,
        );
  });
  return [
    `# The sede on ${at.toISOString().slice(0, 10)}`,
    '',
    `${visits.length} pages, ${worst} to look at, ${findings.length - worst} harmless.`,
    '',
    '| Page | Is | Detail |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
