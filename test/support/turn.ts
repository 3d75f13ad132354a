import type { Grammar, Turn } from '../../dialogs/turn.js';
import type { Language } from '../../src/language/replies/format.js';
import type { PolicyService } from '../../src/policy/service.js';
import { actor, asker } from '../policy/service/office.js';

/** One message of Ann's, in the middle of being answered. */
export function turnOf(
  language: Language,
  { service, grammar }: { readonly service: PolicyService; readonly grammar: Grammar },
): Turn {
  return {
    ...{ service, grammar, language, memory: {} },
    languageOf: () => language,
    asker: (phrase) => asker('ann', phrase),
    out: { send: async () => 'delivered', typing: async () => {}, tell: async () => true },
    message: {
      ...{ text: 'do it', value: undefined, locale: undefined, group: false },
      actor: actor('ann'),
      timeZone: 'Europe/Dublin',
      activity: 'test/words/1',
      now: new Date(),
    },
  };
}
