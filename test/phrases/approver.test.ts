import { expect, test } from 'vitest';
import { render } from '../../src/language/render.js';
import { understand } from '../../src/language/understand.js';

function commandOf(text: string) {
  const options = { now: new Date('2026-11-28T14:00:00Z'), timeZone: 'UTC' };
  return understand(text, options).command;
}

const me = { kind: 'self' } as const;

function user(name: string) {
  return { kind: 'users' as const, names: [name] };
}

test.each([
  ['what did Bob approve?', 'Bob'],
  ['which changes did Bob Murphy approve?', 'Bob Murphy'],
  ['what has Bob approved?', 'Bob'],
  ['show changes approved by Bob Murphy', 'Bob Murphy'],
  ['what was approved by Bob?', 'Bob'],
  ['what did I approve?', 'me'],
  ['changes approved by me', 'me'],
  ['Bob 批准了什么？', 'Bob'],
  ['王小明批准了哪些更改？', '王小明'],
  ['王小明批准过什么', '王小明'],
  ['哪些更改是王小明批准的？', '王小明'],
  ['我批准了什么？', 'me'],
])('%s asks for what %s approved', (text, name) => {
  const by = name === 'me' ? me : user(name);
  const command = { intent: 'history' as const, by, approved: true as const };
  expect(commandOf(text)).toEqual(command);
  for (const language of ['en', 'zh'] as const) {
    expect(commandOf(render(command, language))).toEqual(command);
  }
});

test('the period stays', () => {
  for (const text of ['what did Bob approve last week?', '上周 Bob 批准了哪些更改？']) {
    expect(commandOf(text)).toMatchObject({
      ...{ intent: 'history', by: user('Bob'), approved: true },
      ...{ from: '2026-11-16T00:00:00+00:00', to: '2026-11-23T00:00:00+00:00' },
    });
  }
});

test.each([
  ['what did Bob change?', { intent: 'history', by: user('Bob') }],
  [
    'which changes for Tony Smith were approved?',
    { intent: 'history', target: { kind: 'users', names: ['Tony Smith'] } },
  ],
  ['谁批准了王小明的更改？', { intent: 'history', target: { kind: 'users', names: ['王小明'] } }],
  ['approve K7Q2', { intent: 'approval', answer: 'approve', code: 'K7Q2' }],
  ['批准 K7Q2', { intent: 'approval', answer: 'approve', code: 'K7Q2' }],
])('%s does not', (text, command) => {
  expect(commandOf(text)).toEqual(command);
});
