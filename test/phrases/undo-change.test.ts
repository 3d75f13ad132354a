import { describe, expect, it } from 'vitest';
import { render } from '../../src/language/render.js';
import { understand } from '../../src/language/understand.js';

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
    expect(meaning(text)).toEqual({ intent: 'undo', changes: ['C12'] });
  });

  it('is ordered for several at once', () => {
    expect(meaning('undo C1 and C2')).toEqual({ intent: 'undo', changes: ['C1', 'C2'] });
  });

  it.each([
    'undo C1 or C2',
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
    const command = { intent: 'undo' as const, changes: ['C7'] };
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

  it.each(['redo redo', "don't redo", 'redo?', 'redo C1', 'redo tomorrow'])(
    'or taking back is not ordered by "%s"',
    (text) => {
      expect(['clarify', 'none']).toContain(meaning(text).intent);
    },
  );

  it.each(['en', 'zh'] as const)('is understood as it is said in %s', (language) => {
    expect(meaning(render({ intent: 'redo' }, language))).toEqual({ intent: 'redo' });
  });
});
