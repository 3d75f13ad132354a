import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Office, openOffice } from '../policy/service/office.js';
import { grammar } from '../support/grammar.js';
import { talkAs } from '../support/talk.js';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});

afterEach(() => office.close());

describe('status', () => {
  test.each([
    ['en-US', 'status', 'People: 41'],
    ['zh-CN', '状态', '用户：41'],
  ])('in %s has the connection in words and as data', async (locale, phrase, words) => {
    const { reply } = await talkAs('ann', { service: office.service, grammar, locale }).says(
      phrase,
    );
    expect(reply.text).toContain(words);
    expect(reply).toMatchObject({
      kind: 'status',
      reason: 'ready',
      connection: { tenant: 'embedded', facts: { people: '41' }, missing: [] },
    });
  });
});

test('"what can I do?" lists each right on a line of its own, and the own id', async () => {
  const { reply } = await talkAs('hal', { service: office.service, grammar }).says(
    'what can I do?',
  );
  expect(reply.text.split('\n')).toContain('• change single people');
  expect(reply.text).toContain('Your id: test:hal');
});
