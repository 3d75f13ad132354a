import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { runUnderstand } from '../../src/cli/understand.js';

async function run(input: string, ...argv: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await runUnderstand(argv, Readable.from([input]), stdout, stderr);
  stdout.end();
  stderr.end();
  return { code, out: await text(stdout), err: await text(stderr) };
}

test('one JSON command a line, in order, a blank line included', async () => {
  const { code, out } = await run('hello\r\n\r\n禁用张伟的脱机消息\nundo\n');
  expect(code).toBe(0);
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { intent: 'greet' },
    { intent: 'none' },
    { intent: 'set', enabled: false, target: { kind: 'users', names: ['张伟'] } },
    { intent: 'undo' },
  ]);
});

test('times are read at the given moment and in the given zone', async () => {
  const { out } = await run(
    'disable offline IM for Ken Myer until Friday 6pm',
    '--now',
    '2026-03-04T10:00:00Z',
    '--time-zone',
    'Asia/Tokyo',
  );
  expect(JSON.parse(out)).toMatchObject({ until: '2026-03-06T18:00:00+09:00' });
});

test('--explain tells people what was recognised and why', async () => {
  const { out } = await run("don't dsiable offline IM for Ken Myer", '--explain');
  expect(out).toContain('Ken Myer');
  expect(out).toContain('taken for “disable”');
  expect(out).toContain('negated');
});

test.each([['--bogus'], ['--now', 'soon'], ['--time-zone', 'Mars/Olympus'], ['--locale', 'x_']])(
  'a wrong option is told and ends with 2: %s %s',
  async (...argv) => {
    const { code, out, err } = await run('hello', ...argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(argv[0]);
  },
);
