import { rolesOf } from './lexicon.js';
import { KIND, PREPOSITION } from './noun.js';
import { Roles } from './roles.js';
import type { Token } from './tokens.js';
import { Role } from './vocabulary/role.js';

const BEFORE = Roles.of(PREPOSITION, Role.det);
/** What stands with a capital before "policy" and "team" and names none. */
const NO_TITLE = Roles.of(
  Role.setting,
  Role.global,
  Role.default,
  Role.org,
  Role.policy,
  Role.all,
  Role.self,
  Role.pronoun,
);

function isOne({ kind, key }: Token, roles: Roles): boolean {
  return kind === 'word' && rolesOf(key).meets(roles);
}

function isSmall(token: Token | undefined, roles: Roles): boolean {
  return token !== undefined && /^\p{Ll}+$/u.test(token.text) && isOne(token, roles);
}

function isTitle(token: Token | undefined): token is Token {
  if (token?.kind !== 'word' || !/^\p{Lu}[\p{L}\p{N}'-]*$/u.test(token.text)) return false;
  const part = /^(offline|im|client|messages?|messaging|cs)$/.test(token.key);
  return !part && !isOne(token, NO_TITLE);
}

/** How many tokens before the kind at `at` are its name: "the Change Control team". */
function titleBefore(tokens: readonly Token[], at: number): number {
  let from = at;
  while (isTitle(tokens[from - 1])) from--;
  return isSmall(tokens[from - 1], BEFORE) ? at - from : 0;
}

/** Takes capitalised words between "the" and "team" as one name, whatever else they mean: "the On Call team". */
export function joinTitles(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => isSmall(token, KIND))) return tokens;
  const joined: Token[] = [];
  tokens.forEach((token, at) => {
    const length = isSmall(token, KIND) ? titleBefore(tokens, at) : 0;
    const [first, ...more] = joined.splice(joined.length - length);
    const last = more.at(-1);
    if (first && last) {
      const text = [first, ...more].map((part) => part.text).join(' ');
      joined.push({ ...first, text, key: text.toLowerCase(), end: last.end });
      // A key that no vocabulary has: "the Change team" changes nothing.
    } else if (first) joined.push({ ...first, key: `${first.key} ` });
    joined.push(token);
  });
  return joined;
}
