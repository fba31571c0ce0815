/** What is wrong with a file, or `OK`, in the order of the check. */
export type BackupCode =
  | 'OK'
  | 'EMPTY_FILE'
  | 'TOO_BIG'
  | 'NOT_P12'
  | 'TRUNCATED'
  | 'CORRUPT'
  | 'UNSUPPORTED_MODE'
  | 'TOO_MANY_ITERATIONS'
  | 'WRONG_PASSWORD'
  | 'ALTERED'
  | 'TWO_PASSWORDS'
  | 'UNSUPPORTED_ALGORITHM'
  | 'NO_KEY'
  | 'NO_CERT'
  | 'KEY_MISMATCH'
  | 'KEY_DAMAGED'
  | 'NOT_FNMT'
  | 'FNMT_UNVERIFIED'
  | 'WRONG_PERSON'
  | 'EXPIRED'
  | 'NOT_YET_VALID';

export type BackupWarning =
  | 'RENEWAL_OPEN'
  | 'LEGACY_CRYPTO'
  | 'NO_CHAIN'
  | 'EMPTY_PASSWORD'
  | 'NO_MAC'
  | 'PASSWORD_ENCODING'
  | 'SEVERAL_IDENTITIES'
  | 'NOT_CITIZEN'
  | 'TRAILING_DATA'
  | 'WRAPPED_IN_TEXT'
  | 'KEY_IN_CLEAR';

/**
 * Likely mistakes in a wrong password, proven by trying. Unproven: SPACES where trying takes too long. WINDOWS_ACCOUNT
 * is in the file: Windows may have made the password.
 */
export type PasswordHint =
  | 'SPACES'
  | 'CAPS_LOCK'
  | 'FIRST_LETTER'
  | 'PUNCTUATION'
  | 'NO_PASSWORD_NEEDED'
  | 'WINDOWS_ACCOUNT';

/** What a file is if it is not a backup. */
export type Detected =
  | 'cert-der'
  | 'cert-pem'
  | 'cert-base64'
  | 'p7b'
  | 'pkipath'
  | 'csr'
  | 'crl'
  | 'public-key'
  | 'signed-document'
  | 'encrypted-document'
  | 'jks'
  | 'jceks'
  | 'bks'
  | 'bcfks'
  | 'keychain'
  | 'sst'
  | 'shortcut'
  | 'rar'
  | '7z'
  | 'gzip'
  | 'zip'
  | 'pdf'
  | 'png'
  | 'jpg'
  | 'html'
  | 'sqlite'
  | 'pem-key'
  | 'pem-key-encrypted'
  | 'pkcs8-der'
  | 'pkcs8-enc-der'
  | 'zeros'
  | 'unknown';

/** In order. A report's stage is the first that failed, or `done`. */
export const stages = [
  'file',
  'structure',
  'cost',
  'password',
  'opening',
  'contents',
  'issuer',
  'person',
  'dates',
] as const;
export type Stage = (typeof stages)[number];

export type CertificateKind =
  | 'ciudadano'
  | 'representante'
  | 'empleado-publico'
  | 'componente'
  | 'dnie'
  | 'otro';

/**
 * Whether FNMT issued it. `verified`: the signatures lead to a pinned key. `unchecked`: FNMT by name, and no key to
 * check the signature with. `false`: FNMT by name, but not by signature. `no`: another issuer.
 */
export type FnmtStatus = 'verified' | 'unchecked' | 'false' | 'no';

export type Renewal = 'not-yet' | 'open' | 'closed-expired';

export interface Holder {
  cn?: string | undefined;
  nif?: string | undefined;
  /** Given name first. */
  name?: string | undefined;
  org?: string | undefined;
  orgNif?: string | undefined;
}

/** A certificate's own statements. Dates are ISO 8601 in UTC, to the second. */
export interface Identity {
  holder: Holder;
  issuerCN: string | undefined;
  kind: CertificateKind;
  notBefore: string;
  notAfter: string;
}

/** How a layer of the file is protected, in names for the page's details. */
export interface Protection {
  what: 'mac' | 'key' | 'contents';
  /** `AES-256-CBC`, `3DES`, `RC2-40`…; of a MAC its hash, `SHA-256`. */
  algorithm: string;
  /** `PBKDF2 SHA-256`, `PKCS#12 SHA-1`, `scrypt`… */
  derivation: string;
  iterations: number | undefined;
  legacy: boolean;
}

/** Unknown values are `undefined`; every property is present. */
export interface BackupReport {
  verdict: 'good' | 'bad';
  code: BackupCode;
  /** Everything that fails, in order; the first is the code. Empty when it is `OK`. */
  problems: readonly BackupCode[];
  stage: Stage | 'done';
  warnings: ReadonlySet<BackupWarning>;
  hints: ReadonlySet<PasswordHint>;

  detected: Detected | undefined;
  missingBytes: number | undefined;

  passwordRight: boolean | undefined;
  opens: boolean | undefined;
  /** `RSA-2048`, `EC-P256`. */
  key: string | undefined;
  /** The private key belongs to the certificate shown; `undefined` where it cannot be tried here. */
  match: boolean | undefined;

  holder: Holder | undefined;
  issuerCN: string | undefined;
  issuer: string | undefined;
  fnmt: FnmtStatus | undefined;
  kind: CertificateKind | undefined;
  /** FNMT's hierarchy; `undefined` for other issuers. */
  hierarchy: 'rsa' | 'g2' | undefined;
  /** Issuers' names as far as signatures were followed, nearest first. */
  chain: readonly string[] | undefined;
  notBefore: string | undefined;
  notAfter: string | undefined;
  /** Whole days, rounded down; negative after the end. */
  daysLeft: number | undefined;
  renewal: Renewal | undefined;
  renewalFrom: string | undefined;
  others: readonly Identity[] | undefined;

  encryption: readonly Protection[] | undefined;
  /** The name or OID of what could not be read. */
  unsupported: string | undefined;
  /**
   * What could not be read. `contents`: their encryption, or the key's. `key`: a kind of key that cannot be tried
   * here. `mac`: nothing proves that the file is unchanged (NO_MAC).
   */
  unsupportedWhat: 'key' | 'mac' | 'contents' | undefined;
  /** The code may also come from a change in the file: nothing in it can tell the two apart. */
  maybeDamaged: true | undefined;
  /** Rough seconds for opening it, on an average computer. */
  seconds: number | undefined;
  /** With TOO_MANY_ITERATIONS: possible if the person agrees to wait. */
  canWait: boolean | undefined;
}
