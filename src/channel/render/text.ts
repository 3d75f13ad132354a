import type { Block } from '../../language/replies/block.js';
import { joined } from '../../language/replies/block.js';

/**
 * The whole reply as lines of plain text, for whoever sees no card. What a card folds away is told by how to see it, and
 * what it has buttons for by what can be said.
 */
export function textOf(blocks: readonly Block[]): string {
  const lines: string[] = [];
  let folded = false;
  for (const block of blocks) {
    // The state stands in the headline's line, and the question behind how to see the PowerShell.
    const last = lines.length - 1;
    const joins = block.kind === 'state' || (block.kind === 'ways' && folded);
    folded = block.kind === 'folded' && block.text !== undefined && block.text !== '';
    if (joins && lines.length > 0 && 'text' in block) lines[last] = joined(lines[last], block.text);
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
      return block.rows.flatMap(({ line }) => (line === '' ? [] : [line]));
    case 'who':
      return [];
    case 'close':
      return [joined(block.text, block.ways || block.id)];
    case 'bars':
      return block.text === undefined ? barLines(block.rows) : [block.text];
    case 'code':
      return codeLines(block.lines);
    case 'folded':
      if (block.text === undefined) return codeLines(block.lines);
      return block.text === '' ? [] : [block.text];
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
