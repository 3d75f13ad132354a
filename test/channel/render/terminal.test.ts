import { describe, expect, it } from 'vitest';
import { renderForTerminal } from '../../../src/channel/render/terminal.js';

const WIDE = { columns: Number.POSITIVE_INFINITY, styled: false };
const NARROW = { columns: 12, styled: false };

describe('a reply in a terminal', () => {
  it('is as it was said, and nothing in it steers the terminal', () => {
    expect(renderForTerminal('a\u001b[2Jb\u0007c\u009bd **x** `y`', WIDE)).toBe(
      'a[2Jbcd **x** `y`',
    );
  });

  it('has its headline stand out, where that is understood', () => {
    const styled = { ...WIDE, styled: true };
    expect(renderForTerminal('Done.\nmore', styled)).toBe('\u001b[1mDone.\u001b[22m\nmore');
  });
});

describe('a terminal of 12 columns', () => {
  it.each<[string, string, string]>([
    ['breaks between words', 'one two three four', 'one two\nthree four'],
    ['goes on beneath the words of a list', '• one two three', '• one two\n  three'],
    ['goes on beneath the words of a numbered list', '1. one two three', '1. one two\n   three'],
    ['counts Chinese twice', '王小明王小 ab', '王小明王小\nab'],
    ['keeps what fits', 'one two\n\nthree', 'one two\n\nthree'],
    [
      'keeps a command whole that has no place to break',
      "  Set-X -Identity 'Global'",
      "  Set-X -Identity 'Global'",
    ],
  ])('%s', (_case, text, expected) => {
    expect(renderForTerminal(text, NARROW)).toBe(expected);
  });
});

describe('PowerShell in a terminal', () => {
  const line =
    "  New-CsClientPolicy -Identity 'Front -Desk' -EnableURL $true -DisableSavingIM $false";

  it.each([60, 80, 200])(
    'of %i columns goes on after a back tick, never within a value',
    (columns) => {
      const shown = renderForTerminal(line, { columns, styled: false });
      for (const each of shown.split('\n')) expect(each.length).toBeLessThanOrEqual(columns);
      expect(shown.replaceAll(/ `\n\s+/g, ' ')).toBe(line);
      expect(shown).toContain("'Front -Desk'");
    },
  );
});
