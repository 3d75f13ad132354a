import { describe, expect, it } from 'vitest';
import { render } from '../../src/command/render.js';
import { understand } from '../../src/command/understand.js';

const options = { now: new Date('2026-11-24T10:00:00Z'), timeZone: 'Europe/Dublin' };

function meaning(text: string) {
  return understand(text, options).command;
}

describe('taking back a change by its code', () => {
  it.each([
    'undo C12',
    'please undo change c12.',
    'can you take back C12?',
    'roll back #C12, thanks',
    '撤销 C12',
    '撤销更改 C12',
  ])('is ordered by "%s"', (text) => {
    expect(meaning(text)).toEqual({ intent: 'undo', change: 'C12' });
  });

  it.each([
    'undo C1 and C2',
    "don't undo C1",
    'undo C1 for Tony Smith',
    'undo C1?',
    'should I undo C1?',
    'how do I undo C1?',
    'take back C1 and disable offline IM for Tony Smith',
    'undo "C1"',
    '不要撤销 C1',
  ])('is not ordered by "%s"', (text) => {
    expect(meaning(text).intent).toBe('clarify');
  });

  it.each(['en', 'zh'] as const)('is understood as it is said in %s', (language) => {
    const command = { intent: 'undo', change: 'C7' } as const;
    expect(meaning(render(command, language))).toEqual(command);
  });
});

describe('bringing back', () => {
  it.each([
    'redo',
    'Redo that, please',
    'can you redo it?',
    'undo the undo',
    '重做',
    '取消刚才的撤消',
  ])('is ordered by "%s"', (text) => {
    expect(meaning(text)).toEqual({ intent: 'redo' });
  });

  it.each([
    'undo undo',
    'redo redo',
    '撤消撤消',
    "don't redo",
    'redo?',
    'redo C1',
    'redo tomorrow',
  ])('or taking back is not ordered by "%s"', (text) => {
    expect(['clarify', 'none']).toContain(meaning(text).intent);
  });

  it.each(['en', 'zh'] as const)('is understood as it is said in %s', (language) => {
    expect(meaning(render({ intent: 'redo' }, language))).toEqual({ intent: 'redo' });
  });
});
