import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { StewardError } from '../../errors.js';

/** A file that is read whole may have so many characters. */
const LARGEST = 64 * 1024 * 1024;

/**
 * The text of a file in pieces, lines ended by `\n` whatever ends them in the file: UTF-8 with or without a byte order
 * mark, UTF-16 with one (as Windows PowerShell writes). Throws StewardError `import.invalid` where the file cannot be
 * read or is neither.
 */
export async function* readText(
  path: string,
  onBytes: (bytes: number) => void = () => undefined,
): AsyncGenerator<string> {
  try {
    const decoder = new TextDecoder(await encodingOf(path), { fatal: true });
    let held = '';
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
      onBytes(chunk.length);
      const text = held + decoder.decode(chunk, { stream: true });
      // A carriage return at the end may belong to a line end whose second half comes next.
      held = text.endsWith('\r') ? '\r' : '';
      yield withPlainLineEnds(path, text.slice(0, text.length - held.length));
    }
    yield withPlainLineEnds(path, held + decoder.decode());
  } catch (cause) {
    if (cause instanceof StewardError) throw cause;
    const reason =
      cause instanceof TypeError
        ? 'is neither UTF-8 nor UTF-16 with a byte order mark; export with -Encoding UTF8'
        : `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw new StewardError('import.invalid', `${path}: ${reason}`, cause);
  }
}

/** All of a file's text at once. Throws as `readText` does, and where there is too much of it. */
export async function readWholeText(path: string): Promise<string> {
  let whole = '';
  for await (const text of readText(path)) {
    whole += text;
    if (whole.length > LARGEST) {
      const most = new Intl.NumberFormat('en').format(LARGEST);
      throw new StewardError('import.invalid', `${path}: has more than ${most} characters`);
    }
  }
  return whole;
}

/** No line of any system is ended by anything else; a NUL is text of two or four bytes a character, or damage. */
function withPlainLineEnds(path: string, text: string): string {
  if (text.includes('\0')) {
    throw new StewardError(
      'import.invalid',
      `${path}: holds NUL characters: it is damaged, or UTF-16 without a byte order mark; export with -Encoding UTF8`,
    );
  }
  return text.replace(/\r\n?/g, '\n');
}

async function encodingOf(path: string): Promise<'utf-8' | 'utf-16le' | 'utf-16be'> {
  const file = await open(path, 'r');
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
    if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be';
    return 'utf-8';
  } finally {
    await file.close();
  }
}
