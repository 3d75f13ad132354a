import { listRequests } from './approval.js';
import { waiting } from './ask-again.js';
import { nextPicks } from './ask-whom.js';
import { concernedPage, linesPage, noList } from './deed.js';
import { settingsPage } from './explain.js';
import { historyPage } from './history.js';
import { policies, who } from './lists.js';
import { showPage } from './show.js';
import { type Said, type Turn, withNotes } from './turn.js';

/** The next page of the last list. A question that waits goes on waiting. */
export async function more(turn: Turn): Promise<Said> {
  const { question: asked } = turn.memory;
  const picks = asked?.kind === 'pick' ? nextPicks(turn, asked) : undefined;
  if (picks !== undefined) return picks;
  if (asked?.kind === 'pick' && turn.memory.list === undefined) return waiting(turn, asked);
  const said = await nextPage(turn);
  const { question } = turn.memory;
  if (question === undefined || said.question !== undefined) return said;
  if (question.kind !== 'confirm' || question.approval) return { ...said, question };
  const { order, expires } = question;
  const reply = withNotes(said.reply, { kind: 'stillOpen', order, expires });
  return { ...said, question, reply };
}

async function nextPage(turn: Turn): Promise<Said> {
  const { list } = turn.memory;
  switch (list?.kind) {
    case 'who':
      return who(turn, list, list.offset);
    case 'settings':
      return showPage(turn, { trouble: false, setting: undefined, ...list }, list.offset);
    case 'history':
      return historyPage(turn, list);
    case 'policies':
      return policies(turn, list.offset);
    case 'catalogue':
      return settingsPage(turn, list.offset);
    case 'approvals':
      return listRequests(turn, list.offset);
    case 'concerned':
      return concernedPage(turn, list.of, list.offset);
    case 'script':
      return linesPage(turn, list.of, list.offset);
    case undefined:
      return noList(turn);
  }
}
