import { expect, test } from 'vitest';
import { sampleOrganisation } from '../../src/tenant/embedded/sample-organisation.js';
import { createNameIndex } from '../../src/tenant/suggest.js';
import { bigOrganisation } from '../support/organisation.js';

const { users } = sampleOrganisation();
const index = createNameIndex(users);

function nearest(name: string): (string | undefined)[] {
  return index.nearest(name, 3).map((position) => users[position]?.displayName);
}

const misspelt: readonly [string, string][] = [
  ['Toni Smith', 'Tony Smith'],
  ['Tony Smyth', 'Tony Smith'],
  ['smith tony', 'Tony Smith'],
  ['Tnoy Smith', 'Tony Smith'],
  ['Tony', 'Tony Smith'],
  ['tonny@contoso.com', 'Tony Smith'],
  ['CONTOSO\\tonyy', 'Tony Smith'],
  ['Annna Lopez', 'Ana Lopez'],
  ['Jose Garcia', 'José García'],
  ['Shane ONeil', "Shane O'Neil"],
  ['Zoe Schmitt', 'Zoë Schmidt'],
  ['王晓明', '王小明'],
  ['张玮', '张伟'],
  ['小明', '王小明'],
  ['刘阳', '刘洋'],
  ['李那', '李娜'],
];
test.each(misspelt)('%s is near %s', (name, wanted) => {
  expect(nearest(name)[0]).toBe(wanted);
});

// In a name of two characters another one is another person, unless it sounds or looks alike.
test.each([
  '李丽',
  '刘祥',
  '王明',
  'Zaphod Beeblebrox',
  '',
  '   ',
  '***',
  '@',
  '\\',
  '赫敏格兰杰',
  'x'.repeat(5000),
])('nobody is near %s', (name) => {
  expect(nearest(name)).toEqual([]);
});

test('people of one name are all suggested, and no more than asked for', () => {
  expect(nearest('Cris Green').slice(0, 2)).toEqual(['Chris Green', 'Chris Green']);
  expect(index.nearest('Chris Gren', 1)).toHaveLength(1);
});

test('in a big organisation the nearest is found among many alike', () => {
  const people = bigOrganisation(20_000, 0).users;
  const found = createNameIndex(people).nearest('Tonny Smith', 3);
  expect(people[found[0] ?? -1]?.displayName).toBe('Tony Smith');
});
