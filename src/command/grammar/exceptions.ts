import type { Sentence } from '../sentence.js';
import { type Known, targetsOf } from './verdict.js';

/** Words that leave out whoever is named beside them; of "only" and "the others" nothing is that plain. */
const EXCEPT =
  /^(except|except for|excepting|excluding|exclude|but not|but|all but|everyone but|apart from|other than|save for|aside from|besides|minus|bar|not including|with the exception of|barring|除了|除|除外|以外|之外|外|不包括|排除|不含|除去|除开)$/i;

/** "everyone in Finance except Tony": the whole and whom it leaves out, where both are plain. */
export function exception(sentence: Sentence): Pick<Known, 'target' | 'except'> {
  const places = targetsOf(sentence);
  const [left] = places.filter(
    ({ noun, target }) => target.kind === 'users' && isBeside(noun, sentence),
  );
  const whole = places.find(({ target }) => target.kind !== 'users' && target.kind !== 'self');
  if (places.length !== 2 || left?.target.kind !== 'users' || whole === undefined) return {};
  return { target: whole.target, except: left.target.names };
}

function isBeside({ from, to }: { from: number; to: number }, { lexemes }: Sentence): boolean {
  return [lexemes[from - 1], lexemes[to]].some((lexeme) => EXCEPT.test(lexeme?.text ?? ''));
}
