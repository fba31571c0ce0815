interface Bar {
  name: string;
  value: number;
  /** Drawn in our colour. */
  ours: boolean;
}

export interface BarChart {
  title: string;
  groups: readonly { name: string; bars: readonly Bar[] }[];
}

const width = 760;
const label = 130;
const barHeight = 20;
const gap = 8;

/** Readable on light and on dark, without a script. */
const style = `<style>
text{font:14px system-ui,sans-serif;fill:#1c2321}
.title{font-weight:600}.group{font-weight:600;fill:#4b5551}.value{font-variant-numeric:tabular-nums}
.theirs{fill:#8b9691}.ours{fill:#0d5f4c}.line{stroke:#8b9691;fill:none;stroke-width:2}.line.ours{stroke:#0d5f4c;fill:none}
.axis{stroke:#c6cdca}
@media (prefers-color-scheme:dark){text{fill:#e7ecea}.group{fill:#b5beba}.ours{fill:#5cc7aa}.line.ours{stroke:#5cc7aa}.axis{stroke:#4b5551}}
</style>`;

/** Bars from nothing, each group with a scale of its own. */
export function barChart({ title, groups }: BarChart): string {
  let y = 30;
  const parts: string[] = [`<text class="title" x="0" y="18">${escaped(title)}</text>`];
  for (const { name, bars } of groups) {
    y += 26;
    parts.push(`<text class="group" x="0" y="${y}">${escaped(name)}</text>`);
    y += 10;
    const most = Math.max(...bars.map(({ value }) => value), 1e-9);
    for (const { name: what, value, ours } of bars) {
      const length = Math.max(1, (value / most) * (width - label - 80));
      const middle = y + barHeight / 2 + 5;
      parts.push(
        `<text x="${label - 8}" y="${middle}" text-anchor="end">${escaped(what)}</text>`,
        `<rect class="${ours ? 'ours' : 'theirs'}" x="${label}" y="${y}" width="${length.toFixed(1)}" height="${barHeight}" rx="3"/>`,
        `<text class="value" x="${(label + length + 8).toFixed(1)}" y="${middle}">${value.toFixed(1)}</text>`,
      );
      y += barHeight + gap;
    }
  }
  return svg(y + 6, title, parts);
}

export interface LineChart {
  title: string;
  /** What the sizes and the costs are. */
  axes: { x: string; y: string };
  points: readonly { size: number; cost: number }[];
}

const box = { width: 230, height: 130, left: 44, top: 34 };

/** Cost against size, several side by side; the thin line is what growing in proportion would be. */
export function lineCharts(title: string, charts: readonly LineChart[]): string {
  const columns = 2;
  const cell = { width: width / columns, height: box.height + 92 };
  const parts = charts.map((chart, index) => {
    const x = (index % columns) * cell.width;
    const y = 30 + Math.floor(index / columns) * cell.height;
    return `<g transform="translate(${x} ${y})">${lineChart(chart)}</g>`;
  });
  const rows = Math.ceil(charts.length / columns);
  return svg(30 + rows * cell.height, title, [
    `<text class="title" x="0" y="18">${escaped(title)}</text>`,
    ...parts,
  ]);
}

function lineChart({ title, axes, points }: LineChart): string {
  const [first] = points;
  const mostSize = Math.max(...points.map(({ size }) => size), 1);
  const mostCost = Math.max(...points.map(({ cost }) => cost), 1e-9);
  const at = ({ size, cost }: { size: number; cost: number }): string =>
    `${(box.left + (size / mostSize) * box.width).toFixed(1)},${(box.top + box.height * (1 - Math.min(1, cost / mostCost))).toFixed(1)}`;
  const end = first
    ? { size: mostSize, cost: (first.cost * mostSize) / Math.max(first.size, 1e-9) }
    : undefined;
  // Cut off where it leaves the box.
  const straight =
    first && end && end.cost > mostCost
      ? { size: (mostCost / first.cost) * first.size, cost: mostCost }
      : (end ?? { size: 0, cost: 0 });
  return [
    `<text class="group" x="0" y="16">${escaped(title)}</text>`,
    `<path class="axis" fill="none" d="M${box.left},${box.top}v${box.height}h${box.width}"/>`,
    `<text x="${box.left - 6}" y="${box.top + 8}" text-anchor="end">${mostCost.toFixed(0)}</text>`,
    `<text x="${box.left - 6}" y="${box.top + box.height}" text-anchor="end">0</text>`,
    `<text x="${box.left + box.width}" y="${box.top + box.height + 18}" text-anchor="end">${mostSize.toLocaleString('en')} ${escaped(axes.x)}</text>`,
    `<text x="${box.left}" y="${box.top + box.height + 36}">${escaped(axes.y)}</text>`,
    `<path class="axis" stroke-dasharray="4 4" d="M${at({ size: 0, cost: 0 })}L${at(straight)}"/>`,
    `<polyline class="line ours" points="${points.map(at).join(' ')}"/>`,
    ...points.map((point) => {
      const [x, y] = at(point).split(',');
      return `<circle class="ours" cx="${x}" cy="${y}" r="4"/>`;
    }),
  ].join('');
}

function svg(height: number, title: string, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">
${style}
${parts.join('\n')}
</svg>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
