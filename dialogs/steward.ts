import { StewardError } from '../src/errors.js';
import { bullets } from '../src/language/replies/block.js';
import type { Catalogue } from '../src/language/replies/catalogue.js';
import { Plain, plain, tidy } from '../src/language/replies/plain.js';
import { FEW, few } from '../src/language/replies/tell/few.js';
import { limitWords } from '../src/language/replies/tell/refusal.js';
import { type Limit, Right } from '../src/policy/actor.js';
import { outcomeSaid } from './outcome.js';
import { type Said, say, type Turn, unchanged, withFacts } from './turn.js';

/** Cmdlets and parameters that are named as missing. */
const CMDLETS = 30;

/** The connection, for people: what it is, where, and what it does not offer. */
export async function status(turn: Turn): Promise<Said> {
  const { general } = turn.words;
  const { tenant, ready, facts, missing, lastError } = await turn.service.status();
  // Nothing has gone wrong yet: the program that speaks to the server is on its way.
  const failing = lastError === undefined ? 'starting' : 'unavailable';
  const state = ready ? 'ready' : failing;
  const names: Readonly<Record<string, string>> = general.statusFacts;
  const rows = Object.entries(facts).map(([name, value]) =>
    turn.words.changes.found({ object: names[name] ?? plain(name), value: plain(value) }),
  );
  const lines = [
    general.status({ tenant: general.tenant[tenant], state }),
    bullets(rows),
    missing.length === 0
      ? undefined
      : general.statusMissing({
          cmdlets: few(turn.words, missing, (cmdlet) => plain(cmdlet), CMDLETS).join(
            general.enumeration,
          ),
        }),
    lastError === undefined ? undefined : general.statusError({ text: plain(lastError, 300) }),
    ready ? bullets(await switches(turn)) : undefined,
  ];
  const connection = {
    ...{ tenant, facts, missing: missing.slice(0, CMDLETS) },
    ...(lastError !== undefined && { lastError: tidy(lastError, 300) }),
  };
  return {
    reply: say(turn, 'status', lines, { reason: state, connection }),
  };
}

/** The server-wide switches, for whoever may read; what cannot be read now is no matter of the connection. */
async function switches(turn: Turn): Promise<string[]> {
  const { service, words, message } = turn;
  if (!service.rights(message.actor).includes('read')) return [];
  try {
    const view = await service.settings({ kind: 'global' }, turn.asker(message.text));
    if (view.kind !== 'policy') return [];
    return view.gates
      .slice(0, FEW)
      .map(({ identity, enableOfflineIm }) =>
        words.people.gate({ identity: plain(identity), on: enableOfflineIm }),
      );
  } catch (error) {
    if (!(error instanceof StewardError)) throw error;
    return [];
  }
}

/** Stops all changes at once. A reason is kept if there is one: nobody is asked for it in an emergency. */
export async function freeze(turn: Turn, reason: string | undefined): Promise<Said> {
  const { general } = turn.words;
  const { text } = turn.message;
  const outcome = await turn.service.freeze(reason ?? general.freezeNoReason, turn.asker(text));
  return outcomeSaid(turn, outcome, text);
}

export async function unfreeze(turn: Turn): Promise<Said> {
  const { text } = turn.message;
  if (turn.service.frozen() === undefined) {
    const lines = [turn.words.general.notFrozen, unchanged(turn)];
    return { reply: say(turn, 'notice', lines, { reason: 'notFrozen' }) };
  }
  return outcomeSaid(turn, await turn.service.unfreeze(turn.asker(text)), text);
}

/** "What can I do?" and "who can do this?", which is about the last refusal if there was one. */
export async function rights(turn: Turn, question: 'mine' | 'who'): Promise<Said> {
  return { reply: question === 'mine' ? mine(turn) : whoCan(turn) };
}

function mine(turn: Turn): Said['reply'] {
  const { general, refusals } = turn.words;
  const { actor } = turn.message;
  const held = turn.service.rights(actor);
  const may =
    held.length === 0
      ? general.helpNothing
      : withFacts([general.rightsMine, ...held.map((right) => rightWords(turn, right))]);
  return say(turn, 'help', [may, refusals.myId({ id: plain(actor.id) })], { reason: 'rights' });
}

function rightWords({ service, message, words }: Turn, right: Right): string {
  return within(words, words.refusals.rights[right], service.limits(message.actor, right));
}

/** A right, or who has it, with how far it goes: each role that gives it may go elsewhere. */
function within(words: Catalogue, what: string, limits: readonly Limit[]): string {
  const { general } = words;
  if (limits.length === 0) return what;
  const each = limitWords(words, limits);
  return general.within({ what, limits: each });
}

function whoCan(turn: Turn): Said['reply'] {
  const { general, refusals } = turn.words;
  const { missing } = turn.memory;
  const { actor } = turn.message;
  // Without a roles file nobody is listed, and still the local user may do things.
  const held = new Set(turn.service.rights(actor));
  const asked = missing === undefined ? Right.options : [missing];
  const rows = asked.map((right) => {
    const holders = turn.service.whoCan(right);
    const listed = holders.length > 0 || !held.has(right) ? holders : [{ ...actor, limits: [] }];
    return general.rightsWho({
      right: refusals.rights[right],
      names: few(turn.words, listed, ({ name, limits }) =>
        Plain.parse(within(turn.words, plain(name), limits)),
      ),
    });
  });
  return say(turn, 'help', [general.rightsWhoTitle, bullets(rows)], { reason: 'whoCan' });
}
