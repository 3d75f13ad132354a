import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clarify } from '../../dialogs/clarify.js';
import { outcomeSaid } from '../../dialogs/outcome.js';
import { type Said, workOf } from '../../dialogs/turn.js';
import { renderActivity } from '../../src/channel/botframework/render-activity.js';
import type { Reply } from '../../src/conversation/reply.js';
import { ClarifyReason } from '../../src/language/command.js';
import type { Doable } from '../../src/language/doable.js';
import { LANGUAGE_IDS } from '../../src/language/languages.js';
import { CATALOGUES } from '../../src/language/replies/catalogue.js';
import type { Language } from '../../src/language/replies/format.js';
import { plain } from '../../src/language/replies/plain.js';
import type { Outcome } from '../../src/policy/service.js';
import { type Office, openOffice } from '../policy/service/office.js';
import { AdaptiveCard } from '../support/adaptive-card.js';
import { grammar } from '../support/grammar.js';
import { sampleOutcomes } from '../support/outcomes.js';
import { readOf } from '../support/spoken.js';
import { turnOf } from '../support/turn.js';

let office: Office;
let outcomes: readonly Outcome[];

beforeAll(async () => {
  office = await openOffice();
  outcomes = Object.values(await sampleOutcomes(office.service)).flat();
});

afterAll(() => office.close());

describe.each(LANGUAGE_IDS)('every outcome in %s', (language) => {
  test('has words, facts and a valid card', async () => {
    const turn = turnOf(language, { service: office.service, grammar });
    for (const outcome of outcomes) {
      sound(await outcomeSaid(turn, outcome, 'turn it off'), language);
    }
  });
});

describe.each([
  ['en', /Nothing was changed/],
  ['zh', /未做任何更改/],
] as const)('every refusal in %s', (language, unchanged) => {
  test('says that nothing was changed', async () => {
    const turn = turnOf(language, { service: office.service, grammar });
    for (const outcome of outcomes.filter(({ kind }) => kind === 'refused')) {
      expect((await outcomeSaid(turn, outcome, 'turn it off')).reply).toSatisfy((reply: Reply) =>
        unchanged.test(readOf(reply)),
      );
    }
  });
});

const KNOWN: readonly Extract<Doable, { intent: 'clarify' }>['known'][] = [
  {},
  { enabled: false },
  { intent: 'set', enabled: true, target: { kind: 'users', names: ['Tony Smith', '王小明'] } },
  { target: { kind: 'site', name: 'Dublin' } },
  { intent: 'set', enabled: false, target: { kind: 'org' }, except: ['Tony Smith'] },
  { intent: 'grant', target: { kind: 'group', name: 'Finance' } },
  { intent: 'grant', policy: 'Kiosk' },
  { intent: 'revoke', target: { kind: 'self' } },
  { intent: 'policy.create' },
  { intent: 'policy.delete', feature: 'voicemail' },
  { intent: 'show', target: { kind: 'policy', name: 'Kiosk' } },
];

describe.each(LANGUAGE_IDS)('every reason to ask back in %s', (language) => {
  test.each(ClarifyReason.options)('%s', async (reason) => {
    const turn = turnOf(language, { service: office.service, grammar });
    for (const known of KNOWN) {
      const command = { intent: 'clarify', reason, known } as const;
      const said = await clarify(turn, workOf(command, 'do it'), command);
      sound(said, language);
      expect(said.reply).toMatchObject({
        kind: ['wildcard', 'server-wide'].includes(reason) ? 'refused' : 'ask',
        reason,
      });
    }
  });
});

/** Complete, free of holes, valid as data, and the card is one that clients know. */
function sound({ reply }: Said, language: Language): void {
  const text = readOf(reply);
  expect(text.trim()).not.toBe('');
  expect(text).not.toMatch(/undefined|\[object|NaN|null|\$\{|=>/);
  expect(reply.language).toBe(language);
  const prose = text;
  expect(/\p{Script=Han}/u.test(prose)).toBe(language === 'zh' || /王小明/.test(prose));
  const [card] = renderActivity(reply, 'emulator').attachments ?? [];
  if (card !== undefined) AdaptiveCard.parse(card.content);
}

describe('the catalogue', () => {
  test("uses Microsoft's Chinese terms", () => {
    const chinese = fixedTexts(CATALOGUES.zh).join('\n');
    for (const term of ['脱机消息', '策略', '分配']) expect(chinese).toContain(term);
    expect(chinese).not.toMatch(/离线|政策|授予|持有|我们/);
  });

  test('shows a setting that is not set as such, never as off', () => {
    expect(CATALOGUES.en.people.valueShort({ setting: null })).toBe('not set');
    expect(CATALOGUES.zh.people.valueShort({ setting: null })).toBe('未设置');
  });

  test('counts as the language does', () => {
    expect(CATALOGUES.en.plan.powershell({ lines: 1 })).toContain('1 line,');
    expect(CATALOGUES.en.plan.powershell({ lines: 12_345 })).toContain('12,345 lines,');
    expect(CATALOGUES.zh.plan.powershell({ lines: 12_345 })).toContain('12,345 行');
  });
});

function fixedTexts(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null
    ? Object.values(words).flatMap(fixedTexts)
    : [];
}

test('Chinese keeps a space between names in letters and its own words, and no other', () => {
  const { orders, people, refusals } = CATALOGUES.zh;
  const tony = orders.target.users({ names: [plain('Tony Smith'), plain('Ana Lopez')] });
  const ming = orders.target.users({ names: [plain('王小明'), plain('刘洋')] });
  expect(orders.done.set({ enabled: false, target: tony })).toBe(
    '已禁用 Tony Smith 和 Ana Lopez 的脱机消息',
  );
  expect(orders.done.set({ enabled: false, target: ming })).toBe('已禁用王小明和刘洋的脱机消息');
  expect(orders.target.department({ name: plain('财务部') })).toBe('财务部所有用户');
  expect(orders.target.department({ name: plain('Sales') })).toBe('Sales 部门所有用户');
  expect(
    people.groupSummary({ place: people.department({ name: plain('Sales') }), total: 3, off: 0 }),
  ).toMatch(/^Sales 部门共 3 人/);
  expect(refusals.helpers({ names: [plain('Ann'), plain('王小明'), plain('Bob')] })).toBe(
    '可以执行的人：Ann、王小明和 Bob。',
  );
});
