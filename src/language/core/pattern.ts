import type { Classes, ClassId } from './classes.js';

/** A construction's pattern over word classes, read: what the automaton is built from. */
export type Pattern =
  | { readonly kind: 'class'; readonly id: ClassId }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly parts: readonly Pattern[] }
  | {
      readonly kind: 'repeat';
      readonly part: Pattern;
      readonly least: 0 | 1;
      readonly many: boolean;
    }
  | { readonly kind: 'slot'; readonly name: string; readonly part: Pattern };

export type Macros = Readonly<Record<string, string>>;

const PIECE =
  /\s*(?:<(?<macro>\w+)>|(?<slot>\w+):(?=[(<A-Z%])|%(?<polar>\w+)|(?<name>[A-Z][A-Z0-9_]*[+-]?)|(?<mark>[()|?*+]))/y;

/**
 * Reads the notation of constructions: a class, `( | )`, `? * +`, `<macro>`, `t:( … )` a slot, `%V` a class of either
 * polarity (`V+`, `V-`). Throws `SyntaxError` where it cannot.
 */
export function readPattern(text: string, macros: Macros, classes: Classes): Pattern {
  let at = 0;
  function next() {
    PIECE.lastIndex = at;
    return PIECE.exec(text)?.groups;
  }
  function fail(why: string): never {
    throw new SyntaxError(`${why} at ${at} of "${text}"`);
  }
  function choice(): Pattern {
    const parts = [sequence()];
    while (next()?.mark === '|') {
      at = PIECE.lastIndex;
      parts.push(sequence());
    }
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind: 'choice', parts };
  }
  function sequence(): Pattern {
    const parts: Pattern[] = [];
    for (let piece = next(); piece && piece.mark !== '|' && piece.mark !== ')'; piece = next())
      parts.push(item());
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind: 'sequence', parts };
  }
  function item(): Pattern {
    let part = atom();
    for (
      let mark = next()?.mark;
      mark === '?' || mark === '*' || mark === '+';
      mark = next()?.mark
    ) {
      at = PIECE.lastIndex;
      part = { kind: 'repeat', part, least: mark === '+' ? 1 : 0, many: mark !== '?' };
    }
    return part;
  }
  function atom(): Pattern {
    const piece = next() ?? fail('unknown notation');
    at = PIECE.lastIndex;
    if (piece.slot !== undefined) return { kind: 'slot', name: piece.slot, part: atom() };
    if (piece.name !== undefined) {
      // `V+` is a class of positive verbs; where there is none, the sign says "once or more".
      const { name } = piece;
      if (!name.endsWith('+') || classes.has(name)) return { kind: 'class', id: classes.id(name) };
      return {
        kind: 'repeat',
        part: { kind: 'class', id: classes.id(name.slice(0, -1)) },
        least: 1,
        many: true,
      };
    }
    if (piece.polar !== undefined)
      return {
        kind: 'choice',
        parts: ['+', '-'].map((sign) => ({ kind: 'class', id: classes.id(piece.polar + sign) })),
      };
    if (piece.macro !== undefined) {
      const body = macros[piece.macro] ?? fail(`no macro ${piece.macro}`);
      return readPattern(body, macros, classes);
    }
    if (piece.mark !== '(') fail(`unexpected ${piece.mark}`);
    const inside = choice();
    if (next()?.mark !== ')') fail('unclosed bracket');
    at = PIECE.lastIndex;
    return inside;
  }
  const whole = choice();
  if (text.slice(at).trim() !== '') fail('unread notation');
  return whole;
}

/** The same pattern as a regular expression over path characters, slots as named groups (`t1`, `t2` where repeated). */
export function toRegExp(pattern: Pattern, between: string): string {
  let slots = 0;
  function write(part: Pattern): string {
    switch (part.kind) {
      case 'class':
        return `${between}${charOf(part.id)}`;
      case 'sequence':
        return part.parts.map(write).join('');
      case 'choice':
        return `(?:${part.parts.map(write).join('|')})`;
      case 'repeat':
        return `(?:${write(part.part)})${part.many ? (part.least ? '+' : '*') : '?'}`;
      case 'slot':
        return `(?<${part.name}_${slots++}>${write(part.part)})`;
    }
  }
  return write(pattern);
}

/** The character that stands for a class in a path. */
export function charOf(id: ClassId): string {
  return String.fromCharCode(0x4000 + id);
}
