import { createRequire } from 'node:module';
import { z } from 'zod';

/** One stretch of text that names a time; the values are wall clock, several where it is ambiguous. */
const Found = z.object({
  start: z.number(),
  end: z.number(),
  typeName: z.string(),
  resolution: z
    .object({
      values: z.array(
        z.object({
          timex: z.string().optional(),
          type: z.string(),
          value: z.string().optional(),
          start: z.string().optional(),
          end: z.string().optional(),
          Mod: z.string().optional(),
        }),
      ),
    })
    .nullish(),
});
export type Found = z.infer<typeof Found>;

type Recognise = (text: string, culture: string, options: number, reference: Date) => unknown;

let loaded: Recognise | undefined;

function isModule(value: unknown): value is { recognizeDateTime: Recognise } {
  return typeof value === 'object' && value !== null && 'recognizeDateTime' in value;
}

/** Recognizers-Text takes a tenth of a second to load: only a phrase with a time in it pays for that. */
function recogniser(): Recognise {
  if (loaded) return loaded;
  const required: unknown = createRequire(import.meta.url)('@microsoft/recognizers-text-date-time');
  if (!isModule(required))
    throw new TypeError('recognizers-text-date-time has no recognizeDateTime');
  loaded = required.recognizeDateTime;
  return loaded;
}

/** Times in a text, read against a wall clock (see zone.ts). The recogniser throws on some texts: nothing found. */
export function recognise(text: string, language: 'en' | 'zh', wall: number): readonly Found[] {
  const now = new Date(wall);
  // The recogniser reads the local fields of its reference.
  const reference = new Date(
    now.getUTCFullYear(),
    now.getUTCMonth(),
    now.getUTCDate(),
    now.getUTCHours(),
    now.getUTCMinutes(),
    now.getUTCSeconds(),
  );
  try {
    const found = recogniser()(text, language === 'zh' ? 'zh-cn' : 'en-us', 0, reference);
    return z.array(Found).parse(found);
  } catch (error) {
    if (error instanceof TypeError || error instanceof z.ZodError) return [];
    throw error;
  }
}
