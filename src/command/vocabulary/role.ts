/**
 * What a word of ours can be in a phrase. A word may have several roles ("remove" takes away a right or deletes a
 * policy); the grammar decides by the words beside it.
 */
export type Role =
  // things
  | 'setting' // offline IM
  | 'settings' // "setting", "status", "configuration"
  | 'sending' // "the right to send"
  | 'policy'
  | 'policies'
  | 'listed' // "list of"
  | 'default'
  | 'group'
  | 'groupEnd' // 部, part of the department's name
  | 'dept' // a department everybody knows
  | 'site'
  | 'org'
  | 'global'
  | 'everyone'
  | 'all'
  | 'users'
  | 'self'
  | 'subject' // I, we, you outside a fixed phrase
  | 'pronoun'
  | 'it'
  // orders
  | 'enable'
  | 'disable'
  | 'strong' // an order to switch, whatever is switched
  | 'switch'
  | 'toggle'
  | 'give'
  | 'take'
  | 'lose'
  | 'on'
  | 'off'
  | 'participle' // "disabled": what was done, not an order
  | 'past' // "turned off", after "who"
  | 'create'
  | 'fresh' // "new": an order alone, an adjective after "create"
  | 'delete'
  | 'assign'
  | 'assigned'
  | 'unassign'
  | 'move'
  | 'undo'
  | 'last' // "the last change"
  // mood
  | 'polite'
  | 'may' // 能不能: an order or a question
  | 'want'
  | 'ensure'
  | 'must'
  | 'mustNot'
  | 'no'
  | 'modal'
  | 'cannot'
  | 'able'
  | 'not'
  | 'dont'
  | 'be'
  | 'aux'
  | 'have'
  | 'receive'
  | 'done' // 了
  | 'ask' // 吗
  | 'who'
  | 'whose'
  | 'which'
  | 'what'
  | 'why'
  | 'how'
  | 'when'
  | 'whether'
  | 'whichPolicy'
  | 'exist'
  | 'show'
  | 'history'
  | 'did'
  // joints
  | 'for'
  | 'to'
  | 'of'
  | 'from'
  | 'in'
  | 'with'
  | 'object' // 把
  | 'poss'
  | 'and'
  | 'or'
  | 'comma'
  | 'stop'
  | 'question'
  | 'colon'
  | 'det'
  | 'called'
  | 'filler'
  | 'greet'
  | 'thanks'
  | 'because'
  | 'ticket'
  | 'also'
  // what makes a change unsure
  | 'hypothetical'
  | 'condition'
  | 'exclusion'
  | 'said'
  | 'reported'
  | 'next'
  | 'wildcard'
  | 'feature'
  | 'plain'
  | 'time'
  | 'until'
  | 'start'
  | 'name'
  | 'forename' // a word of ours that is also a first name
  | 'surname'
  | 'noise'
  // Steward's own affairs
  | 'help'
  | 'status'
  | 'script'
  | 'mine'
  | 'whoCan'
  | 'freeze'
  | 'unfreeze'
  | 'approve'
  | 'reject'
  | 'override'
  | 'pending';

/**
 * The words of one language by role, separated by commas or lines; `(a|b)` stands for each alternative and
 * may be empty, and a space inside for any white space.
 */
export type Vocabulary = Partial<Record<Role, string>>;
