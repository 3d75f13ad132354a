import type { WriteStream } from 'node:tty';

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** Shows a sign of work, after a moment so that quick answers do not flicker, until the returned function is called. */
export function working(output: WriteStream): () => void {
  let frame = 0;
  const timer = setInterval(() => {
    output.write(`\r${FRAMES[frame % FRAMES.length]} `);
    frame += 1;
  }, 100);
  return () => {
    clearInterval(timer);
    output.write('\r\u001b[K');
  };
}
