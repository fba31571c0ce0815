import type { IconNode } from 'lucide';

/**
 * Merges an icon's shapes into one path: one element instead of up to seven.
 *
 * @throws for a shape that the set did not have (lucide 1, 2026-11)
 */
export function iconPath(icon: IconNode): string {
  return icon.map(([tag, attributes]) => shapePath(tag, attributes)).join('');
}

function shapePath(tag: string, attributes: IconNode[number][1]): string {
  const of = (name: string): number => Number(attributes[name] ?? 0);
  switch (tag) {
    case 'path':
      // Makes a relative first move absolute.
      return String(attributes.d).replace(/^m/, 'M0 0m');
    case 'line':
      return `M${of('x1')} ${of('y1')}L${of('x2')} ${of('y2')}`;
    case 'circle': {
      const r = of('r');
      return `M${of('cx') - r} ${of('cy')}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    }
    case 'rect': {
      // A missing radius equals the other.
      const r = of('rx' in attributes ? 'rx' : 'ry');
      const across = of('width') - 2 * r;
      const down = of('height') - 2 * r;
      const corner = (x: number, y: number): string => `a${r} ${r} 0 0 1 ${x} ${y}`;
      return `M${of('x') + r} ${of('y')}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`;
    }
    default:
      throw new Error(`An icon has a shape that is not known: ${tag}`);
  }
}
