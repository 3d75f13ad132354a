import { ActionTypes, type Activity, ActivityTypes, InputHints } from 'botbuilder';
import { findLanguage } from '../../src/language/languages.js';
import { label } from '../../src/language/replies/plain.js';
import { cardFor } from './card.js';
import { headline } from './headline.js';
import { type Choice, REPLY_TYPE, Reply } from './reply.js';
import { shrink } from './shrink.js';
import { ROOM, sizeAtMost, sizeOf } from './size.js';

/** Channels that show Adaptive Cards beside the text of a message. */
const CARD_CHANNELS: ReadonlySet<string> = new Set([
  'emulator',
  'msteams',
  'webchat',
  'directline',
]);

/** Kinds whose reply waits for an answer. */
const ASKING: ReadonlySet<Reply['kind']> = new Set(['ask', 'pick', 'preview', 'notFound']);

/**
 * A reply as an activity: the whole text, the same facts as data, and where the channel shows cards a card that adds
 * facts and buttons and never says the text again. Where it does not, answers are offered as suggested actions. However
 * much there is to say, it is no larger than channels take.
 */
export function renderActivity(reply: Reply, channel: string | undefined): Partial<Activity> {
  const data = Reply.parse(reply);
  const activity = activityOf(data, channel);
  if (sizeAtMost(activity) <= ROOM || sizeOf(activity) <= ROOM) return activity;
  return activityOf(
    shrink(data, (it) => sizeOf(activityOf(it, channel))),
    channel,
  );
}

function activityOf(data: Reply, channel: string | undefined): Partial<Activity> {
  const summary = headline(data.text);
  const activity: Partial<Activity> = {
    type: ActivityTypes.Message,
    text: data.text,
    textFormat: 'markdown',
    summary,
    speak: summary,
    locale: findLanguage(data.language).locale,
    inputHint: ASKING.has(data.kind) ? InputHints.ExpectingInput : InputHints.AcceptingInput,
    valueType: REPLY_TYPE,
    value: data,
  };
  if (channel !== undefined && CARD_CHANNELS.has(channel)) {
    const card = cardFor(data);
    return card === undefined ? activity : { ...activity, attachments: [card] };
  }
  return withSuggestedActions(activity, data.choices ?? []);
}

function withSuggestedActions(
  activity: Partial<Activity>,
  choices: readonly Choice[],
): Partial<Activity> {
  if (choices.length === 0) return activity;
  const actions = choices.map((choice) => {
    const title = label(choice.title);
    return { type: ActionTypes.ImBack, title, value: typed(choice) };
  });
  return { ...activity, suggestedActions: { to: [], actions } };
}

/** What a person would type for a choice: the channel sends it back as their message. */
function typed({ action }: Choice): string {
  switch (action.steward) {
    case 'say':
      return action.text;
    case 'answer':
      return `${action.answer} ${action.pending}`;
    case 'undo':
      return `undo ${action.change}`;
    case 'approval':
      return `${action.answer} ${action.pending}`;
    case 'pick':
      return String(action.number);
  }
}
