import type { Command } from './command.js';

/**
 * A backtick within a word is read as an apostrophe, which people and directories do not tell apart. The identity of a
 * policy is exact: it gets the backticks back that were written.
 */
export function withBackticks(command: Command, text: string): Command {
  if (!/[\p{L}\p{N}]`[\p{L}\p{N}]/u.test(text)) return command;
  if ('policy' in command && command.policy !== undefined) {
    return { ...command, policy: asWritten(command.policy, text) };
  }
  if ('target' in command && command.target?.kind === 'policy') {
    const target = { ...command.target, name: asWritten(command.target.name, text) };
    return { ...command, target };
  }
  return command;
}

function asWritten(name: string, text: string): string {
  if (!name.includes("'")) return name;
  const pattern = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll("'", "['`]");
  return new RegExp(pattern, 'u').exec(text)?.[0] ?? name;
}
