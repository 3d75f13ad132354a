import type { Holder, Limit, Right } from '../../../policy/actor.js';
import type { PersonChange, Plan } from '../../../policy/plan.js';
import type { Effective, ImConfiguration } from '../../../policy/policy.js';
import type { Change, Pending } from '../../../policy/record.js';
import type { TenantStatus } from '../../../policy/tenant.js';
import type { Comparison, PolicyRow, SettingsView, WhoView } from '../../../policy/views.js';
import type { FeatureId } from '../../../settings/features.js';
import type { Idea } from '../../command.js';
import type { Doable } from '../../doable.js';

/** Where a page of a list begins, and how many entries the list has. */
interface Paged {
  readonly offset: number;
  readonly total: number;
}

type Who = Omit<Extract<Doable, { intent: 'who' }>, 'intent'>;

/** A page of a list. */
export type Listing = Paged &
  (
    | {
        readonly kind: 'people';
        readonly people: readonly Effective[];
        /** The department that they are of. */
        readonly place: string | undefined;
        readonly off: number;
        readonly about: readonly string[];
        readonly unplaced: number;
      }
    | ({
        readonly kind: 'who';
        readonly query: Who;
        /** The site or the department that was asked for. */
        readonly place: string | undefined;
        readonly about: readonly string[];
      } & Pick<WhoView, 'people' | 'of' | 'unplaced'>)
    | { readonly kind: 'policies'; readonly rows: readonly PolicyRow[]; readonly unplaced: number }
    | {
        readonly kind: 'history';
        readonly changes: readonly Change[];
        readonly setting: string | undefined;
        readonly from: string | undefined;
        readonly to: string | undefined;
      }
    /** The people whom an order would touch or a change has touched. */
    | {
        readonly kind: 'concerned';
        readonly people: readonly PersonChange[];
        readonly about: readonly string[];
      }
    /** Settings by their parameters; `sample` asks for one of them. */
    | { readonly kind: 'settings'; readonly ids: readonly string[]; readonly sample: string }
    /** Requests that wait for a second person. `speaker` is the id of the reader. */
    | {
        readonly kind: 'requests';
        readonly requests: readonly Pending[];
        readonly speaker: string;
      }
  );

/** What is looked up and shown; nothing changes by it. */
export type LookUp =
  | Listing
  /** What is in force for somebody, of the settings that are asked about. */
  | {
      readonly kind: 'person';
      readonly person: Effective;
      readonly about: readonly string[];
      readonly unplaced: number;
      /** A report that something does not work: what can be wrong is told. */
      readonly trouble: boolean;
      /** What changed it last, for whoever may read the history. */
      readonly last: Change | undefined;
      /** What can be asked about them next. */
      readonly ways: readonly { readonly what: 'all' | 'history'; readonly phrase: string }[];
    }
  /** All that is set for somebody. */
  | { readonly kind: 'allSettings'; readonly person: Effective; readonly unplaced: number }
  /** A policy, or that of a site; `asked`: one of its settings, or all. */
  | {
      readonly kind: 'policy';
      readonly view: Extract<SettingsView, { kind: 'policy' }>;
      readonly site: string | undefined;
      readonly asked: string | undefined;
    }
  | { readonly kind: 'compared'; readonly comparison: Comparison }
  | { readonly kind: 'historyDepartment' }
  /** The PowerShell of an order, of the preview that waits or of a change, from a step on. */
  | {
      readonly kind: 'script';
      readonly plan: Plan;
      readonly of: 'order' | 'preview' | { readonly change: string };
      readonly offset: number;
    }
  | { readonly kind: 'scriptNothing' | 'scriptNone' | 'scriptNotOrder' }
  /** What there is to know of a plan of which a program gets every line; `end`: this is the last part. */
  | { readonly kind: 'scriptPart'; readonly plan: Plan; readonly end: boolean }
  /** What a setting does and takes; `sample` is an order that sets it. */
  | {
      readonly kind: 'settingsExplained';
      readonly settings: readonly {
        readonly id: string;
        readonly sample: string | undefined;
      }[];
    }
  | { readonly kind: 'elsewhere'; readonly feature: FeatureId }
  /** `here`: the policies that there are, and how to ask for one. */
  | {
      readonly kind: 'idea';
      readonly idea: Idea;
      readonly here?: { readonly policies: readonly string[]; readonly sample: string };
    }
  | {
      readonly kind: 'status';
      readonly status: TenantStatus;
      readonly gates: readonly ImConfiguration[];
    }
  | {
      readonly kind: 'myRights';
      readonly rights: readonly { readonly right: Right; readonly limits: readonly Limit[] }[];
      readonly speaker: string;
    }
  | {
      readonly kind: 'whoMay';
      readonly rights: readonly { readonly right: Right; readonly holders: readonly Holder[] }[];
    };
