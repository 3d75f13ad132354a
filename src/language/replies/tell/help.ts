import type { HelpTopic } from '../../core/answers.js';
import { type Block, blocksOf, bullets, joined, ways } from '../block.js';
import type { Catalogue } from '../catalogue.js';
import type { Choice } from '../choice.js';
import type { ContentOf } from '../content/content.js';
import { plain } from '../plain.js';
import { offeredChoices, offeredParts } from './offered.js';
import { stateOf, type Telling, type Told } from './telling.js';

/** Characters of a phrase that is shown. */
const PHRASE = 200;

/** One screen: what can be said, and what more there is to know. */
export function tellHelp({ words }: Telling, { rows, topics }: ContentOf<'help'>): Told {
  const { general } = words;
  const { helpTopics } = general;
  const table: Block = {
    kind: 'table',
    head: [general.helpHead.to, general.helpHead.say],
    widths: [3, 9],
    rows: rows.map(({ topic, phrases }) => {
      const [first = '', ...others] = phrases.map((phrase) => plain(phrase, PHRASE));
      const row = general.helpRow({ topic: helpTopics[topic], phrases: [first, ...others] });
      return {
        cells: [
          { text: helpTopics[topic] },
          { text: first, ...(others.length > 0 && { small: others.join(' · ') }) },
        ],
        line: `• ${row}`,
      };
    }),
  };
  return {
    blocks: blocksOf([general.helpTitle, table, general.helpHow, topicWays(words, topics)]),
    choices: topicChoices(words, topics),
  };
}

/** What was not understood, that nothing was changed, and what help there is. */
export function tellNone({ words }: Telling, { text, topics }: ContentOf<'none'>): Told {
  const { general } = words;
  const said = plain(text, 80);
  return {
    blocks: blocksOf([
      said === '' ? general.none : general.noneOf({ words: said }),
      { kind: 'state', text: words.plan.unchanged },
      topics.length === 0 ? undefined : topicWays(words, topics),
    ]),
    choices: topicChoices(words, topics),
  };
}

/** The same where somebody is named who exists: what can be asked about them. */
export function tellMissed(telling: Telling, content: ContentOf<'missed'>): Told {
  const { words } = telling;
  const { general, questions } = words;
  const { unread, displayName, offered } = content;
  const named = questions.understood({ wish: plain(displayName) });
  const said = plain(unread, 80);
  return {
    blocks: blocksOf([
      joined(said === '' ? general.none : general.noneOf({ words: said }), named),
      stateOf(telling),
      offeredParts(questions.try, offered),
    ]),
    choices: offeredChoices(offered),
  };
}

function topicWays({ general }: Catalogue, topics: readonly HelpTopic[]): Block {
  return ways(general.helpMore({ phrases: topics.map((topic) => general.helpOn[topic].phrase) }));
}

function topicChoices({ general }: Catalogue, topics: readonly HelpTopic[]): readonly Choice[] {
  return topics.map((topic) => ({
    title: general.helpOn[topic].button,
    action: { steward: 'say', text: general.helpOn[topic].phrase },
  }));
}

/** What is to be known of one thing, and what can be said about it. */
export function tellHelpOn({ words }: Telling, { topic, phrases }: ContentOf<'helpOn'>): Told {
  const { helpOn } = words.general;
  const { button, text } = helpOn[topic];
  return {
    blocks: blocksOf([
      { kind: 'title', text, brief: button },
      { kind: 'who', lead: '', text },
      bullets(phrases.map((phrase) => plain(phrase, PHRASE))),
    ]),
    choices: [],
  };
}
