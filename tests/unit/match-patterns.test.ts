import { MatchPattern } from '@webext-core/match-patterns';
import { expect, test } from 'vitest';
import { pages } from '../../lib/pages/catalogue.ts';
import {
  formExclusions,
  formPatterns,
  guideExclusions,
  guidePatterns,
} from '../../lib/pages/match-patterns.ts';
import { pageExamples } from '../../lib/pages/page-examples.ts';

function covers(patterns: readonly string[], address: string): boolean {
  return patterns.some((pattern) => {
    // The library leaves the query out where browsers match it, so it is written into the path here.
    const url = new URL(address);
    return new MatchPattern(pattern.replaceAll('?', '%3F')).includes(
      `${url.origin}${url.pathname}${url.search.replace('?', '%3F')}`,
    );
  });
}

const sedeExamples = pages
  .filter(({ on }) => on !== 'form-host')
  .flatMap(({ id }) => pageExamples[id].examples);
const formExamples = pages
  .filter(({ on }) => on === 'form-host')
  .flatMap(({ id }) => pageExamples[id].examples);

test.each(sedeExamples)('the guide is put into %s', (address) => {
  expect(covers(guidePatterns, address)).toBe(true);
});

test.each(formExamples)('a form’s script is put into %s', (address) => {
  expect(covers(formPatterns, address)).toBe(true);
  expect(covers(formExclusions, address)).toBe(false);
});

test.each(['https://www.fnmt.es/', 'https://example.com/inicio', 'http://www.sede.fnmt.gob.es/inicio'])(
  'nothing is put into %s',
  (address) => {
    expect(covers(guidePatterns, address)).toBe(false);
    expect(covers(formPatterns, address)).toBe(false);
  },
);

test.each([
  'https://apus20.cert.fnmt.es/pasarela-fnmt/pasarelaFNMT/shoppingBasket?idSolicitud=1',
  'https://apus20.cert.fnmt.es/SolicitudCertComp/',
  'https://descargas.cert.fnmt.es/Windows/Configurador_FNMT_5.1.1_64bits.exe',
  'https://www.cert.fnmt.es/',
])('the guide stays out of %s', (address) => {
  expect(covers(guideExclusions, address)).toBe(true);
});

test.each([
  'https://apus20.cert.fnmt.es/pasarela-fnmt/pasarelaFNMT/shoppingBasket?idSolicitud=1',
  'https://apus20.cert.fnmt.es/SolicitudCertComp/',
  'https://apus20.sede.fnmt.gob.es/InterconexionOnboarding/onBoardingSVPF',
  'https://descargas.cert.fnmt.es/Windows/Configurador_FNMT_5.1.1_64bits.exe',
  'https://www.cert.fnmt.es/',
  'https://www.sede.fnmt.gob.es/inicio',
])('no form script is put into %s', (address) => {
  expect(covers(formExclusions, address)).toBe(true);
});
