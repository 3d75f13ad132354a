import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { replaceOrganisation } from '../../src/tenant/embedded/replace-organisation.js';
import { asker, type Office, openOffice } from '../policy/service/office.js';
import { grammar } from '../support/grammar.js';
import { longName, organisationOfLongNames } from '../support/long-names.js';
import { type Heard, type Talk, talkAs } from '../support/talk.js';

const LIMIT = 80 * 1024;
const PEOPLE = 600;
const POLICIES = 400;

let office: Office;
let ann: Talk;

async function openFor(people: number, policies: number): Promise<Office> {
  const folder = await mkdtemp(join(tmpdir(), 'steward-pages-'));
  await replaceOrganisation({ folder, log: undefined, over: undefined }, async () =>
    organisationOfLongNames(people, policies),
  );
  return openOffice({ folder });
}

beforeAll(async () => {
  office = await openFor(PEOPLE, POLICIES);
}, 60_000);

afterAll(() => office.close());

beforeEach(() => {
  ann = annOf(office);
});

function annOf({ service }: Office): Talk {
  return talkAs('ann', { service, grammar, channel: 'msteams' });
}

/** Every activity of an answer is small; returns the last. */
async function says(talk: Talk, text: string): Promise<Heard> {
  const heard = await talk.says(text);
  for (const activity of heard.all) {
    expect(JSON.stringify(activity).length * 2, text).toBeLessThanOrEqual(LIMIT);
  }
  return heard;
}

/** All pages of the list that a text asks for. */
async function pages(text: string, read: (heard: Heard) => readonly string[]): Promise<string[]> {
  const found = [...read(await says(ann, text))];
  for (let page = 1; page <= 1_000; page += 1) {
    const heard = await says(ann, 'more');
    if (heard.reply.reason === 'noList') return found;
    found.push(...read(heard));
  }
  throw new Error(`${text} has no end`);
}

const upns = ({ reply }: Heard) => (reply.people ?? []).map((person) => person.userPrincipalName);
const EVERYBODY = organisationOfLongNames(PEOPLE, POLICIES).users.map(
  ({ userPrincipalName }) => userPrincipalName,
);

describe('where everything is many and long', () => {
  test('a list of policies is shown page by page, each once', async () => {
    const found = await pages('list policies', ({ reply }) =>
      (reply.policies ?? []).map(({ identity }) => identity),
    );
    expect(found).toHaveLength(POLICIES + 1);
    expect(new Set(found).size).toBe(found.length);
  });

  test('a list of people is shown page by page, each once', async () => {
    const found = await pages('show 财务部', upns);
    expect(found).toEqual(EVERYBODY);
  });

  test.each([
    'list policies',
    '显示所有策略',
    'show policy Global',
    `grant policy Nope to ${EVERYBODY[0]}`,
    `把策略 Nope 分配给 ${EVERYBODY[0]}`,
    `disable offline IM for ${EVERYBODY.slice(0, 120).join(', ')}`,
    `禁用 ${EVERYBODY.slice(0, 120).join('、')} 的脱机消息`,
    'delete policy Nope',
    `delete policy "${longName('Desk', 1, 'x')}"`,
    'disable offline IM for everyone',
    'who has offline messages turned off?',
    'show the PowerShell to disable offline IM for everyone in 财务部',
    'history',
    'pending approvals',
    'who can do this?',
    'status',
    '状态',
    'help',
  ])('is answered in small activities, case %#', async (text) => {
    const { reply } = await says(ann, text);
    expect(reply.text).not.toMatch(/shortened|已缩短/);
    await says(ann, 'more');
  });
});

test('a phrase that a button has no room for is offered whole', async () => {
  const names = EVERYBODY.slice(0, 20);
  const { reply } = await says(ann, `don't disable offline IM for ${names.join(', ')}`);
  for (const { action } of reply.choices ?? []) expect(action.steward).toBe('pick');
  const shown = await ann.presses(reply.choices?.[0]?.action);
  expect(shown.reply).toMatchObject({ kind: 'settings', total: names.length });
});

describe('a change of very many', () => {
  const MANY = 120;
  const users = organisationOfLongNames(MANY, 3).users;
  let crowd: Office;
  beforeAll(async () => {
    crowd = await openFor(MANY, 3);
  }, 60_000);
  afterAll(() => crowd.close());

  test.each([
    [false, 'disable offline IM for everyone in 财务部', 'more', 'show the PowerShell', 'yes'],
    [true, '启用财务部所有人的脱机消息', '更多', '显示 PowerShell', '是'],
  ])(
    'shows everybody and every line, before and after: enabled %s',
    async (enabled, ...said) => {
      const [order, more, script, yes] = said;
      const talk = annOf(crowd);
      const preview = await says(talk, order);
      expect(preview.reply).toMatchObject({ kind: 'preview', touched: MANY });
      expect(preview.reply.text).not.toMatch(/shortened|已缩短/);

      const before: string[] = [];
      while (before.length < MANY) {
        const heard = await says(talk, more);
        before.push(...upns(heard));
        // The preview has its buttons on its own card.
        expect(heard.reply.text).toMatch(/Still open: .*yes or no|待确认：.*“是”或“否”/);
        const next = before.length < MANY ? [{ steward: 'say' }] : [];
        expect((heard.reply.choices ?? []).map(({ action }) => action)).toMatchObject(next);
      }
      expect(before.toSorted()).toEqual(users.map((user) => user.userPrincipalName).toSorted());

      const { cmdletTotal = 0 } = preview.reply;
      const lines = [...((await says(talk, script)).reply.cmdlets ?? [])];
      while (lines.length < cmdletTotal) {
        lines.push(...((await says(talk, more)).reply.cmdlets ?? []));
      }
      expect(new Set(lines).size).toBe(cmdletTotal);

      expect((await says(talk, yes)).reply).toMatchObject({ kind: 'applied', touched: MANY });
      const after: string[] = [];
      while (after.length < MANY) {
        const heard = await says(talk, more);
        after.push(...upns(heard));
        for (const person of heard.reply.people ?? []) {
          expect(person).toMatchObject({ enabled, before: { enabled: !enabled } });
        }
      }
      expect(after).toEqual(before);
    },
    60_000,
  );

  test('reaches people where they are: those of the preview first, then all others', async () => {
    const order = { kind: 'gate', enabled: false, identity: 'Global' } as const;
    const planned = await crowd.service.plan(order, asker('ann'));
    if (planned.kind === 'refused') throw new Error(planned.refusal.reason);
    const { plan } = planned;
    const deed = { steps: plan.steps, touched: plan.touched, ran: false };
    const found: string[] = [];
    for (let offset = 0; offset < MANY; offset += 7) {
      const page = await crowd.service.concerned(deed, asker('ann'), { offset, limit: 7 });
      if (page.kind === 'refused') throw new Error(page.refusal.reason);
      found.push(...page.people.map(({ after }) => after.userPrincipalName));
    }
    const sample = plan.people.map(({ after }) => after.userPrincipalName);
    expect(found.slice(0, sample.length)).toEqual(sample);
    expect(found.toSorted()).toEqual(users.map((user) => user.userPrincipalName).toSorted());
  });
});
