import { z } from 'zod';
import { GLOBAL, identityKey, normaliseIdentity, siteOf } from '../../policy/identity.js';
import type { Faults } from './faults.js';
import { isSiteName } from './sites.js';
import { readWholeText } from './text-file.js';

/** An object as `ConvertTo-Json` writes it, with the properties of what a cmdlet showed. */
export const Shown = z.looseObject({ Identity: z.string().trim().min(1).max(256) });
export type Shown = z.infer<typeof Shown>;

/** `ConvertTo-Json` nests no deeper. */
const DEEPEST = 100;

/** Windows PowerShell wraps a list so that was a variable, or came from a remote session. */
const Wrapped = z.strictObject({ value: z.unknown(), Count: z.number() });

/** The value within such wrappers, however many. */
export function unwrapped(value: unknown): unknown {
  const inner = Wrapped.safeParse(value);
  return inner.success ? unwrapped(inner.data.value) : value;
}

/** What another cmdlet shows: its file was given in the place of this one. */
interface Other {
  readonly cmdlet: string;
  readonly property: string;
}

/**
 * Reads what `ConvertTo-Json` writes, of Windows PowerShell or PowerShell 7: one object, or a list, wrapped or not, of
 * which one is Global.
 */
export async function readObjects(
  path: string,
  other: Other,
  faults: Faults,
): Promise<readonly { readonly shown: Shown; readonly identity: string }[]> {
  const parsed = z.array(Shown).safeParse(listed(parseJson(await readWholeText(path))));
  if (!parsed.success) {
    faults.add(
      path,
      undefined,
      'is not the JSON of objects with an Identity, as ConvertTo-Json writes',
    );
    return [];
  }
  if (parsed.data.some((shown) => Object.hasOwn(shown, other.property))) {
    faults.add(path, undefined, `has ${other.property}: it is the file of ${other.cmdlet}`);
    return [];
  }
  const known = new Set<string>();
  const objects = parsed.data.flatMap((shown) => {
    const identity = normaliseIdentity(shown.Identity);
    if (known.has(identityKey(identity))) {
      faults.add(path, undefined, `has "${identity}" twice`);
      return [];
    }
    known.add(identityKey(identity));
    const site = siteOf(identity);
    if (site !== undefined && !isSiteName(site)) {
      faults.add(path, undefined, `"${site}" is not the name of a site`);
      return [];
    }
    return { shown, identity };
  });
  if (!known.has(identityKey(GLOBAL)))
    faults.add(path, undefined, 'has no Global: export without -Identity and -Filter');
  return objects;
}

/** The objects of one, of a list, or of a list of lists. */
function listed(value: unknown): readonly unknown[] {
  const inner = unwrapped(value);
  return Array.isArray(inner) ? inner.flatMap(listed) : [inner];
}

/** Undefined where the text is no JSON that `ConvertTo-Json` could have written. */
function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isDeeper(value, DEEPEST) ? undefined : value;
  } catch {
    return undefined;
  }
}

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((inner) => isDeeper(inner, depth - 1));
}
