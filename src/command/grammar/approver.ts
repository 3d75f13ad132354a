import type { Command } from '../command.js';

const ENGLISH = /^\s*(?:has |have |had |'ve )?(?:ever |already )?approved?\b/i;
const CHINESE = /^[^的谁]{0,12}(?:批准|核准|审批通过)/;
const PASSIVE = /\bapproved by\s+$/i;
const ABOUT = /\b(?:for|of|to|about|on)\s+$/i;
const SPEAKER =
  /\bI (?:have |'ve )?(?:ever |already )?approved?\b|\bI've approved\b|\bapproved by me\b|我[^的谁]{0,12}(?:批准|核准|审批通过)/i;

/** "What did Bob approve?": a look back whose somebody approved is about who let changes through, not about who ordered them. */
export function readApprover(text: string, command: Command): Command {
  if (command.intent !== 'history') return command;
  const { target, by: author, ...period } = command;
  const named = author ?? (target?.kind === 'users' ? target.names[0] : undefined);
  if (named !== undefined) {
    return approves(text, named) ? { ...period, by: named, approved: true } : command;
  }
  const self = target === undefined || target.kind === 'self';
  return self && SPEAKER.test(text) ? { ...period, by: 'me', approved: true } : command;
}

function approves(text: string, name: string): boolean {
  const unquoted = text.replaceAll(/["“”「」]/g, '');
  const at = unquoted.indexOf(name);
  if (at === -1) return false;
  const before = unquoted.slice(0, at);
  const after = unquoted.slice(at + name.length);
  if (PASSIVE.test(before)) return true;
  return !ABOUT.test(before) && (ENGLISH.test(after) || CHINESE.test(after));
}
