import type { IncomingMessage } from 'node:http';
import type { Problem } from '../http-answer.js';
import { MAX_BODY, TOO_LARGE } from './guard.js';

export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** The client went away in the middle of it. */
  | { readonly kind: 'gone' };

/** Reads the body of a request as JSON, with or without a byte order mark, and no further than its limit. */
export async function readJson(request: IncomingMessage): Promise<Body> {
  const bytes = await readBytes(request);
  if (bytes === 'gone') return { kind: 'gone' };
  if (bytes === 'too large') return { kind: 'problem', problem: TOO_LARGE };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { kind: 'json', value: text.trim() === '' ? undefined : JSON.parse(text) };
  } catch (error) {
    const message = error instanceof SyntaxError ? `Invalid JSON: ${error.message}` : 'No UTF-8.';
    return { kind: 'problem', problem: { status: 400, code: 'InvalidContent', message } };
  }
}

/** The request stays open where it is too large: what goes on arriving is for whoever answers it. */
function readBytes(request: IncomingMessage): Promise<Buffer | 'too large' | 'gone'> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    function onData(chunk: Buffer): void {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= MAX_BODY) return;
      request.off('data', onData);
      resolve('too large');
    }
    request.on('data', onData);
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', () => resolve('gone'));
    request.once('close', () => resolve('gone'));
  });
}
