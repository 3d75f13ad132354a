import type { Doable } from '../src/language/doable.js';

/** Whether a command orders a change, and does not only look. */
export function isChange({ intent }: Doable): boolean {
  return (
    intent === 'set' ||
    intent === 'grant' ||
    intent === 'revoke' ||
    intent === 'copy' ||
    intent === 'policy.create' ||
    intent === 'policy.delete'
  );
}
