import { z } from 'zod';
import { StewardError } from '../../errors.js';
import { toTenantError } from './errors.js';
import type { AskOptions, Pool } from './pool.js';
import type { CallResult, Request } from './protocol.js';

/**
 * Asks for something that changes nothing; when the answer is lost, once more of another process.
 *
 * @throws StewardError `tenant.unavailable`
 */
export async function read(
  pool: Pool,
  request: Request,
  options: AskOptions = {},
): Promise<readonly CallResult[]> {
  const first = await pool.ask(request, options);
  if (first.kind === 'answered') return first.results;
  const second = await pool.ask(request, options);
  if (second.kind === 'answered') return second.results;
  throw new StewardError('tenant.unavailable', second.reason);
}

const SEPARATOR = '\u001f';
const NOT_SHOWN = '\u001e';

/** A row of so many columns, which travels as one text; null: the server does not show that property. */
export function columns(count: number) {
  return z
    .string()
    .transform((row) => row.split(SEPARATOR).map((text) => (text === NOT_SHOWN ? null : text)))
    .pipe(z.array(z.string().nullable()).length(count));
}

/**
 * The rows of one call.
 *
 * @throws StewardError `tenant.unavailable` with the server's first line, `tenant.protocol` for rows of another shape
 */
export function rowsOf<Row>(
  result: CallResult | undefined,
  cmdlet: string,
  schema: z.ZodType<Row>,
): readonly Row[] {
  if (result?.error !== undefined) {
    const { text } = toTenantError(result.error, cmdlet);
    throw new StewardError('tenant.unavailable', `${cmdlet}: ${text}`, result.error);
  }
  return (result?.rows ?? []).map((row) => {
    const parsed = schema.safeParse(row);
    if (parsed.success) return parsed.data;
    throw new StewardError(
      'tenant.protocol',
      `${cmdlet} answered an unexpected object`,
      parsed.error,
    );
  });
}

/**
 * As `rowsOf` for a call about one person; whom the server does not find is no row. It may say so in a language that we
 * do not know, so an error of no known kind counts as that.
 */
export function rowsFound<Row>(
  result: CallResult | undefined,
  cmdlet: string,
  schema: z.ZodType<Row>,
): readonly Row[] {
  const kind = result?.error === undefined ? undefined : toTenantError(result.error, cmdlet).kind;
  if (kind === 'notFound' || kind === 'badIdentity' || kind === 'unknown') return [];
  return rowsOf(result, cmdlet, schema);
}

/** Whether the account's role has the cmdlet and may not use it: on a management machine all of them are to be seen. */
export function isDenied(result: CallResult | undefined, cmdlet: string): boolean {
  return result?.error !== undefined && toTenantError(result.error, cmdlet).kind === 'denied';
}
