import { readFileSync } from 'node:fs';
import type { Command } from '../../src/command/command.js';

/** What a phrase must become: the contract's keys, without those that may be added. */
export type Expected = Record<string, unknown>;
export interface Row {
  readonly text: string;
  readonly expected: Expected;
}

const COMPARED = ['intent', 'enabled', 'target', 'policy', 'at', 'until', 'by'] as const;

/** The keys of a command that the contract compares; of a question back only that it is one. */
export function compared(command: Command): Expected {
  if (command.intent === 'clarify') return { intent: 'clarify' };
  const values: Expected = command;
  return Object.fromEntries(
    COMPARED.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]])),
  );
}

const STATES: Readonly<Record<string, boolean>> = { on: true, off: false };
const PLACES = new Set(['org', 'users', 'group', 'site', 'self']);

function target(words: readonly string[]): Expected {
  const [kind, ...rest] = words;
  const name = rest.join(' ');
  if (kind === 'org' || kind === 'self') return { kind };
  return kind === 'users' ? { kind, names: name.split('; ') } : { kind, name };
}

/** `set off users Ken; Ana`, `grant Kiosk group Sales`, `who policy Kiosk`, `policy.create Kiosk off`. */
function heading(text: string): Expected {
  const [intent = '', ...words] = text.split(' ');
  const expected: Expected = { intent };
  if (intent === 'who' && words[0] === 'policy')
    return { intent, policy: words.slice(1).join(' ') };
  if (intent.startsWith('policy.') || intent === 'grant') {
    const at = words.findIndex((word) => PLACES.has(word) || word in STATES);
    const name = (at < 0 ? words : words.slice(0, at)).join(' ');
    if (name) expected.policy = name;
    words.splice(0, at < 0 ? words.length : at);
  }
  const state = STATES[words[0] ?? ''];
  if (state !== undefined) {
    expected.enabled = state;
    words.shift();
  }
  if (words.length > 0) expected.target = target(words);
  return expected;
}

/** Reads a table: `## meaning`, then a phrase a line. */
export function readTable(url: URL): Row[] {
  const rows: Row[] = [];
  let expected: Expected = {};
  for (const line of readFileSync(url, 'utf8').split('\n')) {
    if (line.startsWith('## ')) expected = heading(line.slice(3));
    else if (line !== '' && !line.startsWith('# ')) rows.push({ text: line, expected });
  }
  return rows;
}
