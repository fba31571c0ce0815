// As version 1 wrote it. Samples are never edited: later versions migrate them.
export const settingsOfVersion1 = {
  version: 1,
  deviceMode: 'personal',
  language: 'es',
  panels: { sede: 'tab', 'office-map': 'hidden' },
  setAsideAt: '2026-11-21T10:00:00.000Z',
};
export const casesOfVersion1 = {
  version: 1,
  current: '11111111-1111-4111-8111-111111111111',
  list: [
    {
      id: '11111111-1111-4111-8111-111111111111',
      createdAt: '2026-11-21T09:00:00.000Z',
      alias: 'Mamá',
      route: 'office',
      confirmed: {
        'setup.installed': { at: '2026-11-21T09:05:00.000Z' },
        'identity.office': { at: '2026-11-21T09:30:00.000Z' },
      },
      suggested: { 'request.sent': { at: '2026-11-21T09:20:00.000Z', page: 'request-form' } },
    },
    {
      id: '22222222-2222-4222-8222-222222222222',
      createdAt: '2026-11-20T09:00:00.000Z',
      confirmed: {},
      suggested: {},
      finishedAt: '2026-11-21T09:40:00.000Z',
    },
  ],
};

export const settingsOfVersion2 = { version: 2, panels: {}, notifications: false, remindAtNight: true };
export const casesOfVersion2 = {
  version: 2,
  current: '11111111-1111-4111-8111-111111111111',
  list: [
    {
      id: '11111111-1111-4111-8111-111111111111',
      createdAt: '2026-11-21T09:00:00.000Z',
      route: 'office',
      confirmed: { 'identity.office': { at: '2026-11-21T09:30:00.000Z' } },
      suggested: {},
      requestedAgainAt: '2026-11-21T12:00:00.000Z',
      appointment: {
        at: '2026-12-01T09:30:00.000Z',
        zone: 'Europe/Madrid',
        place: 'Edificio 18, planta baja, despacho 18.B.10',
      },
      savedFiles: ['calendar'],
      reminders: {
        identity: { toldOf: '2026-11-24T09:30:00.000Z' },
        backup: { postponedUntil: '2026-11-25T09:30:00.000Z' },
        code: { stopped: true },
      },
      backup: {
        checkedAt: '2026-12-02T09:30:00.000Z',
        expiresAt: '2028-12-31T22:59:59.000Z',
        kind: 'ciudadano',
      },
    },
  ],
};

export const settingsOfVersion3 = {
  version: 3,
  deviceMode: 'personal',
  personal: {
    language: 'en',
    panels: { sede: 'tab', 'office-map': 'hidden' },
    panelSide: 'left',
    computerName: 'Portátil del salón',
    notifications: false,
    remindAtNight: true,
  },
  installation: { id: '99999999-9999-4999-8999-999999999999', since: '2026-11-01T08:00:00.000Z' },
  visits: 2,
  quarantinedAt: '2026-11-21T10:00:00.000Z',
};
export const casesOfVersion3 = {
  version: 3,
  current: '11111111-1111-4111-8111-111111111111',
  list: [
    {
      id: '11111111-1111-4111-8111-111111111111',
      createdAt: '2026-11-21T09:00:00.000Z',
      confirmed: { 'request.sent': { at: '2026-11-21T09:30:00.000Z' } },
      suggested: {},
      reminders: {
        identity: { notifiedFor: '2026-11-24T09:30:00.000Z' },
        backup: { snoozedUntil: '2026-11-25T09:30:00.000Z' },
        code: { dismissed: true },
      },
    },
  ],
};

export const casesOfVersion4 = {
  version: 4,
  current: '11111111-1111-4111-8111-111111111111',
  list: [
    {
      id: '11111111-1111-4111-8111-111111111111',
      createdAt: '2026-11-21T09:00:00.000Z',
      route: 'office',
      confirmed: { 'download.works': { at: '2026-12-02T09:30:00.000Z' } },
      suggested: {},
      organisation: 'upo',
      appointment: { at: '2026-12-01T09:30:00.000Z', zone: 'Europe/Madrid', place: 'UPO', revision: 2 },
      savedFiles: ['calendar'],
    },
    {
      id: '22222222-2222-4222-8222-222222222222',
      createdAt: '2026-11-20T09:00:00.000Z',
      confirmed: {},
      suggested: {},
      appointment: { at: '2026-12-01T09:30:00.000Z', zone: 'Europe/Madrid', place: '', proposedBy: 'upo' },
    },
    {
      id: '33333333-3333-4333-8333-333333333333',
      createdAt: '2026-11-20T09:00:00.000Z',
      confirmed: {},
      suggested: {},
      cancelled: { at: '2026-12-01T09:30:00.000Z', zone: 'Europe/Madrid', place: 'Hacienda', revision: 1 },
    },
  ],
};

export const casesOfVersion5 = {
  version: 5,
  current: '11111111-1111-4111-8111-111111111111',
  list: [
    {
      id: '11111111-1111-4111-8111-111111111111',
      createdAt: '2026-11-21T09:00:00.000Z',
      route: 'video',
      confirmed: {
        'request.code-saved': { at: '2026-11-21T09:30:00.000Z' },
        'identity.video': { at: '2026-11-21T09:31:00.000Z' },
      },
      suggested: {},
      denied: ['setup.installed'],
      hitch: { form: 'download.downloaded', what: 'nothing-opened', at: '2026-11-24T09:30:00.000Z' },
      earlier: 'replacing',
      rejectedAt: '2026-11-23T09:30:00.000Z',
      askedStaffAt: '2026-11-21T09:10:00.000Z',
    },
  ],
};

export const casesOfVersion6 = {
  version: 6,
  current: '11111111-1111-4111-8111-111111111111',
  list: [
    {
      id: '11111111-1111-4111-8111-111111111111',
      createdAt: '2026-11-21T09:00:00.000Z',
      route: 'dnie',
      confirmed: { 'identity.dnie': { at: '2026-11-21T09:30:00.000Z' } },
      suggested: {},
    },
    {
      id: '22222222-2222-4222-8222-222222222222',
      createdAt: '2026-11-20T09:00:00.000Z',
      route: 'app',
      confirmed: { 'identity.app': { at: '2026-11-21T09:30:00.000Z' } },
      suggested: {},
    },
  ],
};

export const casesOfVersion7 = {
  version: 7,
  current: '11111111-1111-4111-8111-111111111111',
  list: [
    {
      id: '11111111-1111-4111-8111-111111111111',
      createdAt: '2026-11-21T09:00:00.000Z',
      kind: 'renewal',
      confirmed: { 'renewal.autofirma': { at: '2026-11-29T09:30:00.000Z' } },
      suggested: { 'request.sent': { at: '2026-11-29T10:00:00.000Z', page: 'renew-sign' } },
      setAside: {
        route: 'office',
        confirmed: { 'backup.checked': { at: '2023-01-10T09:30:00.000Z' } },
        suggested: {},
        finishedAt: '2023-01-10T09:30:00.000Z',
        backup: {
          checkedAt: '2023-01-10T09:30:00.000Z',
          expiresAt: '2027-01-09T22:59:59.000Z',
          kind: 'ciudadano',
        },
      },
      held: { expiresAt: '2027-01-09T22:59:59.000Z', obtained: 'office', renewed: 'no' },
      earlier: 'valid',
    },
    {
      id: '22222222-2222-4222-8222-222222222222',
      createdAt: '2026-11-20T09:00:00.000Z',
      confirmed: {},
      suggested: {},
      held: { asking: true, renewed: 'unknown', elsewhere: true },
    },
  ],
};
