import type { Row } from '../guidance.ts';

/** Pages where the missing step is being done, or with their own question. */
const elsewhere = ['on-setup', 'on-request', 'on-video', 'on-status', 'on-export'] as const;

/** A missed or impossible appointment: the office asks for the code. */
export const appointmentRows = [
  {
    id: 'appointment-past-no-code',
    when: ['appointment-past'],
    unless: ['request.code-saved', 'proved', 'route-video', ...elsewhere],
    phase: 3,
    title: 'ask.after-appointment',
    text: 'now.appointment-past-no-code.text',
    source: 'own',
    action: { kind: 'open', target: 'sheet', label: 'act.change-appointment' },
    question: 'after-appointment-no-code',
  },
  {
    id: 'appointment-today-unsent',
    when: ['appointment-today'],
    unless: ['request.sent', 'proved', 'route-video', 'on-download', ...elsewhere],
    phase: 2,
    asks: 'request.sent',
    title: 'now.appointment-needs-code',
    text: 'now.appointment-unsent.text',
    source: 'sede-2026-08',
    action: { kind: 'page', page: 'software-request', label: 'act.to-request' },
    other: { kind: 'open', target: 'sheet', label: 'act.change-appointment' },
    question: 'sent',
  },
  {
    id: 'appointment-today-no-code',
    when: ['appointment-today', 'request.sent'],
    unless: ['request.code-saved', 'proved', 'route-video', 'sent-again', 'on-download', ...elsewhere],
    phase: 2,
    asks: 'request.code-saved',
    title: 'now.appointment-needs-code',
    text: 'now.appointment-no-code.text',
    source: 'sede-2026-08',
    action: { kind: 'open', target: 'code', label: 'act.save-code' },
    other: { kind: 'open', target: 'sheet', label: 'act.change-appointment' },
    question: 'code-today',
  },
] as const satisfies readonly Row[];
