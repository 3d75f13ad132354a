import { expect, test } from 'vitest';
import { erased, further, NO_SEARCH, typed } from '../../../src/cli/line/search.js';

const PAST = ['who has policy Kiosk?', '查看策略 Kiosk', 'show Tony Smith', 'show policy Kiosk'];

test('each letter narrows what was found, in any case', () => {
  const one = typed(NO_SEARCH, 's', PAST);
  expect(one).toEqual({ words: 's', at: 0, missed: false });
  expect(typed(one, 'HOW', PAST)).toEqual({ words: 'sHOW', at: 2, missed: false });
  expect(typed(NO_SEARCH, '策略', PAST).at).toBe(1);
});

test('it goes further back, and stays at the last', () => {
  const first = typed(NO_SEARCH, 'kiosk', PAST);
  const last = further(further(first, PAST), PAST);
  expect(last.at).toBe(3);
  expect(further(last, PAST)).toEqual({ words: 'kiosk', at: 3, missed: true });
});

test('with a letter fewer it begins anew; with none it finds nothing', () => {
  const missed = typed(typed(NO_SEARCH, 'tony', PAST), 'x', PAST);
  expect(missed).toEqual({ words: 'tonyx', at: 2, missed: true });
  expect(erased(missed, PAST)).toEqual({ words: 'tony', at: 2, missed: false });
  expect(erased(typed(NO_SEARCH, '策', PAST), PAST)).toEqual(NO_SEARCH);
  expect(further(NO_SEARCH, PAST)).toEqual(NO_SEARCH);
});
