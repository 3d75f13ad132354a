import { counter, lister } from '../format.js';

export const count = counter('en');
export const list = lister('en');
