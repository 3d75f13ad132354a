import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command, Target } from '../../src/language/command.js';
import { normalise } from '../../src/language/core/normalise.js';
import { exampleCommands, examples } from '../../src/language/examples.js';
import { render } from '../../src/language/render.js';
import { understand } from '../../src/language/understand.js';
import { readPhrases } from '../support/phrases.js';

const OPTIONS = { now: new Date('2026-03-04T10:00:00Z'), timeZone: 'Europe/Dublin' };
const CHANGES = new Set(['set', 'grant', 'revoke', 'policy.create', 'policy.delete', 'undo']);

function read(text: string): Command {
  return understand(text, OPTIONS).command;
}

function orders(language: 'en' | 'zh'): string[] {
  const rows = readPhrases(`phrases/${language}-0.jsonl`);
  const changing = rows.filter((row) => CHANGES.has(String(row.expect.intent)));
  // What stands in quotes is a name whatever it says, and a cmdlet has its own grammar.
  return changing.map(({ text }) => text).filter((text) => !/["“'<]|-\s?Cs/i.test(text));
}

const DOUBTS = {
  en: [
    "don't",
    'do not',
    'never',
    'if',
    'unless',
    'what if',
    'maybe',
    'except Tony',
    'but not Tony',
    'voicemail',
    'video',
    'how do I',
    'should we',
    'Tony said',
    'apart from Ana',
  ],
  zh: [
    '不要',
    '别',
    '如果',
    '也许',
    '除了李雷',
    '语音邮件',
    '视频',
    '怎么',
    '要不要',
    '经理说',
    '李雷除外',
    '暂缓',
    '推迟',
    '听说',
    '老王说',
    '开玩笑的',
    '我没让你',
    '，算了',
  ],
} as const;

describe.each(['en', 'zh'] as const)('an order with a doubt in it is no order (%s)', (language) => {
  test.each(DOUBTS[language].map((doubt) => [doubt] as const))('%s', (doubt) => {
    const broken: string[] = [];
    for (const text of orders(language)) {
      const cuts = language === 'en' ? [0, ...spaces(text), text.length] : [0, text.length];
      for (const cut of cuts) {
        const gap = language === 'en' ? ' ' : '';
        const doubted = `${text.slice(0, cut)}${gap}${doubt}${gap}${text.slice(cut)}`;
        // "must not have" and "don't let" forbid: orders of their own.
        const forbids =
          /^(not|never|don't|do not)$/.test(doubt) &&
          (/(must|should|to)$/.test(text.slice(0, cut)) ||
            /^ ?(let|allow|permit)\b/.test(text.slice(cut)));
        const forbidsToo = /^(不要|别)$/.test(doubt) && /^(让|允许|给)/.test(text.slice(cut));
        if (!forbids && !forbidsToo && isOrder(read(doubted))) broken.push(doubted);
      }
    }
    expect(broken).toEqual([]);
  });
});

/** Changes something, and leaves nobody out. */
function isOrder(command: Command): boolean {
  const excepts = 'target' in command && command.target?.except !== undefined;
  return CHANGES.has(command.intent) && !excepts;
}

function spaces(text: string): number[] {
  return [...text.matchAll(/ /g)].map((match) => match.index);
}

const VARIANTS: Record<string, (text: string) => string> = {
  'full-width letters': (text) =>
    text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'zero-width characters': (text) => text.split('').join('\u200b'),
  'decomposed accents': (text) => text.normalize('NFD'),
  'more white space': (text) => `  ${text.replaceAll(' ', '   ')}\r\n`,
  'an exclamation mark': (text) => `${text}!`,
  'a full stop': (text) => `${text} .`,
  'please before': (text) => `please ${text}`,
  'thanks after': (text) => `${text}, thanks`,
  'hello before': (text) => `hello, ${text}`,
};
const WISHES = [
  'disable offline IM for Tony Smith',
  "turn José Peña's offline messages back on",
  'assign the Kiosk policy to Tony Smith',
  'create policy Kiosk with offline IM off',
  'put Tony Smith back on the default policy',
  '禁用王小明的脱机消息',
  '把策略 Kiosk 分配给王小明',
];

describe.each(Object.keys(VARIANTS))('the same with %s', (variant) => {
  test.each(WISHES)('%s', (text) => {
    expect(read(VARIANTS[variant]?.(text) ?? '')).toEqual(read(text));
    expect(CHANGES.has(read(text).intent)).toBe(true);
  });
});

test('case never changes the meaning of our words', () => {
  expect(read('DISABLE OFFLINE IM FOR everyone')).toEqual({
    intent: 'set',
    enabled: false,
    target: { kind: 'org' },
  });
});

test('plain text takes a short way to what any text becomes', () => {
  const characters = [
    ...Array.from({ length: 95 }, (_, n) => String.fromCodePoint(32 + n)),
    ...'、。王小明禁用策略',
  ];
  const plain = fc.string({ unit: fc.constantFrom(...characters), maxLength: 40 });
  fc.assert(
    fc.property(plain, (text) => {
      // An invisible character keeps a text from being plain.
      expect(normalise(text)).toBe(normalise(`${text}\u200b`));
    }),
  );
});

test('random text changes nothing and never throws', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.lorem(),
  );
  fc.assert(
    fc.property(text, (random) => !CHANGES.has(read(random).intent)),
    { numRuns: 500 },
  );
});

test('random mixtures of our own words are read without a throw', () => {
  const word = fc.constantFrom(
    ...'disable enable offline IM for policy Kiosk Ken 禁用 脱机消息 的 王小明 和 " ( ) , ; ? until Friday 9 从 到 明天 不 but assign to'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 14 }),
      (words) => typeof read(words.join(' ')).intent === 'string',
    ),
    { numRuns: 500 },
  );
});

const personName = fc.constantFrom(
  'Tony Smith',
  "Shaun O'Neil",
  'Jean-Luc Müller',
  '王小明',
  '李和平',
  'Will On',
  'Smith, Tony',
  'All Saints Reception',
  'tony@contoso.com',
  'CONTOSO\\tony',
  'sip:a.b@c.com',
  '不要停',
  'everyone',
  'Not Sure',
  '张伟和',
);
const placeName = fc.constantFrom(
  'Kiosk',
  'Call Center',
  '前台',
  'Not Used',
  'NoOfflineIM',
  'OfflineIM',
  "Everyone's Policy",
  'Lab-2',
  '财务部',
);
const target: fc.Arbitrary<Target> = fc.oneof(
  fc.constantFrom<Target>({ kind: 'org' }, { kind: 'self' }),
  fc
    .uniqueArray(personName, { minLength: 1, maxLength: 3 })
    .map((names) => ({ kind: 'users' as const, names })),
  placeName.map((name) => ({ kind: 'group' as const, name })),
  placeName.map((name) => ({ kind: 'site' as const, name })),
  placeName.map((name) => ({ kind: 'policy' as const, name })),
);
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ intent: fc.constant('set' as const), enabled: fc.boolean(), target }),
  fc.record({ intent: fc.constant('show' as const), target }),
  fc.record({ intent: fc.constant('who' as const), enabled: fc.boolean() }),
  fc.record({ intent: fc.constant('who' as const), policy: placeName }),
  fc.record({
    intent: fc.constant('policy.create' as const),
    policy: placeName,
    enabled: fc.boolean(),
  }),
  fc.record({ intent: fc.constant('policy.create' as const), policy: placeName }),
  fc.record({ intent: fc.constant('policy.delete' as const), policy: placeName }),
  fc.record({
    intent: fc.constant('grant' as const),
    policy: placeName,
    target: target.filter(({ kind }) => kind !== 'policy'),
  }),
  fc.record({
    intent: fc.constant('revoke' as const),
    target: target.filter(({ kind }) => kind !== 'policy'),
  }),
  fc.record({ intent: fc.constant('history' as const), target }),
);

describe.each(['en', 'zh'] as const)('what is rendered reads back (%s)', (language) => {
  test('any command', () => {
    fc.assert(
      fc.property(command, (wanted) => {
        expect(read(render(wanted, language)), render(wanted, language)).toEqual(wanted);
      }),
      { numRuns: 400 },
    );
  });

  test.each(exampleCommands(language).map((wanted) => [render(wanted, language), wanted] as const))(
    '%s',
    (phrase, wanted) => {
      expect(read(phrase)).toEqual(wanted);
    },
  );

  test('help has a phrase for every example', () => {
    expect(examples(language).every(({ phrase }) => phrase.length > 0)).toBe(true);
  });
});
