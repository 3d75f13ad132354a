import { z } from 'zod';
import type { InboundActivity } from './activity.js';
import { decodeEntities } from './entities.js';
import { isOwnId } from './own-ids.js';

const Entity = z.looseObject({
  type: z.string().regex(/^mention$/i),
  mentioned: z.looseObject({ id: z.string(), name: z.string().nullish() }),
  text: z.string().nullish(),
});

export interface Mention {
  /** Of the bot itself. */
  readonly own: boolean;
  readonly id: string;
  readonly name: string | undefined;
  /** How it stands in the text; some channels leave it out. */
  readonly text: string | undefined;
}

/** The mentions that a channel told beside the text, in their order. */
export function mentionsOf(activity: InboundActivity): Mention[] {
  return (activity.entities ?? []).flatMap((entity) => {
    const mention = Entity.safeParse(entity);
    if (!mention.success) return [];
    const { mentioned, text } = mention.data;
    const own = isOwnId(activity, mentioned.id);
    const name = mentioned.name ?? (own ? activity.recipient.name : undefined);
    return [{ own, id: mentioned.id, name, text: text?.trim() || undefined }];
  });
}

/**
 * Finds whose mention a tag with a name in it is. Two people may have one name: each tag takes the first mention of that
 * name that is left, and where none is left the last one stands for the rest.
 */
export function mentionFinder(mentions: readonly Mention[]): (name: string) => Mention | undefined {
  const byName = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const shown = mention.text === undefined ? undefined : nameIn(mention.text);
    const names = [shown, mention.name].flatMap((name) => (name ? [fold(name)] : []));
    for (const key of new Set(names)) byName.set(key, [...(byName.get(key) ?? []), mention]);
  }
  return (name) => {
    const left = byName.get(fold(name));
    return left !== undefined && left.length > 1 ? left.shift() : left?.[0];
  };
}

function nameIn(text: string): string {
  return decodeEntities(/<at(?:\s[^<>]*)?>([^<>]*)</i.exec(text)?.[1] ?? text);
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
