import { joined } from '../block.js';

/** Sentences one after the other; what is undefined is left out. */
export function sentences(...texts: readonly (string | undefined)[]): string {
  return texts.reduce<string>((all, text) => joined(all, text ?? ''), '');
}
