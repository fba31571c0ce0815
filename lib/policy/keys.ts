/** One key of the policy an administrator may set: what it takes, what stands without it, and what it does. */
export interface PolicyKey {
  type: 'boolean' | 'integer' | 'string' | 'choice' | 'choices';
  /** What a choice may be. */
  values?: readonly string[];
  /** Bounds of an integer, both allowed. */
  least?: number;
  most?: number;
  /** Longest text, in characters. */
  longest?: number;
  /** A text that has to be an address beginning with `https://`. */
  address?: true;
  /** What stands where nothing valid is set. */
  otherwise?: boolean | number | string | readonly string[];
  /** Minutes: of two values the smaller protects better. */
  stricter?: 'smaller';
  /** For staff, in Spanish and in English: plain text on one line. */
  says: { es: string; en: string };
}

/** The keys of the policy, as they are written in it. The managed schema and every template are made from this. */
export const policyKeys = {
  deviceMode: {
    type: 'choice',
    values: ['shared', 'personal'],
    says: {
      es: 'De quién es el ordenador: «shared» (lo usan varias personas) o «personal». Sin valor, una instalación hecha por un administrador es compartida.',
      en: 'Whose computer it is: “shared” (several people use it) or “personal”. Without a value, an installation made by an administrator is shared.',
    },
  },
  frontDesk: {
    type: 'boolean',
    otherwise: false,
    says: {
      es: 'Modo de mostrador: personal que atiende a muchas personas al día. Persona nueva con un clic, nada se guarda.',
      en: 'Front desk: staff who serve many people a day. A new person with one click, nothing is kept.',
    },
  },
  computerLabel: {
    type: 'string',
    longest: 40,
    says: {
      es: 'Nombre de este ordenador en la hoja y en los avisos, por ejemplo «Aula 3, PC 12».',
      en: 'Name of this computer on the sheet and in the advice, such as “Room 3, PC 12”.',
    },
  },
  persistentProfile: {
    type: 'boolean',
    says: {
      es: 'Si el ordenador conserva los datos del usuario al cerrar la sesión. Con «no», se avisa antes de la solicitud de que las claves se perderían.',
      en: 'Whether the computer keeps the user’s data at log-off. With “no”, a warning before the request says that the keys would be lost.',
    },
  },
  configuradorInstalled: {
    type: 'boolean',
    says: {
      es: 'Si el Configurador FNMT ya está instalado en este ordenador.',
      en: 'Whether the Configurador FNMT is already installed on this computer.',
    },
  },
  wipeAfterMinutes: {
    type: 'integer',
    least: 1,
    most: 480,
    otherwise: 120,
    stricter: 'smaller',
    says: {
      es: 'Minutos tras los que se borran los datos de una persona, como mucho, en un ordenador compartido.',
      en: 'Minutes after which a person’s data are erased at the latest, on a shared computer.',
    },
  },
  idleWipeMinutes: {
    type: 'integer',
    least: 1,
    most: 120,
    otherwise: 15,
    stricter: 'smaller',
    says: {
      es: 'Minutos sin usar el ordenador tras los que se borran los datos de la persona, en un ordenador compartido.',
      en: 'Minutes without use of the computer after which the person’s data are erased, on a shared computer.',
    },
  },
  ticketDays: {
    type: 'integer',
    least: 1,
    most: 365,
    otherwise: 120,
    stricter: 'smaller',
    says: {
      es: 'Días que se conserva el tique de cuatro caracteres con el que una persona vuelve a un ordenador compartido.',
      en: 'Days for which the ticket of four characters is kept with which a person comes back to a shared computer.',
    },
  },
  language: {
    type: 'choice',
    values: ['es', 'en'],
    otherwise: 'es',
    says: {
      es: 'Idioma al empezar: «es» o «en». Cada persona puede cambiarlo.',
      en: 'Language at the start: “es” or “en”. Everybody can change it.',
    },
  },
  organisationName: {
    type: 'string',
    longest: 80,
    says: {
      es: 'Nombre corto de la organización, por ejemplo «UPO». Sin él, los datos de abajo no se usan. Con «UPO» no hace falta ningún otro.',
      en: 'Short name of the organisation, such as “UPO”. Without it, the details below are not used. “UPO” needs no others.',
    },
  },
  organisationOffice: {
    type: 'string',
    longest: 120,
    says: {
      es: 'Oficina de acreditación: nombre, edificio, despacho.',
      en: 'Accreditation office: name, building, room.',
    },
  },
  organisationBooking: {
    type: 'string',
    longest: 200,
    address: true,
    says: {
      es: 'Dirección web para pedir cita en esa oficina (https://…).',
      en: 'Web address to book at that office (https://…).',
    },
  },
  organisationEmail: {
    type: 'string',
    longest: 120,
    says: {
      es: 'Correo de ayuda de la organización.',
      en: 'The organisation’s help e-mail.',
    },
  },
  organisationHelp: {
    type: 'string',
    longest: 200,
    address: true,
    says: {
      es: 'Página de ayuda de la organización (https://…).',
      en: 'The organisation’s help page (https://…).',
    },
  },
  organisationCards: {
    type: 'boolean',
    otherwise: false,
    says: {
      es: 'Si la oficina carga certificados en el carné de la organización.',
      en: 'Whether the office loads certificates on the organisation’s card.',
    },
  },
  routes: {
    type: 'choices',
    values: ['office', 'video'],
    otherwise: ['office', 'video'],
    says: {
      es: 'Formas de acreditarse que se ofrecen: «office» (oficina), «video» (vídeo).',
      en: 'Ways to prove one’s identity that are offered: “office”, “video”.',
    },
  },
  disableFirstRunPage: {
    type: 'boolean',
    otherwise: false,
    says: {
      es: 'No abrir la página de bienvenida al instalar. En una instalación de administrador no se abre nunca.',
      en: 'Do not open the welcome page on install. On an administrator’s installation it never opens.',
    },
  },
  disableNotifications: {
    type: 'boolean',
    otherwise: false,
    says: {
      es: 'No mostrar notificaciones del sistema. En un ordenador compartido no se muestran nunca.',
      en: 'Show no notifications of the system. On a shared computer none are ever shown.',
    },
  },
  allowBackupCheck: {
    type: 'boolean',
    otherwise: true,
    says: {
      es: 'Permitir la página «Comprobar mi copia».',
      en: 'Allow the page “Check my backup”.',
    },
  },
} as const satisfies Readonly<Record<string, PolicyKey>>;

export type PolicyKeyName = keyof typeof policyKeys;
