import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { ANSWERS, type Memories, type MemoryEntry } from '../../conversation/conversation.js';

/** Characters as JSON. What is longer is not kept to be given again, only that it was given. */
const LONGEST = 32_000;

/** Without replies: there were none that a copy would need, or they were too long. */
const Answered = z.object({
  replies: z.array(z.custom<Partial<Activity>>((value) => z.object({}).safeParse(value).success)),
  long: z.boolean(),
});
export type Answered = z.infer<typeof Answered>;

/** What the activity with this key was answered in the last days; undefined: nothing, as far as is known. */
export async function answerTo(memories: Memories, key: string): Promise<Answered | undefined> {
  return Answered.optional().parse(await memories.read(ANSWERS + key));
}

/** That an activity was answered, with the replies that a copy of it is to get again. */
export function answerEntry(key: string, replies: readonly Partial<Activity>[]): MemoryEntry {
  const long = JSON.stringify(replies).length > LONGEST;
  return { key: ANSWERS + key, value: { replies: long ? [] : replies, long } };
}
