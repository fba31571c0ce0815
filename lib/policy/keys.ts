interface Described {
  /** For staff, in Spanish and in English: plain text on one line. */
  description: { es: string; en: string };
}

interface BooleanKey extends Described {
  type: 'boolean';
  default?: boolean;
}

/** A time: the smaller of two values protects better. */
interface IntegerKey extends Described {
  type: 'integer';
  minimum: number;
  maximum: number;
  default: number;
}

interface StringKey extends Described {
  type: 'string';
  enum?: readonly string[];
  maxLength?: number;
  /** An address beginning with `https://`, or an e-mail address. */
  format?: 'uri' | 'email';
  default?: string;
}

interface ArrayKey extends Described {
  type: 'array';
  items: { enum: readonly string[] };
  default: readonly string[];
}

/** A policy key in JSON Schema's words. */
export type PolicyKey = BooleanKey | IntegerKey | StringKey | ArrayKey;

/** The policy's keys as administrators write them. The managed schema and every template are made from this. */
export const policyKeys = {
  deviceMode: {
    type: 'string',
    enum: ['shared', 'personal'],
    description: {
      es: 'De quién es el ordenador: «shared» (lo usan varias personas) o «personal». Sin valor, una instalación hecha por un administrador es compartida.',
      en: 'Whose computer it is: “shared” (several people use it) or “personal”. Without a value, an installation made by an administrator is shared.',
    },
  },
  frontDesk: {
    type: 'boolean',
    default: false,
    description: {
      es: 'Modo de mostrador: personal que atiende a muchas personas al día. Persona nueva con un clic, nada se guarda.',
      en: 'Front desk: staff who serve many people a day. A new person with one click, nothing is kept.',
    },
  },
  computerLabel: {
    type: 'string',
    maxLength: 40,
    description: {
      es: 'Nombre de este ordenador en la hoja y en los avisos, por ejemplo «Aula 3, PC 12».',
      en: 'Name of this computer on the sheet and in the advice, such as “Room 3, PC 12”.',
    },
  },
  persistentProfile: {
    type: 'boolean',
    description: {
      es: 'Si el ordenador conserva los datos del usuario al cerrar la sesión. Con «no», se avisa antes de la solicitud de que las claves se perderían. Los escritorios virtuales o remotos no suelen conservarlos.',
      en: 'Whether the computer keeps the user’s data at log-off. With “no”, a warning before the request says that the keys would be lost. Virtual or remote desktops usually do not keep them.',
    },
  },
  configuradorInstalled: {
    type: 'boolean',
    description: {
      es: 'Si el Configurador FNMT ya está instalado en este ordenador.',
      en: 'Whether the Configurador FNMT is already installed on this computer.',
    },
  },
  wipeAfterMinutes: {
    type: 'integer',
    minimum: 1,
    maximum: 480,
    default: 120,
    description: {
      es: 'Minutos tras los que se borran los datos de una persona, como mucho, en un ordenador compartido.',
      en: 'Minutes after which a person’s data are erased at the latest, on a shared computer.',
    },
  },
  idleWipeMinutes: {
    type: 'integer',
    minimum: 1,
    maximum: 120,
    default: 15,
    description: {
      es: 'Minutos sin usar el ordenador tras los que se borran los datos de la persona, en un ordenador compartido.',
      en: 'Minutes without use of the computer after which the person’s data are erased, on a shared computer.',
    },
  },
  ticketDays: {
    type: 'integer',
    minimum: 1,
    maximum: 365,
    default: 120,
    description: {
      es: 'Días que se conserva el tique de cuatro caracteres con el que una persona vuelve a un ordenador compartido.',
      en: 'Days for which the ticket of four characters is kept with which a person comes back to a shared computer.',
    },
  },
  language: {
    type: 'string',
    enum: ['es', 'en'],
    default: 'es',
    description: {
      es: 'Idioma al empezar: «es» o «en». Cada persona puede cambiarlo.',
      en: 'Language at the start: “es” or “en”. Everybody can change it.',
    },
  },
  organisationName: {
    type: 'string',
    maxLength: 80,
    description: {
      es: 'Nombre corto de la organización, por ejemplo «UPO». Sin él, los datos de abajo no se usan. Con «UPO» no hace falta ningún otro.',
      en: 'Short name of the organisation, such as “UPO”. Without it, the details below are not used. “UPO” needs no others.',
    },
  },
  organisationOffice: {
    type: 'string',
    maxLength: 120,
    description: {
      es: 'Oficina de acreditación: nombre, edificio, despacho.',
      en: 'Accreditation office: name, building, room.',
    },
  },
  organisationBooking: {
    type: 'string',
    maxLength: 200,
    format: 'uri',
    description: {
      es: 'Dirección web para pedir cita en esa oficina (https://…).',
      en: 'Web address to book at that office (https://…).',
    },
  },
  organisationEmail: {
    type: 'string',
    maxLength: 120,
    format: 'email',
    description: {
      es: 'Correo de ayuda de la organización.',
      en: 'The organisation’s help e-mail.',
    },
  },
  organisationHelp: {
    type: 'string',
    maxLength: 200,
    format: 'uri',
    description: {
      es: 'Página de ayuda de la organización (https://…).',
      en: 'The organisation’s help page (https://…).',
    },
  },
  organisationCards: {
    type: 'boolean',
    default: false,
    description: {
      es: 'Si la oficina carga certificados en el carné de la organización.',
      en: 'Whether the office loads certificates on the organisation’s card.',
    },
  },
  routes: {
    type: 'array',
    items: { enum: ['office', 'video'] },
    default: ['office', 'video'],
    description: {
      es: 'Formas de acreditarse que se ofrecen: «office» (oficina), «video» (vídeo).',
      en: 'Ways to prove one’s identity that are offered: “office”, “video”.',
    },
  },
  disableFirstRunPage: {
    type: 'boolean',
    default: false,
    description: {
      es: 'No abrir la página de bienvenida al instalar. En una instalación de administrador no se abre nunca.',
      en: 'Do not open the welcome page on install. On an administrator’s installation it never opens.',
    },
  },
  disableNotifications: {
    type: 'boolean',
    default: false,
    description: {
      es: 'No mostrar notificaciones del sistema. En un ordenador compartido no se muestran nunca.',
      en: 'Show no notifications of the system. On a shared computer none are ever shown.',
    },
  },
  allowBackupCheck: {
    type: 'boolean',
    default: true,
    description: {
      es: 'Permitir la página «Comprobar mi copia».',
      en: 'Allow the page “Check my backup”.',
    },
  },
} as const satisfies Readonly<Record<string, PolicyKey>>;

export type PolicyKeyName = keyof typeof policyKeys;
