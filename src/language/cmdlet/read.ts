import type { Command, Known } from '../command.js';
import { type Arguments, bind } from './bind.js';
import { DASHES, unwrapCmdlet } from './clean.js';
import { clarify, readMeaning } from './meaning.js';
import { DIVERTING, SIGNATURES } from './signatures.js';
import { type CmdletToken, tokeniseCmdlet } from './tokens.js';

const MAY_BE = new RegExp(`[${DASHES}][\\s\\u200b\\u2060\\ufeff]*cs`, 'i');

/** Whether a text could hold a cmdlet; nearly no phrase does, and all pay for asking. */
export function mayBeCmdlet(text: string): boolean {
  return MAY_BE.test(text);
}

const VERBS =
  'get|new|set|grant|remove|enable|disable|move|test|start|stop|update|import|export|revoke|invoke|clear|add';
/** A cmdlet's name at the beginning; stray spaces around its hyphen are tolerated, as Microsoft's pages print them. */
const HEAD = new RegExp(`^(${VERBS}) ?[${DASHES}] ?(cs[a-z]{2,})(?![a-z0-9])`, 'i');
/** A cmdlet's name anywhere. */
const INSIDE = new RegExp(
  `(?<![a-z0-9])(?:${VERBS}) ?[${DASHES}] ?cs(?:(?:client|effective|user|im)[a-z]*|[a-z]+(?:policy|configuration))`,
  'i',
);
/** What prints the objects of a cmdlet without choosing among them. */
const PRINTER =
  /^(?:format-(?:list|table|wide|custom)|f[ltwc]|select(?:-object)?|sort(?:-object)?|out-(?:string|host)|more|convertto-json)(?![\w-])/i;

/** The parts of a command line between operators. */
function cut(line: string, ...operators: string[]): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const token of tokeniseCmdlet(line)) {
    if (token.kind !== 'operator' || !operators.includes(token.text)) continue;
    parts.push(line.slice(start, token.start).trim());
    start = token.end;
  }
  return [...parts, line.slice(start).trim()];
}

function isConstantOrNothing(given: Arguments, name: string): boolean {
  const argument = given.get(name);
  return argument === undefined || (argument.form === 'constant' && argument.text === '$null');
}

/** A name that could be meant: no wildcard, and none of `$true`, `$false`, `$null`, in quotes neither. */
function isName(given: Arguments, name: string): boolean {
  const argument = given.get(name);
  if (argument === undefined) return true;
  const { text, form } = argument;
  return form !== 'constant' && text.trim() !== '' && !/\*|^\$(?:true|false|null)$/i.test(text);
}

interface Call {
  readonly cmdlet: string;
  readonly given: Arguments;
}

function isCommand(read: Call | Command): read is Command {
  return 'intent' in read;
}

/** What a line says besides its first cmdlet and its strings. */
function bareText(rest: string, tokens: readonly CmdletToken[]): string {
  return tokens
    .filter((token) => token.kind !== 'value' || token.form !== 'quoted')
    .map((token) => rest.slice(token.start, token.end))
    .join(' ');
}

/** One cmdlet with its arguments bound, or why it is none that could be meant. */
function readCall(line: string): Call | Command {
  const [head, verb = '', noun = ''] = HEAD.exec(line) ?? [];
  if (head === undefined) return clarify('cmdlet-invalid');
  const cmdlet = `${verb}-${noun}`.toLowerCase();
  const rest = line.slice(head.length);
  const tokens = tokeniseCmdlet(rest);
  if (INSIDE.test(bareText(rest, tokens))) return clarify('several-orders');
  const signature = Object.hasOwn(SIGNATURES, cmdlet) ? SIGNATURES[cmdlet] : undefined;
  if (signature === undefined) return clarify('cmdlet-invalid');
  const bound = bind(tokens, signature);
  if (bound.kind === 'invalid') return clarify('cmdlet-invalid', { unread: bound.word });
  const given = bound.arguments;
  const open = [...given.values()].find((argument) => argument.form === 'open');
  if (open) return clarify('cmdlet-invalid', { unread: open.text });
  const isNamed =
    isName(given, 'Identity') &&
    (isConstantOrNothing(given, 'PolicyName') || isName(given, 'PolicyName'));
  if (!isNamed || DIVERTING.some((name) => given.has(name))) return clarify('cmdlet-invalid');
  return { cmdlet, given };
}

/** What a command says that is then not carried out. */
function knownOf(command: Command): Known {
  if (command.intent === 'clarify') return command.known;
  if (command.intent === 'set') {
    const { intent, target } = command;
    if (command.setting !== undefined)
      return { intent, target, setting: command.setting, value: command.value };
    return { intent, target, ...(command.enabled === null ? {} : { enabled: command.enabled }) };
  }
  if (command.intent === 'grant')
    return { intent: 'grant', policy: command.policy, target: command.target };
  if (command.intent === 'revoke') return { intent: 'revoke', target: command.target };
  if (command.intent === 'policy.create' || command.intent === 'policy.delete')
    return { intent: command.intent, policy: command.policy };
  return {};
}

function isTrial(given: Arguments): boolean {
  const trial = given.get('WhatIf');
  return trial !== undefined && trial.text !== '$false';
}

function readOne({ cmdlet, given }: Call): Command {
  const command = readMeaning(cmdlet, given);
  return isTrial(given) ? clarify('hypothetical', knownOf(command)) : command;
}

/** `Get-CsUser "Ken Myer" | Grant-CsClientPolicy -PolicyName Kiosk`: the one pipe whose reach is plain. */
function readGrantPipe(from: Call, to: Call): Command {
  const identity = from.given.get('Identity');
  const isPlain =
    from.cmdlet === 'get-csuser' &&
    from.given.size === 1 &&
    to.cmdlet === 'grant-csclientpolicy' &&
    !to.given.has('Identity');
  if (!isPlain || identity === undefined) return clarify('cmdlet-invalid');
  return readOne({ ...to, given: new Map([...to.given, ['Identity', identity]]) });
}

function readPipeline(line: string): Command {
  const [first = '', ...stages] = cut(line, '|', '｜');
  const from = readCall(first);
  if (isCommand(from)) return from;
  if (stages.length === 0) return readOne(from);
  const isPrinted = stages.every((stage) => PRINTER.test(stage));
  if (isPrinted && from.cmdlet.startsWith('get-')) return readOne(from);
  const [second = '', third] = stages;
  const to = readCall(second);
  if (third !== undefined) return clarify('cmdlet-invalid');
  return isCommand(to) ? to : readGrantPipe(from, to);
}

/** A cmdlet pasted into the chat, as the command it stands for; undefined where the text is none. `text` as it was sent. */
export function readCmdlet(text: string): Command | undefined {
  if (!mayBeCmdlet(text)) return undefined;
  const line = unwrapCmdlet(text);
  if (!HEAD.test(line)) return INSIDE.test(line) ? clarify('cmdlet-invalid') : undefined;
  const [only = '', ...more] = cut(line, ';', '；', '&&', '||').filter((part) => part !== '');
  return more.length > 0 ? clarify('several-orders') : readPipeline(only);
}
