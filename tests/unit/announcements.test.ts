import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type Announcement,
  type AnnouncementQueue,
  afterDelay,
  emptyQueue,
  enqueue,
} from '../../lib/voice/announcement-queue.ts';
import { createAnnouncer } from '../../lib/voice/announcer.ts';

const hint = (text: string, more: Partial<Announcement> = {}): Announcement => ({
  text,
  lang: 'es',
  about: 'hint',
  ...more,
});
const verdict = (text: string, about = text): Announcement => ({
  text,
  lang: 'es',
  about,
  first: true,
  again: true,
});

const waitingFor = (...news: readonly Announcement[]): AnnouncementQueue => news.reduce(enqueue, emptyQueue);
const last = (queue: AnnouncementQueue): string => afterDelay(queue).last.text;

describe('announcements', () => {
  test('are combined: errors before what comes next', () => {
    expect(last(waitingFor(hint('Su apellido.'), verdict('La letra no es.')))).toBe(
      'La letra no es. Su apellido.',
    );
  });

  test('of two hints use the current field’s', () => {
    expect(last(waitingFor(hint('El primero.'), hint('El segundo.')))).toBe('El segundo.');
  });

  test('use a field’s last verdict, and one for each field', () => {
    expect(
      last(waitingFor(verdict('Mal.', 'document'), verdict('Dos.', 'email'), verdict('Peor.', 'document'))),
    ).toBe('Dos. Peor.');
  });

  test('contain the same text once, whatever its origin', () => {
    expect(last(waitingFor(hint('Sin conexión.'), hint('Sin conexión.', { about: 'panel' })))).toBe(
      'Sin conexión.',
    );
  });

  test('are withdrawn when no longer true', () => {
    const queue = waitingFor(hint('Mirando las fechas.'), hint(''));
    expect(afterDelay(queue)).toEqual({ ...emptyQueue, phase: 'idle' });
  });

  test('stay short: of many the oldest are left out', () => {
    const many = Array.from({ length: 10 }, (_, index) => verdict(`Verdicto ${index}.`));
    expect(last(waitingFor(...many))).toBe('Verdicto 6. Verdicto 7. Verdicto 8. Verdicto 9.');
  });

  test('use their own language: two languages are two sentences', () => {
    const first = afterDelay(
      waitingFor(hint('Su apellido.'), hint('Your name.', { lang: 'en', about: 'x' })),
    );
    expect(first.last).toEqual({ text: 'Su apellido.', lang: 'es' });
    const second = afterDelay(afterDelay(first));
    expect(second.last).toEqual({ text: 'Your name.', lang: 'en' });
  });

  test('are not repeated in a row, except on returning', () => {
    const once = afterDelay(afterDelay(waitingFor(hint('Su apellido.'))));
    expect(enqueue(once, hint('Su apellido.')).waiting).toEqual([]);
    expect(enqueue(once, hint('Su apellido.', { again: true })).waiting).toHaveLength(1);
  });
});

describe('the region', () => {
  let region: { textContent: string; lang: string };
  let history: [number, string][];

  beforeEach(() => {
    vi.useFakeTimers();
    history = [];
    const begin = Date.now();
    let text = '';
    region = {
      lang: '',
      get textContent() {
        return text;
      },
      set textContent(next) {
        text = next;
        history.push([Date.now() - begin, next]);
      },
    };
  });
  afterEach(() => void vi.useRealTimers());

  test('is filled some time after the drawing, says who speaks, and in which language', () => {
    createAnnouncer(region, 'Certiguía: ')(hint('Su apellido.'));
    expect(region.textContent).toBe('');
    vi.runAllTimers();
    expect(region.lang).toBe('es');
    expect(history.map(([, text]) => text)).toEqual(['', 'Certiguía: Su apellido.', '']);
    expect(history.at(1)?.[0]).toBeGreaterThanOrEqual(200);
    expect(history.at(1)?.[0]).toBeLessThanOrEqual(300);
  });

  test('keeps each text for long enough to be noticed, however fast they come', () => {
    const announce = createAnnouncer(region);
    for (let index = 0; index < 10; index += 1) {
      announce(verdict(`Verdicto ${index}.`, 'document'));
      vi.advanceTimersByTime(100);
    }
    vi.runAllTimers();
    const filled = history.filter(([, text]) => text !== '');
    expect(filled.length).toBeGreaterThan(1);
    for (const [at, text] of filled.slice(0, -1)) {
      const next = history.find(([later]) => later > at);
      expect((next?.[0] ?? Infinity) - at, text).toBeGreaterThanOrEqual(300);
    }
    expect(filled.at(-1)?.[1]).toBe('Verdicto 9.');
  });

  test('is emptied before a repetition: otherwise nothing would change', () => {
    const announce = createAnnouncer(region);
    for (let time = 0; time < 2; time += 1) {
      announce(verdict('La letra no es.'));
      vi.advanceTimersByTime(1500);
    }
    expect(history.map(([, text]) => text)).toEqual(['', 'La letra no es.', '', 'La letra no es.']);
  });

  test('is empty again some seconds later', () => {
    createAnnouncer(region)(hint('Su apellido.'));
    vi.advanceTimersByTime(4000);
    expect(region.textContent).toBe('Su apellido.');
    vi.advanceTimersByTime(3000);
    expect(region.textContent).toBe('');
  });

  test('does not contain what was withdrawn', () => {
    const announce = createAnnouncer(region);
    announce(hint('Mirando las fechas.'));
    announce(hint(''));
    vi.runAllTimers();
    expect(history.every(([, text]) => text === '')).toBe(true);
  });
});
