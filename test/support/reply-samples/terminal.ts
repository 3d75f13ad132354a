import type { Catalogue } from '../../../src/language/replies/catalogue.js';
import { A, B, EITHER, type Samples } from './sample.js';

export const TERMINAL: Samples<Pick<Catalogue, 'terminal'>> = {
  terminal: {
    search: { words: A },
    searchMissed: { words: A },
    served: { address: A },
    unreachable: { address: A, reason: B },
    status: { status: A },
    notes: {
      embedded: { folder: A },
      powershell: { command: A },
      localRole: { role: A },
      roles: { path: A, proved: EITHER },
      joined: { address: A },
    },
  },
};
