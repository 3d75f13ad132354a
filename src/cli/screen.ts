import type { WriteStream } from 'node:tty';

/** What can be shown where the output goes. */
export interface Screen {
  readonly output: WriteStream;
  /** Whether its cursor can be moved: pipes and plain terminals get text alone, which can be read aloud too. */
  readonly isLive: boolean;
  readonly isStyled: boolean;
  /** Characters of a line now: a window can be drawn wider. */
  readonly columns: () => number;
}

export function screenOf(
  output: WriteStream,
  { TERM, NO_COLOR }: Readonly<Record<string, string | undefined>> = process.env,
): Screen {
  const isLive = output.isTTY && TERM !== 'dumb';
  return {
    output,
    isLive,
    isStyled: isLive && !NO_COLOR,
    // A terminal without a size, or an output that is none, has no width to keep to.
    columns: () => output.columns || Number.POSITIVE_INFINITY,
  };
}
