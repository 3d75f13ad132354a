import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Doable } from '../../src/language/doable.js';
import type { RecordEvent } from '../../src/policy/record.js';
import { asker, type Office, openOffice } from '../policy/service/office.js';
import { EVERYONE_OFF } from '../policy/service/orders.js';
import { grammar } from '../support/grammar.js';
import { type Talk, talkAs } from '../support/talk.js';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});

afterEach(() => office.close());

function talk(name: string, locale?: string): Talk {
  return talkAs(name, { service: office.service, grammar, ...(locale && { locale }) });
}

describe('a refusal', () => {
  test('says which right is missing, who can help, and the own id', async () => {
    const { reply } = await talk('hal').says('disable offline IM for everyone');
    expect(reply).toMatchObject({ kind: 'refused', reason: 'denied' });
    for (const words of ['whole organisation', 'Ann Admin', 'test:hal']) {
      expect(reply.text).toContain(words);
    }
  });

  test('is what "who can do this?" is about', async () => {
    const hal = talk('hal');
    await hal.says('disable offline IM for everyone');
    const { reply } = await hal.says({ intent: 'rights', question: 'who' });
    expect(reply.text).toContain('whole organisation');
    expect(reply.text).not.toContain('approve');
    expect(reply.text).not.toContain('Hal Helpdesk');
  });

  test('for want of reach is told with how far everybody may go', async () => {
    const dora = talk('dora');
    const refused = (await dora.says('disable offline IM for Tony Smith')).reply;
    expect(refused.kind).toBe('refused');
    expect(refused.text).toContain('your role goes no further than this: only at Dublin.');
    const { reply } = await dora.says({ intent: 'rights', question: 'who' });
    expect(reply.text).toContain('change single people');
    expect(reply.text).toContain('Dora Dublin (only at Dublin)');
    expect(reply.text).toContain('Hal Helpdesk,');
    expect(reply.text).not.toContain('whole organisation');
  });
});

describe('a person without any role', () => {
  const said = [
    'show Chris Green',
    'show Tny Smith',
    'disable offline IM for Tny Smith',
    'disable offline IM for Finanse',
    'disable offline IM',
    'who is in Finance?',
    'list all policies',
    'who can do this?',
    'what can I do?',
    'history',
    'undo',
    'status',
    'show the PowerShell',
    'approve K7Q2',
    'list requests',
    'freeze "now"',
    'yes',
    '2',
    'cancel',
    'more',
    'nonsense',
  ];

  test.each(said)('is refused "%s", and learns only their id and who can help', async (text) => {
    await office.service.submit(EVERYONE_OFF, asker('ann', 'a wish of another'));
    const { reply, all } = await talk('stranger').says(text);
    expect(all).toHaveLength(1);
    expect(reply).toMatchObject({ kind: 'refused', reason: 'denied' });
    expect(reply.text).toContain('test:stranger');
    expect(reply.text).toContain('Ann Admin, Adam Admin');
    expect(Object.keys(reply).sort()).toEqual([
      'kind',
      'language',
      'reason',
      'text',
      'title',
      'version',
    ]);
    expect(reply.text).not.toMatch(/@contoso|Tony|Counsel|Hal Helpdesk|a wish/);
  });

  test.each([
    { steward: 'answer', pending: 'ID', answer: 'yes' },
    { steward: 'approval', pending: 'ID', answer: 'approve' },
    { steward: 'undo', change: 'C1' },
    { steward: 'say', text: 'list all policies' },
    { steward: 'pick', question: 'x', number: 1 },
    'nothing that a button sends',
  ])('presses %j in vain', async (action) => {
    const outcome = await office.service.submit(EVERYONE_OFF, asker('ann'));
    const id = outcome.kind === 'preview' ? outcome.pending.id : '';
    const value = JSON.parse(JSON.stringify(action).replace('ID', id));
    const { reply } = await talk('stranger').presses(value);
    expect(reply).toMatchObject({ kind: 'refused', reason: 'denied' });
    expect(await office.records.pending(id)).toMatchObject({ state: 'open' });
  });

  test('is greeted and helped', async () => {
    const stranger = talk('stranger');
    const { reply } = await stranger.says('hello');
    expect(reply).toMatchObject({ kind: 'greeting' });
    expect(reply.text).not.toContain('•');
    expect((await stranger.presses({ steward: 'say', text: 'help' })).reply.kind).toBe('help');
  });

  test('is in the book with what they tried', async () => {
    const seen: RecordEvent[] = [];
    const { append } = office.records;
    office.records.append = (event) => {
      seen.push(event);
      return append(event);
    };
    await talk('stranger').says('show Chris Green');
    expect(seen).toMatchObject([
      { event: 'refused', phrase: 'show Chris Green', reason: 'denied: read' },
    ]);
    await talk('stranger').says('x'.repeat(200_000));
    expect(JSON.stringify(seen[1]).length).toBeLessThan(1_000);
  });
});

describe('a right that is missing', () => {
  test.each([
    ['vic', 'disable offline IM for Chris Green'],
    ['vic', 'disable offline IM for Tny Smith'],
    ['vic', 'grant Kiosk to Finanse'],
    ['vic', 'undo'],
    ['hal', 'delete policy Nonesuch'],
    ['hal', 'disable offline IM for site Atlantis'],
    ['hal', 'approve K7Q2'],
  ])('ends what %s said, "%s", before anything is looked up', async (name, text) => {
    const { reply } = await talk(name).says(text);
    expect(reply).toMatchObject({ kind: 'refused', reason: 'denied' });
    expect(reply.choices).toBeUndefined();
  });
});

describe('help', () => {
  const texts = (command: Doable) => grammar.render(command, 'en');

  test('shows only what the person may do', async () => {
    const admin = (await talk('ann').says('help')).reply.text;
    const viewer = (await talk('vic').says('help')).reply.text;
    expect(admin).toContain('disable');
    expect(viewer).not.toMatch(/disable|create|assign|freeze/);
    expect(viewer).toContain(texts({ intent: 'who', enabled: false }));
  });

  test('for somebody unknown is their id, to hand to whoever keeps the roles', async () => {
    const { reply } = await talk('stranger').says('help');
    expect(reply).toMatchObject({ kind: 'help', reason: 'noRights' });
    expect(reply.text).toContain('test:stranger');
  });

  test('has no button that changes anything', async () => {
    const ann = talk('ann');
    for (const { action } of (await ann.says('help')).reply.choices ?? []) {
      await ann.presses(action);
    }
    expect((await ann.says('show recent changes')).reply.total).toBe(0);
  });
});

test('"what can I do?" names the rights and the id', async () => {
  const { reply } = await talk('vic').says({ intent: 'rights', question: 'mine' });
  expect(reply).toMatchObject({ kind: 'help', reason: 'rights' });
  expect(reply.text).toContain('see settings and policies');
  expect(reply.text).toContain('test:vic');
});

test.each([
  ['en', 'change single people (only at Dublin, at most 20 people at once)'],
  ['zh', '更改单个用户（仅限站点 Dublin，一次最多 20 人）'],
])('"what can I do?" tells in %s how far a right goes', async (locale, words) => {
  await office.close();
  office = await openOffice({ caps: { helpdesk: 20 } });
  const { reply } = await talk('dora', locale).says({ intent: 'rights', question: 'mine' });
  expect(reply.text).toContain(words);
});

describe('while changes are frozen', () => {
  test('every reply says so, reading goes on, and nothing changes', async () => {
    const ann = talk('ann');
    const reason = 'audit <at>all</at>';
    await office.service.freeze(reason, asker('ann'));
    const refused = (await ann.says('disable offline IM for Tony Smith')).reply;
    expect(refused).toMatchObject({ kind: 'refused', reason: 'frozen', warnings: ['frozen'] });
    const shown = (await talk('vic').says('list all policies')).reply;
    expect(shown).toMatchObject({ kind: 'list', warnings: ['frozen'] });
    expect(shown.text).toContain('audit ‹at›all‹/at›');
    expect((await ann.says({ intent: 'unfreeze' })).reply.warnings).toBeUndefined();
    expect((await ann.says('disable offline IM for Tony Smith')).reply.kind).toBe('applied');
  });

  test('a freeze without a reason works at once', async () => {
    expect((await talk('ann').says({ intent: 'freeze' })).reply.reason).toBe('frozen');
  });

  test('only who may freeze can lift it', async () => {
    expect((await talk('ann').says({ intent: 'freeze', reason: 'audit' })).reply).toMatchObject({
      kind: 'notice',
      reason: 'frozen',
      warnings: ['frozen'],
    });
    expect((await talk('hal').says({ intent: 'unfreeze' })).reply.kind).toBe('refused');
  });
});
