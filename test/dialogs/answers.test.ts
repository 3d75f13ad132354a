import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Office, openOffice } from '../policy/service/office.js';
import { grammar } from '../support/grammar.js';
import { type Talk, talkAs } from '../support/talk.js';

let office: Office;
let ann: Talk;

beforeEach(async () => {
  office = await openOffice();
  ann = talkAs('ann', { service: office.service, grammar });
});

afterEach(() => office.close());

async function changes(): Promise<number | undefined> {
  return (await talkAs('ann', { service: office.service, grammar }).says('show recent changes'))
    .reply.total;
}

const FINANCE = 'disable offline IM for everyone in Finance';

describe('an answer with a question mark', () => {
  const QUESTIONS = [FINANCE, 'disable offline IM for Chris Green', 'offline IM for Tony Smith'];

  test.each(['yes?', '是？', 'ok?', 'sure?', '确认？', 'no?', '1?', '2?', 'yes ?!'])(
    '%s answers nothing, and the question stays',
    async (text) => {
      for (const question of QUESTIONS) {
        const { reply } = await ann.says(question);
        expect((await ann.says(text)).reply.reason, question).toMatch(/^(unanswered|ambiguous)$/);
        expect((await ann.says('cancel')).reply.kind, question).toBe('cancelled');
        expect(reply.kind).not.toBe('applied');
      }
      expect(await changes()).toBe(0);
    },
  );

  test('with nothing asked, is told so', async () => {
    expect((await ann.says('yes?')).reply).toMatchObject({ reason: 'nothingAsked' });
  });
});

describe('where no card is shown', () => {
  test('what is offered to be typed says which preview it answers', async () => {
    const { reply, activity } = await ann.says(FINANCE);
    const [yes, no] = activity.suggestedActions?.actions?.map(({ value }) => String(value)) ?? [];
    expect([yes, no]).toEqual([`yes ${reply.pending}`, `no ${reply.pending}`]);
    await ann.says('disable offline IM for everyone in Sales');
    expect((await ann.says(yes ?? '')).reply).toMatchObject({ kind: 'settled' });
    const again = (await ann.says('yes')).reply;
    expect(again).toMatchObject({ kind: 'applied', change: 'C1' });
  });
});

describe('an order for a time that is not offered', () => {
  test.each([
    'disable offline IM for Tony Smith tomorrow at 5pm',
    'disable offline IM for Tony Smith until Friday',
    'disable offline IM for everyone in Finance from next Monday',
    'assign policy Counsel to Tony Smith until Friday',
    'delete policy Counsel tomorrow',
    'disable offline IM for Tony Smith yesterday',
    'disable offline IM for Tony Smith for a while',
    '明天下午五点禁用赵敏的脱机消息',
    'disable offline IM tomorrow',
    'disable his offline IM until Friday',
    'disable my offline messages tomorrow',
    'offline messages for Tony Smith tomorrow',
    '明天禁用脱机消息',
  ])('%s leaves nothing that could be said yes to', async (order) => {
    const { reply, activity } = await ann.says(order);
    expect(reply.kind).toBe('ask');
    expect(reply.reason).toMatch(/^time-/);
    expect(reply.choices ?? []).toEqual([]);
    expect(activity.suggestedActions).toBeUndefined();
    expect(reply.text).not.toMatch(/^1\./m);
    for (const answer of ['yes', '1', '是', 'go ahead']) {
      expect((await ann.says(answer)).reply).toMatchObject({ reason: 'nothingAsked' });
    }
    expect(await changes()).toBe(0);
  });

  test.each([
    'disable offline IM tomorrow',
    'disable my offline IM until Friday',
    'disable offline IM for Toni Smith tomorrow',
    'disable offline IM for Finance Team until Friday',
    '明天禁用脱机消息',
    'if Tony Smith leaves tomorrow, disable his offline IM',
    'disable offline IM for Tony Smith when he leaves',
    '如果王小明离职，就禁用他的脱机消息',
  ])('%s is not carried out by what completes or mends it', async (order) => {
    const { reply } = await ann.says(order);
    expect(reply.choices ?? []).toEqual([]);
    for (const answer of ['1', 'yes', 'Tony Smith', 'tony@contoso.com']) await ann.says(answer);
    expect(await changes()).toBe(0);
  });

  test('is shown as it could be typed without', async () => {
    const { reply } = await ann.says('disable offline IM for Tony Smith tomorrow at 5pm');
    expect(reply.text).toContain('disable offline IM for Tony Smith');
  });
});

describe('undo while something waits', () => {
  const WAITING = [
    FINANCE,
    'disable offline IM for Chris Green',
    'offline IM for Ken Myer',
    'delete policy Counsel',
  ];

  test.each(WAITING)('"%s": closes that and does nothing else', async (question) => {
    await ann.says('disable offline IM for Tony Smith');
    const asked = (await ann.says(question)).reply;
    const { reply } = await ann.says('undo');
    expect(reply.kind).toBe('cancelled');
    expect(reply.text).toContain('Nothing was changed.');
    expect(reply.text).toContain(
      '“undo” again takes back C1 (offline messages off for Tony Smith).',
    );
    expect(await changes()).toBe(1);
    expect((await ann.says('yes')).reply).toMatchObject({ reason: 'nothingAsked' });
    if (asked.pending !== undefined) {
      const yes = { steward: 'answer', pending: asked.pending, answer: 'yes' };
      expect((await ann.presses(yes)).reply).toMatchObject({ kind: 'settled' });
    }
    expect((await ann.says('undo')).reply).toMatchObject({ kind: 'undone' });
    expect(await changes()).toBe(2);
  });

  test('takes back a change beside which only a next step was offered', async () => {
    await ann.says('disable offline IM for Ken Myer');
    const gate = { kind: 'gate', enabled: false, identity: 'Global' } as const;
    const preview = await office.service.submit(gate, { actor: OTHER, phrase: 'off' });
    if (preview.kind !== 'preview') throw new Error(preview.kind);
    await office.service.answer(preview.pending.id, 'confirm', { actor: OTHER, phrase: 'yes' });
    expect((await ann.says('enable offline IM for Ken Myer')).reply.text).toContain('Reply 1');
    expect((await ann.says('undo')).reply).toMatchObject({ kind: 'undone', change: 'C4' });
  });
});

const OTHER = { id: 'test:adam', name: 'Adam', channel: 'test', conversation: 'his' };

describe('undo and redo', () => {
  test('say what was taken back, what is next, and how it comes back', async () => {
    await ann.says('disable offline IM for Tony Smith');
    await ann.says('disable offline IM for Ken Myer');
    const first = (await ann.says('undo')).reply;
    expect(first.text).toContain('✓ C2 is taken back: offline messages are on again for Ken Myer');
    expect(first.text).toContain('“redo” brings it back');
    expect(first.text).toContain(
      '“undo” once more takes back C1 (offline messages off for Tony Smith)',
    );
    expect(first.choices).toEqual([{ title: 'Redo', action: { steward: 'undo', change: 'C3' } }]);
    const second = (await ann.says('undo')).reply;
    expect(second.text).toContain(
      '✓ C1 is taken back: offline messages are on again for Tony Smith',
    );
    expect(second.text).not.toContain('once more');
    const third = (await ann.says('redo')).reply;
    expect(third.text).toContain('✓ C1 is brought back: offline messages off for Tony Smith.');
    expect(third.text).toContain('C5 · “undo” takes it back');
    expect((await ann.presses(first.choices?.[0]?.action)).reply.text).toContain(
      '✓ C2 is brought back: offline messages off for Ken Myer.',
    );
    const { text } = (await ann.says('history')).reply;
    expect(text).toContain('C1 brought back (offline messages off for Tony Smith)');
  });

  test('ask where the change itself would be asked about, and say what they would do', async () => {
    await ann.says(FINANCE);
    await ann.says('yes');
    const preview = (await ann.says('undo')).reply;
    expect(preview).toMatchObject({ kind: 'preview' });
    expect(preview.text).toContain(
      'Take back offline messages off for Finance (C1): 7 people. Nothing has changed yet.',
    );
    expect((await ann.says('yes')).reply).toMatchObject({ kind: 'undone' });
    expect((await ann.says('redo')).reply.text).toContain('Bring back offline messages off for');
  });

  test('refuse with words what an editor would not bring back', async () => {
    expect((await ann.says('redo')).reply).toMatchObject({ reason: 'nothingToRedo' });
    await ann.says('disable offline IM for Tony Smith');
    await ann.says('undo');
    await ann.says('disable offline IM for Ken Myer');
    const { reply } = await ann.says('redo');
    expect(reply).toMatchObject({ kind: 'refused', reason: 'changedAfterUndo' });
    expect(reply.text).toContain(
      '✕ Not done: change C1 is not brought back, since you made change C3',
    );
  });

  test('speak Chinese', async () => {
    await ann.says('禁用赵敏的脱机消息');
    expect((await ann.says('撤消')).reply.text).toContain(
      '✓ 已撤消 C1：已重新启用赵敏（zhao.min@contoso.com）的脱机消息。',
    );
    expect((await ann.says('重做')).reply.text).toContain('✓ 已重做 C1：禁用赵敏的脱机消息。');
  });

  test.each([
    'redo?',
    "don't redo",
    'should I redo that?',
    'redo C1',
    'how do I redo?',
    '不要重做',
  ])('"%s" brings nothing back', async (text) => {
    await ann.says('disable offline IM for Tony Smith');
    await ann.says('undo');
    await ann.says(text);
    expect(await changes()).toBe(2);
  });

  test.each([
    'redo',
    'redo that',
    'please redo it',
    'undo the undo',
    'Redo!',
    '重做',
    '请重做一下',
  ])('"%s" brings it back', async (text) => {
    await ann.says('disable offline IM for Tony Smith');
    await ann.says('undo');
    expect((await ann.says(text)).reply).toMatchObject({ kind: 'undone', change: 'C3' });
  });
});
