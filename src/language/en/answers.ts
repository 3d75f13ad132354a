import type { AnswerWords } from '../core/answers.js';

export const ANSWERS: AnswerWords = {
  yes: `yes, y, yep, yeah, yup, ya, yea, sure, sure thing, ok, okay, k, confirm, confirmed, i confirm, go ahead, go for it
    , do it, do that, do so, please do, yes please, yes do it, yes go ahead, apply, apply it, proceed, right, correct
    , that's right, that is right, exactly, affirmative, absolutely, of course, certainly, definitely, agreed, fine
    , sounds good, looks good, lgtm, continue, carry on, aye, indeed, that's correct, of course yes, why not, make it so`,
  no: `no, n, nope, nah, no thanks, no thank you, not now, don't, do not, don't do it, do not do it, please don't, no don't
    , no please don't, negative, not really, rather not, better not, no way, never, wrong, that's wrong, incorrect, not yet
    , i don't, no need, not at all, hell no, no not yet`,
  cancel: `cancel, cancel it, cancel that, cancel this, cancel please, abort, stop, stop it, quit, exit, forget it
    , forget about it, never mind, nevermind, nvm, drop it, leave it, scratch that, back out, stop that, end, discard
    , no cancel, leave it be`,
  both: 'both, both of them, the two of them, both please',
  all: 'all, all of them, all three, all of those, each of them, every one of them',
  more: '(show |list |)(me |)(more|next|the rest)( page|)',
  thanks: `(many |)(thanks|thank you|thx|cheers)( a lot| so much| very much| again|)
    , (ok|okay|great|perfect)( |)(thanks|thank you)`,
  bye: '(good |)bye( bye|)( for now|), goodbye, see you( later| tomorrow| soon|), cu, cya, so long, good night, have a (nice|good) (day|evening|weekend)',
  about:
    'about, (about |)version, about steward, which version (is this|are you), what version (is this|are you), steward version, version info, who made you',
  help: {
    people:
      'help (with |on |about |for |me with |)(people|lists|a list|many|many people|several people|groups|departments|bulk)',
    policies:
      'help (with |on |about |for |me with |)(policies|policy|client policies|client policy)',
    settings:
      'help (with |on |about |for |me with |)(settings|the settings|setting|a setting|parameters)',
    undo: 'help (with |on |about |for |me with |)(undo|undoing|redo|rollback|taking back)',
    history: 'help (with |on |about |for |me with |)(history|the history|changes|log|audit)',
    approval:
      'help (with |on |about |for |me with |)(approval|approvals|approving|requests|freeze|freezing)',
  },
  ordinals: [
    'one, first, 1st',
    'two, second, 2nd',
    'three, third, 3rd',
    'four, fourth, 4th',
    'five, fifth, 5th',
    'six, sixth, 6th',
    'seven, seventh, 7th',
    'eight, eighth, 8th',
    'nine, ninth, 9th',
    'ten, tenth, 10th',
  ],
  before: 'please, well, hm, hmm, hmmm, um, oh, ok, okay, great, perfect',
  after: 'please, pls, thanks, thank you, thx, then, steward',
  choice: {
    before: 'the, no, no., number, nr, nr., option, choice, #, pick, take',
    after: 'one, option, person, choice',
  },
  which:
    'the one (in|from|at|with|of) …, the … one, the (guy|man|woman|person|user) (in|from|at) …',
};
