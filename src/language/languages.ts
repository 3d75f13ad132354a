import type { Language } from './core/language.js';
import { ENGLISH } from './en/english.js';

/** The languages that are understood: one line each. */
export const LANGUAGES: readonly Language[] = [ENGLISH];
