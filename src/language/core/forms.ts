import { findSetting } from '../../settings/catalogue.js';
import type { Form } from './fill-form.js';
import type { Grammar } from './grammar.js';
import { normalise } from './normalise.js';

/** What a line of a form, a mail's head or a table says by its key. */
export interface Field {
  readonly part: (typeof PARTS)[keyof typeof PARTS];
  readonly value: string;
}

/** The classes of keys in the word lists of a language. */
const PARTS = {
  FWHO: 'person',
  FNAME: 'name',
  FCONT: 'contact',
  FADDR: 'address',
  FORDER: 'order',
  FNOTE: 'note',
  FHEAD: 'head',
  FPOL: 'policy',
  FGROUP: 'group',
  FSITE: 'site',
  FSET: 'setting',
  FVAL: 'value',
  FSTART: 'start',
  FEND: 'end',
} as const;

/** Parts that say what an order lacks. */
export const FILLING: ReadonlySet<Field['part'] | undefined> = new Set([
  'policy',
  'group',
  'site',
  'setting',
  'value',
  'start',
  'end',
] as const);

const LONGEST_KEY = 40;
const LINE = /^(?<key>[^:]{1,40}):(?<value>.*)$/s;
/** Cells of a line as spreadsheets and chats write them; each run of white space is looked at once. */
const CELLS = /(?<!\s)(?:\s+\|\s+|\s*\t\s*)/;
/** The bars at both ends of a line of a table. */
const BARS = /^\|\s+(.*\S)\s+\|$/;
/** Classes of words that are a state by themselves: "off", "disabled", "no". */
const STATE = /^[VBPX][+-]$/;
const RULE = /^[\s|:+=_-]{3,}$/;
const ADDRESS = /^\S+@\S+\.\S+$/;
/** Characters of an address at most. */
const LONGEST_ADDRESS = 320;

function isAddress(cell: string): boolean {
  return cell.length <= LONGEST_ADDRESS && ADDRESS.test(cell);
}

const known = new WeakMap<Grammar, ReturnType<typeof makeForms>>();

/** What reads the keys that the word lists of a language know. */
export function formsOf(grammar: Grammar) {
  const made = known.get(grammar) ?? makeForms(grammar);
  known.set(grammar, made);
  return made;
}

function makeForms({ lexicon, classes, tokenise }: Grammar) {
  const ids = Object.entries(PARTS).map(([name, part]) => [classes.id(name), part] as const);
  const setting = classes.id('SET');

  /** What the word lists know all of some words as. */
  function findWhole(words: string) {
    const tokens = tokenise(words);
    return lexicon.find(tokens, 0).filter(({ to }) => to === tokens.length);
  }

  function partOf(key: string): Field['part'] | undefined {
    for (const { entry, mended } of findWhole(key)) {
      if (mended.length > 0) continue;
      const found = ids.find(([id]) => entry.classes.includes(id));
      if (found) return found[1];
    }
    return undefined;
  }

  /** "User: Tony Smith". */
  function readField(line: string): Field | undefined {
    const { key, value } = LINE.exec(line)?.groups ?? {};
    if (key === undefined || value === undefined) return undefined;
    const part = partOf(key.trim());
    return part && { part, value: value.trim() };
  }

  /** The setting that words name, or that is named by its parameter. */
  function settingOf(words: string): Form['setting'] {
    const match = findWhole(words).find(({ entry }) => entry.classes.includes(setting));
    const id = match?.entry.value ?? findSetting(words)?.id;
    return id === undefined ? undefined : { id, byName: match === undefined };
  }

  /** The state that words say: "off", "disabled". */
  function stateOf(words: string): boolean | undefined {
    const signs = findWhole(words)
      .flatMap(({ entry }) => entry.classes.map((id) => classes.name(id)))
      .filter((name) => STATE.test(name))
      .map((name) => name.at(-1));
    if (signs.includes('+') === signs.includes('-')) return undefined;
    return signs.includes('+');
  }

  /** The cells of a line of a table; undefined where it is none. */
  function readCells(raw: string): string[] | undefined {
    const line = raw.trim().replace(BARS, '$1');
    if (!CELLS.test(line)) return undefined;
    const cells = line.split(CELLS).map((cell) => cell.trim());
    return cells.filter((cell) => cell !== '');
  }

  /** The one address of a line whose other values say who it is: a row of a CSV file. */
  function readRow(cells: readonly string[]): string | undefined {
    const [address, more] = cells.filter(isAddress);
    return cells.length > 1 && more === undefined ? address : undefined;
  }

  /** The lines of a form that are written as one: "Setting: …; value: …; policy: …". */
  function partLine(raw: string): readonly string[] {
    const parts = normalise(raw).split(/ *[;,] */);
    if (parts.length < 2) return [raw];
    const fields = new Set<Field['part']>();
    for (const part of parts) {
      const field = readField(part);
      if (field === undefined || field.value === '') return [raw];
      fields.add(field.part);
    }
    return fields.has('setting') ? parts : [raw];
  }

  return {
    isAddress,
    readField,
    partLine,
    settingOf,
    stateOf,
    readCells,
    readRow,
    isRule: (raw: string) => RULE.test(raw),
    /** The head of a table: names of columns and nothing else. */
    readHeader(cells: readonly string[]): readonly Field['part'][] | undefined {
      if (cells.length < 2) return undefined;
      const parts: Field['part'][] = [];
      for (const cell of cells) {
        const part = cell.length > LONGEST_KEY ? undefined : partOf(cell);
        if (part === undefined) return undefined;
        parts.push(part);
      }
      return parts;
    },
  };
}
