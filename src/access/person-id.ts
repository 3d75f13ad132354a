/**
 * Entra's ids are the same in any case. A channel's own are taken as they are, since two people there may differ by
 * case alone: an id that is not exactly the one in the roles file is somebody else's.
 */
export function canonicalId(id: string): string {
  return /^aad:/i.test(id) ? id.toLowerCase() : id;
}
