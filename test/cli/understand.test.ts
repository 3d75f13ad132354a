import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { runUnderstand } from '../../src/cli/understand.js';
import { temporaryFolder } from '../support/server.js';

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

test('--json: a text may have line breaks, and say when it was written', async () => {
  const lines = [
    { text: 'disable offline IM for:\n- Tony Smith\n- Ana Lopez' },
    {
      text: 'disable offline IM for Tony Smith until 9pm',
      now: '2026-03-04T10:00:00Z',
      timeZone: 'Asia/Tokyo',
    },
  ];
  const { out } = await run(lines.map((line) => JSON.stringify(line)).join('\n'), '--json');
  const [list, timed] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(list.target).toEqual({ kind: 'users', names: ['Tony Smith', 'Ana Lopez'] });
  expect(timed.until).toBe('2026-03-04T21:00:00+09:00');
});

test.each([['not JSON'], ['{"txt":"hello"}'], ['{"text":"hello","now":"soon"}']])(
  'a line of --json that cannot be read is told by its number, and ends with 2: %s',
  async (line) => {
    const { code, err } = await run(`{"text":"hello"}\n${line}\n`, '--json');
    expect(code).toBe(2);
    expect(err).toMatch(/^line 2: /);
  },
);

test('--people: who is in the file decides between readings of a name', async () => {
  const folder = await temporaryFolder();
  const file = join(folder.folder, 'people.csv');
  const phrase = 'disable offline IM for So Wan';
  const namesOf = async (...people: string[]) => {
    const rows = people.map((name) => `${name},${name.replace(' ', '')}@contoso.com`);
    await writeFile(file, ['DisplayName,UserPrincipalName', ...rows].join('\n'));
    const { out } = await run(phrase, '--people', file);
    return JSON.parse(out).target.names;
  };
  try {
    expect(await namesOf('Ken Myer')).toEqual(['So Wan']);
    expect(await namesOf('Ken Myer', 'Wan')).toEqual(['Wan']);
    expect(await namesOf('So Wan', 'Wan')).toEqual(['So Wan']);
  } finally {
    await folder.remove();
  }
});

test('a file of people that cannot be read is told, and ends with 2', async () => {
  const { code, out, err } = await run('hello', '--people', 'no-such-file.csv');
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain('no-such-file.csv');
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
