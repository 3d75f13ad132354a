import { unreachable } from '../../../result.js';
import { blocksOf } from '../block.js';
import type { Content } from '../content.js';
import { plain } from '../plain.js';
import { tellAlreadySo } from './already.js';
import { tellDone } from './done.js';
import { tellHelp, tellHelpOn, tellNone } from './help.js';
import { tellPreview, tellRequest, tellSure, tellWaiting } from './preview.js';
import { tellRefused } from './refusal.js';
import type { Telling, Told } from './telling.js';
import { tellPick, tellUnknown } from './whom.js';
import { planTitle } from './wish.js';

/** What a reply is about, in words: a kind without words does not compile. */
export function tell(telling: Telling, content: Content): Told {
  switch (content.kind) {
    case 'preview':
      return tellPreview(telling, content);
    case 'sure':
      return tellSure(telling, content);
    case 'waiting':
      return tellWaiting(telling, content);
    case 'request':
      return tellRequest(telling, content);
    case 'done':
      return tellDone(telling, content);
    case 'alreadySo':
      return tellAlreadySo(telling, content);
    case 'refused':
      return tellRefused(telling, content);
    case 'pick':
      return tellPick(telling, content);
    case 'unknownName':
      return tellUnknown(telling, content);
    case 'help':
      return tellHelp(telling, content);
    case 'none':
      return tellNone(telling, content);
    case 'helpOn':
      return tellHelpOn(telling, content);
    case 'closed':
      return tellClosed(telling, content);
    case 'nothingOpen':
      return {
        blocks: blocksOf([telling.words.outcome.nothingOpen, unchanged(telling)]),
        choices: [],
      };
    default:
      return unreachable(content);
  }
}

function tellClosed(telling: Telling, content: Extract<Content, { kind: 'closed' }>): Told {
  const { outcome } = telling.words;
  const { preview, again } = content;
  return {
    blocks: blocksOf([
      preview ? outcome.previewClosed : outcome.dropped,
      unchanged(telling),
      again &&
        outcome.again({ change: plain(again.id), title: planTitle(telling.words, again.plan) }),
    ]),
    choices: [],
  };
}

function unchanged({ words }: Telling) {
  return { kind: 'state', text: words.plan.unchanged } as const;
}
