import type { Mail } from './mail.ts';

/** Texts typed, or copied without the mail around them. */
export const shortTexts: readonly Mail[] = [
  { name: 'nine digits', text: '912345678', expected: { code: '912345678' } },
  { name: 'nine digits with spaces around', text: '\n  012345678 \t\n', expected: { code: '012345678' } },
  { name: 'nine digits in threes', text: '012 345 678', expected: { code: '012345678' } },
  { name: 'nine digits grouped like a phone', text: '01 234 56 78', expected: { code: '012345678' } },
  { name: 'nine digits with dots', text: '012.345.678.', expected: { code: '012345678' } },
  { name: 'nine digits with dashes', text: '01-23-45-678', expected: { code: '012345678' } },
  { name: 'nine digits in quotation marks', text: '"012345678"', expected: { code: '012345678' } },
  { name: 'a short label', text: 'Código: 012345678', expected: { code: '012345678' } },
  { name: 'a short label with odd groups', text: 'código 0123 45678', expected: { code: '012345678' } },
  { name: 'a short sentence', text: 'Mi código es 012345678', expected: { code: '012345678' } },
  { name: 'the word solicitud alone', text: 'Solicitud: 012345678', expected: { code: '012345678' } },
  { name: 'eight digits', text: '12345678', expected: 'none' },
  { name: 'ten digits', text: '0123456789', expected: 'none' },
  { name: 'a document', text: '12345678Z', expected: 'none' },
  { name: 'a phone with its prefix', text: '+34 612 345 678', expected: 'none' },
  { name: 'a phone with its name', text: 'Tel. 917406848', expected: 'none' },
  { name: 'a date', text: '03/02/2025', expected: 'none' },
  { name: 'nothing', text: '', expected: 'none' },
  { name: 'two numbers', text: '012345678 987654321', expected: { ask: ['012345678', '987654321'] } },
  { name: 'a number after a word', text: 'FNMT 012345678', expected: { ask: ['012345678'] } },
  { name: 'digits of other scripts', text: 'Código de solicitud: ٠١٢٣٤٥٦٧٨', expected: 'none' },
];
