import { describe, expect, it } from 'vitest';
import { complete, SHOWN } from '../../src/cli/complete.js';
import type { LanguageId } from '../../src/language/languages.js';

const NAMES = ['Ana Lopez', 'José Díaz', 'Ford', 'Tony Jones', 'Tony Smith', '王小明', 'Kiosk'];

/** As Steward tells them: ignoring case and accents. */
async function namesLike(beginning: string): Promise<readonly string[]> {
  const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return NAMES.filter((name) => fold(name).startsWith(fold(beginning.trim())));
}

function completed(text: string, language: LanguageId = 'en', names = namesLike) {
  return complete(text, { names, language: () => language });
}

describe('a text goes on with', () => {
  it.each<[string, LanguageId, readonly string[], string]>([
    ['list', 'en', ['list policies'], 'list'],
    ['LIST', 'en', ['list policies'], 'LIST'],
    ['禁用所', 'en', ['禁用所有人的脱机消息'], '禁用所'],
    ['Richtlinien', 'de', ['Richtlinien auflisten'], 'Richtlinien'],
    ['disable offline IM for to', 'en', ['Tony Jones', 'Tony Smith'], 'to'],
    ['disable offline IM for Tony S', 'en', ['Tony Smith'], 'Tony S'],
    ['show jose', 'en', ['José Díaz'], 'jose'],
    ['为王小', 'en', ['王小明'], '王小'],
    ['禁用Tony J', 'en', ['Tony Jones'], 'Tony J'],
    ['show Ana Lopez\nshow Ki', 'en', ['Kiosk'], 'Ki'],
    ['nothing such', 'en', [], 'nothing such'],
  ])('%s', async (text, language, candidates, replaced) => {
    expect(await completed(text, language)).toEqual([candidates, replaced]);
  });

  it('words and names where both may follow', async () => {
    const [candidates, replaced] = await completed('show p', 'en', async (beginning) =>
      beginning === 'p' ? ['Pat Doe'] : [],
    );
    expect(replaced).toBe('p');
    expect(candidates).toEqual(['policy ', 'Pat Doe']);
  });

  it('no name in place of a word that is over', async () => {
    const [candidates, replaced] = await completed('disable offline IM for ');
    expect(replaced).toBe('disable offline IM for ');
    expect(candidates).not.toContain('Ford');
  });

  it('anything that can be ordered, where nothing is there yet', async () => {
    const [candidates] = await completed('');
    expect(candidates).toContain('disable offline IM for ');
    expect(candidates.join()).not.toMatch(/Tony|Kiosk|Dublin/);
  });

  it('some of many names, from which nothing follows', async () => {
    const many = Array.from({ length: SHOWN + 1 }, (_, index) => `Ana ${index}`);
    const [candidates] = await completed('compare A', 'en', async () => many);
    expect(candidates).toEqual([...many.slice(0, SHOWN), '…']);
  });

  it('no name that would steer the terminal', async () => {
    expect(await completed('show x', 'en', async () => ['x\u001b[2J', 'x\u202ey'])).toEqual([
      [],
      'show x',
    ]);
  });
});
