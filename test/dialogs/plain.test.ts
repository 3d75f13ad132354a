import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain, tidy } from '../../src/language/replies/plain.js';

const SAMPLES: readonly [string, string, string][] = [
  ['emphasis', '**Tony** _Smith_', '**Tony** _Smith_'],
  ['a link', '[press](https://evil.example)', '[press](https: //evil.example)'],
  ['a mention', '<at>Everyone</at>', '‹at›Everyone‹/at›'],
  ['an entity', '&lt;at&gt;', '＆lt;at＆gt;'],
  ['an ordinary ampersand', 'R&D', 'R&D'],
  ['a card function', '{{DATE(2026-01-01T00:00:00Z)}}', '{ {DATE(2026-01-01T00:00:00Z)}}'],
  ['a template', '\u0024{secret}', '$ {secret}'],
  ['line breaks', 'Tony\r\n\u2028# Smith', 'Tony # Smith'],
  ['direction marks', 'Tony\u202eSmith\u2066', 'TonySmith'],
  ['a list', '1. Tony', '1. Tony'],
  ['a bullet', '- Tony', '- Tony'],
  ['an honest name', "Siobhán O'Neil-Byrne, Dr.", "Siobhán O'Neil-Byrne, Dr."],
  ['a Chinese name', '王小明', '王小明'],
];

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['*', '_', '`', '```', '[', ']', '(', ')', '<', '>', '<at>', '</at>', '#', '|', '~'],
        ...['\\', '{{', '}}', '{{TIME(', '${', '://', '\n', '\r', '\u2028', '\u202e', '\u200b'],
        ...['&lt;', '&#60;', '1. ', '- ', '@', '\ud800', 'Tony', '王小明'],
      ),
      fc.string({ unit: 'grapheme' }),
    ),
  )
  .map((parts) => parts.join(''));

describe('plain', () => {
  test.each(SAMPLES)('disarms %s', (_, given, wanted) => {
    expect(plain(given)).toBe(wanted);
  });

  test('leaves nothing that a channel would act upon, whatever the name', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const text = plain(name);
        expect(text).not.toMatch(/[<>\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\u200b-\u200f]/u);
        expect(text).not.toMatch(/\{\{|\$\{|:\/\//);
        expect(text).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  test('shortens what is too long', () => {
    expect([...tidy('王'.repeat(5000))]).toHaveLength(200);
  });
});
