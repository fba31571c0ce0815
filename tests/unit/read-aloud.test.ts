import { describe, expect, test } from 'vitest';
import type { Action } from '../../lib/cases/reduce.ts';
import { reduce } from '../../lib/cases/reduce.ts';
import { type AppState, emptyState } from '../../lib/cases/state.ts';
import { stepIds } from '../../lib/journey/phases.ts';
import { pageIds } from '../../lib/pages/page.ts';
import { guideView } from '../../lib/view/guide-view.ts';
import { popupView } from '../../lib/view/popup-view.ts';
import { openReader, watchVoices } from '../../lib/voice/reader.ts';
import type { Reading } from '../../lib/voice/reading.ts';
import { sentencesToSay } from '../../lib/voice/sentences.ts';
import { pickVoice, type Voice } from '../../lib/voice/voices.ts';
import { catalogues, type Language } from '../../lib/words/translate.ts';
import { contextOf } from './command-context.ts';
import { fakeSpeech, voice } from './fake-speech.ts';

describe('the voice', () => {
  const pick = (voices: readonly Voice[], language: Language = 'es') => pickVoice(voices, language);

  test('speaks the chosen language, and on this computer', () => {
    const here = voice('es-ES');
    expect(pick([voice('en-US'), voice('es-ES', { localService: false }), here])).toBe(here);
  });

  test('is none where only a server speaks the language', () => {
    expect(pick([voice('es-ES', { localService: false, default: true }), voice('en-GB')])).toBeUndefined();
  });

  test('is none for a language that only begins with the same letters', () => {
    expect(pick([voice('est-EE'), voice('eng')])).toBeUndefined();
  });

  test('has the accent of Spain where there is a choice', () => {
    const [mexico, spain] = [voice('es-MX', { default: true }), voice('es-ES')];
    expect(pick([mexico, spain])).toBe(spain);
    expect(pick([mexico])).toBe(mexico);
  });

  test('is the one the person has made their own among equals', () => {
    const own = voice('es-ES', { default: true });
    expect(pick([voice('es-ES'), own])).toBe(own);
  });

  test.each(['es_ES', 'ES-es', 'es'])('is known as %s too', (lang) => {
    expect(pick([voice(lang)])).toBeDefined();
  });
});

describe('a reading', () => {
  const sentences = ['Una.', 'Dos.', 'Tres.'];
  function open(voices = [voice('es-ES')]) {
    const speech = fakeSpeech(voices);
    const states: Reading[] = [];
    const reader = openReader(speech, sentences, 'es', (reading) => states.push(reading));
    return { speech, reader, last: () => states.at(-1) };
  }

  test('says one sentence after the other and is silent at the end', () => {
    const { speech, reader, last } = open();
    reader.send('read');
    for (const sentence of sentences) {
      expect(speech.speaking()).toBe(sentence);
      speech.finish();
    }
    expect(speech.speaking()).toBeUndefined();
    expect(last()).toEqual({ state: 'silent', at: 0, slow: false, failed: false });
  });

  test('stops at a pause, and goes on with the sentence it was in', () => {
    const { speech, reader, last } = open();
    reader.send('read');
    speech.finish();
    reader.send('pause');
    expect(speech.speaking()).toBeUndefined();
    expect(last()?.state).toBe('paused');
    reader.send('read');
    expect(speech.speaking()).toBe('Dos.');
  });

  test('begins again when it is to be repeated, also while it is paused or over', () => {
    const { speech, reader } = open();
    reader.send('read');
    speech.finish();
    reader.send('repeat');
    expect(speech.speaking()).toBe('Una.');
    speech.finish();
    reader.send('pause');
    reader.send('repeat');
    expect(speech.speaking()).toBe('Una.');
    for (const _ of sentences) speech.finish();
    reader.send('repeat');
    expect(speech.speaking()).toBe('Una.');
  });

  test('goes slower at once, with the same sentence, and back', () => {
    const { speech, reader } = open();
    reader.send('read');
    speech.finish();
    const [normal] = speech.rates();
    reader.send('pace');
    expect(speech.speaking()).toBe('Dos.');
    expect(speech.rates().at(-1)).toBeLessThan(normal ?? 0);
    reader.send('pace');
    expect(speech.rates().at(-1)).toBe(normal);
  });

  test('stays silent when the pace is changed in a silence', () => {
    const { speech, reader } = open();
    reader.send('pace');
    expect(speech.said()).toEqual([]);
  });

  test('keeps its pace from one reading to the next', () => {
    const { speech, reader } = open();
    reader.send('pace');
    reader.send('read');
    for (const _ of sentences) speech.finish();
    reader.send('read');
    expect(new Set(speech.rates()).size).toBe(1);
    expect(speech.rates()[0]).toBeLessThan(1);
  });

  test('is not begun twice by two presses', () => {
    const { speech, reader } = open();
    reader.send('read');
    reader.send('read');
    expect(speech.said()).toEqual(['Una.']);
  });

  test('does not take the end of a sentence that was cut off for the end of the next', () => {
    const { speech, reader } = open();
    reader.send('read');
    reader.send('pause');
    reader.send('read');
    // Browsers report the end of a cancelled utterance, late.
    speech.endLate(0);
    speech.failLate(0);
    expect(speech.said()).toEqual(['Una.', 'Una.']);
    expect(speech.speaking()).toBe('Una.');
  });

  test('is silent and says so when the browser cannot speak', () => {
    const { speech, reader, last } = open();
    reader.send('read');
    speech.fail();
    expect(last()).toMatchObject({ state: 'silent', failed: true });
    reader.send('read');
    expect(last()).toMatchObject({ state: 'reading', failed: false });
  });

  test('never falls back on a voice of a server when its own has gone', () => {
    const { speech, reader, last } = open();
    reader.send('read');
    speech.have([voice('es-ES', { localService: false })]);
    speech.finish();
    expect(speech.said()).toEqual(['Una.']);
    expect(last()).toMatchObject({ state: 'silent', failed: true });
  });

  test('is cut off when it is closed, and silences nothing that others say', () => {
    const { speech, reader } = open();
    reader.close();
    expect(speech.cancelled()).toBe(0);
    reader.send('read');
    reader.close();
    expect(speech.cancelled()).toBe(1);
    expect(speech.speaking()).toBeUndefined();
  });

  test('speaks with the local voice of its language', () => {
    const { speech, reader } = open([
      voice('en-GB'),
      voice('es-ES', { localService: false }),
      voice('es-MX'),
    ]);
    reader.send('read');
    expect(speech.voices()).toEqual(['es-MX']);
  });
});

test('voices that arrive late are noticed, and so is their going', () => {
  const speech = fakeSpeech([]);
  const seen: boolean[] = [];
  const stop = watchVoices(speech, 'es', (isThere) => seen.push(isThere));
  speech.have([voice('es-ES')]);
  speech.have([]);
  stop();
  speech.have([voice('es-ES')]);
  expect(seen).toEqual([false, true, false]);
});

test('texts are said sentence by sentence', () => {
  expect(sentencesToSay(['Instale el Configurador', 'Bájelo. ¿Lo tiene? Siga… Ya está.', ''])).toEqual([
    'Instale el Configurador',
    'Bájelo.',
    '¿Lo tiene?',
    'Siga…',
    'Ya está.',
  ]);
});

/** A person of whom everything is known, at every point of the way. */
const somebody: readonly AppState[] = (() => {
  const context = contextOf();
  const commands: Action[] = [
    { type: 'device.choose', mode: 'personal' },
    { type: 'case.add', id: context.newId, alias: 'Abuela Remedios' },
    { type: 'computer.name', name: 'Portátil de Remedios' },
    { type: 'evidence.found', step: 'request.sent', page: 'software-request' },
    { type: 'step.confirm', step: 'request.sent' },
    { type: 'code.save', code: '123456789' },
    {
      type: 'appointment.set',
      at: '2026-12-04T09:30:00.000Z',
      zone: 'Europe/Madrid',
      place: 'Ayuntamiento de Montilla',
    },
    ...stepIds.map((step): Action => ({ type: 'step.confirm', step })),
  ];
  let state = emptyState;
  return [state, ...commands.map((command) => (state = reduce(state, command, context)))];
})();

describe.each(['es', 'en'] as const)('what is read aloud in %s', (language) => {
  // A text with a placeholder matches anything, and none of those is ever spoken.
  const known = new Set(
    sentencesToSay(Object.values(catalogues[language]).filter((text) => !/\{\w+\}/.test(text))),
  );

  test.each(pageIds)('on %s is advice that is the same for everybody', (page) => {
    for (const state of somebody) {
      const { now: guidance } = guideView({
        state,
        page,
        language,
        now: contextOf().now,
        zone: 'Europe/Madrid',
        site: 'sede',
        system: 'windows',
        browser: 'chrome',
        sentAt: undefined,
      });
      expect(guidance.spoken[0]).toBe(sentencesToSay([guidance.title])[0]);
      expect(guidance.spoken.filter((sentence) => !known.has(sentence))).toEqual([]);
    }
  });

  test('in the popup is the same for everybody too', () => {
    for (const state of somebody) {
      const device = { system: 'windows', browser: 'chrome' } as const;
      const { spoken, title } = popupView(state, contextOf().now, 'Europe/Madrid', language, device).now;
      expect(spoken[0]).toBe(sentencesToSay([title])[0]);
      expect(spoken.filter((sentence) => !known.has(sentence))).toEqual([]);
    }
  });
});

test('at the download the day of the request is shown and not said', () => {
  const requested = somebody.find((state) => state.cases.list[0]?.requested?.seen);
  const { text: body, spoken } = guideView({
    state: requested ?? emptyState,
    page: 'software-download',
    language: 'es',
    now: contextOf().now,
    zone: 'Europe/Madrid',
    site: 'sede',
    system: 'windows',
    browser: 'chrome',
    sentAt: undefined,
  }).now;
  expect(body.join(' ')).toContain('21 de noviembre de 2026');
  expect(spoken.join(' ')).not.toMatch(/noviembre|2026/);
});
