import type { FrameLocator, Locator } from '@playwright/test';
import { guessed } from '../sede/guessed.ts';
import { addresses, hosts } from '../sede/hosts.ts';
import type { Guide } from './screens.ts';
import { expect, test } from './test.ts';

const ids = guessed.requestIds;
const bubble = (form: FrameLocator): Locator => form.locator('certiguia-fields .bubble');
const marker = (form: FrameLocator, role: string): Locator =>
  form.locator(`certiguia-fields .marker[data-role="${role}"]`);

async function openRequest(guide: Guide): Promise<FrameLocator> {
  await expect(marker(guide.form, 'document')).toBeVisible();
  return guide.form;
}

const hintTitles: Readonly<Record<string, string>> = {
  [ids.document]: 'DNI o NIE, con su letra',
  [ids.surname]: 'Solo el primer apellido',
  [ids.email]: 'Un correo que vaya a conservar',
};

async function typeAndLeave(form: FrameLocator, id: string, text: string): Promise<void> {
  await form.locator(`#${id}`).fill(text);
  await form.locator(`#${id}`).press('Tab');
}

const requestCases: readonly [id: string, role: string, typed: string, title: string | undefined][] = [
  [ids.document, 'document', '00000000T', undefined],
  [ids.document, 'document', 'X1234567L', undefined],
  [ids.document, 'document', '1234567L', 'Faltan ceros delante'],
  [ids.document, 'document', '12345678A', 'La letra no corresponde a ese número'],
  [ids.document, 'document', '12345678', 'Falta la letra del final'],
  [ids.document, 'document', '12.345.678-Z', 'Sin espacios, guiones ni signos que no se ven'],
  [ids.document, 'document', 'OOOOOOOOT', 'Hay una letra en lugar de una cifra'],
  [ids.document, 'document', '1234', 'Falta alguna cifra'],
  [ids.document, 'document', '123456789Z', 'Sobra alguna cifra'],
  [ids.document, 'document', 'PASAPORTE', 'No parece un DNI ni un NIE'],
  [ids.document, 'document', 'B12345678', 'Parece el NIF de una empresa'],
  [ids.surname, 'surname', 'Garcia', undefined],
  [ids.surname, 'surname', 'Sánchez-Cano', 'Igual que en su documento'],
  [ids.surname, 'surname', 'García Lorca', '¿Son dos apellidos?'],
  [ids.surname, 'surname', 'Garcia ', 'Hay un espacio o un signo de más'],
  [ids.surname, 'surname', 'Garc1a', 'Hay algo que no es una letra'],
  [ids.surname, 'surname', 'García, Ana', 'Solo el primer apellido'],
  [ids.email, 'email', 'ana@gmail.com', undefined],
  [ids.email, 'email', 'ana@gmial.com', '¿Es correcto lo que va tras la arroba?'],
  [ids.email, 'email', 'ana @gmail.com', 'Hay un espacio o un signo que no se ve'],
  [ids.email, 'email', 'muñoz@gmail.com', 'Hay una letra que el correo no admite'],
  [ids.email, 'email', 'ana@gmail', 'A la dirección le falta o le sobra algo'],
  [ids.email, 'email', 'ana@alu.upo.es', 'Esta dirección puede caducar'],
];

test('in the request form each mistake is explained on leaving the field', async ({ guideAt }) => {
  const form = await openRequest(await guideAt(addresses.request));
  for (const [id, role, typed, title] of requestCases) {
    await test.step(`${role}: ${typed}`, async () => {
      await typeAndLeave(form, id, typed);
      // An e-mail gets its tick once the second typing agrees.
      const kind = role === 'email' ? 'hint' : 'right';
      if (title === undefined) await expect(marker(form, role)).toHaveAttribute('data-kind', kind);
      else await expect(bubble(form).filter({ hasText: title })).toBeVisible();
      await form.locator(`#${id}`).press('Escape');
    });
  }
  await typeAndLeave(form, ids.email, 'ana@gmail.com');
  await typeAndLeave(form, ids.emailConfirm, 'ana@gmail.es');
  await expect(bubble(form).filter({ hasText: 'Los dos correos no son iguales' })).toBeVisible();
  await typeAndLeave(form, ids.emailConfirm, 'ana@gmail.com');
  for (const role of ['email', 'email-confirm'])
    await expect(marker(form, role)).toHaveAttribute('data-kind', 'right');
});

test('in the download form the code needs nine digits, including a leading zero', async ({ guideAt }) => {
  const { form } = await guideAt(addresses.download);
  await expect(marker(form, 'code')).toBeVisible();
  for (const [typed, title] of [
    ['12345678', 'Faltan cifras'],
    ['1234567890', 'Sobran cifras'],
    ['012 345 678', 'Sin espacios, guiones ni signos que no se ven'],
    ['O12345678', 'El código solo lleva cifras'],
    ['Su código de solicitud es el 012345678', 'Ha pegado el mensaje entero'],
  ] as const) {
    await typeAndLeave(form, 'COD_SOLICITUD', typed);
    await expect(bubble(form).filter({ hasText: title })).toBeVisible();
  }
  await typeAndLeave(form, 'COD_SOLICITUD', '012345678');
  await expect(marker(form, 'code')).toHaveAttribute('data-kind', 'right');
});

test('a phone that is no Spanish mobile gets a note, never an error', async ({ guideAt }) => {
  const { page } = await guideAt(`https://${hosts.apus}/InterconexionOnboarding/OnBoarding?op=101`);
  await page.locator('#telefono').fill('954349200');
  await page.locator('#telefono').press('Tab');
  await expect(page.locator('certiguia-fields .bubble[data-kind="note"]')).toContainText(
    'No parece un móvil español',
  );
});

test('nothing is announced while typing', async ({ guideAt }) => {
  const form = await openRequest(await guideAt(addresses.request));
  await typeAndLeave(form, ids.document, '1234');
  await expect(marker(form, 'document')).toHaveAttribute('data-kind', 'wrong');
  await form.locator(`#${ids.document}`).click();
  await form.locator(`#${ids.document}`).press('End');
  await form.locator(`#${ids.document}`).pressSequentially('5678');
  await expect(marker(form, 'document')).toHaveAttribute('data-kind', 'hint');
  await expect(bubble(form)).toContainText('DNI o NIE, con su letra');
});

for (const [width, height, name] of [
  [1280, 900, 'a usual window'],
  [640, 512, 'at 200 % zoom'],
  [320, 256, 'at 400 % zoom'],
] as const) {
  test(`in ${name} hints cover no field, label or button; Escape closes them`, async ({ guideAt }) => {
    const guide = await guideAt(addresses.request);
    await guide.page.setViewportSize({ width, height });
    const { form } = guide;
    await expect(form.locator('certiguia-fields')).toBeAttached();
    for (const id of [ids.document, ids.surname, ids.email, ids.emailConfirm]) {
      // Scrolled to the middle: in so small a window the site's header covers the top.
      await form
        .locator(`#${id}`)
        .evaluate((field) => field.scrollIntoView({ block: 'center', inline: 'center' }));
      await form.locator(`#${id}`).click();
      // Beside the field where there is room, else in the panel.
      if (width > 1000) await expect(bubble(form)).toHaveCount(1);
      await expect(form.locator(`#${id}`)).toBeFocused();
      await expect.poll(() => coveredIn(form)).toEqual([]);
      await form.locator(`#${id}`).press('Escape');
      await expect(bubble(form)).toHaveCount(0);
      await expect(form.locator(`#${id}`)).toBeFocused();
    }
  });
}

/** Fields, links and label words of the form that are under something of ours. */
function coveredIn(form: FrameLocator): Promise<string[]> {
  return form.locator('body').evaluate(() => {
    const root = document.querySelector('certiguia-fields')?.shadowRoot;
    const ours = [...(root?.querySelectorAll('.bubble, .marker') ?? [])]
      .filter((element) => element.checkVisibility())
      .map((element) => element.getBoundingClientRect());
    const boxOf = (element: Element): DOMRect => {
      if (element.tagName !== 'LABEL') return element.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect();
    };
    return [...document.querySelectorAll('input, label, a')]
      .filter((element) => {
        const box = boxOf(element);
        return ours.some(
          (own) =>
            own.left < box.right && box.left < own.right && own.top < box.bottom && box.top < own.bottom,
        );
      })
      .map((element) => element.outerHTML);
  });
}

test('the page’s own tab order is the same with the hints as without', async ({ guideAt }) => {
  const form = await openRequest(await guideAt(addresses.request));
  await form.locator(`#${ids.document}`).click();
  const order: (string | undefined)[] = [];
  for (let stop = 0; stop < 6; stop++) {
    order.push(
      await form
        .locator('body')
        .evaluate(() => document.activeElement?.id || document.activeElement?.tagName),
    );
    await form.locator(':focus').press('Tab');
  }
  expect(order).toEqual([ids.document, ids.surname, ids.email, ids.emailConfirm, ids.conditions, 'A']);
});

test('without a free place there is no bubble, and the panel shows the hint', async ({ guideAt }) => {
  const guide = await guideAt(addresses.request);
  await openRequest(guide);
  await guide.page.locator(`#${guessed.frameId}`).evaluate((frame: HTMLElement) => {
    frame.style.width = '320px';
    frame.style.height = '120px';
  });
  await guide.form.locator(`#${ids.surname}`).click();
  await expect(guide.root.getByText('Solo el primer apellido')).toBeVisible();
  await expect(bubble(guide.form)).toHaveCount(0);
});

test('a marker without a place is hidden, and appears as soon as there is room', async ({ guideAt }) => {
  const guide = await guideAt(addresses.request);
  const form = await openRequest(guide);
  const size = (pixels: string) =>
    guide.page.locator(`#${guessed.frameId}`).evaluate((frame: HTMLElement, to) => {
      frame.style.width = to;
      frame.style.height = to;
    }, pixels);
  await size('24px');
  await expect(marker(form, 'document')).toBeHidden();
  await expect(marker(form, 'email')).toBeHidden();
  await size('');
  await expect(marker(form, 'document')).toBeVisible();
  await expect(marker(form, 'email')).toBeVisible();
});

test('a hint in the panel moves beside its field as soon as there is room', async ({ guideAt }) => {
  const guide = await guideAt(addresses.request);
  const form = await openRequest(guide);
  const size = (width: string, height: string) =>
    guide.page.locator(`#${guessed.frameId}`).evaluate(
      (frame: HTMLElement, [w = '', h = '']) => {
        frame.style.width = w;
        frame.style.height = h;
      },
      [width, height],
    );
  await size('320px', '120px');
  await form.locator(`#${ids.surname}`).click();
  const inPanel = guide.root.getByText('Solo el primer apellido');
  await expect(inPanel).toBeVisible();
  await size('', '');
  await expect(bubble(form)).toContainText('Solo el primer apellido');
  await expect(inPanel).toHaveCount(0);

  // Once shown, it survives a moment without room.
  await size('320px', '120px');
  await expect(bubble(form)).toHaveCount(0);
  await size('', '');
  await expect(bubble(form)).toContainText('Solo el primer apellido');
});

test('a hint comes beside its field when the form is scrolled there', async ({ guideAt }) => {
  const guide = await guideAt(addresses.request);
  const form = await openRequest(guide);
  await guide.page
    .locator(`#${guessed.frameId}`)
    .evaluate((frame) => frame.setAttribute('style', 'height: 200px'));
  const field = form.locator(`#${ids.surname}`);
  await field.evaluate((element) => {
    scrollTo(0, document.documentElement.scrollHeight);
    element.focus({ preventScroll: true });
  });
  await expect(guide.root.getByText('Solo el primer apellido')).toBeVisible();
  await expect(bubble(form)).toHaveCount(0);
  await field.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await expect(bubble(form)).toContainText('Solo el primer apellido');
});

test('at 400 % every hint is in sight, beside its field or beside the folded panel', async ({ guideAt }) => {
  const guide = await guideAt(addresses.request);
  await guide.page.setViewportSize({ width: 320, height: 256 });
  const form = await openRequest(guide);
  const strip = guide.root.locator('.strip');
  const isInWindow = async (what: Locator): Promise<boolean> => {
    const box = (await what.count()) === 1 ? await what.boundingBox() : null;
    return box !== null && box.y >= 0 && box.y + box.height <= 256;
  };
  for (const id of [ids.document, ids.surname, ids.email]) {
    await form.locator(`#${id}`).evaluate((field) => field.scrollIntoView({ block: 'center' }));
    await form.locator(`#${id}`).click();
    const title = hintTitles[id] ?? '';
    await expect
      .poll(async () =>
        (await strip.filter({ hasText: title }).count()) === 1
          ? isInWindow(strip)
          : isInWindow(bubble(form).filter({ hasText: title })),
      )
      .toBe(true);
    // Closed, it is closed there too.
    await form.locator(`#${id}`).press('Escape');
    await expect(strip).toHaveCount(0);
  }
});

test('a closed hint does not return when the page or its size changes', async ({ guideAt }) => {
  const guide = await guideAt(addresses.request);
  const form = await openRequest(guide);
  await form.locator(`#${ids.surname}`).click();
  await expect(bubble(form)).toContainText('Solo el primer apellido');
  await form.locator(`#${ids.surname}`).press('Escape');
  await form.locator(`#${ids.conditions}`).evaluate((box) => box.remove());
  await expect(form.locator('certiguia-fields')).toHaveAttribute(
    'data-fields',
    'document surname email email-confirm submit',
  );
  await expect(marker(form, 'conditions')).toHaveCount(0);
  await expect(bubble(form)).toHaveCount(0);
});

test('scrolling the form moves the hints with it', async ({ guideAt }) => {
  const guide = await guideAt(addresses.request);
  const form = await openRequest(guide);
  await form.locator(`#${ids.document}`).click();
  const distance = () =>
    form.locator('body').evaluate((_, id) => {
      const field = document.getElementById(id)?.getBoundingClientRect().top ?? 0;
      const own =
        document
          .querySelector('certiguia-fields')
          ?.shadowRoot?.querySelector('.marker')
          ?.getBoundingClientRect().top ?? 0;
      return Math.round(own - field);
    }, ids.document);
  const before = await distance();
  const scrolled = await form.locator('body').evaluate(() => {
    scrollTo(0, 120);
    return scrollY;
  });
  expect(scrolled).toBeGreaterThan(20);
  expect(await distance()).toBe(before);
});

test('a modal dialog of the page does not cover the hints', async ({ guideAt }) => {
  const guide = await guideAt(addresses.request);
  const form = await openRequest(guide);
  await form.locator('body').evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.append(document.querySelector('form') ?? '');
    document.body.append(dialog);
    dialog.showModal();
  });
  await form.locator(`#${ids.surname}`).click();
  await expect(bubble(form)).toContainText('Solo el primer apellido');
  await marker(form, 'document').click();
  await expect(bubble(form).filter({ hasText: 'DNI o NIE' })).toBeVisible();
  await form.locator('dialog').evaluate((dialog: HTMLDialogElement) => dialog.close());
  await expect(form.locator('html > certiguia-fields')).toHaveCount(1);
});

test('a form redrawn fifty times a second is read at our own pace', async ({ guideAt }) => {
  const guide = await guideAt(addresses.request);
  const form = await openRequest(guide);
  await form.locator('body').evaluate(() => {
    const source = document.querySelector('form')?.innerHTML ?? '';
    setInterval(() => {
      const shape = document.querySelector('form');
      if (shape) shape.innerHTML = source;
    }, 20);
  });
  await expect(form.locator('certiguia-fields')).toHaveAttribute(
    'data-fields',
    'document surname email email-confirm conditions submit',
  );
  const frames = await guide.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let count = 0;
        const start = performance.now();
        const tick = (): void => {
          count += 1;
          if (performance.now() - start > 1000) resolve(count);
          else requestAnimationFrame(tick);
        };
        tick();
      }),
  );
  expect(frames).toBeGreaterThan(10);
});

test('nothing derived from typing leaves the frame', async ({ extension, guideAt, listen }) => {
  const heardSoFar = await listen();
  const guide = await guideAt(addresses.request);
  await openRequest(guide);
  await guide.sendRequest({ document: '12345678Z', surname: 'Zunzunegui', email: 'zunzu@correo.example' });
  await guide.answer('Dice que ya está hecho');
  const heard = await heardSoFar();
  expect(heard.some((line) => line.includes('field.report'))).toBe(true);
  expect(heard.some((line) => line.includes('field.trace'))).toBe(false);
  expect(heard.join('\n')).not.toMatch(/12345678|78Z|unzu/i);
  const stored = await extension.evaluate(
    'Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)])',
  );
  expect(JSON.stringify(stored)).not.toMatch(/12345678|unzu/i);
});

test('the hints change language with everything else', async ({ guideAt, own }) => {
  const guide = await guideAt(addresses.request);
  const form = await openRequest(guide);
  const options = await own('options');
  await options.root.getByRole('radio', { name: 'English' }).click();
  await expect(options.title).toHaveText('Certiguía’s settings');
  await guide.page.bringToFront();
  await form.locator(`#${ids.surname}`).click();
  await expect(bubble(form)).toContainText('Only the first surname');
});

test('what a message of the form means is said beside it', async ({ guideAt }) => {
  const guide = await guideAt(addresses.download);
  await guide.sendDownload('012345678');
  await expect(guide.form.locator('.error')).toBeVisible();
  await expect(bubble(guide.form)).toContainText('Probablemente, algún dato no es igual que en la solicitud');
  await guide.form.locator('#NIF_SG').press('Escape');
  await expect(bubble(guide.form)).toHaveCount(0);
});

test('hints are announced to screen readers, and visible only once', async ({ guideAt }) => {
  const form = await openRequest(await guideAt(addresses.request));
  await form.locator(`#${ids.surname}`).click();
  const region = form.locator('certiguia-fields > [aria-live]');
  await expect(region).toHaveText(/^Certiguía: .*Solo el primer apellido/);
  const slot = await form.locator('certiguia-fields slot').boundingBox();
  expect([slot?.width, slot?.height]).toEqual([1, 1]);
});

test('in a narrow window a hint without a place stands beside the folded panel', async ({ guideAt }) => {
  const guide = await guideAt(addresses.request);
  await guide.page.setViewportSize({ width: 480, height: 700 });
  await openRequest(guide);
  await guide.page.locator(`#${guessed.frameId}`).evaluate((frame: HTMLElement) => {
    frame.style.height = '160px';
  });
  await guide.form.locator(`#${ids.surname}`).evaluate((field) => field.scrollIntoView({ block: 'center' }));
  await guide.form.locator(`#${ids.surname}`).click();
  await expect(guide.root.locator('.strip').getByText('Solo el primer apellido')).toBeVisible();
  await expect(guide.button('Abrir la guía de Certiguía')).toBeVisible();
});

// Firefox's driver takes the focus off a frame with every second click in it; a person's mouse does not (tried).
test('at 400 % a hint beside the folded panel leaves its field free and stays in sight', {
  tag: '@chromium',
}, async ({ guideAt }) => {
  const guide = await guideAt(addresses.request);
  await guide.page.setViewportSize({ width: 320, height: 256 });
  await openRequest(guide);
  const strip = guide.root.locator('.strip');
  await guide.page.locator(`#${guessed.frameId}`).evaluate((frame: HTMLElement) => {
    frame.style.height = '160px';
  });
  const sides = new Set<string>();
  for (const block of ['start', 'center', 'end'] as const) {
    for (const id of [ids.document, ids.surname, ids.email]) {
      const field = guide.form.locator(`#${id}`);
      await field.click();
      // With the field scrolled to the top, the middle and the bottom.
      await field.evaluate((element, where) => element.scrollIntoView({ block: where }), block);
      await expect(strip).toBeVisible();
      await expect
        .poll(async () => {
          const [hint, typed] = [await strip.boundingBox(), await field.boundingBox()];
          if (!hint || !typed) return 'not there';
          if (hint.y < 0 || hint.y + hint.height > 256 || hint.height < 60) return 'cut';
          if (hint.y >= typed.y + typed.height) return 'below';
          return hint.y + hint.height <= typed.y ? 'above' : 'on the field';
        })
        .toMatch(/^(above|below)$/);
      sides.add((await strip.getAttribute('data-above')) === null ? 'below' : 'above');
    }
  }
  expect([...sides].toSorted()).toEqual(['above', 'below']);
});
