import type { Actor } from '../actor.js';
import type { RecordEvent } from '../record.js';
import type { Records } from '../records.js';

/** How many refusals of one person the book keeps within an hour; the rest are counted. */
const LIMIT = 20;
const HOUR = 3_600_000;

/** People whose refusals are counted at a time: whoever was refused longest ago is summed up first. */
const PEOPLE = 10_000;

/** Puts refusals into the book so that nobody fills the disk with them. */
export interface Refusals {
  /** Rejects as `Records.append` does: a refusal that can be kept, and is not, is not given. */
  record(event: Extract<RecordEvent, { event: 'refused' }>): Promise<void>;
  /** Says in the book how many were left out of those whose hour is over. */
  settle(): Promise<void>;
  /** Says it of everybody. */
  close(): Promise<void>;
}

interface Refused {
  readonly actor: Actor;
  /** When those in the book were given, oldest first. */
  times: number[];
  omitted: number;
}

export function countRefusals(
  records: Pick<Records, 'append' | 'refusals'>,
  now: () => Date,
): Refusals {
  /** By id, in the order of the last refusal. */
  const people = new Map<string, Refused>();
  // A restart is no new hour.
  for (const { actor, time } of records.refusals(new Date(now().getTime() - HOUR))) {
    seen(actor).times.push(Date.parse(time));
  }

  /** Who was refused last of all now. */
  function seen(actor: Actor): Refused {
    const person = people.get(actor.id) ?? { actor, times: [], omitted: 0 };
    people.delete(actor.id);
    people.set(actor.id, person);
    return person;
  }

  async function sumUp(person: Refused): Promise<void> {
    const { actor, omitted } = person;
    if (omitted === 0) return;
    person.omitted = 0;
    await records.append({ event: 'refusalsOmitted', actor, omitted }).catch((error: unknown) => {
      person.omitted += omitted;
      throw error;
    });
  }

  async function forget(id: string, person: Refused): Promise<void> {
    await sumUp(person);
    if (person.omitted === 0) people.delete(id);
  }

  function recent({ times }: Refused): number[] {
    const start = now().getTime() - HOUR;
    return times.filter((time) => time > start);
  }

  return {
    async record(event) {
      const person = seen(event.actor);
      person.times = recent(person);
      if (person.times.length >= LIMIT) {
        person.omitted += 1;
        return;
      }
      person.times.push(now().getTime());
      const [oldest] = people;
      if (people.size > PEOPLE && oldest !== undefined) await forget(...oldest);
      await sumUp(person);
      await records.append(event);
    },
    async settle() {
      for (const [id, person] of people) {
        if (recent(person).length === 0) await forget(id, person);
      }
    },
    async close() {
      for (const person of people.values()) await sumUp(person);
    },
  };
}
