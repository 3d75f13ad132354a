import type { Deed } from './deeds.js';
import type { LookUp } from './look-ups.js';
import type { Notice } from './notices.js';
import type { Asking } from './questions.js';

/** What a reply is about, as data: `tell` makes words of it. */
export type Content = Deed | LookUp | Asking | Notice;

/** The content of one kind. */
export type ContentOf<Kind extends Content['kind']> = Extract<Content, { readonly kind: Kind }>;
