import type { Effective, ImConfiguration, Policy } from './policy.js';
import type { Refusal } from './service.js';

/** What is in force for a target, read from the tenant. */
export type SettingsView =
  | {
      readonly kind: 'people';
      readonly people: readonly Effective[];
      readonly total: number;
      readonly off: number;
      /** How many more there are of whom what applies cannot be told. */
      readonly unplaced: number;
    }
  | {
      readonly kind: 'policy';
      readonly policy: Policy;
      readonly holders: number;
      /** Its effective users (site and Global policies), for `policy.list` and `show`. */
      readonly reach: number;
      /** How many more it may apply to: of whom what applies cannot be told. */
      readonly unplaced: number;
      readonly gates: readonly ImConfiguration[];
      readonly others: readonly {
        readonly policy: string;
        readonly count: number;
        readonly setting: boolean | null;
      }[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface WhoView {
  readonly people: readonly Effective[];
  readonly total: number;
  /** How many more there may be: of whom what applies cannot be told. */
  readonly unplaced: number;
}

export interface PoliciesView {
  readonly rows: readonly PolicyRow[];
  /** How many people are in no row: of whom what applies cannot be told. */
  readonly unplaced: number;
}

export interface PolicyRow {
  readonly policy: Policy;
  readonly setting: boolean | null;
  /** People for whom this policy is the effective one. */
  readonly reach: number;
}
