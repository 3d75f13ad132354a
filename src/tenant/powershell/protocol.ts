import { z } from 'zod';

/** What a parameter may carry over the wire; null is `$null`. */
export type Parameter = string | number | boolean | null | readonly string[];

/** One cmdlet with its parameters as data; bridge.ps1 splats them. */
export interface Call {
  readonly cmdlet: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
}

/** Grants of one policy (null: none) to people by their identities. */
export interface Grants {
  readonly policy: string | null;
  readonly identities: readonly string[];
}

/** Calls one after the other, each whatever became of those before; or grants, up to the first that fails. */
export type Request = { readonly calls: readonly Call[] } | { readonly grants: Grants };

/** An error record of PowerShell; its category, unlike its message, is the same in every language. */
export const Failure = z.object({
  message: z.string(),
  id: z.string(),
  category: z.string(),
  details: z.string(),
});
export type Failure = z.infer<typeof Failure>;

/** What the server and the account's role offer: cmdlets with the names of their parameters. */
export const Capabilities = z.object({
  offered: z.record(z.string(), z.array(z.string())),
  module: z.string(),
  sessions: z.array(z.string()),
});
export type Capabilities = z.infer<typeof Capabilities>;

export const Started = z.object({ version: z.string(), machine: z.string() });
export type Started = z.infer<typeof Started>;

/** One line from the bridge: see the head of bridge.ps1. Id 0 is the start, -1 a request it could not read. */
export const Answer = z.object({
  id: z.number(),
  call: z.number().int().nonnegative().optional(),
  rows: z.array(z.unknown()).optional(),
  error: Failure.optional(),
  done: z.boolean().optional(),
  warnings: z.array(z.string()).optional(),
  over: z.boolean().optional(),
  started: Started.optional(),
  said: z.string().optional(),
  ready: Capabilities.optional(),
});
export type Answer = z.infer<typeof Answer>;

/** How many calls or grants a request asks for. */
export function sizeOf(request: Request): number {
  return 'grants' in request ? request.grants.identities.length : request.calls.length;
}

/** One of them, as a call. */
export function callAt(request: Request, index: number): Call | undefined {
  if ('calls' in request) return request.calls[index];
  const { policy, identities } = request.grants;
  const identity = identities[index];
  return identity === undefined
    ? undefined
    : {
        cmdlet: 'Grant-CsClientPolicy',
        parameters: { Identity: identity, PolicyName: policy },
      };
}

/** What became of one call: the rows before its error, if it failed. */
export interface CallResult {
  readonly rows: readonly unknown[];
  readonly error?: Failure;
}

/**
 * A value as one line of ASCII: the far side decodes standard input by its console's code page, and every code page
 * agrees on ASCII.
 */
export function toLine(value: unknown): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(value).replace(/[^\x20-\x7e]/g, escaped)}\n`;
}

/** A person to grant to, behind the request: nearly always plain, and read fast then. */
export function toIdentityLine(identity: string): string {
  return /^[\x21-\x7e]+$/.test(identity) ? `=${identity}\n` : toLine({ identity: mark(identity) });
}

/** After the last one. */
export const NOBODY_ELSE = '\n';

/**
 * A request as bridge.ps1 reads it, of grants without the people: strings carry a leading `=`, so that none is taken for
 * a date.
 */
export function toRequestLine(id: number, request: Request): string {
  if ('grants' in request) {
    return toLine({ id, grants: { policy: mark(request.grants.policy) } });
  }
  const calls = request.calls.map(({ cmdlet, parameters }) => ({
    cmdlet,
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([name, value]) => [name, mark(value)]),
    ),
  }));
  return toLine({ id, calls });
}

function mark(value: Parameter): Parameter {
  if (typeof value === 'string') return `=${value}`;
  if (Array.isArray(value)) return value.map((item) => `=${item}`);
  return value;
}
