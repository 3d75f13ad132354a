import { tookEffect } from '../../../policy/record.js';
import { unreachable } from '../../../result.js';
import { blocksOf, type Part } from '../block.js';
import type { News } from '../content/notices.js';
import { plain } from '../plain.js';
import { outcomeWords } from './broken.js';
import { decidedParts } from './note.js';
import type { Telling, Told } from './telling.js';
import { planWish, wishWords } from './wish.js';

/** What people are told although they have not just said anything. */
export function tellNews(telling: Telling, content: News): Told {
  return { blocks: blocksOf(parts(telling, content)), choices: [] };
}

function parts({ words }: Telling, content: News): readonly Part[] {
  const { news, changes } = words;
  switch (content.kind) {
    case 'expired': {
      const { by } = content;
      const told = { code: plain(content.code), wish: wishWords(words, content.order) };
      return [by === undefined ? news.expired(told) : news.expiredOf({ ...told, by: plain(by) })];
    }
    case 'voided': {
      const { code, order } = content;
      return [news.voided({ code: plain(code), wish: wishWords(words, order) })];
    }
    case 'withdrawn':
      return [news.withdrawn({ by: plain(content.by), code: plain(content.code) })];
    case 'decided':
      return decidedParts(words, content);
    case 'recovered': {
      const { change } = content;
      const wish = planWish(words, change.plan);
      return [
        news.recovered({ change: plain(change.id), wish }),
        outcomeWords(words, change),
        tookEffect(change).length === 0 ? undefined : changes.toUndo,
      ];
    }
    default:
      return unreachable(content);
  }
}
