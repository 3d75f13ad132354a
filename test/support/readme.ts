import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const README = readFileSync(`${ROOT}README.md`, 'utf8');

const FENCE = /^```(\w*)\n([\s\S]*?)^```$/gm;

/** What stands between the markers `<!-- name:start -->` and `<!-- name:end -->`. */
export function part(name: string): string {
  const found = README.split(`<!-- ${name}:start -->`)[1]?.split(`<!-- ${name}:end -->`)[0];
  if (found === undefined) throw new Error(`The README has no part ${name}.`);
  return found;
}

/** What stands under a heading, up to the next one of its level or above. */
export function section(heading: string): string {
  const lines = README.split('\n');
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.endsWith(` ${heading}`));
  if (start === -1) throw new Error(`The README has no section ${heading}.`);
  const level = lines[start]?.indexOf(' ') ?? 0;
  const length = lines
    .slice(start + 1)
    .findIndex((line) => new RegExp(`^#{1,${level}} `).test(line));
  return lines.slice(start, length === -1 ? undefined : start + 1 + length).join('\n');
}

/** The texts of the code blocks of one language. */
export function codeBlocks(markdown: string, language: string): readonly string[] {
  return [...markdown.matchAll(FENCE)].flatMap(([, tag, text = '']) =>
    tag === language ? [text.trimEnd()] : [],
  );
}

/** The texts of all code spans in the order of the text; those of code blocks are none. */
export function codeSpans(markdown: string): readonly string[] {
  return [...markdown.replaceAll(FENCE, '').matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);
}

/** The cells of all tables, row by row, without their heads. */
export function tableRows(markdown: string): readonly (readonly string[])[] {
  const lines = markdown.replaceAll(FENCE, '').split('\n');
  return lines
    .filter((line, index) => line.startsWith('|') && !isHead(lines, index))
    .map((line) =>
      line
        .slice(1, -1)
        .split(' | ')
        .map((cell) => cell.trim()),
    );
}

function isHead(lines: readonly string[], index: number): boolean {
  const rule = /^\|( -+:? \|)+$/;
  return rule.test(lines[index] ?? '') || rule.test(lines[index + 1] ?? '');
}

/** The one place that knows what differs from run to run: times. */
export function withoutTimes(text: string): string {
  return text.replaceAll(/(?:tomorrow |明天 )?\d{2}:\d{2}/g, '<time>');
}

/** What a person typed in a transcript, in order. */
export function typed(transcript: string): readonly string[] {
  return [...transcript.matchAll(/^you> (.*)$/gm)].map(([, line = '']) => line);
}
