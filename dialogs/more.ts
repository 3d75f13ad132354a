import { historyPage } from './history.js';
import { who } from './lists.js';
import { showPage } from './show.js';
import { type Said, say, type Turn } from './turn.js';

/** The next page of the last list. */
export async function more(turn: Turn): Promise<Said> {
  const { list } = turn.memory;
  switch (list?.kind) {
    case 'who':
      return who(turn, list, list.offset);
    case 'settings':
      return showPage(turn, list.target, list.offset);
    case 'history':
      return historyPage(turn, list);
    case undefined:
      return { reply: say(turn, 'none', [turn.words.questions.noList], { reason: 'noList' }) };
  }
}
