import { normalise } from '../../language/core/normalise.js';
import type { Command, Target } from '../command.js';
import { clarify } from '../grammar/verdict.js';
import { bind, type Signature } from './bind.js';
import { tokeniseCmdlet } from './tokens.js';

type Arguments = ReadonlyMap<string, string>;

const SIGNATURES: Readonly<Record<string, Signature>> = {
  'get-csclientpolicy': {
    values: ['Identity', 'Filter'],
    switches: ['LocalStore'],
    positional: ['Identity'],
  },
  'get-cseffectivepolicy': { values: ['Identity'], switches: [], positional: ['Identity'] },
  'get-csuser': { values: ['Identity'], switches: [], positional: ['Identity'] },
  'new-csclientpolicy': {
    values: ['Identity', 'EnableIMAutoArchiving', 'Description'],
    switches: ['InMemory'],
    positional: ['Identity'],
  },
  'set-csclientpolicy': {
    values: ['Identity', 'EnableIMAutoArchiving'],
    switches: [],
    positional: ['Identity'],
  },
  'remove-csclientpolicy': { values: ['Identity'], switches: [], positional: ['Identity'] },
  'grant-csclientpolicy': {
    values: ['Identity', 'PolicyName'],
    switches: [],
    positional: ['Identity', 'PolicyName'],
  },
};

/** A policy by its identity: Global, site:X, tag:X or a bare name. */
function place(identity: string): Extract<Target, { kind: 'org' | 'site' | 'policy' }> | undefined {
  if (/^global$/i.test(identity)) return { kind: 'org' };
  const [, scope, name] = /^(site|tag):(.+)$/i.exec(identity) ?? [];
  if (scope && name) return /site/i.test(scope) ? { kind: 'site', name } : { kind: 'policy', name };
  return /^(site|tag):?$/i.test(identity) ? undefined : { kind: 'policy', name: identity };
}

function boolean(text: string | undefined): boolean | undefined {
  if (/^\$true$/i.test(text ?? '')) return true;
  return /^\$false$/i.test(text ?? '') ? false : undefined;
}

function readSet(given: Arguments): Command {
  const identity = given.get('Identity');
  const value = given.get('EnableIMAutoArchiving');
  const enabled = boolean(value);
  const target = identity === undefined ? undefined : place(identity);
  const known = {
    intent: 'set' as const,
    ...(enabled === undefined ? {} : { enabled }),
    ...(target ? { target } : {}),
  };
  if (enabled === undefined)
    return clarify(value === undefined ? 'missing-state' : 'cmdlet-invalid', known);
  // Without an identity the real cmdlet silently changes Global.
  return target ? { intent: 'set', enabled, target } : clarify('missing-target', known);
}

function readNew(given: Arguments): Command {
  const value = given.get('EnableIMAutoArchiving');
  const enabled = boolean(value);
  const target = place(given.get('Identity') ?? 'global');
  // Global is always there.
  if (target === undefined || target.kind === 'org')
    return clarify(given.has('Identity') ? 'cmdlet-invalid' : 'missing-policy', {
      intent: 'policy.create',
    });
  const policy = target.kind === 'site' ? `site:${target.name}` : target.name;
  if (value !== undefined && enabled === undefined)
    return clarify('cmdlet-invalid', { intent: 'policy.create', policy });
  return {
    intent: 'policy.create',
    policy,
    ...(enabled === undefined ? {} : { enabled }),
  };
}

function readGrant(given: Arguments): Command {
  const identity = given.get('Identity');
  const policy = given.get('PolicyName');
  const target: Target | undefined =
    identity === undefined ? undefined : { kind: 'users', names: [identity] };
  const known = {
    intent: 'grant' as const,
    ...(policy === undefined ? {} : { policy }),
    ...(target ? { target } : {}),
  };
  if (target === undefined) return clarify('missing-target', known);
  if (policy === undefined) return clarify('missing-policy', known);
  if (/^\$null$/i.test(policy)) return { intent: 'revoke', target };
  const granted = place(policy);
  return granted?.kind === 'policy'
    ? { intent: 'grant', policy: granted.name, target }
    : clarify('cmdlet-invalid', known);
}

function readGet(name: string, given: Arguments): Command {
  const identity = given.get('Identity');
  if (name === 'get-csclientpolicy') {
    const target = identity === undefined ? undefined : place(identity);
    return target ? { intent: 'show', target } : { intent: 'policy.list' };
  }
  if (identity === undefined) return clarify('missing-target', { intent: 'show' });
  return { intent: 'show', target: { kind: 'users', names: [identity] } };
}

function readRemove(given: Arguments): Command {
  const target = place(given.get('Identity') ?? 'global');
  // On Global and on a site the cmdlet does not delete but resets every setting.
  if (target?.kind !== 'policy')
    return clarify(given.has('Identity') ? 'cmdlet-invalid' : 'missing-policy', {
      intent: 'policy.delete',
    });
  return { intent: 'policy.delete', policy: target.name };
}

const HEAD =
  /^(?:(?:please |kindly )?(?:run|execute|(?:请|麻烦|帮我|劳驾)?(?:运行|执行|跑)(?:一下)?)[ :]*)?(?:PS [^>]{0,100}> ?)?((?:get|new|set|grant|remove) ?- ?cs[a-z]+)(?![a-z0-9])(.*)$/is;
const INSIDE = /(?:get|new|set|grant|remove) ?- ?cs(?:client|effective|user|im)[a-z]*/i;

/** Values that only a script could fill: a variable, a wildcard. */
function isLiteral(given: Arguments, unquoted: ReadonlySet<string>): boolean {
  return [...given].every(([name, value]) => {
    if (value === '' || (name !== 'Filter' && value.includes('*'))) return false;
    const variable = value.includes('$') && (unquoted.has(name) || /\$[({\w]/.test(value));
    return !variable || /^\$(true|false|null)$/i.test(value);
  });
}

/** Whether a normalised text could hold a cmdlet; nearly no phrase does, and all pay for asking. */
export function mayBeCmdlet(normal: string): boolean {
  return /- ?cs/i.test(normal);
}

/** A cmdlet pasted into the chat, as the command it stands for; undefined where the text is none. */
export function readCmdlet(text: string): Command | undefined {
  const joined = text
    .replace(/`[ \t]*\r?\n/g, ' ')
    .replace(/^\s*```(?:powershell|ps1)?|```\s*$/gi, '');
  const line = normalise(joined.replace(/^\s*`(.*)`\s*$/s, '$1'));
  const [, head, rest] = HEAD.exec(line) ?? [];
  if (head === undefined || rest === undefined)
    return INSIDE.test(line) ? clarify('cmdlet-invalid') : undefined;
  const name = head.toLowerCase().replaceAll(' ', '');
  const signature = SIGNATURES[name];
  const tokens = tokeniseCmdlet(rest);
  const several =
    tokens.some((token) => token.kind === 'operator' && token.text === ';') && INSIDE.test(rest);
  if (several) return clarify('several-orders');
  if (signature === undefined) return clarify('cmdlet-invalid');
  const bound = bind(tokens, signature);
  if (bound.kind === 'several') return clarify('several-orders');
  if (bound.kind === 'invalid' || !isLiteral(bound.arguments, bound.unquoted))
    return clarify('cmdlet-invalid');
  const given = bound.arguments;
  const trial = given.get('WhatIf');
  if (trial !== undefined && boolean(trial) !== false) return clarify('hypothetical');
  if (given.get('InMemory') !== undefined) return clarify('cmdlet-invalid');
  if (name.startsWith('get-')) return readGet(name, given);
  if (name === 'set-csclientpolicy') return readSet(given);
  if (name === 'new-csclientpolicy') return readNew(given);
  if (name === 'grant-csclientpolicy') return readGrant(given);
  return readRemove(given);
}
