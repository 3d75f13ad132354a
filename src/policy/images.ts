import { identityKey, nameKey, sameIdentity, scopeOf } from './identity.js';
import type { Image } from './plan.js';
import type { Policy } from './policy.js';
import { descriptionOf, differingSettings } from './settings.js';
import type { TenantReads } from './tenant.js';

/** A key for the object that an image shows: images of one object share it. */
export function objectKey(image: Image): string {
  if (image.object === 'policy') return `policy ${identityKey(image.identity)}`;
  if (image.object === 'assignment') return `assignment ${nameKey(image.user)}`;
  return `imConfiguration ${identityKey(image.value.identity)}`;
}

function samePolicy(left: Policy | null, right: Policy | null): boolean {
  if (left === null || right === null) return left === right;
  return (
    descriptionOf(left) === descriptionOf(right) &&
    differingSettings(left.settings, right.settings).length === 0
  );
}

/** Whether two images show one object in the same state. */
export function sameImage(left: Image, right: Image): boolean {
  if (objectKey(left) !== objectKey(right)) return false;
  if (left.object === 'policy' && right.object === 'policy') {
    return samePolicy(left.value, right.value);
  }
  if (left.object === 'assignment' && right.object === 'assignment') {
    return sameIdentity(left.policy, right.policy);
  }
  return (
    left.object === 'imConfiguration' &&
    right.object === 'imConfiguration' &&
    left.value.enableOfflineIm === right.value.enableOfflineIm
  );
}

/** The last image of each object: the state that a sequence of images ends in. */
export function lastImages(images: readonly Image[]): readonly Image[] {
  return [...new Map(images.map((image) => [objectKey(image), image])).values()];
}

/**
 * The objects that `images` show, each once, as the tenant has them now. A person who is gone holds nothing; an
 * IM configuration that is gone shows that there is none, Global's the default, on. Three reads, however many images.
 */
export async function readImages(
  images: readonly Image[],
  tenant: TenantReads,
): Promise<readonly Image[]> {
  const wanted = lastImages(images);
  const upns = wanted.flatMap((image) => (image.object === 'assignment' ? [image.user] : []));
  const users = upns.length === 0 ? [] : await tenant.usersByUpn(upns);
  const assigned = new Map(users.map((user) => [nameKey(user.userPrincipalName), user.policy]));
  const policies = wanted.some((image) => image.object === 'policy') ? await tenant.policies() : [];
  const gates = wanted.some((image) => image.object === 'imConfiguration')
    ? await tenant.imConfigurations()
    : [];
  return wanted.map((image): Image => {
    if (image.object === 'assignment') {
      return { ...image, policy: assigned.get(nameKey(image.user)) ?? null };
    }
    if (image.object === 'policy') {
      const found = policies.find((policy) => sameIdentity(policy.identity, image.identity));
      return { ...image, value: found ?? null };
    }
    const found = gates.find((gate) => sameIdentity(gate.identity, image.value.identity));
    const { identity } = image.value;
    const gone = { identity, enableOfflineIm: scopeOf(identity) === 'global' ? true : null };
    return { ...image, value: found ?? gone };
  });
}
