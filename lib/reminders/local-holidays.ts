/**
 * Seville's two local days, as its town hall proposed them and the press reported them: 2025 (eldiario.es, 2024-09),
 * 2026 (Diario de Sevilla, 2025-11-13). Later years are added when they are published; see `lastLocalYear`.
 */
export const sevilleHolidays = ['2025-05-07', '2025-06-19', '2026-04-22', '2026-06-04'] as const;

/** The last year whose local days are known. */
export const lastLocalYear = 2026;
