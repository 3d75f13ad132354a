import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { type Connector, startConnector } from './connector.js';
import { withoutTimes } from './readme.js';
import { postActivity, type Steward, startSteward, temporaryFolder } from './server.js';

const Account = z.looseObject({ id: z.string(), name: z.string().optional(), role: z.string() });
const Shape = z.looseObject({
  type: z.string(),
  channelId: z.literal('emulator'),
  id: z.string(),
  timestamp: z.string(),
  localTimestamp: z.string(),
  serviceUrl: z.url(),
  locale: z.string(),
  from: Account,
  recipient: Account,
  conversation: z.looseObject({ id: z.string() }),
  replyToId: z.string().optional(),
});
export type Activity = z.infer<typeof Shape>;
/** Its keys stay in their order: transcripts are compared as they are written. */
const Activity = z.custom<Activity>((value) => Shape.safeParse(value).success);

/** A conversation as the Bot Framework Emulator saves it (“Save transcript”): all that was sent, in its order. */
export const Transcript = z.array(Activity);

const CODE = /"(?:pending|question)":"(\w+)"/g;
const TIME = /\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)/g;

/**
 * Says to a real Steward what a person said and pressed in a transcript, as the Emulator does, and gives the transcript of
 * that. A reply that differs from the recorded one by no more than ids, times and codes is the recorded one.
 */
export async function replay(recorded: readonly Activity[]): Promise<readonly Activity[]> {
  const data = await temporaryFolder();
  const steward = await startSteward(data.folder);
  const connector = await startConnector();
  /** The codes of this run, by those that are recorded. */
  const codes = new Map<string, string>();
  const played: Activity[] = [];
  try {
    for (const said of recorded.filter(({ from }) => from.role === 'user')) {
      played.push(said);
      const answers = recorded.filter(({ replyToId }) => replyToId === said.id);
      const replies = await post(steward, connector, replaced(said, codes));
      for (const [index, reply] of replies.entries())
        played.push(keep(reply, said, answers[index], codes));
    }
  } finally {
    await steward.end();
    connector.close();
    await data.remove();
  }
  return played;
}

/** What was sent to the service URL by the time that the activity was answered. */
async function post(steward: Steward, connector: Connector, activity: Activity) {
  const before = connector.delivered.length;
  const sent = { ...activity, serviceUrl: connector.address };
  const { status, body } = await postActivity(steward, sent);
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  // What replaces an activity has its id; the Emulator saves only what was there first.
  return connector.delivered.slice(before).filter(({ id }) => id === undefined);
}

function keep(
  reply: object,
  said: Activity,
  recorded: Activity | undefined,
  codes: Map<string, string>,
): Activity {
  const { timestamp, localTimestamp, id } = recorded ?? { ...said, id: randomUUID() };
  const { serviceUrl } = said;
  const sent = Activity.parse({ ...reply, serviceUrl, id, localTimestamp, timestamp });
  const own = codesOf(sent);
  for (const [index, code] of codesOf(recorded ?? sent).entries())
    codes.set(code, own[index] ?? code);
  const back = new Map([...codes].map(([code, now]) => [now, code]));
  const kept = replaced(sent, back);
  return recorded !== undefined && isDeepStrictEqual(timeless(kept), timeless(recorded))
    ? recorded
    : kept;
}

function codesOf(activity: Activity): readonly string[] {
  return [...JSON.stringify(activity).matchAll(CODE)].map(([, code = '']) => code);
}

function replaced(activity: Activity, codes: ReadonlyMap<string, string>): Activity {
  const text = JSON.stringify(activity);
  return JSON.parse(text.replace(/\b\w{4,8}\b/g, (code) => codes.get(code) ?? code));
}

function timeless(activity: Activity): unknown {
  return JSON.parse(withoutTimes(JSON.stringify(activity).replace(TIME, '<time>')));
}
