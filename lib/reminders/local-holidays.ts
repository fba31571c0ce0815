/**
 * Seville's two local days, as proposed by its town hall and reported by the press: 2025 (eldiario.es, 2024-09), 2026
 * (Diario de Sevilla, 2025-11-13). Later years are added once published; see `lastLocalYear`.
 */
export const sevilleHolidays = ['2025-05-07', '2025-06-19', '2026-04-22', '2026-06-04'] as const;

export const lastLocalYear = 2026;
