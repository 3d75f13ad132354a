import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderShown } from '../../../src/channel/botframework/render-activity.js';
import { headline } from '../../../src/channel/render/headline.js';
import { plain, tidy } from '../../../src/language/replies/plain.js';
import { hostileText } from '../../support/hostile.js';
import { shownOf } from '../../support/spoken.js';

describe('a headline', () => {
  test('shows names as they are, whatever is in them', () => {
    fc.assert(
      fc.property(hostileText, (hostile) => {
        const title = `Off for ${plain(hostile)}.`;
        expect(headline(shownOf(`${title}\nmore`))).toBe(tidy(title));
      }),
    );
  });

  test('is what every reply shows in a notification and says aloud', () => {
    for (const channel of ['msteams', 'sms', undefined]) {
      expect(renderShown(shownOf('Done for Tony.\nmore'), channel)).toMatchObject({
        summary: 'Done for Tony.',
        speak: 'Done for Tony.',
      });
    }
  });
});
