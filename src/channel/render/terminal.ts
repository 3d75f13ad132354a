import { widthOf } from './width.js';

const BOLD = '\u001b[1m';
const NORMAL = '\u001b[22m';

export interface Terminal {
  /** Characters of a line; infinite where the output is no terminal. */
  readonly columns: number;
  /** Whether marks of style are understood, and wanted. */
  readonly styled: boolean;
}

/** The text of a reply for a terminal: its headline stands out, and lines break between words. */
export function renderForTerminal(text: string, { columns, styled }: Terminal): string {
  return harmless(text)
    .split('\n')
    .map((line, index) => {
      const wrapped = wrapLine(line, columns);
      return styled && index === 0 ? `${BOLD}${wrapped}${NORMAL}` : wrapped;
    })
    .join('\n');
}

/** Names come from a directory: what they hold must not steer the terminal. */
export function harmless(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n]/gu, '');
}

/** Lines that stand in are PowerShell. */
function wrapLine(line: string, columns: number): string {
  return line.startsWith('  ') ? wrapCommand(line, columns) : wrapWords(line, columns);
}

function wrapWords(line: string, columns: number): string {
  const hanging = /^(?:• |\d+\. )/.exec(line)?.[0].length ?? 0;
  return flow(line.split(' '), columns, ' ', `\n${' '.repeat(hanging)}`);
}

/**
 * A command goes on in the next line before a parameter, after a back tick: it can be copied as it stands. One whose
 * parts do not fit even so stays whole.
 */
function wrapCommand(line: string, columns: number): string {
  if (widthOf(line) <= columns) return line;
  const [, indent = '', command = ''] = /^(\s*)(.*)$/.exec(line) ?? [];
  const parts = parameters(command);
  const further = `${indent}  `;
  // A quotation that never ends leaves something over.
  const isRead = parts.join(' ') === command;
  const fits = parts.every((part) => widthOf(further) + widthOf(part) + 2 <= columns);
  if (!isRead || !fits) return line;
  return indent + flow(parts, columns - widthOf(further) - 2, ' ', ` \`\n${further}`);
}

/** The command and its parameters with their values; a dash in quotation marks begins none. */
function parameters(command: string): string[] {
  return (
    command
      .match(/(?:'[^']*'|"(?:`.|[^"`])*"|[^'"])+?(?=\s-[A-Za-z]|$)/gs)
      ?.map((it) => it.trim()) ?? []
  );
}

/** Parts one after the other, with `gap` between them or, where the line is full, with `turn`. */
function flow(parts: readonly string[], columns: number, gap: string, turn: string): string {
  const hanging = widthOf(turn.slice(turn.indexOf('\n') + 1));
  let used = 0;
  return parts
    .map((part, index) => {
      const width = widthOf(part);
      if (index === 0) {
        used = width;
        return part;
      }
      const fits = used + gap.length + width <= columns;
      used = fits ? used + gap.length + width : hanging + width;
      return `${fits ? gap : turn}${part}`;
    })
    .join('');
}
