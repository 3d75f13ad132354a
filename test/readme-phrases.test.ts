import { describe, expect, it } from 'vitest';
import { ClarifyReason } from '../src/language/command.js';
import type { Context } from '../src/language/context.js';
import { Doable, understandDoable } from '../src/language/doable.js';
import { codeSpans, part, section, tableRows } from './support/readme.js';
import { startSteward, talkTo, temporaryFolder } from './support/server.js';

/** A phrase of a table with what its row says of it. */
const SAID = tableRows(part('phrases')).flatMap(([, english = '', chinese = '', intents = '']) =>
  [english, chinese].flatMap(codeSpans).map((phrase) => [phrase, codeSpans(intents)] as const),
);
const HARMLESS = tableRows(part('harmless')).flatMap(
  ([, english = '', chinese = '', reason = '']) =>
    [english, chinese].flatMap(codeSpans).map((phrase) => [phrase, codeSpans(reason)[0]] as const),
);

function meaning(phrase: string, context: Context = {}): Doable {
  const now = new Date('2026-11-24T10:00:00Z');
  return understandDoable(phrase, { now, timeZone: 'UTC', context }).command;
}

describe('what one can say', () => {
  it.each(SAID)('%s is understood as %j', (phrase, intents) => {
    expect(intents).toContain(meaning(phrase).intent);
  });

  it('has a row for every intent', () => {
    const named = new Set(SAID.flatMap(([, intents]) => intents));
    const [others] = Doable.options;
    const all = others.options.map(({ shape }) => shape.intent.value);
    const talk = ['greet', 'clarify', 'none'];
    expect(all.filter((intent) => !named.has(intent))).toEqual(talk);
  });

  it.each(HARMLESS)('%s changes nothing: %s', (phrase, reason) => {
    expect(ClarifyReason.options).toContain(reason);
    expect(meaning(phrase)).toMatchObject({ intent: 'clarify', reason });
  });

  it('works on the sample organisation', async () => {
    const data = await temporaryFolder();
    const steward = await startSteward(data.folder);
    try {
      const lost: string[] = [];
      for (const [phrase] of SAID) {
        const { kind, text } = await talkTo(steward).say(phrase);
        if (['notFound', 'pick', 'ask', 'failed', 'none'].includes(kind)) {
          lost.push(`${phrase}: ${text}`);
        }
      }
      expect(lost).toEqual([]);
    } finally {
      await steward.end();
      await data.remove();
    }
  });
});

describe('beside the tables', () => {
  const spans = codeSpans(section('What you can say'));

  it.each([
    ['disbale offline IM for "Will On"', ['Will On']],
    ['CONTOSO\\tony', ['CONTOSO\\tony']],
  ])('%s names somebody', (span, names) => {
    expect(spans).toContain(span);
    const phrase = span.includes(' ') ? span : `disable offline IM for ${span}`;
    const target = { kind: 'users', names };
    expect(meaning(phrase)).toEqual({ intent: 'set', enabled: false, target });
  });

  it.each([
    ['and Ana Lopez too', 'Ana Lopez', false],
    ['now turn it back on', 'Tony Smith', true],
  ])('%s leans on what went before', (phrase, name, enabled) => {
    expect(spans).toContain(phrase);
    const order = meaning('disable offline IM for Tony Smith');
    const target = { kind: 'users' as const, names: [name] };
    expect(meaning(phrase, { order, target: { kind: 'users', names: ['Tony Smith'] } })).toEqual({
      intent: 'set',
      enabled,
      target,
    });
  });
});
