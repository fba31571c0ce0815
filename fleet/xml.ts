/** A little XML: elements with attributes and children, escaped and indented. */
export interface Element {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (Element | string)[];
}

export function element(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Element | string)[]
): Element {
  return { tag, attributes, children };
}

export function document(root: Element, doctype = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}${written(root, '')}\n`;
}

export function written({ tag, attributes, children }: Element, indent = ''): string {
  const opening = [
    tag,
    ...Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`),
  ].join(' ');
  if (children.length === 0) return `${indent}<${opening}/>`;
  if (children.every((child) => typeof child === 'string'))
    return `${indent}<${opening}>${children.map(escaped).join('')}</${tag}>`;
  const inside = children.map((child) =>
    typeof child === 'string' ? `${indent}  ${escaped(child)}` : written(child, `${indent}  `),
  );
  return [`${indent}<${opening}>`, ...inside, `${indent}</${tag}>`].join('\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
