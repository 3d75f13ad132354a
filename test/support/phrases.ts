import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const Meaning = z.record(z.string(), z.unknown());

const Phrase = z.object({
  lang: z.string(),
  text: z.string(),
  now: z.iso.datetime({ offset: true }).optional(),
  timeZone: z.string().optional(),
  expect: Meaning,
  /** A second right reading. */
  alt: Meaning.optional(),
  /** Asking back is fair too. */
  soft: z.boolean().default(false),
  /** An order with an exception: asking back, or the set with `except`. */
  exception: z.boolean().default(false),
});
/** A phrase with what it must become: see the data. */
export type Phrase = z.infer<typeof Phrase>;

const DATA = new URL('../data/', import.meta.url);

/** The files with phrases of a folder of `test/data`. */
export function phraseFiles(folder: string): string[] {
  return readdirSync(new URL(folder, DATA)).map((file) => folder + file);
}

/** The phrases of a file, or of all files of a folder, of `test/data`. */
export function readPhrases(path: string): Phrase[] {
  const files = path.endsWith('/') ? phraseFiles(path) : [path];
  return files.flatMap((file) => {
    const lines = readFileSync(new URL(file, DATA), 'utf8').trim().split('\n');
    return lines.map((line) => Phrase.parse(JSON.parse(line)));
  });
}
