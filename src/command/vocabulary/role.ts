import { Roles } from '../roles.js';

let count = 0;
function role(): Roles {
  return Roles.one(count++);
}

/**
 * What a word of ours can be in a phrase. A word may have several roles ("remove" takes away a right or deletes a
 * policy); the grammar decides by the words beside it.
 */
export const Role = {
  // things
  setting: role(), // offline IM
  settings: role(), // "setting", "status", "configuration"
  sending: role(), // "the right to send"
  policy: role(),
  policies: role(),
  listed: role(), // "list of"
  default: role(),
  group: role(),
  groupEnd: role(), // 部, part of the department's name
  dept: role(), // a department everybody knows
  site: role(),
  org: role(),
  global: role(),
  everyone: role(),
  all: role(),
  users: role(),
  self: role(),
  subject: role(), // I, we, you outside a fixed phrase
  pronoun: role(),
  it: role(),
  // orders
  enable: role(),
  disable: role(),
  strong: role(), // an order to switch, whatever is switched
  switch: role(),
  toggle: role(),
  give: role(),
  take: role(),
  lose: role(),
  on: role(),
  off: role(),
  participle: role(), // "disabled": what was done, not an order
  past: role(), // "turned off", after "who"
  create: role(),
  fresh: role(), // "new": an order alone, an adjective after "create"
  delete: role(),
  assign: role(),
  assigned: role(),
  unassign: role(),
  move: role(),
  undo: role(),
  redo: role(),
  last: role(), // "the last change"
  // mood
  polite: role(),
  may: role(), // 能不能: an order or a question
  want: role(),
  ensure: role(),
  must: role(),
  mustNot: role(),
  no: role(),
  modal: role(),
  cannot: role(),
  able: role(),
  not: role(),
  dont: role(),
  be: role(),
  aux: role(),
  have: role(),
  receive: role(),
  done: role(), // 了
  ask: role(), // 吗
  who: role(),
  whose: role(),
  which: role(),
  what: role(),
  why: role(),
  how: role(),
  when: role(),
  whether: role(),
  whichPolicy: role(),
  exist: role(),
  show: role(),
  history: role(),
  did: role(),
  // joints
  for: role(),
  to: role(),
  of: role(),
  from: role(),
  in: role(),
  with: role(),
  object: role(), // 把
  poss: role(),
  and: role(),
  or: role(),
  comma: role(),
  stop: role(),
  question: role(),
  colon: role(),
  det: role(),
  called: role(),
  filler: role(),
  greet: role(),
  thanks: role(),
  because: role(),
  ticket: role(),
  also: role(),
  // what makes a change unsure
  hypothetical: role(),
  condition: role(),
  exclusion: role(),
  said: role(),
  reported: role(),
  next: role(),
  wildcard: role(),
  feature: role(),
  plain: role(),
  time: role(),
  until: role(),
  start: role(),
  name: role(),
  forename: role(), // a word of ours that is also a first name
  surname: role(),
  noise: role(),
  // Steward's own affairs
  help: role(),
  status: role(),
  script: role(),
  mine: role(),
  whoCan: role(),
  freeze: role(),
  unfreeze: role(),
  approve: role(),
  reject: role(),
  override: role(),
  pending: role(),
};

export type RoleName = keyof typeof Role;

/**
 * The words of one language by role, separated by commas or lines; `(a|b)` stands for each alternative and
 * may be empty, and a space inside for any white space.
 */
export type Vocabulary = Partial<Record<RoleName, string>>;
