import { expect, test } from 'vitest';
import { shorten } from '../../../src/channel/render/shorten.js';
import type { Shown } from '../../../src/conversation/reply.js';
import { LANGUAGE_IDS } from '../../../src/language/languages.js';
import { blocksOf, bullets, warning } from '../../../src/language/replies/block.js';
import { CATALOGUES } from '../../../src/language/replies/catalogue.js';
import { dataIn } from '../../support/spoken.js';

test.each(LANGUAGE_IDS)(
  'a reply said shorter in %s keeps what it is about and asks',
  (language) => {
    const reply: Shown = {
      kind: 'preview',
      language,
      pending: 'K7Q2',
      touched: 3_000,
      cmdlets: ['Set-CsClientPolicy'],
      choices: [{ title: 'Yes', action: { steward: 'answer', pending: 'K7Q2', answer: 'yes' } }],
      blocks: blocksOf([
        'Turn it off?',
        bullets(Array.from({ length: 3_000 }, (_, index) => `Person ${index}`)),
        warning('Nothing is saved any more.'),
        { kind: 'folded', lines: ['Set-CsClientPolicy'], text: 'PowerShell: 1 line' },
        'yes or no?',
      ]),
    };
    const { tooLongForChannel } = CATALOGUES[language].general;
    const said = dataIn(shorten(reply));
    expect(said).toMatchObject({ kind: 'preview', pending: 'K7Q2', choices: reply.choices });
    expect(said).not.toHaveProperty('cmdlets');
    expect(said.text.split('\n')).toEqual([
      'Turn it off?',
      '⚠ Nothing is saved any more.',
      'yes or no?',
      tooLongForChannel,
    ]);
  },
);
