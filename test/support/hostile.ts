import fc from 'fast-check';

/** Texts that have broken parsers, renderers, shells and paths. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '\u0000',
    '\u202etxt',
    '<at>ann</at>',
    '{{7*7}}',
    '$(Remove-Item *)',
    '../../etc/passwd',
    '__proto__',
    'constructor',
    'x'.repeat(20_000),
    '\ud800',
  ),
);

/** Where something else was expected. */
export const junk = fc.oneof(
  hostileText,
  fc.jsonValue({ maxDepth: 6 }),
  fc.constantFrom(null, true, -1, 1e308, [], {}, [[[[[]]]]]),
);

/** Senders who have no role, among them some who pose as one who has. */
export const stranger = fc.oneof(
  fc.record({ id: hostileText, name: fc.option(junk), aadObjectId: fc.option(junk) }),
  fc.constantFrom({ id: 'ANN ' }, { id: 'bob', name: 'Ann' }, { id: 'emulator:ann' }),
);
