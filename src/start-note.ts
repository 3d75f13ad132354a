import type { Role } from './access/roles.js';
import type { Catalogue } from './language/replies/catalogue.js';

/** What a person at this machine should know of a Steward that starts: the tenant, and who may do what. */
export type StartNote =
  | { readonly kind: 'embedded'; readonly folder: string }
  | { readonly kind: 'powershell'; readonly command: string }
  | { readonly kind: 'localRole'; readonly role: Role }
  /** `proved`: by tokens, who they are. */
  | { readonly kind: 'roles'; readonly path: string; readonly proved: boolean }
  | { readonly kind: 'nobody' }
  /** No other was started: one runs there. */
  | { readonly kind: 'joined'; readonly address: string };

export function noteWords(note: StartNote, { notes }: Catalogue['terminal']): string {
  switch (note.kind) {
    case 'embedded':
      return notes.embedded(note);
    case 'powershell':
      return notes.powershell(note);
    case 'localRole':
      return notes.localRole(note);
    case 'roles':
      return notes.roles(note);
    case 'nobody':
      return notes.nobody;
    case 'joined':
      return notes.joined(note);
  }
}
