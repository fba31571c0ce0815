import { randomInt } from 'node:crypto';

/** How the simulated site behaves: the ways in which the real one is known to vary, or might. */
export interface Variant {
  /** In a frame of the sede's page (2024), or as the page itself (not excluded by the evidence). */
  form: 'frame' | 'page';
  /** Fields with `label[for]`, or in a table with plain text before them. */
  markup: 'labels' | 'table';
  /** Milliseconds until the frame's form appears. */
  formDelay: number;
  configurador: 'opens' | 'missing';
  /** Form first, or the password window first (2023). */
  renewal: 'form-first' | 'password-first';
  /** Known paths, or ones that nobody knows. */
  paths: 'known' | 'moved';
  language: 'es' | 'ca';
  /** Whether the back/forward cache is allowed. */
  keepPages: boolean;
}

export interface Application {
  id: number;
  document: string;
  surname: string;
  email: string;
  code: string;
  state: 'sent' | 'keys-made' | 'accredited' | 'downloaded';
  readyAt?: Date;
}

/** Owner of the certificate that signs a renewal. */
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

/** The state behind the simulated pages. One per server. */
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
  /** Bodies of the forms sent, as on the wire. */
  readonly sent: { host: string; path: string; body: string }[] = [];
  #offset = 0;

  /** Simulated time: real time plus what accreditation takes. */
  get now(): Date {
    return new Date(Date.now() + this.#offset);
  }

  advance(minutes: number): void {
    this.#offset += minutes * 60_000;
  }

  apply(data: Pick<Application, 'document' | 'surname' | 'email'>): Application {
    // Nine digits, possibly with a leading zero: both evidenced.
    const code = `0${randomInt(10_000_000, 99_999_999)}`;
    const application: Application = { ...data, id: this.applications.length + 1, code, state: 'sent' };
    this.applications.push(application);
    return application;
  }

  /** Signs a renewal: needs no office and can be downloaded after an hour. */
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

  /** Proves the applicant's identity; an hour later the certificate can be downloaded. */
  accredit(code: string): Application | undefined {
    const application = this.applications.find((known) => known.code === code && known.state === 'keys-made');
    if (!application) return undefined;
    application.state = 'accredited';
    application.readyAt = this.now;
    this.advance(60);
    return application;
  }

  matching(document: string, surname: string, code: string): Application | undefined {
    return this.applications.findLast(
      (known) => known.document === document && known.surname === surname && known.code === code,
    );
  }
}
