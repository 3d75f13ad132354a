import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const PROJECT = new URL('../..', import.meta.url).pathname;
const FOLDERS = ['src', 'dialogs', 'test'];

/** All that a new switch needs: its row, a line in each language, its phrases. */
const ROW = `  { id: 'DisableTypingSounds', kind: 'switch', on: false, nullable: true },\n`;
const LINES: Readonly<Record<string, string>> = {
  en: `  DisableTypingSounds: { topic: 'typing sounds', about: 'keys make no sound', words: \`(the |)typing (sounds|sound|noise)\` },\n`,
  zh: `  DisableTypingSounds: { topic: '打字声音', about: '打字时没有声音', words: \`(打字|键盘)(的|)(声音|音效)\` },\n`,
  de: `  DisableTypingSounds: { topic: 'Tippgeräusche' },\n`,
};
const target = (...names: string[]) => ({ kind: 'users', names });
const wish = (value: boolean | null) => ({ intent: 'set', setting: 'DisableTypingSounds', value });
const PHRASES = [
  { text: 'turn off typing sounds for Ken Myer', ...wish(true), target: target('Ken Myer') },
  {
    text: 'please give Ana Lopez the typing sounds back',
    ...wish(false),
    target: target('Ana Lopez'),
  },
  {
    text: 'put DisableTypingSounds back to not set for Tony Smith',
    ...wish(null),
    target: target('Tony Smith'),
  },
  { text: '请关闭王小明的打字音效', ...wish(true), target: target('王小明') },
  { text: '重新打开李娜的键盘声音', ...wish(false), target: target('李娜') },
].map(({ text, ...expect }) => ({
  lang: /\p{Script=Han}/u.test(text) ? 'zh' : 'en',
  text,
  expect,
}));

let scratch = '';

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'recipe-'));
  for (const folder of FOLDERS)
    await cp(join(PROJECT, folder), join(scratch, folder), { recursive: true });
  for (const file of ['package.json', 'tsconfig.json'])
    await cp(join(PROJECT, file), join(scratch, file));
  await symlink(join(PROJECT, 'node_modules'), join(scratch, 'node_modules'));
  await insert('src/settings/rows.ts', `  { id: 'DisableEmoticons'`, ROW);
  for (const [language, line] of Object.entries(LINES))
    await insert(`src/language/${language}/settings.ts`, '  DisableEmoticons: {', line);
  await writeFile(
    join(scratch, 'test/data/phrases/typing-sounds.jsonl'),
    PHRASES.map((phrase) => `${JSON.stringify(phrase)}\n`).join(''),
  );
});

afterAll(() => rm(scratch, { recursive: true, force: true }));

async function insert(file: string, before: string, line: string): Promise<void> {
  const path = join(scratch, file);
  const [head, tail, ...more] = (await readFile(path, 'utf8')).split(before);
  expect([tail !== undefined, more], file).toEqual([true, []]);
  await writeFile(path, `${head}${line}${before}${tail}`);
}

test('a new switch is a row, a line a language and a set of phrases', async () => {
  const [compiled, tried] = await Promise.all([
    run('node_modules/.bin/tsc', ['-p', '.'], { cwd: scratch }),
    run(
      'node_modules/.bin/vitest',
      'run --config test/vitest.config.ts test/settings/catalogue test/dialogs/settings test/language/sets'.split(
        ' ',
      ),
      { cwd: scratch, env: { ...process.env, NO_COLOR: '1' } },
    ),
  ]);
  expect(compiled.stdout).toBe('');
  expect(tried.stdout).toMatch(/Test Files {2}3 passed/);
}, 240_000);

test('and then it is talked of', async () => {
  const spoken = run('npm', ['run', '--silent', 'understand'], { cwd: scratch });
  spoken.child.stdin?.end(PHRASES.map(({ text }) => `${text}\n`).join(''));
  const read = (await spoken).stdout.trim().split('\n');
  expect(read).toHaveLength(PHRASES.length);
  for (const [at, { expect: wanted }] of PHRASES.entries())
    expect(JSON.parse(read[at] ?? '')).toMatchObject(wanted);
});
