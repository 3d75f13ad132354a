import { describe, expect, test } from 'vitest';
import {
  isUserPolicyName,
  normaliseIdentity,
  sameIdentity,
  scopeOf,
  siteOf,
  userPolicyName,
} from '../../src/policy/identity.js';

describe('policy identities', () => {
  test.each([
    ['global', 'Global', 'global'],
    [' GLOBAL ', 'Global', 'global'],
    ['SITE: Redmond', 'site:Redmond', 'site'],
    ['Tag:OfflineIM', 'OfflineIM', 'user'],
    ['tag: Offline IM', 'Offline IM', 'user'],
    ['OfflineIM', 'OfflineIM', 'user'],
    // Without its tag such a name would mean everybody, or a whole site.
    ['Tag:Global', 'Tag:Global', 'user'],
    ['tag:site:Redmond', 'tag:site:Redmond', 'user'],
    ['tag:', 'tag:', 'user'],
  ])('%j is %j', (raw, normal, scope) => {
    expect(normaliseIdentity(raw)).toBe(normal);
    expect(normaliseIdentity(normal)).toBe(normal);
    expect(scopeOf(normal)).toBe(scope);
  });

  test('compare ignoring case and tag, and nothing equals only nothing', () => {
    expect(sameIdentity('tag:OFFLINEim', 'OfflineIM')).toBe(true);
    expect(sameIdentity('site:redmond', 'Site:Redmond')).toBe(true);
    expect(sameIdentity('Redmond', 'site:Redmond')).toBe(false);
    expect(sameIdentity('Tag:Global', 'Global')).toBe(false);
    expect(sameIdentity(null, null)).toBe(true);
    expect(sameIdentity(null, 'Global')).toBe(false);
  });

  test('a site identity gives its site', () => {
    expect(siteOf('SITE:New York')).toBe('New York');
    expect(siteOf('OfflineIM')).toBeUndefined();
  });

  test.each([
    ['Sales policy', true],
    ["O'Neil’s $(x); `", true],
    ['脱机', true],
    ['', false],
    ['Global', false],
    ['site:X', false],
    ['Tag:Global', false],
    ['Off*', false],
    ['a\nb', false],
    ['a\u202eb', false],
    ['x'.repeat(257), false],
  ])('%j may be the name of a per-user policy: %s', (name, allowed) => {
    expect(isUserPolicyName(name)).toBe(allowed);
  });

  test('any text can be made into a name', () => {
    expect(userPolicyName('a*b:c\u0000 ')).toBe('a-b-c-');
  });
});
