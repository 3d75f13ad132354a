import type { Turn } from './turn.js';

/** Whether a department or a site has the name; `phrase` has it. */
export async function isPlace(
  { service, asker }: Turn,
  phrase: string,
  name: string,
): Promise<boolean> {
  const found = await service.place(name, asker(phrase));
  return found.kind === 'place' && (found.department ?? found.site) !== undefined;
}
