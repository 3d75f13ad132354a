import { listSettings } from '../../settings/catalogue.js';

/** What a cmdlet takes; switches take a value only after a colon. */
export interface Signature {
  readonly values: readonly string[];
  readonly switches: readonly string[];
  /** Parameters that a value without a name fills, in order. */
  readonly positional: readonly string[];
}

const COMMON_VALUES = [
  'ErrorAction',
  'ErrorVariable',
  'WarningAction',
  'WarningVariable',
  'InformationAction',
  'InformationVariable',
  'OutVariable',
  'OutBuffer',
  'PipelineVariable',
];
const COMMON_SWITCHES = ['Verbose', 'Debug'];
const WRITING_SWITCHES = [...COMMON_SWITCHES, 'WhatIf', 'Confirm'];

/** The short names of parameters that every cmdlet has (source: Microsoft's `about_CommonParameters`). */
export const ALIASES: Readonly<Record<string, string>> = {
  ea: 'ErrorAction',
  ev: 'ErrorVariable',
  wa: 'WarningAction',
  wv: 'WarningVariable',
  infa: 'InformationAction',
  iv: 'InformationVariable',
  ov: 'OutVariable',
  ob: 'OutBuffer',
  pv: 'PipelineVariable',
  vb: 'Verbose',
  db: 'Debug',
  wi: 'WhatIf',
  cf: 'Confirm',
};

const CLIENT_POLICY = listSettings()
  .filter((setting) => setting.of === undefined)
  .map((setting) => setting.id);
const IM_CONFIGURATION = listSettings()
  .filter((setting) => setting.of === 'ImConfiguration')
  .map((setting) => setting.id);

function reading(...values: string[]): Signature {
  return {
    values: [...values, ...COMMON_VALUES],
    switches: [...COMMON_SWITCHES, 'LocalStore'],
    positional: ['Identity'],
  };
}

function writing(values: readonly string[], switches: readonly string[]): Signature {
  return {
    values: ['Identity', 'Tenant', ...values, ...COMMON_VALUES],
    switches: [...WRITING_SWITCHES, ...switches],
    positional: ['Identity'],
  };
}

/**
 * The cmdlets that are commands of Steward, in lower case, with what they take (source: Microsoft's reference of each;
 * `Grant-CsClientPolicy` has no `Force`).
 */
export const SIGNATURES: Readonly<Record<string, Signature>> = {
  'get-csclientpolicy': reading('Identity', 'Filter', 'Tenant'),
  'get-cseffectivepolicy': reading('Identity'),
  'get-csuser': reading('Identity', 'DomainController'),
  'get-csimconfiguration': reading('Identity', 'Filter', 'Tenant'),
  'new-csclientpolicy': writing(CLIENT_POLICY, ['Force', 'InMemory']),
  'set-csclientpolicy': writing([...CLIENT_POLICY, 'Instance'], ['Force']),
  'remove-csclientpolicy': writing([], ['Force']),
  'new-csimconfiguration': writing(IM_CONFIGURATION, ['Force', 'InMemory']),
  'set-csimconfiguration': writing([...IM_CONFIGURATION, 'Instance'], ['Force']),
  'grant-csclientpolicy': {
    ...writing(['PolicyName', 'DomainController'], ['PassThru']),
    positional: ['Identity', 'PolicyName'],
  },
};

/** Parameters that send a cmdlet elsewhere, or feed it what a chat cannot hold: never ignored. */
export const DIVERTING: readonly string[] = ['Instance', 'InMemory', 'Tenant'];
