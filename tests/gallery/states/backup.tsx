import { CheckProgress } from '../../../components/CheckProgress.tsx';
import { FileDrop } from '../../../components/FileDrop.tsx';
import { PasswordField } from '../../../components/PasswordField.tsx';
import { VerdictCard } from '../../../components/VerdictCard.tsx';
import { type BackupCode, stages } from '../../../lib/backup/report.ts';
import type { PartialReport } from '../../../lib/view/backup-details.ts';
import { verdictView } from '../../../lib/view/backup-view.ts';
import type { Language } from '../../../lib/words/translate.ts';
import { nothing, press, type State, statesOf, unfold } from '../state.ts';

const good: Partial<PartialReport> = {
  kind: 'ciudadano',
  holder: { name: 'JUAN ESPAÑOL ESPAÑOL', nif: '99999999R' },
  issuerCN: 'AC FNMT Usuarios',
  fnmt: 'verified',
  chain: ['AC FNMT Usuarios', 'AC RAIZ FNMT-RCM'],
  key: 'RSA-2048',
  notBefore: '2026-11-20T10:00:00Z',
  notAfter: '2030-11-20T10:00:00Z',
  daysLeft: 1460,
  renewal: 'not-yet',
  renewalFrom: '2030-09-21',
  opens: true,
  passwordRight: true,
  encryption: [
    { what: 'key', algorithm: 'AES-256-CBC', derivation: 'PBKDF2 SHA-256', iterations: 2048, legacy: false },
    { what: 'mac', algorithm: 'SHA-256', derivation: 'PKCS#12', iterations: 2048, legacy: false },
  ],
  warnings: new Set(['NO_CHAIN', 'PASSWORD_ENCODING']),
};

const told = {
  OK: good,
  EMPTY_FILE: {},
  TOO_BIG: {},
  NOT_P12: { detected: 'cert-der', holder: good.holder },
  TRUNCATED: { missingBytes: 512 },
  CORRUPT: {},
  UNSUPPORTED_MODE: {},
  TOO_MANY_ITERATIONS: {},
  WRONG_PASSWORD: { hints: new Set(['SPACES', 'CAPS_LOCK']) },
  ALTERED: {},
  TWO_PASSWORDS: {},
  UNSUPPORTED_ALGORITHM: { unsupported: 'GOST', unsupportedWhat: 'contents' },
  NO_KEY: good,
  NO_CERT: {},
  KEY_MISMATCH: good,
  KEY_DAMAGED: good,
  NOT_FNMT: { ...good, fnmt: 'no', issuerCN: 'Otra Autoridad de Certificación' },
  FNMT_UNVERIFIED: { ...good, fnmt: 'unchecked' },
  WRONG_PERSON: good,
  EXPIRED: { ...good, notAfter: '2024-01-10T00:00:00Z', renewal: 'closed-expired' },
  NOT_YET_VALID: { ...good, notBefore: '2027-01-10T00:00:00Z' },
} satisfies Record<BackupCode, Partial<PartialReport>>;

const verdict = (known: PartialReport, language: Language) => (
  <VerdictCard
    view={verdictView(known, 'mi-certificado.p12', { route: 'office', requestedAt: undefined }, language)}
    language={language}
    isNext
  />
);

const password = (language: Language, value: string) => (
  <PasswordField language={language} wrong={undefined} value={value} onInput={nothing} onEnter={nothing} />
);

export const backupStates: readonly State[] = [
  ...statesOf(
    'CheckProgress',
    'backup',
    Object.fromEntries(
      stages.map((stage, index) => [
        stage,
        (language: Language) => (
          <CheckProgress
            language={language}
            stage={stage}
            fraction={stage === 'opening' ? 0.4 : undefined}
            startedAt={0}
            now={() => index * 1000}
            onCancel={nothing}
          />
        ),
      ]),
    ),
  ),
  ...statesOf('FileDrop', 'backup', {
    large: (language) => <FileDrop language={language} small={false} onFiles={nothing} />,
    small: (language) => <FileDrop language={language} small onFiles={nothing} />,
  }),
  ...statesOf('PasswordField', 'backup', {
    empty: (language) => password(language, ''),
    typed: (language) => password(language, 'una contraseña'),
    shown: { draw: (language) => password(language, 'una contraseña'), acts: [press('button')] },
  }),
  ...statesOf('VerdictCard', 'backup', {
    ...Object.fromEntries(
      (Object.keys(told) as BackupCode[]).map((code) => [
        code,
        { draw: (language: Language) => verdict({ code, ...told[code] }, language), acts: [unfold] },
      ]),
    ),
    'OK, to be renewed': (language) => verdict({ code: 'OK', ...good, renewal: 'open' }, language),
    'OK, of a company': (language) => verdict({ code: 'OK', ...good, kind: 'representante' }, language),
    forged: (language) => verdict({ code: 'FNMT_UNVERIFIED', ...good, fnmt: 'false' }, language),
  }),
];
