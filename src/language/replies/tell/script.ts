import { blocksOf } from '../block.js';
import type { ContentOf } from '../content/content.js';
import { plain } from '../plain.js';
import { firstLines, warningParts } from './plan.js';
import type { Telling, Told } from './telling.js';

/** A page of the PowerShell of a plan. */
export function tellScript({ words }: Telling, { plan, of, offset }: ContentOf<'script'>): Told {
  const { general } = words;
  const lines = firstLines(plan, offset);
  const end = offset + lines.length;
  const total = plan.steps.length;
  const title = {
    order: general.script,
    preview: general.scriptPreview,
    change: typeof of === 'string' ? '' : general.scriptOf({ change: plain(of.change) }),
  }[typeof of === 'string' ? of : 'change'];
  return {
    blocks: blocksOf([
      title,
      { kind: 'code', lines },
      end < total ? general.scriptMore({ from: offset + 1, to: end, total }) : undefined,
      // Of what ran, the reply to it has warned.
      ...(typeof of === 'string' ? warningParts(words, plan) : []),
    ]),
    choices: [],
  };
}

/** Lines for a program stand in the data; the last part says what there is to know. */
export function tellScriptPart({ words }: Telling, { plan, end }: ContentOf<'scriptPart'>): Told {
  return { blocks: end ? blocksOf(warningParts(words, plan)) : [], choices: [] };
}
