import type { Command } from './command.js';
import type { Lexeme } from './lex.js';
import type { Sentence } from './sentence.js';
import { Role } from './vocabulary/role.js';

function rolesOf({ roles }: Lexeme): string[] {
  return Object.entries(Role).flatMap(([name, role]) => (roles.meets(role) ? [name] : []));
}

function word(lexeme: Lexeme): string {
  const mended = lexeme.mended === undefined ? '' : ` (taken for “${lexeme.mended}”)`;
  return `“${lexeme.text}”${mended}: ${rolesOf(lexeme).join(', ')}`;
}

function noun(sentence: Sentence['nouns'][number]): string {
  const { what, joint, possessive } = sentence;
  const named = 'names' in what ? what.names.join('; ') : 'name' in what ? what.name : '';
  return `${what.kind}${named ? ` “${named}”` : ''}${joint ? `, after “${joint}”` : ''}${possessive ? ', possessive' : ''}`;
}

/** What was recognised and what came of it, for people who wonder why. */
export function explain(sentence: Sentence, command: Command): string[] {
  const words = sentence.words.map(word);
  const decision =
    command.intent === 'clarify' ? `asks back: ${command.reason}` : `understood: ${command.intent}`;
  return [...sentence.nouns.map(noun), ...words, decision];
}
