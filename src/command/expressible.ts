import { normalise } from '../language/core/normalise.js';
import { lex } from './lex.js';
import { readRun } from './names.js';
import { is } from './noun.js';
import { Role } from './vocabulary/role.js';

/** Whether a policy, site or department needs no quotes: one plain word of its own. */
export function isPlainWord(name: string): boolean {
  const lexemes = lex(name);
  const [only] = lexemes;
  return (
    normalise(name) === name &&
    lexemes.length === 1 &&
    only?.kind === 'word' &&
    is(only, Role.name) &&
    /^\p{Lu}/u.test(name)
  );
}

/** Whether a name is read back whole without quotes, whatever words stand beside it. */
export function expressible(name: string): boolean {
  if (normalise(name) !== name) return false;
  const lexemes = lex(name);
  const run = readRun(lexemes, 0);
  const plain =
    run !== undefined &&
    run.to === lexemes.length &&
    run.name === name &&
    !run.odd &&
    !run.department;
  if (!plain || !run.sure) return false;
  // A Chinese name could be cut otherwise beside other words.
  const beside = lex(`为${name}禁用`);
  return (
    !/\p{Script=Han}/u.test(name) ||
    beside.some((lexeme) => lexeme.text === name && lexeme.doubtful === undefined)
  );
}
