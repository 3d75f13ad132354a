import type { Image } from '../../src/policy/plan.js';
import type { Catalogue } from '../replies/catalogue.js';
import { code } from '../replies/plain.js';
import { otherSettings, settingOf } from './people.js';

/** One object as it stands: a policy's settings, a person's assignment, a switch. */
export function imageWords(words: Catalogue, image: Image): string {
  const { changes, people } = words;
  switch (image.object) {
    case 'policy': {
      const name = code(image.identity);
      if (image.value === null) return changes.found(name, changes.absent);
      const setting = people.valueShort(settingOf(image.value));
      const others = otherSettings(image.value);
      return changes.found(name, [setting, ...others].join(words.general.enumeration));
    }
    case 'assignment':
      return changes.found(
        code(image.user),
        image.policy === null ? changes.unassigned : code(image.policy),
      );
    case 'imConfiguration': {
      const { identity, enableOfflineIm } = image.value;
      return changes.found(
        `\`EnableOfflineIm\` ${code(identity)}`,
        people.valueShort(enableOfflineIm),
      );
    }
  }
}
