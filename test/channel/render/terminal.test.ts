import fc from 'fast-check';
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

  it.each([60, 80, 120, 200])(
    'of %i columns goes on after a back tick, never within a value',
    (columns) => {
      const shown = renderForTerminal(line, { columns, styled: false });
      for (const each of shown.split('\n')) expect(each.length).toBeLessThanOrEqual(columns);
      expect(shown.replaceAll(/ `\n\s+/g, ' ')).toBe(line);
      expect(shown).toContain("'Front -Desk'");
    },
  );
});

describe('any PowerShell in any terminal from 60 to 200 columns', () => {
  const word = fc.stringMatching(/^[A-Za-z0-9 \-王小明`]{0,40}$/);
  const quoted = word.map((text) => `'${text}'`);
  const value = fc.oneof(quoted, quoted, fc.constantFrom('$true', '$null', '300', '"a -b `" c"'));
  const parameter = fc.tuple(fc.stringMatching(/^[A-Z][A-Za-z]{2,30}$/), value);
  const command = fc
    .tuple(
      fc.constantFrom('New-CsClientPolicy', 'Set-CsClientPolicy', 'Grant-CsClientPolicy'),
      fc.array(parameter, { minLength: 1, maxLength: 8 }),
    )
    .map(([name, given]) => [name, ...given.map(([key, of]) => `-${key} ${of}`)]);
  const columns = fc.oneof(fc.constantFrom(60, 80, 120, 200), fc.integer({ min: 60, max: 200 }));

  it('is whole, or goes on before a parameter after a back tick', () => {
    fc.assert(
      fc.property(command, columns, (parts, width) => {
        const line = `  ${parts.join(' ')}`;
        const shown = renderForTerminal(line, { columns: width, styled: false }).split('\n');
        const pieces = shown.map((row, index) =>
          index < shown.length - 1 ? row.replace(/ `$/, '') : row,
        );
        // Put together again, without the back ticks, it is what it was.
        expect(pieces.map((piece) => piece.trim()).join(' ')).toBe(line.trim());
        if (shown.length === 1) return;
        for (const row of shown) expect(columnsOf(row)).toBeLessThanOrEqual(width);
        for (const row of shown.slice(0, -1)) expect(row).toMatch(/ `$/);
        const begun = parts.map((_, index) => parts.slice(0, index).join(' ').length);
        let at = 0;
        for (const piece of pieces) {
          expect(begun.map((start) => (start === 0 ? 0 : start + 1))).toContain(at);
          at += piece.trim().length + 1;
        }
      }),
      { numRuns: 300 },
    );
  });
});

function columnsOf(row: string): number {
  return [...row].length + (row.match(/\p{Script=Han}/gu)?.length ?? 0);
}
