import type { Catalogue } from '../../../src/language/replies/catalogue.js';
import { DEEDS } from './deeds.js';
import type { Samples } from './sample.js';
import { SETTINGS } from './settings.js';
import { TALK } from './talk.js';
import { TERMINAL } from './terminal.js';

/** A sample for every function of a catalogue that takes anything: without one this does not compile. */
export const SAMPLES: Samples<Catalogue> = { ...DEEDS, ...TALK, ...SETTINGS, ...TERMINAL };
