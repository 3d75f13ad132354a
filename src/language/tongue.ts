import type { Language } from './core/language.js';
import type { Catalogue } from './replies/catalogue.js';

/** A language of the product: how it is read, and what it says. */
export interface Tongue<Id extends string = string> extends Language<Id> {
  /** Of dates and numbers, and of what is sent: BCP 47. */
  readonly locale: string;
  /** Who and what the examples of help are about. */
  readonly examples: {
    readonly one: string;
    readonly other: string;
    readonly group: string;
    readonly site: string;
    readonly freezeReason: string;
    readonly rejectReason: string;
  };
  readonly replies: Catalogue;
}
