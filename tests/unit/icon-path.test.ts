import { type IconNode, icons } from 'lucide';
import { describe, expect, it } from 'vitest';
import { iconPath } from '../../lib/view/icon-path.ts';

describe('an icon as one path', () => {
  it('has each relative move begin at the corner, as if its path stood alone', () => {
    const icon: IconNode = [
      ['path', { d: 'm9 18 6-6' }],
      ['path', { d: 'M2 2h4' }],
    ];
    expect(iconPath(icon)).toBe('M0 0m9 18 6-6M2 2h4');
  });

  it('draws a line from end to end', () => {
    expect(iconPath([['line', { x1: '10', x2: '14', y1: '2', y2: '3' }]])).toBe('M10 2L14 3');
  });

  it('goes around a circle in two halves', () => {
    expect(iconPath([['circle', { cx: '12', cy: '8', r: '3' }]])).toBe('M9 8a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z');
  });

  it('goes around a rectangle, by its rounded corners', () => {
    expect(iconPath([['rect', { width: '18', height: '10', x: '3', y: '4', rx: '2' }]])).toBe(
      'M5 4h14a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-6a2 2 0 0 1 2 -2z',
    );
  });

  it('every icon of the set has a number wherever one has to be', () => {
    const known = Object.values(icons).filter((icon) =>
      icon.every(([tag]) => /^(path|line|circle|rect)$/.test(tag)),
    );
    expect(known.length).toBeGreaterThan(1500);
    expect(known.map(iconPath).filter((path) => /NaN|undefined|Infinity/.test(path))).toEqual([]);
    const corners = known
      .flat()
      .filter(([tag, { rx, ry }]) => tag === 'rect' && rx !== undefined && ry !== undefined && rx !== ry);
    expect(corners).toEqual([]);
  });

  it('refuses a shape that it does not know, instead of leaving it out', () => {
    expect(() => iconPath([['ellipse', { rx: '2' }]])).toThrow('ellipse');
  });
});
