import type { Language } from './core/language.js';
import { ENGLISH } from './en/english.js';
import { CHINESE } from './zh/chinese.js';

/** The languages that are understood: one line each. */
export const LANGUAGES: readonly Language[] = [ENGLISH, CHINESE];
