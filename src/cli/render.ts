import { stripVTControlCharacters, styleText } from 'node:util';

/** The markdown of a reply for a terminal; without `styled` as the plain text it stands for. */
export function renderMarkdown(markdown: string, styled: boolean): string {
  return markdown
    .split(/^(```+)[^\n]*\n([\s\S]*?)\n\1$/m)
    .map((part, index) => {
      if (index % 3 === 1) return '';
      if (index % 3 === 2) return indent(harmless(part));
      return part
        .split('\n')
        .map((line) => renderLine(harmless(line), styled))
        .join('\n');
    })
    .join('')
    .trimEnd();
}

/** Breaks long lines between words, where a terminal would break within them; indented lines stay whole, to be copied. */
export function wrap(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => (line.startsWith('  ') ? line : wrapLine(line, columns)))
    .join('\n');
}

function wrapLine(line: string, columns: number): string {
  const hanging = /^(?:- |\d+\. )/.exec(line)?.[0].length ?? 0;
  let used = 0;
  return line
    .split(' ')
    .map((word, index) => {
      const width = widthOf(word);
      const fits = index === 0 || used + 1 + width <= columns;
      used = fits ? used + width + (index === 0 ? 0 : 1) : hanging + width;
      if (index === 0) return word;
      return fits ? ` ${word}` : `\n${' '.repeat(hanging)}${word}`;
    })
    .join('');
}

/** In columns: Chinese characters take two. */
function widthOf(word: string): number {
  const shown = stripVTControlCharacters(word);
  return [...shown].length + (shown.match(WIDE)?.length ?? 0);
}

const WIDE = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60\p{Emoji_Presentation}]/gu;

type Format = Parameters<typeof styleText>[0];

/** Code spans come first: nothing within them is markup. */
const INLINE =
  /\\([^\w\s])|`([^`]+)`|\*\*(.+?)\*\*|(?<!\w)_(.+?)_(?!\w)|\*(.+?)\*|\[([^\]]+)\]\([^)]*\)/g;

function renderLine(line: string, styled: boolean): string {
  const heading = /^#{1,6}\s+(.*)$/.exec(line)?.[1];
  if (heading !== undefined) return style('bold', renderInline(heading, styled), styled);
  return renderInline(line, styled);
}

function renderInline(text: string, styled: boolean): string {
  return text.replaceAll(INLINE, (whole: string, ...groups: (string | undefined)[]) => {
    const [escaped, code, bold, italic, star, link] = groups;
    if (escaped !== undefined) return escaped;
    if (code !== undefined) return style('cyan', code, styled);
    if (bold !== undefined) return style('bold', renderInline(bold, styled), styled);
    const plain = italic ?? star ?? link;
    return plain === undefined ? whole : renderInline(plain, styled);
  });
}

function style(format: Format, text: string, styled: boolean): string {
  return styled ? styleText(format, text) : text;
}

/** Names come from a directory: what they hold must not steer the terminal. */
function harmless(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n\t]/gu, '');
}

function indent(block: string): string {
  return block.replaceAll(/^/gm, '  ');
}
