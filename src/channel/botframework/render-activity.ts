import { ActionTypes, type Activity, ActivityTypes, CardFactory, InputHints } from 'botbuilder';
import {
  REPLY_TYPE,
  REPLY_VERSION,
  type Reply,
  type ReplyData,
  Shown,
} from '../../conversation/reply.js';
import { findLanguage } from '../../language/languages.js';
import type { Choice } from '../../language/replies/choice.js';
import { label } from '../../language/replies/plain.js';
import { ROOM, sizeAtMost, sizeOf } from '../../language/replies/size.js';
import { cardOf } from '../render/card.js';
import { headline } from '../render/headline.js';
import { shrink } from '../render/shrink.js';
import { textOf } from '../render/text.js';
import { toldOf } from '../render/told.js';
import { type Refresh, universal } from './universal.js';

/** Channels that show Adaptive Cards. */
const CARD_CHANNELS: ReadonlySet<string> = new Set([
  'emulator',
  'msteams',
  'webchat',
  'directline',
]);

/** Kinds whose reply waits for an answer. */
const ASKING: ReadonlySet<Reply['kind']> = new Set(['ask', 'pick', 'preview', 'notFound']);

/**
 * A reply as one bubble: where the channel shows cards the card is all of it, elsewhere the complete text with the answers as
 * suggested actions. Beside either the same facts as data. However much there is to say, it is no larger than channels take.
 */
export function renderActivity(reply: Reply, channel: string | undefined): Partial<Activity> {
  return renderShown(toldOf(reply), channel);
}

/** The same of what is in words already. `refresh`: where the channel can look again whether it still holds. */
export function renderShown(
  shown: Shown,
  channel: string | undefined,
  refresh?: Refresh,
): Partial<Activity> {
  const checked = Shown.parse(shown);
  const rendered = (it: Shown) => activityOf(it, channel, refresh);
  const activity = rendered(checked);
  if (sizeAtMost(activity) <= ROOM || sizeOf(activity) <= ROOM) return activity;
  return rendered(shrink(checked, (it) => sizeOf(rendered(it))));
}

function activityOf(
  reply: Shown,
  channel: string | undefined,
  refresh: Refresh | undefined,
): Partial<Activity> {
  const summary = headline(reply);
  const { blocks, ...facts } = reply;
  const text = textOf(blocks);
  const data: ReplyData = { version: REPLY_VERSION, ...facts, title: summary, text };
  const activity: Partial<Activity> = {
    type: ActivityTypes.Message,
    textFormat: 'plain',
    summary,
    speak: summary,
    locale: findLanguage(reply.language).locale,
    inputHint: ASKING.has(reply.kind) ? InputHints.ExpectingInput : InputHints.AcceptingInput,
    valueType: REPLY_TYPE,
    value: data,
  };
  // Lines for a program alone are no card.
  if (channel !== undefined && CARD_CHANNELS.has(channel) && blocks.length > 0) {
    const card = channel === 'msteams' ? universal(cardOf(reply), refresh) : cardOf(reply);
    return { ...activity, attachments: [CardFactory.adaptiveCard(card)] };
  }
  return withSuggestedActions({ ...activity, text }, reply.choices ?? []);
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
