import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isChange } from '../../src/language/core/decide.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { understand } from '../../src/language/understand.js';
import { type Phrase, readPhrases } from '../support/phrases.js';

const DATA = new URL('../data/language/', import.meta.url);
const OPTIONS = { now: new Date('2026-12-01T10:00:00+01:00'), timeZone: 'Europe/Berlin' };

const ASKED = new Set(['clarify', 'none']);
const OURS = new Set(['freeze', 'unfreeze', 'approval']);

/** The keys of `wanted`, which is what a set compares: a topic is told in the speaker's words. */
function agrees(got: Record<string, unknown>, wanted: Record<string, unknown>): boolean {
  if (ASKED.has(String(wanted.intent))) return !changes(got) && !OURS.has(String(got.intent));
  const keys = Object.keys(wanted).filter((key) => key !== 'topic');
  const extra = ['at', 'until', 'setting', 'from'].filter(
    (key) => changes(got) && got[key] !== undefined,
  );
  return [...keys, ...extra].every((key) => sorted(got[key]) === sorted(wanted[key]));
}

function changes(got: Record<string, unknown>): boolean {
  return isChange({ intent: got.intent } as Parameters<typeof isChange>[0]);
}

/** The parts of a union or a comparison have no order. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (key, each: unknown) => {
    if ((key === 'of' || key === 'targets') && Array.isArray(each)) return each.map(sorted).sort();
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function judge(line: Phrase): 'right' | 'fair' | 'missed' | 'wrong' {
  const { text, now, timeZone } = line;
  const options = {
    now: now === undefined ? OPTIONS.now : new Date(now),
    timeZone: timeZone ?? OPTIONS.timeZone,
  };
  const got: Record<string, unknown> = { ...understand(text, options).command };
  if (agrees(got, line.expect) || (line.alt && agrees(got, line.alt))) return 'right';
  const { target } = got;
  if (line.exception && typeof target === 'object' && target !== null && 'except' in target)
    return 'right';
  if (changes(got)) return 'wrong';
  return line.soft ? 'fair' : 'missed';
}

/** Phrases by several hands, a round a file; none was written from the grammar. */
const own = readPhrases('phrases/');

/** Languages with enough phrases for a bar; what a preview reads has a table of its own. */
const JUDGED = LANGUAGES.map(({ id }) => id).filter(
  (id) => own.filter(({ lang }) => lang === id).length > 100,
);

test('English and Chinese are judged by their sets', () => {
  expect(JUDGED).toEqual(expect.arrayContaining(['en', 'zh']));
});

describe.each(JUDGED)('%s', (id) => {
  test.each([
    ['field', readPhrases('language/field.jsonl'), 0.98],
    ['wider', readPhrases('language/wider.jsonl'), 0.97],
    ['own', own, 0.98],
  ] as const)('%s: enough is right or fairly asked, and no wrong change', (_, all, bar) => {
    const lines = all.filter(({ lang }) => lang === id);
    const judged = lines.map((line) => ({ text: line.text, verdict: judge(line) }));
    expect(judged.length).toBeGreaterThan(100);
    expect(judged.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
    const missed = judged.filter(({ verdict }) => verdict === 'missed');
    expect(
      1 - missed.length / judged.length,
      JSON.stringify(missed, null, 1),
    ).toBeGreaterThanOrEqual(bar);
  });

  test('hard names come through every frame whole, or are asked about', () => {
    const names = readFileSync(new URL('names.txt', DATA), 'utf8').trim().split('\n');
    const ours = names.filter((name) => /\p{Script=Han}/u.test(name) === (id === 'zh'));
    const altered: string[] = [];
    let judged = 0;
    let whole = 0;
    for (const name of ours) {
      for (const { text, names: wanted } of FRAMES[id === 'zh' ? 'zh' : 'en'](name)) {
        judged++;
        const { command } = understand(text, OPTIONS);
        const got =
          'target' in command && command.target?.kind === 'users' ? command.target.names : [];
        if (!isChange(command)) {
          if (wanted === undefined) whole++;
        } else if (wanted !== undefined && got.map(plain).join() === wanted.map(plain).join())
          whole++;
        else altered.push(`${text} → ${JSON.stringify(command)}`);
      }
    }
    expect(judged).toBeGreaterThan(250);
    expect(altered).toEqual([]);
    expect(whole / judged).toBeGreaterThanOrEqual(id === 'zh' ? 0.9 : 0.97);
  });
});

/** Initials and apostrophes are written in more than one way. */
function plain(name: string): string {
  return name.replace(/[\s.’']/g, '');
}

interface Framed {
  readonly text: string;
  /** Nobody: the frame orders nothing. */
  readonly names?: readonly string[];
}

const FRAMES: Readonly<Record<'en' | 'zh', (name: string) => readonly Framed[]>> = {
  en: (name) => [
    { text: `please disable offline IM for ${name}`, names: [name] },
    { text: `switch ${name}'s offline messages off`, names: [name] },
    { text: `${name} must not have offline IM any more`, names: [name] },
    { text: `let ${name} use offline messages again`, names: [name] },
    { text: `stop ${name} sending offline messages`, names: [name] },
    { text: `offline IM off for ${name} please`, names: [name] },
    { text: `give policy Kiosk to ${name}`, names: [name] },
    { text: `for ${name}: turn offline messages on`, names: [name] },
    { text: `disable offline IM for:\n- ${name}\n- Zoe Quill`, names: [name, 'Zoe Quill'] },
    { text: `disable offline IM for Zoe Quill; ${name}`, names: ['Zoe Quill', name] },
    { text: `don't disable offline IM for ${name}` },
    { text: `${name} can disable offline IM for everyone` },
    { text: `${name} has disabled offline IM for Zoe Quill` },
    { text: `did ${name} turn offline IM off?` },
  ],
  zh: (name) => [
    { text: `请禁用${name}的脱机消息`, names: [name] },
    { text: `帮${name}把离线消息关掉`, names: [name] },
    { text: `重新开启${name}的脱机消息`, names: [name] },
    { text: `把策略 Kiosk 给${name}`, names: [name] },
    { text: `关闭以下用户的离线消息：\n${name}\n孙悟空`, names: [name, '孙悟空'] },
    { text: `请关闭孙悟空、${name}的脱机消息`, names: ['孙悟空', name] },
    { text: `${name}已经关闭了脱机消息` },
    { text: `不用关闭${name}的脱机消息` },
    { text: `${name}说要关闭孙悟空的脱机消息` },
  ],
};
