import type { en } from '../en/replies/catalogue.js';
import { LANGUAGES, type LanguageId } from '../languages.js';

/** Every word a user reads. English gives the shape; a topic or a word that lacks its translation does not compile. */
export type Catalogue = typeof en;

export const CATALOGUES = Object.fromEntries(
  LANGUAGES.map(({ id, replies }) => [id, replies]),
) as Readonly<Record<LanguageId, Catalogue>>;
