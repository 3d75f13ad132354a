import type { Vocabulary } from './role.js';

/** English as administrators type it. Typing faults are mended towards these words, never towards plain-en.ts. */
export const english: Vocabulary = {
  setting: `message offline (users|contacts|people|colleagues), (messaging|sending messages to|messages for) offline (users|contacts|people|colleagues), im offline (messages|messaging|chat|chats), 
    (offline|off line|off-line) (im|ims|message|messages|messaging|msg|msgs|chat|chats|chatting)
    (offline|off line|off-line) instant (message|messages|messaging|msg|msgs)
    offlineim, offline-im, offlineims, offline-messages, offline-messaging, offlinemessages, offlinemessaging, im offline
    (messages|messaging|im|ims|message|chat) (while|when) offline
    (im|ims|messages|instant messages) to (offline|absent) (users|contacts|people|colleagues)
    (enable|)imautoarchiving, (im |)(auto archiving|auto-archiving|autoarchiving)`,
  settings: `setting, settings, config, configuration, effective (setting|settings|policy|policies|client policy)
    current (setting|settings), state, status, details, situation, value`,
  sending: `the (right|ability|permission) to (send|use), ability to (send|use), permission to (send|use), access to`,
  policy: `policy, client policy, cs client policy, csclientpolicy, im policy`,
  policies:
    'policy list, policy overview, list of policies, policies, client policies, the client policies',
  listed: `(can|could|may) i (have|get|see) (a|the) list of, list of, the list of, a list of, an overview of`,
  default: `default, the default, defaults, the defaults`,
  group: `department, dept, dep, team, group, division, unit, dept., crew`,
  dept: `finance, legal, sales, marketing, hr, human resources, accounting, engineering, operations, procurement,
    purchasing, facilities, r&d, research and development, customer service, helpdesk, logistics, payroll, accounts payable`,
  site: 'site, location, office, branch',
  org: `everywhere, organisation, organization, org, company, tenant, whole (company|organisation|organization|org|tenant)
    (entire|complete) (company|organisation|organization|org|tenant), enterprise, contoso, firm, everyone in the (company|organisation|organization|org|tenant)
    globally, (company|organisation|organization|org|tenant|enterprise|firm)(-| )wide, companywide, orgwide, tenantwide, across the board, business-wide, businesswide, (across |)the (whole |entire |)business`,
  global: 'global, globally',
  everyone: `everyone, everybody, all (the |of the |of our |our |)(users|user|employees|people|staff|personnel|accounts|colleagues|persons|members)
    every (user|employee|person|account|single user|single person|member), each (user|employee|person), all of us, the whole staff, the entire staff, the whole workforce, absolutely everyone, absolutely everybody, all hands`,
  all: 'all, all of, whole, entire, every, both, each',
  users: `personnel, (my|our) (colleague|coworker|co-worker|teammate|boss|manager|assistant|intern|friend), user, users, employee, employees, people, person, staff, account, accounts, colleague, colleagues, member, members, folks, persons, anyone, anybody, mr, mrs, ms, co-worker`,
  self: 'me, my, my own, myself, mine',
  forename: 'will, grant, may, hope, page, chance, young, do, an, so, see, go, you, he, she, love',
  surname: `best, good, nice, cool, great, dear, quick, last, still, may, will, hope, grant, block, case, wish, page, power, he, you, so, do, an, to, go
    see, ban, my, she, love, day, man, read, hand, noon, bar, less`,
  subject: 'i, we, you, us, our, your, somebody, someone, i am, i was, u',
  pronoun: `him, her, hers, his, he, she, they, them, their, theirs, that (user|person|guy|one|man|woman|colleague|team|department|site|employee)
    this (user|person|guy|one|man|woman|colleague|team|department|site|employee), those (users|people|two|guys), these (users|people|two), the (same|other) (user|person|one|two), himself, herself, themselves, those, these, same`,
  it: 'it, its',
  enable: `enable, enabling, activate, activating, reenable, re-enable, re-enabling, reenabling, reactivate, re-activate, unblock, unblocking
    resume, resuming, restore, restoring, reinstate, (turn|switch|toggle|flip|turning|switching) (back |)on, allow, allowing, permit, permitting, let, letting
    authorize, authorise, bring back, unlock, unsuspend, re-allow, re-permit`,
  disable: `put (a stop|an end) to, disable, disabling, deactivate, deactivating, de-activate, block, blocking, forbid, forbidding, prevent, preventing, stop, stopping, (stop|quit|cease) (letting|allowing|permitting), kill, suspend
    suspending, ban, prohibit, (turn|switch|shut|toggle|flip|turning|switching|shutting) (back |)(off|of|down), cut, cut off, disallow, disallowing, halt, deny, bar, cease, discontinue, nix, axe, shutoff`,
  strong: `enable, disable, activate, deactivate, (turn|switch) (on|off), turn (back |)(on|off), enabling, disabling`,
  switch: 'turn, switch, set, flip, put, make, change, turning, switching, setting, get, shut',
  toggle: 'toggle, invert',
  give: 'give, grant, giving, granting, provide, give back, hand back, hand out',
  take: `take back, taking back, remove, removing, revoke, revoking, take away, take, taking, drop, strip, withdraw, pull, get rid of, rescind, yank`,
  lose: 'lose, be without',
  on: `working, on, back on, enabled, re-enabled, reenabled, active, activated, allowed, permitted, available, turned (back |)on, switched (back |)on, true, $true`,
  off: `killed, shut down, off, back off, disabled, inactive, deactivated, blocked, unavailable, turned (back |)off, switched (back |)off, shut off, forbidden, prohibited, suspended, stopped, banned, false, $false, disallowed, denied, prevented, away`,
  participle: `killed, shut down, enabled, re-enabled, reenabled, activated, allowed, permitted, turned (back |)(on|off), switched (back |)(on|off), disabled, deactivated, blocked, forbidden, prohibited, suspended, stopped, banned, shut off, disallowed, denied, prevented`,
  past: `turned (back |)(on|off), switched (back |)(on|off), disabled, enabled, blocked, changed, modified, edited, did, assigned, granted, removed, revoked, created, deleted, undid, touched, altered, gave, took, set, put, activated, deactivated, updated, unassigned, moved, reset, shut off, stopped, killed, switched, turned, suspended, allowed, re-enabled, reenabled, restored, made, reverted`,
  create: 'create, creating, add, adding, make, set up, build, define, generate',
  fresh: 'new, another',
  delete:
    '(should|must|has to|needs to|is to) be (deleted|removed), throw away, delete, deleting, remove, removing, drop, get rid of, erase, destroy, discard',
  assign: `add, adding, assign, assigning, apply, applying, give, grant, granting, giving, attach, use, hand`,
  assigned:
    'affected by, covered by, governed by, assigned, granted, given, applied, applies, applies to, apply, using, holding, hold, holds, uses, assigned to, received',
  unassign: `take back, unassign, un-assign, unassigning, remove, removing, revoke, take, take away, withdraw, clear, reset, detach, strip, unset, ungrant, drop, pull, rescind`,
  move: 'go back, go, fall back, come back, put, move, switch, set, change, transfer, place, moving, putting, return, bring, revert, reset, restore, migrate, send, take',
  undo: `undo, undoing, revert, roll back, rollback, roll it back, roll that back, reverse, take back, take that back, take it back, put it back, put that back, undo it, change it back, change that back`,
  redo: `redo, redo it, redo that, redo this, redoing, undo the undo, undo that undo, undo my undo, revert the undo, take back the undo`,
  last: `last, latest, recent, (the |my |)(last|latest|previous|most recent) (change|order|command|action|edit|thing) (that |)(i|i just|i have|i've) (made|did|gave|done|given), (my |the |this |that |your |)(very |)(last|latest|previous|recent|most recent|prior) (change|changes|action|step|order|command|edit|modification|operation|thing|one), that change, the change, this change, my change, that, this, what (i|you) (just |)did, what i did last`,
  polite: `(could|would|can|will) you (please |kindly |)be so (kind|good) (to|as to|and), be so (kind|good) (to|as to|and), please could you (kindly |), please can you, please would you, (can|could|would|will|can't|couldn't|wouldn't|won't) (you|u|ya) (please |kindly |pls |plz |just |quickly |)
    (can|could|would|will) (somebody|someone|steward|anyone) (please |), would you mind, do you mind, would you be so kind (as to|to), i wonder if you could, i was wondering if you could, any chance you could, could i (please |)ask you to, may i ask you to, can i ask you to, be so kind as to, do me a favor and, do me a favour and, are you able to please`,
  want: `need, (i|we) (have to|must|gotta), (i|we) (want|need|would like|require|wish|want for) (you |), (i'd|we'd|id) (like|love|want|prefer) (you |), (i|we) (want|need|would like) (you |)to, (i'd|we'd) like (you |)to, (you |i |we |please |)need to, (i'd|we'd|i would|we would) (appreciate|be grateful) (if you could|it if you could)`,
  ensure: `arrange for, arrange that, please have, pls have, make, make sure, make sure that, ensure, ensure that, see to it that, please see that, be sure, be sure that, get`,
  must: `must, should, shall, has to, have to, needs to, ought to, is to, are to, needs, shall be, must be, should be`,
  mustNot: `isn't to, aren't to, (must|should|shall|ought) (not|never|no longer|not ever|not anymore), mustn't, shouldn't, mustnt, shouldnt, shan't, ought not to, is not to, are not to, may no longer, should stop, must stop, needs to stop, can no longer`,
  no: 'no more, no, no longer, not any more, not anymore, not any longer',
  modal: 'can, could, may',
  cannot: `can't, cannot, can not, couldn't, cant, (is|are|am|be) (not able|unable) to, (isn't|aren't) able to, unable to, not able to, unable, could not`,
  able: `able to, be able to, to be able to, able, capable of, in a position to, the option to, the ability to, be allowed to, to be allowed to, to be permitted to, allowed to, be permitted to, permitted to`,
  not: `not, doesn't, isn't, aren't, hasn't, haven't, didn't, won't, wasn't, weren't, don't, doesnt, isnt, arent, hasnt, havent, didnt, wont, without, lacks, lack, nobody, no one, no-one, nobody's, none, neither, nor, never, aint, ain't, hadn't`,
  dont: `hold on, hang on, do not, don't, dont, never, do n't, never ever, no need to, there is no need to, there's no need to, not necessary to, no reason to, refrain from, avoid, hold off, stop short of, wait, not yet, leave, keep, ignore, forget, forget about, nvm, never mind, nevermind, scratch that, i never, rather not, instead of, not sure, unsure, i'm not sure, cancel, abort, neither`,
  be: `is, are, was, were, be, been, being, am, 's, to be, has been, have been, had been, gets, got, get, remain, remains, stay, stays, become`,
  aux: `is, are, was, were, am, do, does, did, has, have, had, can, could, will, would, may, should, shall, must, isn't, aren't, doesn't, can't, hasn't, haven't, don't, didn't, wasn't, are there, is there`,
  have: `have, having, has, had, use, using, uses, send, sending, sends, write, writing, do, does, of sending, to send, to use, to have, get, gets, got, access`,
  receive: 'receive, receiving, receives, get sent, be sent, reading, read',
  who: `who was it that, who was it who, who is it that, who, who's, whom, for whom, (which|what) (users|user|people|employees|staff|accounts|colleagues|persons|folks), (which|what) of (our|the) (users|people|employees), who all, anyone who, how many (users|people|employees|accounts|persons), how many, who else, (the |)(users|people|employees|everyone|everybody|all users|anyone|those|all people|all employees|all of the users|all the users|staff|accounts|all accounts|anybody) (who|with|that|having|whose|on|holding|for whom|where|which)`,
  whose: 'whose',
  ask: 'or not',
  which: 'which, whichever',
  what: `what, what's, whats, what are, what is, what does, what do`,
  why: "why, how come, why's, why is it that, for what reason, what is the reason, reason",
  how: `how, how do (i|we|you), how can (i|we|you), how to, how would (i|we|you), how should (i|we), how does one, what is the way to, what's the best way to, is there (a|any) way to, steps to, instructions, explain, where can (i|we), where do (i|we), a way to, the way to`,
  when: "when, since when, when's, how long, at what time",
  whether: 'whether, if, that',
  whichPolicy: `(which|what) (client |)policy, what policy's, which (client |)policy's, (which|what) policy is, the name of the policy`,
  exist: `are there, exist, exists, is there, do we have, are available, available, have we got, we have, there are, have you got, do you have, are defined, are configured, in place, our, all our, there`,
  show: `hows, what's going on with, what is going on with, (can|could|may) i (have|get|see) (a|the) (list of|overview of), (can|could|may) i see, describe, detail, show, show me, display, check, view, see, look up, lookup, look at, tell me, let me know, let me see, let us know, list, print, give me (the|a) (settings|setting|status|state|policy|details|policies|overview), give me all, gimme (the|a|all|your|my) (settings|setting|status|state|policy|details|policies|overview), gimme (a list of|the list of|all|all the), get me the, find out, find, report, verify, inspect, query, confirm, do you know, i'd like to know, i want to know, i would like to know, i'd like to see, i want to see, i would like to see, i need to know, have a look at, give me a list of, give me the list of, info on, information on, information about, info about, details of, details on, output, fetch, state of, the state of, lemme see, does anyone know, how is, how are, how's, what's up with, read, pull up`,
  history: `did (anyone|anybody|someone|somebody) (change|touch|edit|modify), has (anyone|anybody|someone|somebody) (changed|touched|edited|modified), (the |)(last|latest|recent|past) (few|couple of|ten|five|several) changes, history, change log, changelog, change history, audit log, audit trail, log, logs, journal, activity, activity log, changes, recent changes, (the |)(last|latest|recent|past) (changes|activity|orders), what changed, what (was|has been|has|have been|got) changed, what changes, what has changed, any changes, what happened, what's changed, what's new, anything changed, has anything changed, what was done, what has been done, changed recently, change records`,
  did: 'what did, what has, which changes did, what have, changes (made |)by, (what|which changes|changes) (was |were |has been |have been |)approved by, changes of, what all did',
  for: 'for, to the benefit of, regarding, concerning, on behalf of, about, for the benefit of',
  to: 'to, onto, into, towards',
  of: 'of, belonging to',
  from: 'from, off of, away from, off',
  in: 'in, at, within, inside, across, throughout, on, across all of, under, in all of, belonging to, over, all across, working in, all over, who (is|are|work|works) in, who work at, who are at',
  with: 'with, using, having, by, where, that, in which, which, whose, on, who, so that, has, to have',
  and: 'and, &, plus, as well as, and also, along with, together with, and then also, +, and for, as well as for',
  or: 'or not, or, /, |',
  det: 'any, few, some of the, the, a, an, our, the following, following, another, one, same',
  called: `called, named, with the name, by the name of, with name, titled, name, with the name of, whose name is, and call it, and name it, entitled, under the name, known as`,
  filler: `🙏, 👍, 👋, 👌, 🙂, 😊, 😀, 😃, 😄, 😅, ☺, ❤, 🎉, ✨, 🏻, 🏼, 🏽, 🏾, 🏿, do the needful and, do the needful, please, pls, plz, kindly, just, now, right now, right away, immediately, asap, as soon as possible, at once, straight away, again, back, once more, once again, too, as well, urgently, urgent, quickly, quick one, ok, okay, so, well, anymore, any more, any longer, go ahead and, go and, if possible, if you can, if you could, if you would, if you please, if you don't mind, when you get a (sec|chance|minute|moment|second), when you can, when you have (a|time|a moment|a minute|a sec|a second), sorry to bother you, sorry, excuse me, oops, hmm, um, uh, actually, simply, here, there, of course, feature, function, functionality, option, capability, then, currently, really, whoops, for good, permanently, altogether, completely, entirely, fully, at the moment, still, bot, steward, to, per request, as discussed, as requested, as agreed, fyi, for us, and, but, alright, yes, yeah, yep, also, at last, finally, in general, do, let's, go on and, already please, dear, good, hereby, real quick, quick, for a while please, at your earliest convenience, when convenient, today please, a favour, one thing, need help, my friend, up, the use of, use of, in skype, in skype for business, on skype, skype, skype for business, sfb, lync, recently, lately, able, yourself`,
  greet: `dear (team|all|support|helpdesk|admin|admins|colleagues|steward|sir|madam|sir or madam), (hello|hi|hey) (all|folks|support|helpdesk|everyone), hello, hi, hey, hiya, howdy, good (morning|afternoon|evening|day), hi there, hello there, hey there, greetings, hey steward, hi steward, hello steward, yo, morning, evening, afternoon, hola, heya, g'day, hi bot, hello bot, hi all, hi team, hey bot, hey team, sup, what's up, welcome, how are you, how are you doing, nice to meet you`,
  thanks: `thanks, thank you, thx, ty, cheers, many thanks, thanks a lot, thanks so much, thank you very much, thank you so much, thanks in advance, much appreciated, appreciated, tia, thanks a million, thanks a bunch, bye, goodbye, regards, kind regards, best regards, tks, thnx, thankyou, great, cool, nice, perfect, awesome, best`,
  because: `because, as they, as he, as she, since he, since she, since they, as per, per, due to, because of, for security reasons, for compliance reasons, for legal reasons, given that, as requested by, reason:, owing to, on account of`,
  ticket:
    'ticket, case, ref, reference, incident, change request, request, req, cr, inc, ticket number, ticket no, see ticket, for ticket, per ticket, re ticket, sr, jira',
  also: 'and, also, too, as well, same for, what about, how about, and also, likewise, the same for, ditto',
  hypothetical: `is (this|that|it) (ok|okay|fine|right|correct|possible|allowed), what about, what if, what happens if, what happens when, what would happen, what will happen, would, might, maybe, perhaps, possibly, suppose, supposing, imagine, assume, assuming, let's say, lets say, say i, theoretically, hypothetically, should i, should we, shall i, shall we, could i, could we, can i, can we, may i, i wonder, wondering, i think, we think, i guess, consider, considering, thinking about, thinking of, i might, we might, i could, we could, i may, is it possible to, is it ok to, is it okay to, is it safe to, is it possible, possible to, am i able to, are we able to, are you able to, do i need to, do we need to, do i have to, what would, would it be, is it a good idea to, is it wise to, why not, planning to, plan to, about to, going to, i will, we will, i'll, we'll, i shall, do you think, probably, supposed to, we should, i should, in theory, for example, e.g., eg, i plan, we plan, is it allowed, am i allowed, would like, does it make sense, unsure, someday, sometime, eventually, to test, pretend, simulate, dry run, whatif, what-if, could, possible, how about, had, wish, hope, we can, i can, you can, you could, you may, you might, temporarily, for now, means, mean`,
  condition: `if, unless, when, whenever, once, as soon as, in case, provided, provided that, only if, assuming, as long as, until then, otherwise, before, after, while, upon, else, depending on, except when, should he, should she, should they, in the event, given, the moment, where possible`,
  exclusion: `except, except for, excepting, excluding, but not, but, apart from, other than, save for, aside from, besides, minus, bar, not including, exclude, with the exception of, exception, all but, everyone but, less, sans, however, rather than, although, only, instead, though, barring, the rest, others, other, everyone else, anyone else, else, nobody but, remaining, rest, not for`,
  said: `said, says, say, asked, asks, told, tells, wrote, writes, wants, wanted, want, requested, requests, suggested, suggests, thinks, thought, reported, complains, complained, mentioned, according to, asking, claims, claimed, believes, demands, demanded, recommended, recommends, would like, needs, likes, prefers, ordered, instructed, informed, emailed, called me, heard, read that, states, stated, insists, agreed, proposes, proposed, is asking, begged, noted, warned, quoted, saying, telling, advised, decided, wishes, tried, tries, refuses, forgot`,
  reported: `already, yesterday, i have, we have, i've, we've, i just, we just, has been, was, were, have been, had been, he's been, i had, previously, earlier, used to, accidentally, mistakenly, by mistake, did, became, no longer works, ago, last week, last month, last year, last time, just now`,
  next: 'then, and then, after that, afterwards, next, followed by, ;then, and afterwards, and finally',
  until:
    "until, till, til, through, up to, up until, 'til, thru, expires, expiring, ending, ends, not later than, for the next, for the rest of",
  start:
    'starting, beginning, from, effective, as of, as from, starting from, starting on, beginning on, commencing, start, in, at, on, for, by',
  time: `last (week|month|year), a while, for a while, (monday|tuesday|wednesday|thursday|friday|saturday|sunday), (mon|tue|wed|thu|fri|sat)., today, tonight, tomorrow, yesterday, noon, midnight, weekend, week, weeks, day, days, hour, hours, minute, minutes, mins, hrs, month, months, year, years, quarter, pm, o'clock, a week, an hour, a day, a month, half an hour, next week, next month, fortnight, morning, evening, afternoon, forever, daily, weekly, monthly, every day, every week, while, a while, two weeks, easter, christmas, new year, soon,  past, next, eod, cob, seconds, lunch, lunchtime`,
  help: `(what|which) (sort|sorts|kind|kinds) of (things|questions|commands|stuff) can (i|you) (say|ask|ask you|do|type|understand), what (can|may) i ask (of you|for), how to use this bot, show me what you can do, (what|which) commands do you (know|understand|support|have|offer), commands do you know, help, help me, help please, what can you do, what can you do for me, what do you do, how does this work, how do (i|you) (use|operate) (this|this bot|you|steward|it), commands, usage, what commands are there, which commands, list commands, list of commands, available commands, show commands, show help, show me help, show me the help, the help, what are you able to do, what do you understand, what can i say, what can i ask, what can i ask you, what can i type, what are you, who are you, how can you help, how can you help me, i need help, i need some help, can you help me, can you help, could you help me, could you help, man, manual, instructions, how to use this, what should i type, what are your commands, give me some examples, examples, show examples, show me examples, what else can you do, what do you know, i'm lost, i am lost, menu, options, how do i talk to you, what are my options, what kind of things can you do, guide, tutorial, get started, getting started`,
  status: `status, connection status, server status, health, connection, what's your status, what is your status, are you connected, are you online, are you up, version, show status, system status, tenant status, bot status, show the status, show me the status, your status, show connection, are you alive, are you working, ping`,
  script: `(show|show me|print|give me|get|display|output|write|generate|see) (the |a |)(powershell|script|cmdlets|cmdlet|ps|powershell script|powershell commands|powershell code|powershell cmdlets|power shell|commands in powershell) (to |for |of |that would |which would |), powershell (to|for|please), the powershell, powershell, what is the powershell (to|for), as powershell, what powershell would (you|), what's the powershell (to|for), what would the powershell be (to|for), script to, power shell, powershell script, in powershell`,
  mine: `what can i do, what may i do, what am i allowed to do, my rights, my role, what are my rights, what is my role, what's my role, show my rights, my permissions, what are my permissions, show my permissions, what rights do i have, what role do i have, which rights do i have, what permissions do i have, who am i, show my role, which role do i have, what can i do here`,
  whoCan: `who can do this, who can do that, who can do it, who may do this, who may do that, who may do it, who can help, who can help me, who is allowed to do this, who is allowed to do that, who is allowed, who has the rights, who has the right, who has the rights to do this, who can approve, who can approve this, who may approve, who can approve that, who are the admins, who is an admin, who is admin, who are the approvers, who is an approver, who has permission, who has permission to do this, who can make this change, who could do this, who is allowed to approve`,
  freeze:
    'freeze, freeze changes, freeze all changes, stop all changes, freeze everything, change freeze, halt all changes, block all changes, start a freeze, start freeze, lock changes',
  unfreeze:
    'unfreeze, unfreeze changes, unfreeze everything, lift the freeze, end the freeze, stop the freeze, lift freeze, end freeze, thaw, unfreeze all changes, resume changes, allow changes again, remove the freeze, release the freeze, un-freeze',
  approve: 'approve, approve change, approve request, i approve',
  reject: 'reject, decline, reject change, reject request, refuse, disapprove, i reject',
  override: 'override, overrule, emergency override, override approval, force approve',
  pending: `pending approvals, open approvals, approvals, show approvals, list approvals, show pending approvals, list pending approvals, what is pending, what's pending, what is waiting for approval, what's waiting for approval, pending requests, open requests, pending changes, waiting approvals, which approvals are pending, which approvals are open, requests waiting for approval, show pending requests, approval queue, show me the pending approvals, show open approvals, what needs approval, what do i have to approve, pending, any pending approvals, are there pending approvals, are there any pending approvals`,
};
