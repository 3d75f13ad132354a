import { tokenise } from './tokens.js';
import { english } from './vocabulary/en.js';
import { plainEnglish } from './vocabulary/plain-en.js';
import { plainChinese } from './vocabulary/plain-zh.js';
import type { Role, Vocabulary } from './vocabulary/role.js';
import { chinese } from './vocabulary/zh.js';

export interface Word {
  readonly roles: Set<Role>;
  readonly language: 'en' | 'zh';
}

export interface Node {
  readonly next: Map<string, Node>;
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

function add(root: Node, phrase: string, role: Role, language: 'en' | 'zh'): void {
  let node = root;
  for (const token of tokenise(phrase)) {
    const next = node.next.get(token.key) ?? { next: new Map() };
    node.next.set(token.key, next);
    node = next;
  }
  if (node === root) return;
  node.word ??= { roles: new Set(), language };
  node.word.roles.add(role);
}

function addAll(root: Node, vocabulary: Vocabulary, language: 'en' | 'zh'): void {
  for (const [role, words] of Object.entries(vocabulary) as [Role, string][]) {
    for (const template of words.split(/[,\n]/)) {
      for (const phrase of expand(template.trim())) add(root, phrase, role, language);
    }
  }
}

const MARKS: Readonly<Record<string, Role>> = {
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
  const root: Node = { next: new Map() };
  addAll(root, english, 'en');
  addAll(root, plainEnglish, 'en');
  addAll(root, chinese, 'zh');
  addAll(root, plainChinese, 'zh');
  return root;
}

/** Every word of ours as a tree of tokens: one for both languages, since a phrase may mix them. */
export const lexicon: Node = build();

export function markRole(mark: string): Role | undefined {
  return MARKS[mark];
}

const UNMENDED: ReadonlySet<Role> = new Set<Role>([
  'greet',
  'ticket',
  'thanks',
  'help',
  'status',
  'mine',
  'whoCan',
  'pending',
  'because',
]);
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
]);

function ownWords(): Set<string> {
  const words = new Set<string>();
  for (const [role, text] of Object.entries(english)) {
    // A greeting or an aside is not worth a wrong mending.
    if (UNMENDED.has(role as Role)) continue;
    for (const phrase of text.split(/[,\n]/).flatMap((part) => expand(part.trim()))) {
      for (const token of tokenise(phrase))
        if (token.kind === 'word' && !TOO_NEAR.has(token.key)) words.add(token.key);
    }
  }
  return words;
}

/** The English words that a typing fault is mended towards. */
export const mendable: ReadonlySet<string> = ownWords();
