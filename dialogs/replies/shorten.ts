import type { Activity } from 'botbuilder';
import { CATALOGUES } from '../../src/language/replies/catalogue.js';
import { renderActivity } from './render-activity.js';
import { Reply } from './reply.js';

/** Characters: a paragraph that is longer is a list in disguise, and all of them together must surely fit. */
const PARAGRAPH = 600;
const WHOLE = 3_000;
const CHOICES = 20;

/**
 * A reply that was too long for its channel, without its lists and facts: what it is about, what it says and asks, and
 * the answers. What is left out it says too. Undefined for what is no reply of ours.
 */
export function shorten(
  activity: Partial<Activity>,
  channel: string | undefined,
): Partial<Activity> | undefined {
  const reply = Reply.safeParse(activity.value).data;
  if (reply === undefined) return undefined;
  const { kind, language, touched, total, warnings, reason, change, pending, choices } = reply;
  const { tooLongForChannel } = CATALOGUES[language].general;
  return renderActivity(
    {
      ...{ kind, language, touched, total, warnings, reason, change, pending },
      text: [...essence(reply.text), tooLongForChannel].join('\n\n'),
      ...(choices && { choices: choices.slice(0, CHOICES) }),
    },
    channel,
  );
}

/** The sentences of a text, as far as they fit; the last ones ask, so those in the middle go first. */
function essence(text: string): string[] {
  const [headline = '', ...others] = text
    .split('\n\n')
    .filter((part) => part.length <= PARAGRAPH && !/^(?:[-*] |\d+\. |```| {2})/.test(part));
  const kept: string[] = [];
  let room = WHOLE - headline.length;
  for (const part of others.reverse()) {
    room -= part.length;
    if (room < 0) break;
    kept.unshift(part);
  }
  return [headline, ...kept].filter((part) => part !== '');
}
