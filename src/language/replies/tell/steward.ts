import type { Limit } from '../../../policy/actor.js';
import { type Block, blocksOf, bullets } from '../block.js';
import type { Catalogue } from '../catalogue.js';
import type { ContentOf } from '../content/content.js';
import { Plain, plain } from '../plain.js';
import { FEW, few } from './few.js';
import { limitWords } from './refusal.js';
import type { Telling, Told } from './telling.js';

/** Cmdlets and parameters that are named as missing. */
const CMDLETS = 30;

/** The connection, for people: what it is, where, and what it does not offer. */
export function tellStatus({ words }: Telling, { status, gates }: ContentOf<'status'>): Told {
  const { general, people } = words;
  const { tenant, facts, missing, lastError } = status;
  const names: Readonly<Record<string, string>> = general.statusFacts;
  const rows = Object.entries(facts).map(([name, value]) => ({
    title: names[name] ?? plain(name),
    value: plain(value),
  }));
  const list: Block = {
    kind: 'facts',
    rows,
    lines:
      rows.length === 0
        ? []
        : [
            rows
              .map(({ title, value }) => words.changes.found({ object: title, value }))
              .join(' · '),
          ],
  };
  const cmdlets = few(words, missing, (cmdlet) => plain(cmdlet), CMDLETS);
  return {
    blocks: blocksOf([
      general.status({ tenant: general.tenant[tenant], state: stateOfStatus(status) }),
      list,
      missing.length === 0
        ? undefined
        : general.statusMissing({ cmdlets: cmdlets.join(general.enumeration) }),
      lastError === undefined ? undefined : general.statusError({ text: plain(lastError, 300) }),
      ...gates
        .slice(0, FEW)
        .map(({ identity, enableOfflineIm }) =>
          people.gate({ identity: plain(identity), on: enableOfflineIm }),
        ),
    ]),
    choices: [],
  };
}

/** How it stands with the connection: what has not failed yet, is on its way. */
export function stateOfStatus({ ready, lastError }: ContentOf<'status'>['status']) {
  if (ready) return 'ready';
  return lastError === undefined ? 'starting' : 'unavailable';
}

/** What the speaker may do, and how far. */
export function tellMyRights({ words }: Telling, { rights, speaker }: ContentOf<'myRights'>): Told {
  const { general, refusals } = words;
  const rows = rights.map(({ right, limits }) => within(words, refusals.rights[right], limits));
  return {
    blocks: blocksOf([
      rights.length === 0 ? general.helpNothing : general.rightsMine,
      bullets(rows),
      refusals.myId({ id: plain(speaker) }),
    ]),
    choices: [],
  };
}

/** Who may do what, and how far. */
export function tellWhoMay({ words }: Telling, { rights }: ContentOf<'whoMay'>): Told {
  const { general, refusals } = words;
  const rows = rights.map(({ right, holders }) =>
    general.rightsWho({
      right: refusals.rights[right],
      names: few(words, holders, ({ name, limits }) =>
        Plain.parse(within(words, plain(name), limits)),
      ),
    }),
  );
  return { blocks: blocksOf([general.rightsWhoTitle, bullets(rows)]), choices: [] };
}

/** A right, or who has it, with how far it goes: each role that gives it may go elsewhere. */
function within(words: Catalogue, what: string, limits: readonly Limit[]): string {
  if (limits.length === 0) return what;
  return words.general.within({ what, limits: limitWords(words, limits) });
}
