import { describe, expect, test } from 'vitest';
import { understand } from '../../src/language/understand.js';

const OPTIONS = { now: new Date('2026-12-01T10:00:00+01:00'), timeZone: 'Europe/Berlin' };

function read(text: string) {
  return understand(text, OPTIONS);
}

function off(...names: string[]) {
  return { intent: 'set', enabled: false, target: { kind: 'users', names } };
}

const ASKED = 'asked';

test.each<[string, string[] | typeof ASKED]>([
  // Forms
  ['User: Tony Smith\nAction: disable offline IM', ['Tony Smith']],
  [
    'User: Tony Smith\nAction: Disable offline messages\nReason: compliance\nTicket: INC0012345',
    ['Tony Smith'],
  ],
  ['Name: Tony Smith\nUPN: tony@contoso.com\nRequest: turn off offline IM', ['tony@contoso.com']],
  ['User: Tony Smith\nUser: Ana Lopez\nAction: disable offline IM', ['Tony Smith', 'Ana Lopez']],
  ['User: Tony Smith\nAction: disable offline IM\nReason: not before Friday', ASKED],
  ['User: Tony Smith\nAction: disable offline IM\nNote: Ana is exempt', ASKED],
  ['User: Tony Smith\nAction: disable offline IM for Ana Lopez', ASKED],
  ['User: Tony Smith', ASKED],
  // Whose address it is, nobody says.
  ['User: Tony Smith\nEmail: helpdesk@contoso.com\nAction: disable offline IM', ['Tony Smith']],
  ['Email: tony@contoso.com\nAction: disable offline IM', ASKED],
  // The writer is nobody whom a form is about.
  ['Action: disable offline IM\nUser:\nDepartment: Sales', ASKED],
  ['Action: assign policy\nPolicy: Kiosk\n\nRegards,\nBob Young', ASKED],
  // Tables
  ['| Name | Action |\n|---|---|\n| Tony Smith | disable offline IM |', ['Tony Smith']],
  [
    'Name\tAction\nTony Smith\tdisable offline IM\nAna Lopez\tdisable offline IM',
    ['Tony Smith', 'Ana Lopez'],
  ],
  ['Tony Smith\tdisable offline IM\nAna Lopez\tenable offline IM', ASKED],
  [
    'Please disable offline IM for these users:\nDisplayName,UserPrincipalName\nTony Smith,tony@contoso.com\nAna Lopez,ana@contoso.com',
    ['tony@contoso.com', 'ana@contoso.com'],
  ],
  // Mail
  [
    'From: Bob Young\nSent: Monday, November 30, 2026 9:00 AM\nTo: Helpdesk\nSubject: Offline IM\n\nPlease disable offline IM for Tony Smith.',
    ['Tony Smith'],
  ],
  [
    'Hi team,\n\nplease disable offline IM for Tony Smith (tony@contoso.com).\n\nKind regards,\nBob Young\nService Desk\n+49 89 1234567',
    ['tony@contoso.com'],
  ],
  [
    'disable offline IM for the following users:\n1. Tony Smith\n2. Ana Lopez\n\nThanks,\nBob',
    ['Tony Smith', 'Ana Lopez'],
  ],
  ['disable offline IM for:\n- Tony Smith\nINC0012345\nAna Lopez', ASKED],
  [
    'Please disable offline IM for Tony Smith.\n\nThis e-mail and any attachments are confidential.',
    ['Tony Smith'],
  ],
  [
    'Please disable offline IM for Tony Smith.\n\nThis is confidential, and Ana Lopez is to keep offline IM.',
    ASKED,
  ],
  ['> please disable offline IM for Tony Smith', ASKED],
  ['On Monday Bob wrote:\n> please disable offline IM for Tony Smith\n\ndone?', ASKED],
  // Reasons
  ['disable offline IM for Tony Smith because he was hacked', ['Tony Smith']],
  ['disable offline IM for Tony Smith because he was hacked, but not before Friday', ASKED],
  ['disable offline IM for Tony Smith because Ken Myer said so', ASKED],
  ['because of the audit, disable offline IM for Tony Smith', ['Tony Smith']],
  ['disable offline IM for Tony Smith because he leaves on Friday', ASKED],
  ['disable offline IM for everyone per site Dublin', ASKED],
  ['Ticket #4711 - disable offline IM for Tony Smith, he left the company', ['Tony Smith']],
  // Brackets
  ['(please) disable offline IM for Tony Smith', ['Tony Smith']],
  ['please disable offline IM (for Tony Smith)', ['Tony Smith']],
  ['disable offline IM for Tony Smith (not Ana)', ASKED],
  ['disable offline IM for Tony Smith (Ana)', ASKED],
  ['disable offline IM for Tony Smith (Sales)', ASKED],
  // Whom a signature, a column or a requester's field names is nobody of the order
  ['Please disable offline IM for:\n- Tony Smith\n- Ken Myer\n\nAnna Berg', ASKED],
  ['Please disable offline IM for:\nTony Smith\nKen Myer\n\nAnna Berg', ASKED],
  ['Please disable offline IM for\nTony Smith\nKen Myer\nAnna Berg\nTeam Lead Legal', ASKED],
  ['disable offline IM for:\nTony Smith, Legal\nKen Myer, HR', ASKED],
  ['Name: Anna Berg\nOn behalf of: Tony Smith\nAction: disable offline IM', ['Tony Smith']],
  ['Name: Anna Berg\nPhone: 123\nRequest: disable offline IM', ASKED],
  ['User: Tony Smith\nDisable offline IM:', ASKED],
  // What stands behind an exception, and what may be where somebody is
  ['disable offline IM for Legal (except Tony Smith) and HR', ASKED],
  ['disable offline IM for Legal except Tony Smith, also HR', ASKED],
  ['disable offline IM for Tony Smith, London office', ASKED],
  ['Tony Smith, Legal: offline IM off', ASKED],
  ['disable offline IM for the Finance, Tax and Audit department', ASKED],
  // Times that are not the order's, or not all of it
  ['disable offline IM for Tony Smith for 2 hours tomorrow', ASKED],
  ['disable offline IM for Tony Smith Friday until Monday', ASKED],
  ['disable offline IM for everyone tonight at 10 am', ASKED],
  ['关闭张伟的离线消息，他周五离职', ASKED],
  ['disable offline IM for 张伟 算了', ASKED],
  ['undo ticket 4711', ASKED],
  ['remove all offline messages', ASKED],
  // More orders than one
  ['Tony Smith - disable offline IM\nAna Lopez - disable offline IM', ['Tony Smith', 'Ana Lopez']],
  ['Disable offline IM for Tony Smith. Enable it for Ana Lopez.', ASKED],
  ['1. Disable offline IM for Tony Smith\n2. Enable offline IM for Ana Lopez', ASKED],
  ['Tony Smith should not have offline messages. Please turn it off.', ['Tony Smith']],
  ['Tony Smith should not have offline messages. Please turn it on.', ASKED],
  // What may be no longer asked for, or never was
  ['Disable offline IM for Tony Smith\nStatus: rejected', ASKED],
  ['用户：张三\n操作：关闭离线消息\n状态：已取消', ASKED],
  ['Turn off offline IM for Tony, sorry Ken', ASKED],
  ['sorry, please disable offline IM for Tony Smith', ['Tony Smith']],
  ['给张三勿停用离线消息', ASKED],
  ['停用张三，不好意思李四的离线消息', ASKED],
  ['不好意思，请停用张三的离线消息', ['张三']],
  ['disable offline IM for Tony now and Ken tomorrow', ASKED],
  // Lists whose commas or joints may stand inside one name
  ['disable offline IM for Tony Smith, CPA and Ken Jones, CFA', ASKED],
  ['disable offline IM for Ken and Legal team', ASKED],
  ['disable offline IM for the Finance, Tax and Audit department', ASKED],
  ['Turn off offline IM for everyone in Berlin and Paris', ASKED],
  ['disable offline IM for Tony, Ken & Ana', ['Tony', 'Ken', 'Ana']],
  ['disable offline IM for Smith, Tony and Jones, Ken', ['Smith, Tony', 'Jones, Ken']],
  ['disable offline IM for "Smith, Tony" and Ana Lopez', ['Smith, Tony', 'Ana Lopez']],
  ['disable offline IM for Smith, Tony; Ana Lopez', ['Smith, Tony', 'Ana Lopez']],
  ['Please disable offline IM for Tony Smith\n\nBob Brown\nIT Manager', ASKED],
])('%j', (text, wanted) => {
  const { command } = read(text);
  if (wanted === ASKED) expect(['clarify', 'none']).toContain(command.intent);
  else expect(command).toEqual(off(...wanted));
});

test.each<[string, object | typeof ASKED]>([
  [
    'Action: assign policy\nPolicy: Kiosk\nUser: Tony Smith',
    { intent: 'grant', policy: 'Kiosk', target: { kind: 'users', names: ['Tony Smith'] } },
  ],
  [
    'Action: disable offline IM\nDepartment: Finance',
    { intent: 'set', enabled: false, target: { kind: 'group', name: 'Finance' } },
  ],
  [
    'Disable offline IM for Food & Beverage department',
    { intent: 'set', enabled: false, target: { kind: 'group', name: 'Food & Beverage' } },
  ],
  ['User: Tony Smith\nDepartment: Finance\nAction: disable offline IM', off('Tony Smith')],
  ['Action: disable offline IM for everyone\nSite: Dublin', ASKED],
  [
    'Action: disable offline IM\nDepartment: Finance\n\nRegards,\nBob Young',
    { intent: 'set', enabled: false, target: { kind: 'group', name: 'Finance' } },
  ],
  ['Action: disable offline IM\nDepartment: Finance\nBob Young', ASKED],
  ['User: Tony Smith\nSetting: offline IM\nNew value: off', off('Tony Smith')],
  [
    'Policy: Kiosk\nSetting: DisableEmoticons\nValue: true',
    {
      intent: 'set',
      setting: 'DisableEmoticons',
      value: true,
      target: { kind: 'policy', name: 'Kiosk' },
    },
  ],
  // Whether the parameter or what it forbids is meant.
  ['Policy: Kiosk\nSetting: DisableEmoticons\nValue: on', ASKED],
  ['User: Tony Smith\nAction: disable offline IM\nSetting: emoticons', ASKED],
  [
    'User: Tony Smith\nAction: disable offline IM\nStart: 2026-12-05 18:00\nEnd: 2026-12-08 08:00',
    { ...off('Tony Smith'), at: '2026-12-05T18:00:00+01:00', until: '2026-12-08T08:00:00+01:00' },
  ],
  ['User: Tony Smith\nAction: disable offline IM\nStart: next full moon', ASKED],
  ['操作：新建策略\n名称：ExamRoom', { intent: 'policy.create', policy: 'ExamRoom' }],
  [
    '部门：后勤部\n操作：禁用离线消息',
    { intent: 'set', enabled: false, target: { kind: 'group', name: '后勤部' } },
  ],
])('a form: %j', (text, wanted) => {
  const { command } = read(text);
  if (wanted === ASKED) expect(['clarify', 'none']).toContain(command.intent);
  else expect(command).toEqual(wanted);
});

describe('whom another sentence of the message names', () => {
  test('is meant by a pronoun, and confirmed', () => {
    const said = read('Ken Myer left the company. Please disable his offline IM.');
    expect(said).toMatchObject({ command: off('Ken Myer'), fromContext: true });
  });

  test('is not where two are named', () => {
    const text = 'Ken Myer left the company. Ana Lopez left the company. Disable his offline IM.';
    expect(read(text).command).toMatchObject({ intent: 'clarify', reason: 'pronoun' });
  });

  test('are "both" of a list above', () => {
    const said = read('Tony Smith\nAna Lopez\nturn off offline messages for both please');
    expect(said).toMatchObject({ command: off('Tony Smith', 'Ana Lopez'), fromContext: true });
  });
});
