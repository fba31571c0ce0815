import type { Frame } from '@playwright/test';

/**
 * A page's elements and words without scripts, styles, values, tokens, query strings or our own elements, so that it
 * can be kept and shown. Long numbers are masked.
 */
export async function skeletonOf(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const root = document.documentElement.cloneNode(true) as HTMLElement;
    const dropped =
      'script, style, link, meta, noscript, template, object, embed, certiguia-guide, certiguia-fields';
    for (const element of root.querySelectorAll(dropped)) element.remove();
    const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
    const gone: Node[] = [];
    while (comments.nextNode()) gone.push(comments.currentNode);
    for (const node of gone) node.parentNode?.removeChild(node);
    const isButton = (element: Element): boolean =>
      element.matches('[type=submit], [type=button], [type=reset]');
    for (const element of root.querySelectorAll('*'))
      for (const { name, value } of [...element.attributes])
        if (/^on|^data-|^style$|^srcset$|^nonce$/.test(name)) element.removeAttribute(name);
        else if (name === 'value' && !isButton(element)) element.removeAttribute(name);
        else if (/^(href|src|action|formaction)$/.test(name))
          element.setAttribute(name, /^https?:|^[/.]/.test(value) ? value.replace(/[?#;].*$/s, '') : '#');
    for (const area of root.querySelectorAll('textarea')) area.textContent = '';
    for (const option of root.querySelectorAll('option')) option.removeAttribute('selected');
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      node.nodeValue = (node.nodeValue ?? '')
        .replace(/\d{5,}/g, (digits) => '0'.repeat(digits.length))
        .replace(/[\w.+-]+@[\w.-]+/g, 'correo@example.org');
    }
    return `<!doctype html>\n${root.outerHTML.replace(/\n\s*\n+/g, '\n')}\n`;
  });
}
