import { en } from './en/catalogue.js';
import type { Language } from './format.js';
import { zh } from './zh/catalogue.js';

/** Every word a user reads. English gives the shape; a topic or a word that lacks its translation does not compile. */
export type Catalogue = typeof en;

export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en, zh };
