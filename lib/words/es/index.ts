import { accreditationEs } from './accreditation.ts';
import { answersEs } from './answers.ts';
import { backupEs } from './backup.ts';
import { casesEs } from './cases.ts';
import { checkEs } from './check.ts';
import { fieldsEs } from './fields.ts';
import { guidanceEs } from './guidance.ts';
import { helpEs } from './help.ts';
import { journeyEs } from './journey.ts';
import { messagesEs } from './messages.ts';
import { pagesEs } from './pages.ts';
import { remindersEs } from './reminders.ts';
import { renewalEs } from './renewal.ts';
import { sharedEs } from './shared.ts';
import { supportEs } from './support.ts';
import { surfacesEs } from './surfaces.ts';
import { troubleEs } from './trouble.ts';
import { voiceEs } from './voice.ts';

/** Every Spanish text, by key: the model for the other languages. */
export const es = {
  ...pagesEs,
  ...fieldsEs,
  ...journeyEs,
  ...guidanceEs,
  ...accreditationEs,
  ...backupEs,
  ...checkEs,
  ...remindersEs,
  ...renewalEs,
  ...casesEs,
  ...sharedEs,
  ...surfacesEs,
  ...supportEs,
  ...troubleEs,
  ...voiceEs,
  ...helpEs,
  ...messagesEs,
  ...answersEs,
};
