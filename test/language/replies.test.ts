import { describe, expect, test } from 'vitest';
import { LANGUAGES, type LanguageId } from '../../src/language/languages.js';
import { CATALOGUES } from '../../src/language/replies/catalogue.js';
import { callsOf, TEXTS } from '../support/reply-samples/sample.js';
import { SAMPLES } from '../support/reply-samples/samples.js';

/** Names, and the words that a language has in common with English. */
const COMMON: Readonly<Record<LanguageId, readonly string[]>> = {
  en: [],
  zh: ['PowerShell'],
  de: ['True', 'PowerShell', 'Global', 'Person', 'Video', 'in'],
};

describe.each(LANGUAGES)('the replies of $id', ({ id, locale, replies }) => {
  test('show all that they are given, and differ where that does', () => {
    const faults: string[] = [];
    let judged = 0;
    for (const { path, made } of entries(replies, SAMPLES)) {
      for (const { given, text } of made) {
        const missing = shownIn(given, locale).filter((shown) => !text.includes(shown));
        if (missing.length > 0) faults.push(`${path} lacks ${missing.join(' and ')}: ${text}`);
        if (given !== undefined) judged++;
      }
      const texts = made.map(({ text }) => text);
      if (new Set(texts).size < texts.length)
        faults.push(`${path} is the same: ${texts.join(' | ')}`);
    }
    expect(faults).toEqual([]);
    expect(judged).toBeGreaterThan(290);
  });

  test('are there, and in words of their own', () => {
    const english = new Map(
      [...entries(CATALOGUES.en, SAMPLES)].map(({ path, made }) => [path, made]),
    );
    const faults: string[] = [];
    for (const { path, made } of entries(replies, SAMPLES))
      made.forEach(({ given, text }, index) => {
        const own = shownIn(given, locale).reduce(
          (rest, shown) => rest.replaceAll(shown, ''),
          text.replace(/`[^`]*`/g, ''),
        );
        const foreign = own.match(/\p{L}+/gu)?.some((word) => !COMMON[id].includes(word));
        const copied = id !== 'en' && foreign && text === english.get(path)?.[index]?.text;
        if (copied || text.trim() === '') faults.push(`${path}: ${text}`);
      });
    expect(faults).toEqual([]);
  });
});

/** An entry of a catalogue: its text, or those that it makes of its sample. */
interface Entry {
  readonly path: string;
  readonly made: readonly { readonly given: unknown; readonly text: string }[];
}

function* entries(words: unknown, samples: unknown, path = ''): Generator<Entry> {
  if (typeof words === 'function') {
    if (samples === undefined && words.length > 0) throw new Error(`no sample for ${path}`);
    const made = callsOf(samples).map((given) => ({ given, text: String(words(given)) }));
    yield { path, made };
  } else if (typeof words === 'object' && words !== null) {
    const inner = new Map<string, unknown>(Object.entries(samples ?? {}));
    for (const [name, entry] of Object.entries(words))
      yield* entries(entry, inner.get(name), path === '' ? name : `${path}.${name}`);
  } else {
    yield { path, made: [{ given: undefined, text: String(words) }] };
  }
}

/** What is to be seen of an argument, as the language writes it: variants are told in other words. */
function shownIn(given: unknown, locale: string): string[] {
  if (typeof given === 'number') return [new Intl.NumberFormat(locale).format(given)];
  if (typeof given === 'string') return TEXTS.filter((text) => text === given);
  if (typeof given !== 'object' || given === null) return [];
  return Object.values(given).flatMap((inner) => shownIn(inner, locale));
}
