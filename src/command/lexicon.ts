import { Roles } from './roles.js';
import { type Token, tokenise } from './tokens.js';
import { english } from './vocabulary/en.js';
import { plainEnglish } from './vocabulary/plain-en.js';
import { plainChinese } from './vocabulary/plain-zh.js';
import { Role, type RoleName, type Vocabulary } from './vocabulary/role.js';
import { chinese } from './vocabulary/zh.js';

export interface Word {
  readonly roles: Roles;
  readonly language: 'en' | 'zh';
}

export interface Node {
  next?: Map<string, Node>;
  word?: Word;
}

/** `(a|b) c` as `a c` and `b c`; groups do not nest. */
export function expand(template: string): string[] {
  const open = template.indexOf('(');
  if (open < 0) return [template];
  const close = template.indexOf(')', open);
  const rests = expand(template.slice(close + 1));
  const heads = template.slice(open + 1, close).split('|');
  return heads.flatMap((head) => rests.map((rest) => template.slice(0, open) + head + rest));
}

type Cut = Pick<Token, 'kind' | 'key'>;

const cut = new Map<string, readonly Cut[]>();
const PLAIN = /^[a-z]+$/;

/** Vocabularies hold few words in many phrases: each is cut into tokens once, for a quick start. */
function tokensOf(phrase: string): Cut[] {
  return phrase.split(' ').flatMap((word) => {
    const known = cut.get(word);
    if (known !== undefined) return known;
    const tokens = PLAIN.test(word) ? [{ kind: 'word' as const, key: word }] : tokenise(word);
    cut.set(word, tokens);
    return tokens;
  });
}

function phrasesOf(words: string): readonly string[] {
  return words.split(/[,\n]/).flatMap((template) => expand(template.trim()));
}

function add(root: Node, tokens: readonly Cut[], role: Roles, language: 'en' | 'zh'): void {
  let node = root;
  for (const token of tokens) {
    node.next ??= new Map();
    const next = node.next.get(token.key) ?? {};
    node.next.set(token.key, next);
    node = next;
  }
  if (node === root) return;
  node.word = {
    roles: node.word ? Roles.of(node.word.roles, role) : role,
    language: node.word?.language ?? language,
  };
}

function addAll(root: Node, vocabulary: Vocabulary, language: 'en' | 'zh'): void {
  for (const [role, words] of Object.entries(vocabulary) as [RoleName, string][]) {
    for (const phrase of phrasesOf(words)) add(root, tokensOf(phrase), Role[role], language);
  }
}

const MARKS: Readonly<Record<string, RoleName>> = {
  "'s": 'poss',
  ',': 'comma',
  '、': 'comma',
  ';': 'comma',
  '.': 'stop',
  '。': 'stop',
  '!': 'stop',
  '?': 'question',
  ':': 'colon',
  '-': 'colon',
  '=': 'colon',
  '(': 'stop',
  ')': 'stop',
  '<': 'stop',
  '>': 'stop',
  '*': 'wildcard',
};

function build(): Node {
  const root: Node = {};
  addAll(root, english, 'en');
  addAll(root, plainEnglish, 'en');
  addAll(root, chinese, 'zh');
  addAll(root, plainChinese, 'zh');
  return root;
}

/** Every word of ours as a tree of tokens: one for both languages, since a phrase may mix them. */
export const lexicon: Node = build();

/** What one word of ours can be; nothing where it is none. */
export function rolesOf(key: string): Roles {
  return lexicon.next?.get(key)?.word?.roles ?? Roles.none;
}

const markSets = new Map<string, Roles>(
  Object.entries(MARKS).map(([mark, role]) => [mark, Role[role]]),
);

/** What a mark can be in a phrase; a mark that we do not know is noise. */
export function markRoles(mark: string): Roles {
  return markSets.get(mark) ?? Role.noise;
}

const UNMENDED = Roles.of(
  Role.greet,
  Role.ticket,
  Role.thanks,
  Role.help,
  Role.status,
  Role.mine,
  Role.whoCan,
  Role.pending,
  Role.because,
  Role.forename,
  Role.surname,
  Role.filler,
  Role.exist,
  Role.det,
  Role.to,
);
/** Politeness that is worth mending; "Theresa" is not "there". */
const MENDED_FILLERS = 'please kindly again immediately anymore urgently';
// Too near to a commoner word.
const TOO_NEAR: ReadonlySet<string> = new Set([
  'true',
  'online',
  'lets',
  'fort',
  'office',
  'user',
  'change',
  'changes',
  'there',
  'well',
]);

function ownWords(): Set<string> {
  const keys = Object.entries(english)
    // A greeting or an aside is not worth a wrong mending.
    .filter(([role]) => !UNMENDED.meets(Role[role as RoleName]))
    .flatMap(([, words]) => phrasesOf(words).flatMap(tokensOf))
    .filter((token) => token.kind === 'word' && !TOO_NEAR.has(token.key))
    .map((token) => token.key);
  return new Set([...keys, ...MENDED_FILLERS.split(' ')]);
}

/** The English words that a typing fault is mended towards. */
export const mendable: ReadonlySet<string> = ownWords();
cut.clear();
