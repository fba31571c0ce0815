import { useEffect, useRef, useState } from 'preact/hooks';
import { sizeProblem } from '../../lib/backup/recognise.ts';
import type { Recognition } from '../../lib/backup/recognition.ts';
import type { BackupReport, Stage } from '../../lib/backup/report.ts';
import type { PartialReport } from '../../lib/view/backup-details.ts';
import { askWorker } from './ask-worker.ts';

export type FileState =
  | { kind: 'reading' }
  /** The file is in a cloud, or has changed. */
  | { kind: 'unreadable' }
  /** For an unknown reason. */
  | { kind: 'stopped' }
  /** Visibly not a good backup, even without a password. */
  | { kind: 'refused'; known: PartialReport }
  | { kind: 'asking'; recognition: Recognition; cancelled?: true }
  | { kind: 'working'; stage: Stage; fraction: number | undefined; startedAt: number }
  /** Possible if the person agrees to wait. */
  | { kind: 'slow'; seconds: number; password: string }
  | { kind: 'checked'; report: BackupReport };

export interface FileCheck {
  state: FileState;
  check: (password: string, allowSlow?: boolean) => void;
  cancel: () => void;
}

/** Recognises a file and checks it with a password, each in its own worker. Nothing is stored. */
export function useFileCheck(file: File, expectNif: string | undefined): FileCheck {
  const [state, setState] = useState<FileState>({ kind: 'reading' });
  const recognised = useRef<Recognition>(undefined);
  const running = useRef<AbortController>(undefined);

  async function read(signal: AbortSignal): Promise<ArrayBuffer | undefined> {
    const bytes = await readWithTimeout(file, readTimeoutMs);
    if (signal.aborted) return undefined;
    if (!bytes) setState({ kind: 'unreadable' });
    return bytes;
  }

  function begin(): AbortSignal {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  }

  async function recogniseFile(signal: AbortSignal): Promise<void> {
    const problem = sizeProblem(file.size);
    if (problem) {
      setState({ kind: 'refused', known: { code: problem } });
      return;
    }
    const bytes = await read(signal);
    if (!bytes) return;
    const answer = await askWorker({ type: 'recognise', bytes }, signal);
    if (answer.type !== 'recognised') {
      setState({ kind: 'stopped' });
      return;
    }
    const { recognition } = answer;
    recognised.current = recognition;
    setState(
      recognition.problem
        ? { kind: 'refused', known: knownOf(recognition, recognition.problem) }
        : { kind: 'asking', recognition },
    );
  }

  async function checkFile(password: string, allowSlow: boolean): Promise<void> {
    const signal = begin();
    const startedAt = performance.now();
    setState({ kind: 'working', stage: 'file', fraction: undefined, startedAt });
    const bytes = await read(signal);
    if (!bytes) return;
    const answer = await askWorker(
      { type: 'check', bytes, password, now: new Date(), expectNif, allowSlow },
      signal,
      ({ stage, fraction }) => {
        if (!signal.aborted) setState({ kind: 'working', stage, fraction, startedAt });
      },
    );
    if (answer.type !== 'checked') {
      setState({ kind: 'stopped' });
      return;
    }
    const { report } = answer;
    setState(
      report.code === 'TOO_MANY_ITERATIONS' && report.canWait
        ? { kind: 'slow', seconds: report.seconds ?? 1, password }
        : { kind: 'checked', report },
    );
  }

  function cancel(): void {
    running.current?.abort();
    if (recognised.current) setState({ kind: 'asking', recognition: recognised.current, cancelled: true });
  }

  useEffect(() => {
    void recogniseFile(begin());
    return () => running.current?.abort();
  }, [file]);

  return {
    state,
    check: (password, allowSlow = false) => void checkFile(password, allowSlow),
    cancel,
  };
}

/** In milliseconds. A file in a cloud may never arrive. */
const readTimeoutMs = 20_000;

async function readWithTimeout(file: File, timeoutMs: number): Promise<ArrayBuffer | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), timeoutMs);
  });
  try {
    return await Promise.race([file.arrayBuffer(), late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

function knownOf(recognition: Recognition, code: PartialReport['code']): PartialReport {
  const { detected, missingBytes, holder, issuerCN, notAfter } = recognition;
  return {
    code,
    missingBytes,
    holder,
    issuerCN,
    notAfter,
    detected: detected === 'p12' ? undefined : detected,
  };
}
