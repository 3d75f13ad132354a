import type { Command } from './command.js';

type Decision = Extract<Command, { intent: 'loss' }>['decision'];

const PHRASES: readonly (readonly [Decision, RegExp])[] = [
  ['restore', /^(?:please )?restore (?:all )?(?:the )?(?:missing|lost) changes$/],
  ['restore', /^请?恢复(?:所有)?(?:缺失|丢失)的更改$/],
  ['accept', /^(?:please )?accept (?:the|this) loss$/],
  ['accept', /^请?接受(?:数据)?(?:丢失|损失)$/],
];

/** Longer than any of these. */
const LONGEST = 60;

/** What an admin says about changes that the tenant has lost; whole phrases only, since each decides for good. */
export function readDecision(text: string): Command | undefined {
  if (text.length > LONGEST) return undefined;
  const said = text.toLowerCase().replace(/[.!。!]+$/u, '');
  const [decision] = PHRASES.find(([, phrase]) => phrase.test(said)) ?? [];
  return decision && { intent: 'loss', decision };
}
