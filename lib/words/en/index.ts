import { accreditationEn } from './accreditation.ts';
import { answersEn } from './answers.ts';
import { backupEn } from './backup.ts';
import { casesEn } from './cases.ts';
import { checkEn } from './check.ts';
import { fieldsEn } from './fields.ts';
import { guidanceEn } from './guidance.ts';
import { helpEn } from './help.ts';
import { journeyEn } from './journey.ts';
import { messagesEn } from './messages.ts';
import { pagesEn } from './pages.ts';
import { remindersEn } from './reminders.ts';
import { renewalEn } from './renewal.ts';
import { sharedEn } from './shared.ts';
import { supportEn } from './support.ts';
import { surfacesEn } from './surfaces.ts';
import { troubleEn } from './trouble.ts';
import { voiceEn } from './voice.ts';

export const en = {
  ...pagesEn,
  ...fieldsEn,
  ...journeyEn,
  ...guidanceEn,
  ...accreditationEn,
  ...backupEn,
  ...checkEn,
  ...remindersEn,
  ...renewalEn,
  ...casesEn,
  ...sharedEn,
  ...surfacesEn,
  ...supportEn,
  ...troubleEn,
  ...voiceEn,
  ...helpEn,
  ...messagesEn,
  ...answersEn,
};
