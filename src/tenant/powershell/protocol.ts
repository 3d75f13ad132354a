import { z } from 'zod';

/** What a parameter may carry over the wire; null is `$null`. */
export type Parameter = string | number | boolean | null | readonly string[];

/** One cmdlet with its parameters as data; bridge.ps1 splats them. */
export interface Call {
  readonly cmdlet: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
}

/** `count`: instead of people, how many share a department, pool and policy, so that few rows travel however many people. */
export interface Request {
  readonly calls: readonly Call[];
  readonly count?: boolean;
}

/** An error record of PowerShell. */
export const Failure = z.object({ message: z.string(), id: z.string(), details: z.string() });
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
  warnings: z.array(z.string()).optional(),
  over: z.boolean().optional(),
  started: Started.optional(),
  said: z.string().optional(),
  ready: Capabilities.optional(),
});
export type Answer = z.infer<typeof Answer>;

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

/** A request as bridge.ps1 reads it: strings carry a leading `=`, so that none is taken for a date. */
export function toRequestLine(id: number, request: Request): string {
  const calls = request.calls.map(({ cmdlet, parameters }) => ({
    cmdlet,
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([name, value]) => [name, mark(value)]),
    ),
  }));
  return toLine({ id, calls, count: request.count ?? false });
}

function mark(value: Parameter): Parameter {
  if (typeof value === 'string') return `=${value}`;
  if (Array.isArray(value)) return value.map((item) => `=${item}`);
  return value;
}
