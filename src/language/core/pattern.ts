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

/** A piece of a construction that is said in one of several ways. */
export function oneOf(...ways: readonly string[]): string {
  return `(${ways.join('|')})`;
}

const PIECE =
  /\s*(?:<(?<macro>\w+)>|(?<slot>\w+):(?=[(<A-Z%])|%(?<polar>\w+)|(?<name>[A-Z][A-Z0-9_]*[+-]?)|(?<mark>[()|?*+]))/y;

/** Reads patterns with the pieces of a language; each piece is read once. */
export function makePatterns(macros: Macros, classes: Classes): (text: string) => Pattern {
  const pieces = new Map<string, Pattern>();
  function piece(name: string): Pattern | undefined {
    const known = pieces.get(name);
    if (known) return known;
    const body = macros[name];
    if (body === undefined) return undefined;
    const made = readPattern(body, piece, classes);
    pieces.set(name, made);
    return made;
  }
  return (text) => readPattern(text, piece, classes);
}

/**
 * Reads the notation of constructions: a class, `( | )`, `? * +`, `<macro>`, `t:( … )` a slot, `%V` a class of either
 * polarity (`V+`, `V-`). Throws `SyntaxError` where it cannot.
 */
function readPattern(
  text: string,
  pieceOf: (name: string) => Pattern | undefined,
  classes: Classes,
): Pattern {
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
      return pieceOf(piece.macro) ?? fail(`no macro ${piece.macro}`);
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
