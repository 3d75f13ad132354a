import type { z } from 'zod';
import { StewardError } from '../../errors.js';
import { toTenantError } from './errors.js';
import type { Pool } from './pool.js';
import type { CallResult, Request } from './protocol.js';

/**
 * Asks for something that changes nothing; when the answer is lost, once more of another process.
 *
 * @throws StewardError `tenant.unavailable`
 */
export async function read(pool: Pool, request: Request): Promise<readonly CallResult[]> {
  const first = await pool.ask(request);
  if (first.kind === 'answered') return first.results;
  const second = await pool.ask(request);
  if (second.kind === 'answered') return second.results;
  throw new StewardError('tenant.unavailable', second.reason);
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

/** As `rowsOf`; an object that the server does not find is no row. */
export function rowsFound<Row>(
  result: CallResult | undefined,
  cmdlet: string,
  schema: z.ZodType<Row>,
): readonly Row[] {
  const error = result?.error;
  if (error !== undefined && toTenantError(error, cmdlet).kind === 'notFound') return [];
  return rowsOf(result, cmdlet, schema);
}
