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
    // The library ignores queries where browsers match them, so the query is put into the path here.
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

test('the guide is put into every page of the sede', () => {
  expect(sedeExamples.filter((address) => !covers(guidePatterns, address))).toEqual([]);
});

test('the form’s script is put into every form', () => {
  const isLeftOut = (address: string) => !covers(formPatterns, address) || covers(formExclusions, address);
  expect(formExamples.filter(isLeftOut)).toEqual([]);
});

test('nothing is put into other sites', () => {
  const others = ['https://www.fnmt.es/', 'https://example.com/inicio', 'http://www.sede.fnmt.gob.es/inicio'];
  expect(others.filter((address) => covers(guidePatterns, address) || covers(formPatterns, address))).toEqual(
    [],
  );
});

/** Payment, server certificates, downloads, and the certification authority's own site. */
const otherUses = [
  'https://apus20.cert.fnmt.es/pasarela-fnmt/pasarelaFNMT/shoppingBasket?idSolicitud=1',
  'https://apus20.cert.fnmt.es/SolicitudCertComp/',
  'https://descargas.cert.fnmt.es/Windows/Configurador_FNMT_5.1.1_64bits.exe',
  'https://www.cert.fnmt.es/',
];

test('the guide stays out of what the form hosts serve beside the forms', () => {
  expect(otherUses.filter((address) => !covers(guideExclusions, address))).toEqual([]);
});

test('no form script is put into these, the camera step or the sede', () => {
  const excluded = [
    ...otherUses,
    'https://apus20.sede.fnmt.gob.es/InterconexionOnboarding/onBoardingSVPF',
    'https://www.sede.fnmt.gob.es/inicio',
  ];
  expect(excluded.filter((address) => !covers(formExclusions, address))).toEqual([]);
});
