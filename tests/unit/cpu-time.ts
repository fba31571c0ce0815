/**
 * Starts counting; gives the milliseconds this process has computed since. Unlike a clock it does not count how long
 * others had the processor.
 */
export function cpuTime(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}
