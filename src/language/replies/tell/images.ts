import type { Image } from '../../../policy/plan.js';
import { offlineIm } from '../../../policy/settings.js';
import type { Catalogue } from '../catalogue.js';
import { plain } from '../plain.js';
import { fitting } from '../size.js';
import { FEW, few } from './few.js';
import { otherSettings } from './policy.js';

/** UTF-16 units of JSON that objects get. */
const ROOM = 3_000;

/** The first few objects as they stand, one line each; the others are counted. */
export function firstImages(words: Catalogue, images: readonly Image[]): string[] {
  const rows = fitting(
    images.slice(0, FEW).map((image) => imageWords(words, image)),
    ROOM,
  );
  const rest = images.length - rows.length;
  return rest === 0 ? rows : [...rows, words.lists.rest({ rest })];
}

/** One object as it stands: a policy's settings, a person's assignment, a switch. */
function imageWords(words: Catalogue, image: Image): string {
  const { changes, people } = words;
  switch (image.object) {
    case 'policy': {
      const name = plain(image.identity);
      if (image.value === null) return changes.found({ object: name, value: changes.absent });
      const setting = people.valueShort({ setting: offlineIm(image.value.settings) });
      const others = few(words, otherSettings(image.value), (setting) => setting);
      return changes.found({
        object: name,
        value: [setting, ...others].join(words.general.enumeration),
      });
    }
    case 'assignment':
      return changes.found({
        object: plain(image.user),
        value: image.policy === null ? changes.unassigned : plain(image.policy),
      });
    case 'imConfiguration': {
      const { identity, enableOfflineIm } = image.value;
      return changes.found({
        object: `EnableOfflineIm ${plain(identity)}`,
        value:
          enableOfflineIm === null
            ? changes.absent
            : people.valueShort({ setting: enableOfflineIm }),
      });
    }
  }
}
