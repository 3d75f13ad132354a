import type { Screen } from './screen.js';

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/**
 * Says what is going on, after a moment so that quick answers do not flicker, until the returned function is called. On
 * a screen that is not live nothing is shown: see `announce`.
 */
export function working({ isLive, output }: Screen, words: string): () => void {
  if (!isLive) return () => {};
  let frame = 0;
  const timer = setInterval(() => {
    output.write(`\r${FRAMES[frame % FRAMES.length]} ${words}`);
    frame += 1;
  }, 100);
  return () => {
    clearInterval(timer);
    output.write('\r\u001b[K');
  };
}

/** The same of what takes its time for sure: a plain terminal is told once, and what is no terminal not at all. */
export function announce(screen: Screen, words: string): () => void {
  if (screen.output.isTTY && !screen.isLive) screen.output.write(`${words}\n`);
  if (screen.isLive) screen.output.write(`${words}\r`);
  return working(screen, words);
}
