import { describe, expect, test } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { readPhrases } from '../support/phrases.js';

const OPTIONS = { now: new Date('2026-03-04T10:00:00Z'), timeZone: 'Europe/Dublin' };
const CHANGES = new Set(['set', 'grant', 'revoke', 'policy.create', 'policy.delete', 'undo']);

/** Whether a text changes something, and leaves nobody out. */
function changes(text: string): boolean {
  const { command } = understand(text, OPTIONS);
  const excepts = 'target' in command && command.target?.except !== undefined;
  return CHANGES.has(command.intent) && !excepts;
}

const orders = readPhrases('phrases/en-0.jsonl')
  .filter((row) => CHANGES.has(String(row.expect.intent)))
  .map(({ text }) => text)
  // What stands in quotes is a name whatever it says, and a cmdlet has its own grammar.
  .filter((text) => !/["“'<]|-\s?Cs/i.test(text) && changes(text))
  // What stands before a comma and "could you", or after "as requested", is left out.
  .filter((text) => !/, could you|as requested/i.test(text));

const BEFORE = `I refuse to|I forgot to|I tried to|don't you dare|imagine we|Tony wants to|we were going to|have you
did you|why did you|who told you to|stop trying to|there is no way I will|the plan is to|it is forbidden to|you cannot
you may not|is it necessary to|do I have to|I wish I could|it's too early to|instead of|rather than|by no means|hardly
cancel the request to|ignore the request to|draft:|example:|e.g.|not yet:|the opposite of|someone should|why not
write a script to|Tony said:|no,|stop!|hold on,|cancel:|I will|we'll|they have|he did|ask Ana to|tell Ana to|Ana can
are you going to|how long does it take to|you don't have to|I'd rather not|I'm about to|failed to|pretend to|dry run:|>`;
const AFTER = `unless he objects|but not today|only if needed|, not!|- no, wait|or not|I guess|hypothetically|minus Ana
when approved|after he leaves|would be a mistake|did not work|failed|then turn it on|and others|and so on
etc|and everyone else|and also voicemail|but keep it for Ana|instead of Ana|(not Ana)|said Tony|, he said|jk|lol
in Teams|- is this ok|, right?|, correct?|, nope|, cancel|, ignore that|, scratch that|, forget it|, please don't
at some point|some day|would be nice|has been requested|is done|half the time|partly|, with exceptions
and the opposite for Ana|by accident|without telling him|or Ana|or delete policy Lab|; delete policy Lab`;

describe('an order inside another sentence is no order', () => {
  test.each(BEFORE.split(/[|\n]/).map((words) => [words] as const))('%s …', (words) => {
    expect(orders.filter((order) => changes(`${words} ${order}`))).toEqual([]);
  });
  test.each(AFTER.split(/[|\n]/).map((words) => [words] as const))('… %s', (words) => {
    expect(orders.filter((order) => changes(`${order} ${words}`))).toEqual([]);
  });
});
