import type { Doable } from '../src/language/doable.js';
import { bullets } from '../src/language/replies/block.js';
import { type Plain, plain } from '../src/language/replies/plain.js';
import { fitting } from '../src/language/replies/size.js';
import { settingName, valueWords } from '../src/language/replies/tell/settings.js';
import type { OrderTarget } from '../src/policy/plan.js';
import type { Comparison } from '../src/policy/views.js';
import type { Work } from './memory.js';
import { refuse } from './refuse.js';
import { resolveTarget } from './resolve.js';
import { type Said, say, type Turn } from './turn.js';

/** People, policies and places side by side: only what differs, and which policy each of them has. */
export async function compare(
  turn: Turn,
  work: Work,
  { targets }: Extract<Doable, { intent: 'compare' }>,
): Promise<Said> {
  const found: OrderTarget[] = [];
  for (const target of targets) {
    const resolved = await resolveTarget(turn, work, target);
    if (resolved.kind === 'said') return resolved.said;
    found.push(resolved.target);
  }
  const compared = await turn.service.compare(found, turn.asker(work.phrase));
  if (compared.kind === 'refused') return refuse(turn, compared.refusal, work.phrase);
  return { reply: comparedReply(turn, compared) };
}

function comparedReply(turn: Turn, { columns, rows }: Comparison) {
  const { words } = turn;
  const { settings } = words;
  const heads = columns.map((column) => headOf(column));
  const who = columns.map((column, at) => {
    const policy = plain(column.policy);
    return column.person === undefined
      ? settings.column({ name: heads[at] ?? '' })
      : settings.columnOf({ name: heads[at] ?? '', policy });
  });
  const table = rows.map(({ setting, values }) =>
    settings.compared({
      setting: settingName(words, setting),
      values: values.map((value, at) => ({
        name: heads[at] ?? '',
        value: valueWords(words, value),
      })),
    }),
  );
  const shown = fitting(table);
  const rest = table.length - shown.length;
  return say(
    turn,
    'settings',
    [
      settings.comparing({ names: heads, differ: rows.length }),
      bullets(who),
      bullets(shown),
      rest === 0 ? undefined : words.lists.rest({ rest }),
    ],
    { reason: 'compared', total: rows.length },
  );
}

function headOf({ person, policy }: Comparison['columns'][number]): Plain {
  return person === undefined ? plain(policy) : plain(person.displayName);
}
