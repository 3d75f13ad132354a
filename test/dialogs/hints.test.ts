import { describe, expect, test } from 'vitest';
import { LANGUAGE_IDS } from '../../src/language/languages.js';
import { CATALOGUES } from '../../src/language/replies/catalogue.js';
import { plain } from '../../src/language/replies/plain.js';
import { grammar } from '../support/grammar.js';

/** Quoted for other reasons than to be said, or an answer to the question that quotes it. */
const NOT_ORDERS = new Set([
  ...['what if', '对话历史记录', 'Aufgezeichnete Unterhaltungen', 'everyone', '所有人', 'alle'],
  ...['Not set', '未设置', 'Nicht gesetzt'],
  ...['Find previous conversations', '查找以前的对话', '显示为脱机', '组织', '最近的联系人'],
]);

/** What a catalogue tells people to say, between typographic quotes. */
function hints(words: unknown): string[] {
  if (typeof words === 'string') {
    return [...words.matchAll(/“([^”$]+)”|„([^“$]+)“/g)].flatMap(
      ([, hint, german]) => hint ?? german ?? [],
    );
  }
  if (typeof words === 'function') return hints(String(words));
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(hints);
}

describe.each(LANGUAGE_IDS)('what people are told to say in %s', (language) => {
  const catalogue = CATALOGUES[language];
  const answers = new Set(catalogue.changes.again.words);
  const told = [...new Set(hints(catalogue))].filter(
    (hint) => !NOT_ORDERS.has(hint) && !answers.has(hint),
  );

  test.each(told)('is understood: %s', async (hint) => {
    const { command } = await grammar.understand(hint, { now: new Date(), timeZone: 'UTC' });
    const vague = command.intent === 'none' || command.intent === 'clarify';
    expect(vague && grammar.remark(hint) === undefined && grammar.answer(hint) === undefined).toBe(
      false,
    );
  });

  test('answers requests by their code, with a reason where one is needed', async () => {
    const { reject, override } = catalogue.refusals.reasonExample;
    const examples = [reject({ pending: 'K7Q2' }), override({ pending: 'K7Q2' })];
    const how = catalogue.outcome.answer({ code: plain('K7Q2'), until: plain('tomorrow') });
    for (const hint of [...hints(how), ...examples]) {
      const { command } = await grammar.understand(hint, { now: new Date(), timeZone: 'UTC' });
      expect(command).toMatchObject({ intent: 'approval', code: 'K7Q2' });
      if (examples.includes(hint)) expect(command).toHaveProperty('reason');
    }
  });
});
