import type { Block } from '../../language/replies/block.js';

/**
 * The whole reply as lines of plain text, for whoever sees no card. What a card folds away is told by how to see it, and
 * what it has buttons for by what can be said.
 */
export function textOf(blocks: readonly Block[]): string {
  const lines: string[] = [];
  for (const block of blocks) {
    // The state stands in the headline's line.
    const last = lines.length - 1;
    if (block.kind === 'state' && lines.length > 0) lines[last] = joined(lines[last], block.text);
    else lines.push(...linesOf(block));
  }
  return lines.join('\n');
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'list':
      return block.rows.map((row, index) => (block.ordered ? `${index + 1}. ${row}` : `• ${row}`));
    case 'facts':
      return block.lines;
    case 'table':
      return block.rows.map(({ line }) => line);
    case 'bars':
      return barLines(block.rows);
    case 'code':
      return codeLines(block.lines);
    case 'folded':
      return block.text === undefined ? codeLines(block.lines) : [block.text];
    case 'warning':
      return [`⚠ ${block.text}`];
    case 'text':
      return [joined(block.lead, block.text)];
    default:
      return [block.text];
  }
}

function codeLines(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** Two sentences in one line; Chinese ones touch. */
export function joined(one: string | undefined, other: string): string {
  if (one === undefined || one === '') return other;
  return /[\u3000-\u303f\uff00-\uffef]$/u.test(one) ? one + other : `${one} ${other}`;
}

/** Characters of the longest bar. */
const WIDEST = 20;

function barLines(rows: Extract<Block, { kind: 'bars' }>['rows']): string[] {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const widest = Math.max(0, ...rows.map(({ label }) => label.length));
  return rows.map(({ label, count, line }) => {
    const length = Math.round((count / Math.max(most, WIDEST)) * WIDEST);
    const bar = '█'.repeat(count === 0 ? 0 : Math.max(1, length));
    return `${label.padEnd(widest)} ${bar} ${line}`;
  });
}
