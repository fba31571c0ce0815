import { randomInt } from 'node:crypto';

/** How the simulated site behaves: the ways in which the real one is known to vary, or might. */
export interface Variant {
  /** In a frame of the sede's page (2024), or as the page itself (not excluded by the evidence). */
  form: 'frame' | 'page';
  /** Fields with `label[for]`, or laid out in a table with plain text before them. */
  markup: 'labels' | 'table';
  /** Milliseconds until the frame's form appears. */
  formDelay: number;
  /** Whether the Configurador opens when the page calls it. */
  configurador: 'opens' | 'missing';
  /** Whether the renewal begins with its form, or with the window for the password (2023). */
  renewal: 'form-first' | 'password-first';
  /** Whether everything lies where it is known to, or under paths that nobody knows. */
  paths: 'known' | 'moved';
  language: 'es' | 'ca';
  /** Whether browsers may keep pages for the back button. */
  keepPages: boolean;
}

export interface Application {
  id: number;
  document: string;
  surname: string;
  email: string;
  code: string;
  state: 'sent' | 'keys-made' | 'accredited' | 'downloaded';
  /** From when it can be downloaded, simulated time. */
  readyAt?: Date;
}

/** Whose certificate the browser would sign a renewal with. */
export type Holder = Pick<Application, 'document' | 'surname' | 'email'>;

export const holder: Holder = {
  document: '00000000T',
  surname: 'Española',
  email: 'ana.espanola@correo.example',
};

export interface Mail {
  at: Date;
  from: string;
  to: string;
  subject: string;
  text: string;
  link?: { text: string; href: string };
}

/** What lies behind the simulated pages. One per server; nothing outlives it. */
export class World {
  variant: Variant = {
    form: 'frame',
    markup: 'labels',
    formDelay: 0,
    configurador: 'opens',
    renewal: 'form-first',
    paths: 'known',
    language: 'es',
    keepPages: false,
  };
  readonly applications: Application[] = [];
  readonly outbox: Mail[] = [];
  /** Bodies of the forms sent, as the wire had them. */
  readonly sent: { host: string; path: string; body: string }[] = [];
  #offset = 0;

  /** The simulated time: the real one, moved on by what accreditation takes. */
  get now(): Date {
    return new Date(Date.now() + this.#offset);
  }

  advance(minutes: number): void {
    this.#offset += minutes * 60_000;
  }

  apply(data: Pick<Application, 'document' | 'surname' | 'email'>): Application {
    // Nine digits, and the first may be a zero: both evidenced.
    const code = `0${randomInt(10_000_000, 99_999_999)}`;
    const application: Application = { ...data, id: this.applications.length + 1, code, state: 'sent' };
    this.applications.push(application);
    return application;
  }

  /** A renewal, signed: nobody has to be seen at an office, and in an hour it can be downloaded. */
  renew(data: Holder): Application {
    const begun = this.applications.find(
      ({ state, document }) => state !== 'downloaded' && document === data.document,
    );
    const application = begun ?? this.apply(data);
    application.readyAt = new Date(this.now.getTime() + 60 * 60_000);
    return application;
  }

  byId(id: number): Application | undefined {
    return this.applications.find((application) => application.id === id);
  }

  /** Proves the applicant's identity at an office: an hour later the certificate can be downloaded. */
  accredit(code: string): Application | undefined {
    const application = this.applications.find((known) => known.code === code && known.state === 'keys-made');
    if (!application) return undefined;
    application.state = 'accredited';
    application.readyAt = this.now;
    this.advance(60);
    return application;
  }

  /** The application these data stand for, typed exactly as they were at the request. */
  matching(document: string, surname: string, code: string): Application | undefined {
    return this.applications.findLast(
      (known) => known.document === document && known.surname === surname && known.code === code,
    );
  }
}
