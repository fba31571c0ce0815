import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { upo } from '../../lib/policy/organisation.ts';
import { findBrowser } from '../browsers/find-browser.ts';

const path = resolve(import.meta.dirname, '../../docs/hoja-para-solicitantes.html');
/** A4 within its margins, in CSS pixels: 210 − 2 × 16 by 297 − 2 × 12 millimetres. */
const paper = { width: Math.floor((178 / 25.4) * 96), height: Math.floor((273 / 25.4) * 96) };

let browser: Browser;
test.beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});
test.afterAll(() => browser.close());

interface Wanted {
  viewport?: { width: number; height: number };
  /** `#upo` for that university's box. */
  hash?: '' | '#upo';
}

async function leaflet({
  viewport = { width: 1280, height: 900 },
  hash = '',
}: Wanted = {}): Promise<{ page: Page; asked: string[] }> {
  const page = await (await browser.newContext({ viewport })).newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(path).href + hash);
  return { page, asked };
}

for (const hash of ['', '#upo'] as const)
  test(`the leaflet prints on one A4 page, nothing cut: ${hash || 'for everybody'}`, async () => {
    const { page } = await leaflet({ viewport: paper, hash });
    await page.emulateMedia({ media: 'print' });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

    const height = await page.evaluate('document.body.getBoundingClientRect().bottom');
    expect(height).toBeLessThanOrEqual(paper.height);
    const cut = await page.evaluate(`[...document.querySelectorAll('body, body *')]
    .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline')
    .map((one) => one.outerHTML.slice(0, 80))`);
    expect(cut).toEqual([]);
  });

test('the leaflet is black on white, without scripts or network requests', async () => {
  const { page, asked } = await leaflet();
  expect(asked).toEqual([pathToFileURL(path).href]);
  const text = readFileSync(path, 'utf8');
  expect(text).not.toMatch(/<script|<img|<link|url\(|@import|href=|\son\w+=/i);
  expect([...text.matchAll(/#[0-9a-f]{3,8}\b/gi)].map(([colour]) => colour).toSorted()).toEqual(
    [...text.matchAll(/#(?:000|fff)\b/g)].map(([colour]) => colour).toSorted(),
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('the leaflet names no organisation unless its address asks for one', async () => {
  const { page } = await leaflet();
  const said = await page.locator('main').innerText();
  expect(said).toContain('no oficial');
  expect(said).not.toMatch(/Olavide|upo\.es|18\.B/);
  await expect(page.getByRole('heading', { name: 'Dónde preguntar' })).toBeVisible();
});

test('with #upo the leaflet says what the extension says of UPO’s office', async () => {
  const { page } = await leaflet({ hash: '#upo' });
  const said = (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ');
  expect(said).toContain('18.B.10');
  expect(said).toContain(new URL(upo.booking ?? '').host);
  expect(said).toContain(upo.email);
  await expect(page.locator('h2:visible')).toHaveText([
    'Las cinco fases',
    'Las cinco cosas que salen mal',
    'Qué llevar a la oficina',
    'Para no olvidar',
    'En la Universidad Pablo de Olavide, en Sevilla',
  ]);
  await expect(page.locator('h2 + ol').first().locator('li')).toHaveCount(5);
  await expect(page.locator('h2 + ol').nth(1).locator('li')).toHaveCount(5);
});
