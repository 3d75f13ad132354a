import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Office, openOffice } from '../policy/service/office.js';
import { AdaptiveCard, actionsOf } from '../support/adaptive-card.js';
import { schemaFaults } from '../support/card-schema.js';
import { grammar } from '../support/grammar.js';
import { type Talk, talkAs } from '../support/talk.js';

/** A day of an administrator: every kind of reply is among what comes back. */
const DAYS = {
  en: [
    ...['hello', 'help', 'help undo', 'version', 'thanks', 'bye', 'blah foo', 'yes', 'more'],
    ...['show Tony Smith', 'show all settings of Ana Lopez', 'show Finance', 'show policy Kiosk'],
    ...['who has offline IM turned off?', 'list policies', 'compare Tony Smith and Ana Lopez'],
    ...['disable offline IM for Tony Smith', 'disable offline IM for Tony Smith', 'undo', 'redo'],
    ...['disable offline IM for Finance', 'show the PowerShell', 'more', 'no'],
    ...['turn off emoticons for Finance', 'yes', 'turn offline IM off for everyone', '3', 'no'],
    ...['disable offline IM for Chris Green', 'both', 'cancel', 'disable offline IM for Toni Smit'],
    ...['create policy Lobby with offline IM off', 'delete policy Counsel', '2', 'no'],
    ...['assign policy Kiosk to Ken Myer', 'yes', 'unassign the policy of Ken Myer', 'yes'],
    ...['assign policy Nope to Ken Myer', 'create policy Kiosk', 'delete policy Global'],
    ...['disable offline IM for Ken Myer tomorrow', 'turn off offline IM', 'Ken Myer'],
    ...['show recent changes', 'undo C1', 'status', 'what can I do?', 'who can do this?'],
    ...['what is EnableIMAutoArchiving?', 'which settings are there?', 'what is a client policy?'],
    ...['freeze because of a migration', 'disable offline IM for Ken Myer', 'unfreeze', 'unfreeze'],
  ],
  zh: [
    ...['你好', '帮助', '帮助 撤消', '版本', '谢谢', '再见', '天气真好啊', '是', '更多'],
    ...['查看王小明的脱机消息设置', '查看赵敏的全部设置', '查看策略 Kiosk', '显示所有策略'],
    ...['哪些人的脱机消息被关闭了？', '对比王小明和赵敏的设置'],
    ...['禁用王小明的脱机消息', '禁用王小明的脱机消息', '撤消', '重做'],
    ...['禁用财务部的脱机消息', '显示 PowerShell', '否', '禁用所有人的脱机消息', '否'],
    ...['禁用 Chris Green 的脱机消息', '取消', '禁用王晓明的脱机消息'],
    ...['把策略 Kiosk 分配给刘洋', '是', '把策略 Nope 分配给刘洋', '删除策略 Counsel', '否'],
    ...['显示最近的更改', '状态', '我能做什么？', 'EnableIMAutoArchiving 是什么？', '有哪些设置？'],
    ...['冻结更改', '禁用刘洋的脱机消息', '解除冻结', '解除冻结'],
  ],
} as const;

/** Characters of all titles of a row of 1, 2, 3 buttons that a card of 400 px shows whole. */
const ROW = [0, 40, 34, 26];
/** Bytes as UTF-16 that a card of one page takes. */
const CARD = 28 * 1024;

describe.each(['en', 'zh'] as const)('every reply of a day in %s', (language) => {
  let office: Office;
  let ann: Talk;
  beforeAll(async () => {
    office = await openOffice();
    const locale = language === 'zh' ? 'zh-CN' : 'en-US';
    ann = talkAs('ann', { service: office.service, grammar, channel: 'msteams', locale });
  });
  afterAll(() => office.close());

  test('is one card that says all, nothing twice, with buttons that a narrow client shows', async () => {
    const faults: string[] = [];
    let judged = 0;
    for (const phrase of DAYS[language]) {
      for (const { attachments, text, value } of (await ann.says(phrase)).all) {
        const fault = (what: string) => faults.push(`${phrase}: ${what}`);
        const parsed = AdaptiveCard.safeParse(attachments?.[0]?.content);
        judged++;
        if (!parsed.success) {
          fault(parsed.error.message);
          continue;
        }
        const card = parsed.data;
        for (const it of schemaFaults(card)) fault(`is no card by the schema: ${it}`);
        if (text !== undefined) fault('has a text beside its card');
        if (card.fallbackText !== (value as { text: string }).text) fault('falls back to less');
        if (JSON.stringify(card).length * 2 > CARD) fault('is too large for a card of one page');
        for (const row of card.body.flatMap((it) => (it.type === 'ActionSet' ? [it.actions] : [])))
          if (
            widthOf(row.map(({ title }) => title).join('')) > (ROW[row.length] ?? 0) &&
            row.length > 1
          )
            fault(`a row of buttons is too wide: ${row.map(({ title }) => title).join(' | ')}`);
        const buttons = actionsOf(card).filter((it) => it.type !== 'Action.ToggleVisibility');
        if (buttons.some((it) => it.type !== 'Action.Execute'))
          fault('has a button that Teams does not answer');
        const coloured = buttons.filter((it) => it.style);
        if (coloured.length > 1) fault('has more than one coloured button');
        // Entries of one list may be alike; what stands beside it says nothing of them again.
        const entries = card.body.filter((it) => it.type === 'Table').map(textsOf);
        const beside = textsOf(card.body.filter((it) => it.type !== 'Table'));
        const said = [...beside, ...new Set(entries.flat())].filter((it) => it.length > 25);
        for (const one of new Set(beside.filter((it) => it.length > 25)))
          if (said.filter((it) => it.includes(one)).length > 1) fault(`says twice: ${one}`);
        for (const one of textsOf(card.body))
          if (/\*\*|undefined|\[object|`/.test(one)) fault(`has a mark in it: ${one}`);
      }
    }
    expect(faults).toEqual([]);
    expect(judged).toBeGreaterThan(35);
  });
});

/** Chinese characters take two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}

/** What a person reads of a card. */
function textsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && (node.type === 'ActionSet' || node.type === 'Input.Text')) return [];
  if ('id' in node && node.id === 'powershell') return [];
  const own = 'text' in node && typeof node.text === 'string' ? [node.text] : [];
  const inner = Object.entries(node).flatMap(([key, it]) =>
    key === 'fallback' ? [] : textsOf(it),
  );
  return [...own, ...inner];
}

test('the schema finds what is no card', () => {
  const body = [{ type: 'TextBlock', text: 'x', wrap: 'yes' }];
  expect(schemaFaults({ type: 'AdaptiveCard', version: '1.5', body })).not.toEqual([]);
  expect(
    schemaFaults({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'Nothing' }] }),
  ).not.toEqual([]);
});
