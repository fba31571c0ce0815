import { test } from '@playwright/test';
import { firefoxPerson } from '../demo/person.ts';
import { walk } from '../demo/walk.ts';
import { startSede } from '../sede/server.ts';

test('in Firefox too a person walks through all five phases', async () => {
  const sede = await startSede();
  const person = await firefoxPerson({ proxy: sede.proxy });
  try {
    await walk(person, { say: () => undefined, photo: async () => undefined });
  } finally {
    await person.leave();
    await sede.close();
  }
});
