// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { barChart, lineCharts } from '../bench/chart.ts';

describe('the charts', () => {
  const parsed = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');

  test('bars are as long as what they stand for, and named', () => {
    const bars = [
      { name: 'ours & only', value: 5, ours: true },
      { name: 'theirs', value: 10, ours: false },
    ];
    const drawn = parsed(barChart({ title: 'Script <1×>', groups: [{ name: 'Here', bars }] }));
    const [ours, theirs] = [...drawn.querySelectorAll('rect')].map((rect) =>
      Number(rect.getAttribute('width')),
    );
    expect(theirs).toBeCloseTo((ours ?? 0) * 2, 0);
    expect(drawn.documentElement.getAttribute('aria-label')).toBe('Script <1×>');
    expect(drawn.documentElement.textContent).toContain('ours & only');
  });

  test('every size is a point', () => {
    const points = [
      { size: 1, cost: 2 },
      { size: 20, cost: 9 },
    ];
    const drawn = parsed(lineCharts('Growth', [{ title: 'Tabs', axes: { x: 'tabs', y: 'ms' }, points }]));
    expect(drawn.querySelectorAll('circle')).toHaveLength(2);
  });
});
