const CHARACTERS = 20_000;

/**
 * Processor time in microseconds that reading takes of 20,000 characters in texts of a length: the same for any length
 * where reading is linear, and independent of what else the machine does.
 */
export function costOf(
  read: (text: string) => unknown,
  textOf: (length: number) => string,
  length: number,
): number {
  const text = textOf(length);
  read(text);
  const before = process.cpuUsage();
  for (let times = 0; times < CHARACTERS / length; times++) read(text);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** More than a linear reader may need of one long text, and less than any that is not linear. */
export function linearLimit(short: number): number {
  return 20 * short + 200_000;
}
