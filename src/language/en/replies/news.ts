import type { Plain } from '../../replies/plain.js';

/** What people are told although they have not just said anything. */
export const news = {
  expired: ({ code, wish }: { code: Plain; wish: string }) =>
    `Your request ${code} has expired, since nobody answered it in time: ${wish}. Nothing was changed. Give the order again to ask once more.`,
  expiredOf: ({ by, code, wish }: { by: Plain; code: Plain; wish: string }) =>
    `Request ${code} by ${by} has expired unanswered: ${wish}. Nothing was changed.`,
  withdrawn: ({ by, code }: { by: Plain; code: Plain }) =>
    `${by} has withdrawn request ${code}. There is nothing to approve any more.`,
  voided: ({ code, wish }: { code: Plain; wish: string }) =>
    `Your request ${code} no longer holds, since things have changed: ${wish}. Nothing was done. It needs no second person any more: give the order again.`,
  overrode: ({ by, code }: { by: Plain; code: Plain }) =>
    `${by} has carried out request ${code} without approval, with a written reason.`,
  overriddenBy: ({ by, reason }: { by: Plain; reason: Plain }) =>
    `without approval, by ${by}: “${reason}”`,
  recovered: ({ change, wish }: { change: Plain; wish: string }) =>
    `Change ${change} (${wish}) was interrupted in the middle. Reading back has shown what became of it.`,
  recoveredWhole: 'It took effect whole.',
  foundOut: 'interrupted, found out by reading back',
};
