import type { Effective, ImConfiguration, Policy, Scope, SettingValue, User } from './policy.js';
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

/** Which people are asked for: what is in force for them, what they hold, where they are; every key given must hold. */
export interface WhoQuery {
  readonly enabled?: boolean;
  readonly setting?: { readonly name: string; readonly value: SettingValue };
  /** null: those who have none of their own. */
  readonly policy?: string | null;
  readonly department?: string;
  readonly site?: string;
}

/** Settings side by side. */
export interface Comparison {
  readonly kind: 'compared';
  readonly columns: readonly {
    /** Of a person the display name and UPN. */
    readonly person?: Pick<User, 'displayName' | 'userPrincipalName'>;
    /** The policy whose settings these are, and for a person why. */
    readonly policy: string;
    readonly scope: Scope;
  }[];
  /** The settings in which they differ, with the value in each column. */
  readonly rows: readonly { readonly setting: string; readonly values: readonly SettingValue[] }[];
  /** What offline messages are, where they are the same in all. */
  readonly offline?: SettingValue;
}

export interface WhoView {
  readonly people: readonly Effective[];
  readonly total: number;
  /** Among how many they are looked for: those of the place, else everybody; not known of a policy. */
  readonly of?: number | undefined;
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
