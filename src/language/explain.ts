import type { Reading } from './core/grammar.js';
import type { Understanding } from './understand.js';

function words({ items }: Reading): string[] {
  return items.map(({ class: name, text, mended }) =>
    mended === undefined ? `“${text}”: ${name}` : `“${text}” (taken for “${mended}”): ${name}`,
  );
}

/** A construction as it stands in the language's folder. */
function row({ row: { mood, intent }, pattern, cost }: Reading): string {
  return `read as (${mood}, ${intent}): ${pattern}, at a cost of ${cost.toFixed(2)}`;
}

/** What was recognised and what came of it, a line each, for people who wonder why. */
export function explain({
  command,
  reading,
  alternatives,
  fromContext,
  unread,
}: Understanding): string[] {
  const decision =
    command.intent === 'clarify' ? `asks back: ${command.reason}` : `understood: ${command.intent}`;
  return [
    ...(reading === undefined ? [] : [...words(reading), row(reading)]),
    ...alternatives.map(
      (other) => `or else, at ${other.cost.toFixed(2)}: ${JSON.stringify(other.draft)}`,
    ),
    ...(unread === undefined ? [] : [`not read, and told before anything is done: “${unread}”`]),
    ...(fromContext ? ['completed from the conversation'] : []),
    decision,
  ];
}
