import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headline } from '../../dialogs/replies/headline.js';
import { renderActivity } from '../../dialogs/replies/render-activity.js';
import { code, label, plain } from '../../src/language/replies/plain.js';
import { hostileText } from '../support/hostile.js';

describe('a headline', () => {
  test.each([
    ['Done: it is off.\n\n**Tony** cannot send.', 'Done: it is off.'],
    ['**Tony Smith** (`tony@contoso.com`) can send.', 'Tony Smith (tony@contoso.com) can send.'],
    ['For Ann:\n\nTurn it off for `Global`\n\nGo ahead?', 'For Ann: Turn it off for Global'],
    ['致 Ann：\n\n为所有人禁用', '致 Ann： 为所有人禁用'],
    ['You can say:\n\n- `help`', 'You can say:'],
    ['You can say:\n\n**Look**\n\n- `help`', 'You can say:'],
    ['The PowerShell:\n\n```powershell\nGet-CsUser\n```', 'The PowerShell:'],
    ['\n## Policies\n', 'Policies'],
    ['- C1: undone', 'C1: undone'],
    ['', ''],
  ])('of %j is %j', (markdown, wanted) => {
    expect(headline(markdown)).toBe(wanted);
  });

  test('shows names as they are, whatever is in them', () => {
    const name = fc.oneof(
      hostileText,
      fc.constantFrom('**Tony** _S_', '1. Tony', 'a\\*b', '`x`', '{{A()}}'),
    );
    fc.assert(
      fc.property(
        name.filter((text) => label(text) !== '' && [...text].length <= 60),
        (hostile) => {
          expect(headline(`Off for ${plain(hostile)}.`)).toBe(`Off for ${label(hostile)}.`);
          const shown = label(hostile).replaceAll('`', 'ˋ');
          expect(headline(`**Off** for ${code(hostile)}.`)).toBe(`Off for ${shown}.`);
        },
      ),
    );
  });

  test('is what every reply shows in a notification and says aloud', () => {
    for (const channel of ['msteams', 'sms', undefined]) {
      const text = 'Done for **Tony**.\n\n- more';
      expect(renderActivity({ kind: 'applied', text, language: 'en' }, channel)).toMatchObject({
        summary: 'Done for Tony.',
        speak: 'Done for Tony.',
      });
    }
  });
});
