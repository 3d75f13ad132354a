import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';
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
    let decoder: TextDecoder | undefined;
    let held = '';
    for await (const chunk of bytesOf(path)) {
      onBytes(chunk.length);
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      const text = held + decoder.decode(chunk, { stream: true });
      // A carriage return at the end may belong to a line end whose second half comes next.
      held = text.endsWith('\r') ? '\r' : '';
      yield withPlainLineEnds(path, text.slice(0, text.length - held.length));
    }
    yield withPlainLineEnds(path, held + (decoder?.decode() ?? ''));
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

function bytesOf(path: string): AsyncIterable<Buffer> {
  return createReadStream(path, { highWaterMark: 1 << 18 });
}

/** By the mark that a file's first bytes may be. */
function encodingOf(bytes: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
