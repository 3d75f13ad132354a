import { createConversation } from '../../dialogs/conversation.js';
import { Roles } from '../../src/access/roles.js';
import { createAccess } from '../../src/access/roles-access.js';
import { ReplyData } from '../../src/conversation/reply.js';
import { openOffice } from '../policy/service/office.js';
import { grammar } from './grammar.js';
import { talkAs } from './talk.js';

/** Who speaks in the transcripts. */
const PEOPLE = {
  Ann: { name: 'Ann Lee', roles: ['admin', 'approver'] },
  Bob: { name: 'Bob Murphy', roles: ['approver', { role: 'helpdesk', sites: ['Dublin'] }] },
  Carol: { name: 'Carol Reyes', roles: ['helpdesk'] },
  Dana: { name: 'Dana Osei', roles: ['auditor'] },
};
const ROLES = Roles.parse({
  people: Object.entries(PEOPLE).map(([id, person]) => ({ id: `test:${id}`, ...person })),
  approval: { required: 'auto', people: 50 },
  caps: { helpdesk: 20 },
});
const START = '2026-11-25T14:05';
/** What the codes of requests are told as, in their order. */
const CODES = ['K7Q2', 'M3X8'];

/** A scene: its title, and what is said in it, each line with what Steward answers. */
interface Scene {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The scenes of a file, without the answers. */
export function scenesOf(text: string): readonly Scene[] {
  return text.split(/^=== /mu).flatMap((part) => {
    const [title = '', ...rest] = part.split('\n');
    const lines = rest.filter((line) => /^(?:@ |[A-Z][a-z]+> )/.test(line));
    return lines.length === 0 ? [] : [{ title, lines }];
  });
}

/** A scene as it is played on the sample organisation, with all answers, and what others are told meanwhile. */
export async function play({ title, lines }: Scene): Promise<string> {
  let now = new Date(`${START}Z`);
  const office = await openOffice({ access: createAccess(() => ROLES), clock: () => now });
  const { service } = office;
  const conversation = createConversation({ service, ...grammar });
  const mailboxes = new Map(Object.keys(PEOPLE).map((name) => [`test:${name}`, [] as never[]]));
  const options = { service, grammar, conversation, mailboxes, clock: () => now };
  const talks = new Map(Object.keys(PEOPLE).map((name) => [name, talkAs(name, options)]));
  const codes = new Map<string, string>();
  const played: string[] = [];

  function told(value: unknown): string {
    const { text, pending } = ReplyData.parse(value);
    if (pending !== undefined && /^[A-Z\d]{4}$/.test(pending) && !codes.has(pending))
      codes.set(pending, CODES[codes.size] ?? pending);
    return [...codes].reduce((all, [code, shown]) => all.replaceAll(code, shown), text);
  }

  for (const line of lines) {
    played.push(line);
    if (line.startsWith('@ ')) {
      now = new Date(`${line.slice(2)}Z`);
      continue;
    }
    const [speaker = '', said = ''] = line.split(/> (.*)/su);
    const meant = [...codes].reduce((all, [code, shown]) => all.replaceAll(shown, code), said);
    const { all } = (await talks.get(speaker)?.says(meant)) ?? { all: [] };
    for (const { value } of all) played.push(told(value));
    for (const [id, box] of mailboxes)
      for (const { value } of box.splice(0) as { value: unknown }[])
        played.push(`[to ${id.slice('test:'.length)}] ${told(value)}`);
  }
  await office.close();
  return `=== ${title}\n${played.join('\n')}\n`;
}
