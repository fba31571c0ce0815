/** Browsers lose a tab now and then, and frames their focus: each thing is tried twice. */
export async function again<Result>(
  work: () => Promise<Result>,
  failed: (error: unknown) => void,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    failed(error);
    return work();
  }
}

/** Gives up what never comes: a run that waits for ever tells nobody why. */
export async function within<Result>(
  milliseconds: number,
  what: string,
  work: Promise<Result>,
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not within ${milliseconds / 1000} s`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
