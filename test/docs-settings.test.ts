import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { understand } from '../src/language/understand.js';
import { type Office, openOffice } from './policy/service/office.js';
import { grammar } from './support/grammar.js';
import { codeBlocks, codeSpans, ROOT, tableRows } from './support/readme.js';
import { type Talk, talkAs } from './support/talk.js';

const PAGE = readFileSync(`${ROOT}/docs/settings.md`, 'utf8');
const [UNDERSTOOD = '', ELSEWHERE = ''] = [
  '## What is understood',
  '## What is something else',
].map((heading) => PAGE.split(heading)[1]?.split('\n## ')[0] ?? '');
const rowsOf = (part: string) =>
  tableRows(part).map((cells) => cells.map((cell) => codeSpans(cell)[0] ?? '') as [string, string]);

let office: Office;
let adam: Talk;

beforeAll(async () => {
  office = await openOffice();
  adam = talkAs('adam', { service: office.service, grammar });
});

afterAll(() => office.close());

function meaning(phrase: string) {
  return understand(phrase, { now: new Date(), timeZone: 'Europe/Berlin' }).command;
}

it.each(rowsOf(UNDERSTOOD))('%s is understood as the page says', (phrase, json) => {
  expect(meaning(phrase)).toEqual(JSON.parse(json));
});

it.each(codeBlocks(PAGE, 'text').flatMap((block) => block.split('\n')))(
  '%s is shown before anything is done',
  (phrase) => {
    expect(meaning(phrase)).toMatchObject({ intent: 'clarify', reason: 'several-settings' });
  },
);

it.each(rowsOf(ELSEWHERE))('%s is answered with %s', async (phrase, cmdlet) => {
  const { reply } = await adam.says(phrase);
  expect(reply).toMatchObject({ kind: 'ask', reason: 'other-feature' });
  expect(reply?.text).toContain(cmdlet);
});

it.each(['which settings are there?', 'explain DisablePresenceNote'])(
  '%s is answered',
  async (phrase) => {
    expect(PAGE).toContain(`\`${phrase}\``);
    expect((await adam.says(phrase)).reply).toMatchObject({ reason: 'explained' });
  },
);

it('has rows to try', () => {
  expect([rowsOf(UNDERSTOOD).length, rowsOf(ELSEWHERE).length]).toEqual([12, 5]);
});
