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

const MARKS: readonly [string, string][] = [
  ['`', '`'],
  ['```', '```'],
  ['```\n', '\n```'],
  ['```text\n', '\n```'],
  ['- `', '`'],
  ['• `', '`'],
  ['2. `', '`'],
  ['“', '”'],
  ['“', '”.'],
  ['`', '`。'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
  ['「', '」'],
  ['『', '』'],
];

describe('a message that is all quotation', () => {
  test.each(MARKS)('in %s and %s is what stands in it', async (opening, closing) => {
    const said = await ann.says(`${opening}disable offline IM for Tony Smith${closing} `);
    expect(said.reply).toMatchObject({ kind: 'applied', people: [{ displayName: 'Tony Smith' }] });
    expect((await ann.says(`${opening}undo${closing}`)).reply.kind).toBe('undone');
    await ann.says('disable offline IM for everyone');
    expect((await ann.says(`${opening}no${closing}`)).reply.kind).toBe('cancelled');
    expect((await ann.says(`${opening}帮助${closing}`)).reply.kind).toBe('help');
  });

  test.each([
    '“disable offline IM for Tony Smith” is what he said',
    '“disable offline IM” for “Tony Smith”',
    '““disable offline IM for Tony Smith””',
    '`disable offline IM for Tony Smith',
    '“disable offline IM for Tony Smith`',
    `“disable offline IM for Tony Smith${' '.repeat(500)}”`,
  ])('and more, or less, is no order: %s', async (text) => {
    await ann.says(text);
    expect((await ann.says('show recent changes')).reply.total).toBe(0);
  });

  test.each([
    ['"Will On"', { kind: 'applied', people: [{ displayName: 'Will On' }] }],
    ['“History”', { kind: 'notFound' }],
  ])('keeps a name together that is asked for: %s', async (text, reply) => {
    await ann.says('turn off offline IM');
    expect((await ann.says(text)).reply).toMatchObject(reply);
  });
});
