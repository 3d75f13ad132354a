import { describe, expect, it } from 'vitest';
import { renderMarkdown, wrap } from '../../src/cli/render.js';

describe('markdown in a terminal', () => {
  it.each<[string, string, string]>([
    ['bold', '**Tony** is *here*', 'Tony is here'],
    ['code', 'see `Tag:Offline_IM*`', 'see Tag:Offline_IM*'],
    ['what is escaped', 'Will \\*On\\* \\[x\\]\\(y\\)', 'Will *On* [x](y)'],
    ['words with underscores', 'site_of_origin and _this_', 'site_of_origin and this'],
    ['links', '[docs](https://example.com)', 'docs'],
    ['headings', '## Policies\ntext', 'Policies\ntext'],
    ['lists', '1. Ann\n- Bob', '1. Ann\n- Bob'],
    [
      'blocks, whose lines stay as they are',
      'Run:\n```powershell\nSet-X -Y "**z**"\nGet-X\n```\nDone',
      'Run:\n  Set-X -Y "**z**"\n  Get-X\nDone',
    ],
    ['what would steer the terminal', 'a\u001b[2Jb\u0007c\u009bd', 'a[2Jbcd'],
  ])('shows %s', (_case, markdown, expected) => {
    expect(renderMarkdown(markdown, false)).toBe(expected);
  });
});

describe('a terminal of 12 columns', () => {
  it.each<[string, string, string]>([
    ['breaks between words', 'one two three four', 'one two\nthree four'],
    ['goes on beneath the words of a list', '- one two three', '- one two\n  three'],
    [
      'counts what is seen',
      '\u001b[1mone\u001b[22m two three',
      '\u001b[1mone\u001b[22m two\nthree',
    ],
    ['counts Chinese twice', '王小明王小 ab', '王小明王小\nab'],
    ['keeps blocks whole', "  Set-X -Identity 'Global'", "  Set-X -Identity 'Global'"],
    ['keeps what fits', 'one two\n\nthree', 'one two\n\nthree'],
  ])('%s', (_case, text, expected) => {
    expect(wrap(text, 12)).toBe(expected);
  });
});
