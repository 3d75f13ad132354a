/**
 * English as administrators type it: a word group a line, the class first. A class says what may follow a word, not what
 * it means: "off" (a bare state), "disabled" (a participle) and "false" (a value) are three.
 */
export const WORDS = `
// ── Words that change nothing of what is ordered, when, for whom or whether
FILL    please, pls, plz, plse, pleas, kindly, just, now, right now, right away, immediately, asap, as soon as possible, at once, ok go, go, as agreed on the phone, as agreed by (phone|mail|email), as we discussed, as per our (call|chat|conversation|discussion), for the audit file, for our records, for my records, for audit purposes, exactly, explicitly, wee favour, (small|quick|little) (favour|favor|request|one), favour, for (the|our|my) (monthly |weekly |annual |internal |)(report|audit|review|records), sorry to bother you( again|), may i ask( you|), (can|could) i ask( you|), evidence request, health check, in plain (words|english), in simple (words|terms), bulk request, quick question, (simple|short) question, in steward
        straight away, urgently, urgent, quickly, quick one, real quick, ok, okay, so, well, please to, actually, simply
        go ahead and, go and, if possible, if you (can|could|would|please|don't mind), when you (can|get a (chance|sec|moment|minute|second))
        when you have (time|a (sec|moment|minute|second)), sorry to bother you, sorry for the trouble, excuse me, hmm, um, uh, of course
        as (discussed|requested|agreed), per request, for us, alright, at your earliest convenience, when convenient, good
        one thing, do the needful and, do the needful, in skype, in skype for business, on skype
        🙏, 👍, 👋, 👌, 🙂, 😊, 😀, 😃, 😄, 😅, ☺, ❤, 🎉, ✨, permanently, for good, completely, entirely, fully, altogether, hereby, (ok|okay) now, and then please, yes please, yes, as (asked|requested|agreed|discussed|stated|described) in, effective immediately, with immediate effect, effective now, effective at once
AGAIN   again, back, once more, once again, back again, bk
ALSO    too, as well, also, likewise
ONLY    only, just
GREET   guten tag, guten morgen, hallo, bonjour, hola, ciao, buongiorno, namaste, salut, hello, hi, hey, hiya, howdy, good (morning|afternoon|evening|day), (hi|hello|hey) (there|all|team|everyone|folks|support|helpdesk|bot|steward|it), sir/madam, dear sir/madam, ladies and gentlemen, to whom it may concern, dear bot, dear steward
        dear (team|all|support|helpdesk|admin|admins|colleagues|steward|sir|madam|it|sir or madam|it team|service desk), greetings, yo, morning, evening
        afternoon, hola, heya, g'day, hey team, team, all, folks, dear colleague, dear colleagues, dear all, dear team, dear support
DEARW   dear, hi, hello, hey
SIGNW   (kind |best |warm |)regards, br, best wishes, sincerely, yours sincerely, yours, cheers, rgds, brgds, best, mvh, thanks and regards, sent from my iphone, cordially, mfg, vg, lg, vlg, warmly, warm regards, gruß, grüße, viele grüße, liebe grüße, freundliche grüße, cordialement, bien à vous, saludos, atentamente, met vriendelijke groet, with (many |best |kind |)thanks, with (kind|best|warm) regards, with best wishes, thank you and (kind |best |warm |)regards, thanks and (kind |best |warm |)regards, many thanks and (kind |best |warm |)regards, yours faithfully, respectfully, all the best, take care
GREETING how are you, how are you doing, nice to meet you, what's up, sup, welcome
SORRY   sorry, oh, ah, oops, whoops, och, argh, damn, dang, oh no, ah sorry, apologies
BOT     steward, bot, @steward, admin bot
THANKS  (many |)thanks (in advance|a lot|so much|a million|a bunch|again|all||very much), thank you (very much|so much|in advance|all|for your help|), thx, ty, cheers, much appreciated
        appreciated, tia, tks, thnx, thankyou, (kind |best |)regards, br, brgds, rgds, great, cool, nice, perfect, awesome, best, bye, goodbye, (have a (nice|great|good) (day|one|weekend)), for your help, ta, ta very much, much obliged
CANYOU  (can|could|would|will) (you|u|ya) (please |kindly |pls |plz |just |quickly |possibly |), (could|would|can|will) you (please |kindly |)be so (kind|good) (to|as to|and)
        be so (kind|good) (as to|to|and), please (could|can|would|will) you (kindly |), (can|could|would|will) (somebody|someone|steward) (please |), would you mind, do you mind
        i wonder if you could, i was wondering if you could, any chance you could, could i (please |)ask you to, (may|can) i ask you to, do me a (favor|favour) and, are you able to please
PLEASECAN please (can|could), (can|could) please
CANHAVE (can|could) (i|we) (please |)(have|get), please (can|could) (i|we) (please |)(have|get)
WANT    i need you, let's, (i|we) (want|need|would like|wish|require) (you |)to, (i'd|we'd|id) (like|love|want|prefer) (you |)to, (you |i |we |please |)need to, (i|we) (have to|must|gotta)
        (i|we) (would|must|have to|want to|should like to) ask you to, (i|we) (ask|beg|urge) you to, i am asking you to, (i|we) (kindly |hereby |)request (that you|you to), (kindly |)request you to, requesting you to, this is to request you to
        (i|we) (need|want|wish|would like|require) that you, (i'd|we'd|i would|we would) (appreciate it |appreciate |)if you (could|would), (your|the) task is to
        (i would|i'd|we would|we'd|it would) be (very |most |)(grateful|thankful|happy|obliged|appreciated|nice|great|helpful) if you (could|would)
DOSO    (please |kindly |pls |)(ensure|arrange|action|implement|do so|do it|see to it|see to this|see to that|make it so|sort it|sort this out|take care of (it|this)|ensure (this|that|it)|arrange (this|that|it)|action (this|it)|do the needful|get it done|make it happen|set it up)
WANTN   (i|we) (want|need|would like|require|wish), (i'd|we'd|id) (like|love|want|prefer), we need to have, i need to have, need
HAVEDONE have, get, please have, pls have, get
ENSURE  make sure (that |), ensure (that |), see to it that, (please |)see that, be sure (that |), make certain (that |), arrange (that|for)
BECAUSE as (he|she|they), since (he|she|they), because (of |), as per, per, due to, for (security|compliance|legal) reasons, as requested by, owing to, on account of, reason, reason:, justification
LEFTW   (has |)left (the company|us|), (is |)leaving (the company|us|), (has |)(resigned|retired), was let go, is moving on, (is |are |)retiring
        (is |has |)(moving|moved|transferred|transferring) to (another|a different|a new|the other) (team|department|dept|site|office|role), (is |has |)(changing|changed|switched) (jobs|teams|departments|roles)
        (is |was |has been |)moved to another (team|department|site|office), (is |has |)(changing|changed) to another (team|department|site|office), (was |has been |have been |)(hacked|compromised|phished)
        (is |are |went |)on (maternity |parental |sick |long |)leave, (is |are |both are |all are |)(on |serving |working )(his |her |their |the |)notice( period|), (is |are |)on (sabbatical|secondment|holiday)
APPROVEDONLY approved, signed off, authorised, authorized, granted
NEEDLESS (it|they) (has|have) no (users|holders|members), (nobody|no one)('s| is) (on|using) it, (nobody|no one) (needs|uses) (it|that|them), (it|they) (is|are) (not|no longer) (needed|used|required), not needed, not in use
        (it is|it's|its) (no longer|not) (used|needed|required|in use), (it is|it's) (obsolete|outdated|superseded|unused), no longer (used|needed|required|in use), superfluous, obsolete now, (we|i) (don't|do not|no longer|dont) (need|use|want|require) (it|this|that|them)
        (we|i) no longer have (a |any |)(need|use) for it, so (that |)(the global policy|global|the default|the default policy|the global one) (applies|counts|holds)( to (them|him|her|both|all)|)( again|)
IAM     this is, i am, i'm, it's, here is
HEREW   here, speaking
// ── Remarks that need not be read
ABOUT   he, she, they, his, her, their, approved by, covering for, manager, managers
GRAVE   meant, means, subject to, pending, kidding, joking, joke, jk, test, testing, think, thinks, told, hear, heard, hope, hopes, wonder, against, exempt, mind, rather, otherwise, later, soon, eventually, first, although, though, however, example, sample, draft, template, quote, instead, decide, decided, deciding, undecided, unsure, sure, object, objects, objected, refuse, refused, disagree, disagrees, wrong, different, else, same, plus, too, unlike, including, excluding, exception to, never mind, maybe, question, asking, whether, either, neither, still, yet, so far, keep, keeps, stay, stays, remain, remains, back, undo, cancel, cancelled, ignore, stop, wait, hold, mistake, error, doubt, check, ask, approval, approve, rejected, denied, needed, need, needs, want, wants, wish, like, likes, prefer, prefers, opposite, contrary, reverse, attached list, attached file, attached sheet, attached csv, schedule, scheduled, list, below, above, agree, agrees, insist, insists, insisted, leaves, disregard, withdrawn, withdraw, withdrew, hold, mixed, correction, corrected, signal, lab, void, retract, retracted, reversed, vice versa, drill, hypothetical, phishing, manual, suggestion, suggest, discuss, discussing, weekly, monthly, daily, repeats, duration, expire, expires, temporary, temporarily, unsigned, unconfirmed, optional, depends, depend, await, awaits, consent, veto, principle, conditional, conditionally, objection, objections, deputy, brother, sister, twin, namesake, ambiguous, private, include, includes, apply, applies, mobile, client, done, resolved, use, uses, in use, tbd, missing, simulation, cancelled, canceled, on hold, re-enable, re-enabled, enabled, disabled, mix, mixup, mix-up, only, just, called off, postponed, postpone, deferred, figure out, working on it, forthcoming, upcoming, tentative, provisional, proposed, planned, investigate, please explain, nothing, no action, disagree, disagrees, insisting
// ── Tickets
TICKETW ticket, case, ref, reference, incident, change request, request, req, cr, inc, sr, jira, (ticket|case|incident|request|ref|change) (number|no|id), see ticket, (for|per|re|as per) (the |)(ticket|case|incident|request), chg, task, (hr|it|sd|service desk|helpdesk) (ticket|case|request), see, (temporary|new|urgent|standard|high priority|low priority) request, subtask, sub-task, step, item, joiner task, leaver task, mover task, subtask
MAILW   fw, fwd, re, aw, wg, subject, please (implement|process|action|execute|perform), action required, for action
// ── What stands below a mail
FOOTER  intended recipient, intended solely, intended only, unsubscribe, legal notice, registered office, virus, viruses, external sender, external email, privileged and confidential, confidential and privileged
FOOTNOTE confidential, privileged, disclaimer, caution, sent from my, sent from
// ── Keys of forms, of mails and of tables
FNAME   name, full name
FWHO    (affected |target |requested |)(user|users|employee|employees|person|people|account|accounts|colleague|staff member)( name| names|), names, display name, displayname, (requested |request |)for, on behalf of, who, samaccountname, joiner, leaver, mover, joiners, leavers, new starter, starter
FADDR   (user |)upn, userprincipalname, user principal name, (sip|sign-in|sign in)( address|), login, login name, sipaddress, user id, userid
FORDER  action, action required, requested action, request, requested change, change requested, change, task, what, description, details, please action, operation, instruction, to do for steward, steward, for steward
FCONT   email, e-mail, mail, email address, e-mail address, contact, phone, telephone, mobile, ext, extension, requested by, requester, requestor, raised by, opened by, submitted by
FNOTE   reason, justification, because, ticket, ticket number, ticket no, ticket id, case, incident, reference, ref, priority, urgency, approved by, approver, manager, category, impact, due, sla
FPOL    policy, policy name, client policy, client policy name
FGROUP  department, dept, team, dept name
FSITE   site, location, office, site name
FSET    setting, parameter, policy setting, attribute
FVAL    value, new value, set to, state, desired state, desired value, target value
FSTART  start, start date, start time, effective, effective date, effective from, begin, start on, when
FEND    end, end date, end time, until, expiry, expires, expiry date, valid until, end on
FHEAD   from, to, cc, bcc, sent, date, subject, fw, fwd, re, importance, attachments, received
// ── States
V+      enable, activate, reenable, re-enable, reactivate, re-activate, unblock, resume, restore, reinstate, (turn|switch|toggle|flip) (back |)on, bring back, unlock, unsuspend, turn on, opt in to, start, re-allow
V-      disable, deactivate, de-activate, kill, suspend, (turn|switch|shut|toggle|flip) (back |)(off|of|down), cut, cut off, shutoff, discontinue, cease, halt, nix, axe, put (a stop|an end) to, do away with, get rid of, knock off, (turn|switch) (offf|of), unenable, lock, pull the plug on, put an end to, shut off
VING+   enabling, activating, reenabling, re-enabling, reactivating, re-activating, unblocking, (turning|switching) (back |)on, restoring, resuming, reinstating
VING-   disabling, deactivating, suspending, (turning|switching|shutting) (back |)(off|down), killing
A+      allow, permit, authorize, authorise, re-permit
A-      block, forbid, prohibit, ban, disallow, deny, bar, stop, prevent, remove
SW      turn, switch, set, flip, put, make, toggle, change, shut, get
SWING   turning, switching, setting, changing
BRINGV+ bring, get
B+      on, onn, back on, on again, back on again
B-      off, offf, back off, off again, of, offf
P+      enabled, re-enabled, reenabled, active, activated, reactivated, allowed, permitted, (turned|switched) (back |)on, available, restored, unblocked, reinstated
P-      disabled, deactivated, inactive, blocked, forbidden, prohibited, suspended, banned, disallowed, (turned|switched|shut) (back |)(off|down|of), killed, cut off, removed, denied, disable
X+      true, $true, yes
X-      false, $false, no
LIT     true, false, $true, $false, $null
NOTSET  not set, not configured, unset, null, undefined, unconfigured
STOPV-  stop, prevent, block, ban, bar, prohibit, forbid, disallow, deny, cease
KEEPV-  keep
SWV     turn, switch, flip, toggle, shut
STOPING- stopping, preventing, blocking, banning
FROMS   from
LET+    let, allow, permit, authorize, authorise, enable
NOTLET- (don't|do not|dont|never|no longer) (ever |)(let|allow|permit), disallow, stop (letting|allowing|permitting), please do not (let|allow|permit)
DENYV-  deny, refuse, forbid, disallow
MUSTNOT- must (not|never|no longer), (should|shall|ought to|may) (not|never|no longer), ought not to, mustn't, shouldn't, shan't, (is|are) (not |no longer )to, isn't to, aren't to, (is|are) not supposed to, may no longer, should stop, must stop, needs to stop
MUST    must, should, shall, has to, have to, needs to, need to, ought to, is to, are to
BE      be, get, stay, remain, be set to, stay set to
IS      is, are, was, were, 's, am, be
NEEDSP  needed, is needed, needs, need, requires, require
NOLONGER- no longer (needs|need|requires|require|uses|use|wants), (doesn't|does not|don't|do not) (need|require|want|use), no longer
NOMORE- no more, no, none of the
ABLE    be able to, able to, be allowed to, be permitted to, have permission to, have the right to, be in a position to
CAN     can, could, may
CANNOT- cannot, can't, can not, cant, could not, couldn't, is not able to, isn't able to, is unable to, are unable to, are not able to, aren't able to, unable to, not able to, can no longer
SEND    send, use, have, write, sending, using, having, writing, to send, to use, to have, to write, make use of, send out, sending out, receive and send, the use of, use of, keep sending, keep using, access, carry, leave, leaving, to leave
GIVEV+  give, give back, hand back, provide, restore, return, grant
TAKEV-  take, take away, remove, strip, withdraw, pull, revoke, cut, deny
LIFTV+  lift
BLOCKW  block
EXCLUDEV- exclude, bar, cut off, cut, block, ban, remove, shut out, lock out
ANYMORE any more, anymore, any longer
ITW     it, that, this, that one, this one
SAMEFOR (the |)same (for|with), ditto for, likewise for, the same again for
NOPE    no, nope, sorry, oops, wait, wrong, not (him|her|them|that one), no no, wrong (one|person|user)
MEANT   i meant, i mean, i was talking about, i wanted to say, that should be, it should be, should be, make that, make it
THEOTHER (the |that |)other (one|guy|person|user|man|woman|account|colleague)
ADDW    add, and add, also add, please add, include, also include
INSTEADW instead, rather
// ── People and places
THATW   that
THISW   this, my
THE     the, a, an, our
BOTH    both, both of, each of
RECENTLY recently, lately, at the moment, currently, of late, at present, as of now, these days, atm, rn, these days, at this time, at this moment, right at the moment, presently, a (moment|minute) ago
ONEALINE one (per|a|on each|in each) line, one (name|user|address|account) (per|a) line, as (follows|listed below|below), (listed |see |)below, see the list( below|)
FOLLOWING the following, following, these, the below, below, the listed, the following listed, the users below, the people below, the persons below, those below, the listed users, the users listed below, the people listed below, the accounts below, the names below, (each|all|every one) of (these|the following|those), (each|all) of the below, all the following
COUNTED=2 (these |those |the |the following |all |)(two|2)( please|)
COUNTED=3 (these |those |the |the following |all |)(three|3)( please|)
COUNTED=4 (these |those |the |the following |all |)(four|4)( please|)
COUNTED=5 (these |those |the |the following |all |)(five|5)( please|)
COUNTED=6 (these |those |the |the following |all |)(six|6)( please|)
COUNTED=7 (these |those |the |the following |all |)(seven|7)( please|)
COUNTED=8 (these |those |the |the following |all |)(eight|8)( please|)
COUNTED=9 (these |those |the |the following |all |)(nine|9)( please|)
COUNTED=10 (these |those |the |the following |all |)(ten|10)( please|)
USERW   user, users, user account, account, accounts, employee, employees, colleague, colleagues, the user, people, person, persons, staff, staff member, team member, member, members, the account of, user named, user:, the mailbox of, coworker, co-worker, username, upn, colleague, ppl, of my (direct reports|colleagues|people|team members|staff|team)
ROLEW   contractor, contractors, student, students, intern, interns, guest, guests, trainee, trainees, leaver, leavers, joiner, joiners, new starter, new starters, (new|temporary|returning|departing) (colleague|colleagues|employee|employees|hire|hires|user|users|team member|team members|joiner|joiners|starter|starters|member|members), people from my team
ACCOUNTW account, user account, user, mailbox, profile, login, skype account, sip account, skype user, user object
TITLE   mr, mrs, ms, miss, sir, madam, mr., mrs., ms.
ABBR    prof, dr, mag, ing, dipl, st, jr, sr, rev, fr, md, mohd, muhd, smt, shri, sri, hon, rt, eng, arch, lic, sra, srta
ALLW    all, all of, all the, all of the, every, each, the whole, whole, the entire, entire, all our, all of our
EVERY   all, everyone, everybody, all (the |of the |of our |our |)(users|user|employees|people|staff|personnel|accounts|colleagues|persons|members|folks|mailboxes), every (user|employee|person|account|single user|single person|member|single employee), each (user|employee|person), each and every (user|employee|person)
        all of us, the (whole|entire) (staff|workforce), absolutely (everyone|everybody), all hands, anyone, anybody, all (the |of the |of our |our |)(staff|team|crew) members, all (the |our |)(employees|colleagues) we have
ORG     everywhere, (the |our |)(whole |entire |complete |)(organisation|organization|org|company|tenant|enterprise|firm), (the |our )(whole |entire |complete |)business, globally, global, global policy, (company|organisation|organization|org|tenant|enterprise|firm|business)(-| )wide
        companywide, orgwide, tenantwide, businesswide, across the board, contoso, (all of |the whole of |)contoso, the global policy, the whole place, server(-| )wide
SELF    i, me, my, myself, mine, my own, my (own |)account, my user, my own changes of, mine own
WEW     we, our team, us
PRON    him, her, hers, his, he, she, himself, herself, (that|this|the same) (user|person|guy|man|woman|colleague|employee)
BOTHW   both, both of them, the two of them, both users, both people
THOSE   the above, the above users, the users above, their own, them, they, their, theirs, themselves, all of them, (these|those) (users|people|guys|employees|accounts|colleagues|persons), all (of |)(these|those)( users| people| employees|), the same (people|users), everyone (on|in) (the|that|this) list, those, the lot of them, the (people|users|ones|accounts) you (just |have just |)(listed|showed|named|mentioned), the (people|users|ones) (listed|shown|mentioned|named)( above|), everyone you (just |)(listed|showed)
GW      department, dept, dep, team, group, division, unit, dept., crew, org unit
GPW     members, people working, people, staff, users, folks, employees, colleagues, personnel
NOBODYW nobody, no one, no-one, none of the users, none
GROUPK  department, dept, team, group
GROUPKS departments, teams, groups
SITEK   site, location, office
SITEKS  sites, locations, offices
ASSIGNEDW applies, applied, is applied, assigned, granted, given, applied
SENDOF  sending of, the sending of, sending, the use of, use of, the ability to send, ability to send, permission to send, the (right|ability|permission) to (send|use|have|write), (right|ability|permission) to (send|use|have|write)
ANYONEW anyone, anybody, someone, somebody
GLOBALLY globally, (company|organisation|organization|tenant|org)(-| )wide
PUTW    put, set
RECVW   receive, get, read
LOSEW   lose, be without
ABILITYW ability to, permission to, right to
TURNEDW turned, switched, who turned
GAVEV   assigned, gave, granted, put, moved, handed, switched, applied, took, removed
COMEFROM come from, coming from, set from
WHEREQ  where
SAYW    say about, says about, say on
ORNOT   or not
UNTILONLY until, till
UNTILW  until, till, for
ALLITS  (all|for all) (of |)(its|their) (staff|members|people|users|employees|personnel|team members|accounts), everyone (there|in it), everybody (there|in it), all (the |)(staff|people|users|employees) there, the (whole|entire) (site|department|team|office|place|plant|branch|group|dept)
OPENEDW (it|this|that) was (opened|raised|made|logged|filed|ordered|done) (under|with|as|in|for)
GOF     department of, dept of, division of, department
DEPT    finance, legal, sales, marketing, hr, human resources, accounting, engineering, operations, procurement, purchasing, facilities, r&d, research and development, customer service, helpdesk, help desk, logistics, payroll, accounts payable, service desk, compliance, product, production
SITEW   site, location, office, branch, plant, campus
AT      at, in, within, across, from, of, inside, on, throughout
WORKSAT who (works|work|sits|sit) (in|at|for), (working|sitting) (in|at|for), that (work|works) (in|at), who belong to
FOR     for, fro, 4, foor, fo, with, regarding, concerning
TO      to, onto, into, over to
OF      of, belonging to, for
AVAIL+  available, accessible
AVAIL-  unavailable, inaccessible
PUTP    put, placed, moved, switched
FROM    sent by, from, off of, away from, off
ON      on, in, at, for, of
HOLDSON on, under, holding, who (has|have|holds|hold|is on|are on), that (have|has), assigned to
HOLDS   with, using, holding, having, on, who (has|have|holds|hold|uses|use|is on|are on), that (have|has|use|uses), under, assigned, who were (given|assigned), assigned to, w/, switched to, set to
AND     and, &, plus, and also, along with, together with, +, n
ASWELL  as well as
OR      or
EXCEPT  except, except for, excepting, excluding, but not, apart from, other than, save for, aside from, minus, not including, but exclude, with the exception of, but leave out, without, leaving out
// ── Policies
POL     policy, client policy, cs client policy, csclientpolicy, im policy, client-policy
ASSIGNMENT assignment, assignments
POLS    policies, client policies, (the |all |all the )(client |)policies, policy list, policy overview, list of (the |)(client |)policies, (the |all |all the |)(available|existing|current|defined) (client |)policies, every (client |)policy, each (client |)policy
CALLED  called, named, with the name, by the name of, with name, titled, name, with the name of, whose name is, and call it, and name it, entitled, under the name, known as, as, it
NEW     new, another, fresh, additional, one new
HANDV   hand, hand out, allocate, roll out, deploy, push, use, add
ASSIGN  assign, apply, grant, give, attach, re-assign, reassign
MOVE    move, switch, put, change, transfer, set, migrate, place, shift, bring
CHANGEV change, switch, set, update, alter, make, raise, increase, lower, decrease, bump, reduce, limit
BACKTO  back to, back on, to, back onto, on, bk on, bk to
DEFAULT default, default policy, the default, the default policy, default client policy, the default client policy, the global default, the standard policy, defaults, (company|global|organisation|organization|tenant|org|corporate) default, the (company|global|organisation|organization|tenant|org|corporate) default
GLOBALP global, global policy, the global policy
MOVEBACK put, move, return, reset, revert, set, switch, bring, restore, go, fall, fall back, change
RESETV  restore, reset, reinstate
CREATE  create, add, make, set up, build, define, generate, make me, create me, set me up, build me, make us, create us
DELETE  delete, remove, drop, get rid of, erase, destroy, discard, throw away, scrap, del, rm, bin, chuck, chuck out, ditch, trash, dump, do away with
DELETEDW deleted, removed, erased, dropped
OFFW    off from, off, out of, from
POLW    policy, policies
UNASSIGN unassign, un-assign, remove, revoke, take, take away, withdraw, clear, reset, detach, strip, unset, ungrant, drop, pull, rescind, cancel, take back, take out
CLEARV  clear, unset, empty, reset, blank
UNASSIGNV unassign, un-assign, ungrant, revoke, detach, rescind
AWAY    away, back, off
OLDW    old, unused, obsolete, outdated, superseded, redundant, leftover, temporary, test, empty
BASED   based upon, on the basis of, starting from, based on, modelled on, modeled on
INTOW   into, into a new policy
LIKEW   like, as a copy of, same as, with the settings of, that copies, just like, derived from, with the same settings as, having the same settings as, with settings like, with the same (config|configuration|values) as, identical to, that is identical to, similar to
BUTW    but, and, except, only, though
COPYV   copy, duplicate, clone
COPYN   copy, duplicate, clone
WHATEVERP whatever (client |)policy, whichever (client |)policy, the (client |)policy (that |which |)
UPW     up with, up on
SAMEP   the same policy, the same client policy, the same (client |)policy settings, same policy, same client policy, same (client |)policy settings, exactly the same (client |)policy, the very same (client |)policy, identical policy, the identical (client |)policy
ASW     as, that
INW     in, at, within, on, inside
HASW    has, have, get, still has, has got, is on, uses, got, hold, are having, is having, having, has got, have got
SO      so that, so
THEREW  there, in it, in there, for it, therein
WHERE   where, in which, with, that has, which has, having, that (turns|switches|has|keeps|leaves), which (turns|switches|has|keeps), to, that will, in order to, such that
STATEING+ allows, permits, enables, allowing, permitting, enabling
STATEING- disallows, forbids, blocks, prohibits, disables, prevents, disallowing, blocking, disabling
TURNS   turns, switches, turning, switching
// ── Questions
WHAT    what, what's, whats, which, what is, what are, what was, wat, wot
WHATIS  what is, what's, whats, what are
SETTO   set to, configured (to|as|)
ISQ     isn't, aren't, is, are, am, was, were, is it true that
NOTHAVE- (don't|doesn't|do not|does not|didn't|didn't) have, without, with no, have no, has no, lacks, lack, (has|have) no more
DOESQ   doesn't, don't, didn't, does, do, did
HASQ    has, have, hasn't, haven't, has been, have been, hasn't been
CANQ    can, could, may, is, are, am
WHO     who, who's, whom, who all, who else, (which|what) (users|user|people|employees|staff|accounts|colleagues|persons|folks), who are the (users|people) (that|who), (is there |)(anyone|anybody) (with|whose), are there any (users|people) (with|who have), which of (our|the) (users|people|employees), anyone who, anybody who, everyone who, everybody who, (the |all |all the |)(users|people|employees|accounts|those) (who|with|that|whose|having), users, people, who was it that, who was it who, who are the (users|people) with, who are (the |)(users|people), who else, which people, which ppl, ppl
HOWMANY how many (users|people|employees|accounts|persons|folks|staff|), (the |)number of (users|people|employees|accounts|persons), count (the |of |)(users|people|employees|everyone|everybody|persons), count, how many ppl, how many of (our|the|my) (users|people|employees|staff), head count of (the |)(people|users|employees|staff), headcount of (the |)(people|users|employees|staff), how many (staff members|team members|colleagues|mailboxes|students|teachers|workers), number of (staff|people|users|employees), headcount, head count, the headcount, report the number of (users|people|employees|accounts)
WHOSE   whose
LISTV   (could|can) i have a list of, a list of, list of, show which, list, show, show me, display, give me (a list of|the list of|), find, get, name, print, count, report, export, tell me, gimme, send me (a list of|the list of|), let me know, let us know, can you tell me, could you tell me, (send|give|get|show) (me|us) (an overview|a list|the list|the full list|a full list|a report) of, an overview of, i need (the|a) (full |complete |)list of, i (need|want) (a|an|the) (overview|list) of, a report of, a report on, break down, breakdown of, a breakdown of, list all, list every, give the list of, i need, we need, tell, provide, provide (me |us |)(with |)(a|the) list of, share the list of, pull, pull (me |)a list of, an inventory of, i need an inventory of, give me an inventory of, a full list of, i would like (a list of|to see), the names of
BYWHOM  by whom, who did (it|them|that|this), who made (it|them), for whom
ONCE    once
JUSTLIST just the (list|names), only the (list|names), as a (list|table), names only
EVERYONEW everyone, everybody, all, (all |)(the |)(users|people|employees|accounts), anyone, every user, all of those
PERW    per, by, for each, in each, broken down by, grouped by, split by, sorted by, each, at each, in every, at every, per each, counted (by|per), broken down per, (split|grouped|sorted|totalled|summed) (by|per), with a count per, and count them (by|per), one row per, divided by, pro, for every, by each
EACHW   each, every
STILLW  still, any longer, currently
HOLDSW  holds, hold, uses, has got, is affected by, are affected by, affected by, is covered by, gets, get, run on, runs on, are running on, sit on, sits on, are assigned to, work under
HOLDERW holders
WORKW   work, working, function
WHICHPOL (which|what) (client |)policy, (which|what) (client |)policy is, what policy's, which policy's, the name of the policy, what for a (client |)policy, which kind of (client |)policy, what kind of (client |)policy
HOW     how, how do (i|we|you), how can (i|we|you), how to, how would (i|we|you), how should (i|we), how does one, what is the way to, what's the best way to, is there (a|any) way to, steps to, instructions, where (can|do) (i|we), a way to, the way to, how is it possible to
WHY     why, how come, why's, why is it that, for what reason, what is the reason, reason why
WHEN    when, since when, when's, how long, at what time, when was, when did
SHOW    tell me about, show, show me, display, check, view, see, look up, lookup, look at, tell me about, tell me, let me know, let me see, list, print, give me, get me, find out, report, verify, inspect, query, have a look at, info on, information (on|about), info about, details (of|on|for), output, fetch, pull up, read, describe, what about, how about, what's up with, what is up with, status of, state of, state for, status for, i (want|need|would like) to (know|see), i'd like to (know|see), can i see, could i see, do you know, how's, how is, what's going on with, hows, send me, tell us, show us, tell, remind me of, kindly provide, provide, provide me with, share, check for (me|us), look up for (me|us)
STATEW  setting, settings, config, configuration, status, state, details, situation, value, policy, client policy, effective settings, effective setting, effective policy, effective client policy, current settings, current setting, options
INFORCE in force, in effect, that apply, which apply, that are in force, currently in force
APPLYW  apply, applies, are in force, is in force, are in effect, are active, is active, hold, count
CONTAINW contain, contains, include, includes, look like, consist of, have in it
ALLSET  all (the |)settings, every setting, all of the settings, full settings, complete settings, all (his|her|their) settings, all parameters, every parameter, (the |a |)(complete|full|whole|entire) list of (all |)(the |)(settings|parameters), (the |)(complete|full|whole|entire) (settings|configuration), (the |)settings in full, all (client |)policy settings, every client setting, all client settings, every (client |)(policy |)setting
BEINGW  being, when it is, when
WHETHER whether, if, that
EXISTW  are there, exist, exists, is there, do we have, are available, do we have any, available, have we got, we have, there are, do you have, are defined, are configured, in place, have you got, are in place, there, do exist, do you know, do you have, can i (assign|use|grant|give), may i (assign|use), which exist, that exist, that are there, could i assign, are around, we currently have, that we have, which we have, we have got, you know of, we are having, we have got, you have, in use, currently in use, that are in use, we've got, you've got, we've, you've
DIFF    different, the difference, differs, the differences, difference, differences, what differs, differ
COMPAREV compare, diff, contrast, set against each other, put next to each other
SIDEBY  side by side, next to each other, beside each other
BETWEEN between
AMONG   among, amongst, of
AGAINST with, and, against, to, versus, vs, vs., from
// ── The log
HISTORY history, change log, changelog, change history, audit log, audit trail, log, logs, journal, activity, activity log, audit history, audit, log book, change record, change records, history of (all |)changes, log of changes, list of changes
CHANGES changes, orders, modifications, edits, the changes, recent changes, latest changes, last changes, past changes, every change, each change, all changes, any changes, changes that were made, changes made, every change made, the changes made
ANYQ    any, anything, have there been any, were there any, some, anything, something
WHATCH  what (was |has been |has |have been |got |)(changed|modified|edited|altered), (what|which) changes, what happened, what's changed, what's new, anything changed, has anything changed, what was done, what has been done, any changes, what did change, what all changes (happened|were made|were done), what all (changed|happened|was changed), (what|which) changes (happened|took place|occurred), (what|which) changes (were|have been) (made|done|carried out|applied), was anything changed, were any changes made, has anything been changed, did anything change
CHANGEDV changed, modified, edited, touched, altered, set, made, turned off, turned on, disabled, enabled, removed, granted, assigned, did, updated, switched off, switched on, do, change, edit, touch, modify, done, undone, undo, created, deleted, affected, concerned, hit, alter, altered, adjust, adjusted
APPROVEDV approved, approve, rejected, reject
MADEBY  made by, by, of, from, that were made by, done by, performed by, carried out by, ordered by
DIDQ    did, has, have, was, were
FAILEDW=failed failed, unsuccessful, that failed, failing, broken, fail, fails, went wrong, go wrong, did not work, did not go through
REFUSEDW=refused refused, rejected, denied, that were (refused|rejected|denied), turned down, declined, refuse, turn down, not permitted, not allowed, blocked
WAITINGW=waiting waiting, pending, open, that are waiting, queued, scheduled, outstanding
APPLIEDW=applied applied, successful, succeeded, completed, carried out, went through, go through, succeed
RECENT  recent, latest, last, past, (the |)(last|latest) (few|couple of|)
UNDO    undo, revert, roll back, rollback, reverse, take back, back out, backout, roll (it|that) back, take (that|it) back, put (it|that) back, change (it|that) back, undo (it|that|this), revert (it|that|this), reverse (that|it), do undo
UNDOTAIL back
LASTCH  that, this, it, what you (just |)did, (my |the |that |)(last|latest|previous|most recent) (change|action|step|order|command|edit|modification|thing|one), (my |the |)very last (change|order|thing|one), that (change|order|), the change, this change, my change
        what i (just |)did( last|), the last thing i did, my last, last, the order, that last one, the last (change|order|thing) (that |)(i|we) (just |)(made|did|gave)
CHANGESW changes, orders, edits, change, order, modifications, actions, things, log entries, entries, log lines, records
NUMW=2  two
NUMW=3  three
NUMW=4  four
NUMW=5  five
NUMW=6  six
NUMW=7  seven
NUMW=8  eight
NUMW=9  nine
NUMW=10 ten
NUMW=12 twelve
NUMW=20 twenty
LASTN   (the |my |)(last|latest|previous|most recent|past)
EVERYTHING everything, all changes, all (the |my |of the |)changes, all orders, all that, whatever
IDID    i (did|made|changed|have done|ordered), that i (did|made|changed), i've (done|made|changed), what i did, my
MADEW   made, did, has made, changed, ordered, done, has done, make, makes, do, did, gave, order
CHANGEW change, order, number, #, id, the change
MISTAKE that was (a mistake|wrong|an error|my mistake), wrong (one|person|user|guy), my (mistake|bad|fault), it was a mistake, i made a mistake, (it|this|that) was (made|done|opened|raised|given|ordered) (by mistake|in error|accidentally), by mistake, in error, (it|this|that) was (the |)wrong( one|), (the |this |that |)(request|ticket|change|order) was (withdrawn|cancelled|canceled|rejected|revoked|closed), (that|this|it) was the wrong (one|person|user|ticket|department|policy)
WRONGONE i did the wrong (user|person|one), i picked the wrong (user|person|one), (wrong|incorrect) (user|person), wrong (ticket|user|person|one|guy|department|policy) (i (have |)(picked|chosen|done|changed)), (my|the|that) undo was (wrong|a mistake|an error), i (should not|shouldn't) have undone (it|that), (i |)(picked|did|chose|changed|clicked) the wrong (one|user|person|ticket|department|policy)
LISTEND end of list, end of the list, end, eof, that is all, thats all, nothing else
WASRIGHT (it|that) was (correct|right|fine|ok|okay) after all
REDO    redo, redo (it|that|this), redoing, undo the undo, undo that undo, undo my undo, revert the undo, take back the undo, bring (it|that) back, redo what i (just |)(undid|took back), redo the last undo, redo my last change, redo the (change|order) (that|which|i) (was |i |)(just |)(undone|undid|took back|reverted), (please |)bring back what i (just |)(undid|undone|took back|reverted), do it again after all, put back what i (just |)undid, redo (the |my )(last |)(undone |)change, redo the (last |)(change|order) that was (undone|taken back|reverted), redo (the change|what) i (just |)(reversed|undid|reverted|rolled back|took back), (reinstate|restore) what i (just |)(undid|undone|reversed|reverted|took back)
// ── Steward's own affairs
HELP    show me the commands, ?, i am not sure how to use this, help, help me, help please, what can you do, what can you do for me, what do you do, how does (this|it) work, how do (i|you|we) (use|operate) (this|this bot|you|steward|it), commands, usage, what commands are there, which commands, list commands, list of commands, available commands, show commands, show (me |)(the |)help, the help, what can (u|ya) do, what (can|could) (u|you) do for (us|me), help (what|how) (can|do) (you|u|i) (do|use this), which things can (you|u) do, what are you good for, what are you for, how does this bot work, how do i work this, what can this bot do, what does this bot do
        what are you able to do, what do you understand, what can i (say|ask|ask you|type|do with you), what are you, who are you, how can you help (me|), i need (some |)help, (can|could) you help (me|), man, manual, instructions, how to use this( bot|), what should i type, what are your commands, (give|show) me (some |)examples, examples, show examples
        what else can you do, what do you know, i'm lost, i am lost, menu, options, how do i talk to you, what are my options, guide, tutorial, get started, getting started, show me what you can do, (what|which) (sort|sorts|kind|kinds) of (things|questions|commands|stuff) can (i|you) (say|ask|ask you|do|type|understand), what (can|may) i ask (of you|for), (what|which) commands do you (know|understand|support|have|offer)
STATUSW status, connection status, server status, health, connection, your status, (what's|what is) your status, are you (connected|online|up|alive|working), version, (show|check) (the |me the |)status, system status, tenant status, bot status, ping, show connection, status please, (show|check|see|tell me) (me |)(the |your |)(connection|server|system|tenant) status, are you connected( to the server|), are you connected to (skype|the server|skype for business), is the (server|connection) (up|ok|working), how is the connection, is the connection to (the server|skype|the skype server|skype for business|the (skype for business |)server) (up|ok|okay|alive|working|fine), are you still (connected|alive|there|up), does the connection work, is everything (ok|okay|up|working)
SCRIPTV show, show me, print, give me, get, display, output, write, generate, see
SCRIPTW (the |a |)(powershell|script|cmdlets|cmdlet|ps|powershell (script|commands|command|code|cmdlets)|power shell|commands in powershell), what is the powershell, what's the powershell, as powershell, in powershell
MINE    what (can|may) i do( here|), what am i allowed to do, (what are |show |)my (rights|permissions|role), what is my role, what's my role, what (rights|role|permissions) do i have, which (rights|role) do i have, who am i, show my role, am i an admin, what am i allowed to do( here|), what may i do( here|), am i allowed to do anything, what (can|may|am i allowed to) (i |)change( here|), what am i allowed to (change|see)( here|), what are my rights (in |)here, my rights here, which rights do i have (in |)here, what are my permissions (in |)here, do i have any rights here
WHOCAN  who (can|may|could) do (this|that|it), who can help( me|), who is allowed( to do (this|that)|), who has the (rights|right)( to do this|), who (can|may) approve( this| that| it|), who (are|is) (the |an |)(admins|admin|approvers|approver), who has permission( to do this|), who can make this change, who is allowed to approve
FREEZE  stop all the changes, freeze, freeze (all |the |)changes, stop all changes, freeze everything, change freeze, halt all changes, block all changes, start (a |)freeze, lock changes, pause (all |)changes, emergency stop, emergency freeze, stop everything, pause everything, hold all changes, freeze all the changes, freeze changes now, suspend all changes, put a (change |)freeze on( everything| all changes| steward| it|), freeze (all |)(the |)policy changes, freeze all (policy |client |)changes in steward, stop (every|each|any) (further |)change, stop every single change
UNFREEZE unfreeze, unfreeze (changes|everything|all changes), (lift|end|stop|remove|release) (the |)freeze, thaw, resume changes, allow changes again, un-freeze, (lift|end|stop|remove|release|undo) (the |our |)change freeze
APPROVALW (a |my |an |the |our |)(approval|approvals|sign-off|second pair of eyes|second person|second signature|second admin|ok|okay|release)
REQUESTSW requests, request, orders, things
EVENTW  audit, incident, migration, maintenance, upgrade, outage, change window, investigation, check, review, problem, issue, emergency, freeze period, year-end close, rollout
OVERW   done, over, finished, complete, completed, resolved, fixed, solved, closed, behind us
TURNW   no wait, nope, wait, hold on, never mind, nevermind, sorry, no no, on second thought, scratch that
CALLEDOFF cancelled, canceled, withdrawn, draft, on hold, hold, void, retracted, postponed, rejected, pending, kidding, joking, drill, mistake, obsolete request, ignore, disregard
OFFAGAIN cancelled, canceled, lifted, ended, starts, begins, begin, test, drill, thanks
ALARM   (something|smth|sth|something's|something is) (weird|wrong|odd|strange|fishy|broken|off|up)( is going on| is happening| going on| happening|)
MAYRESUME changes may (resume|continue)
APPROVEV approve, i approve, approve (change|request|the change|the request)
OKAYW   (looks|all|it is|that is|this is|it's|that's) (good|fine|ok|okay), (looks|it is|it's) (good|fine|ok|okay) (to|by|for) me, verified, checked, confirmed, go ahead, fine by me
        (verified|checked|confirmed|agreed|discussed) with (the |)(day |night |shift |team |)(lead|manager|boss|requester)
REJECTV reject, decline, refuse, disapprove, i reject, reject (change|request|the change|the request), deny
OVERRIDEV override, overrule, emergency override, override approval (of|for|), force approve
PENDING (pending|open|outstanding|waiting) approvals, approvals( outstanding|), (the |my |)approval (queue|list), pending, what needs approval, what do i have to approve, anything i (need to|have to|can) approve, requests waiting for approval
LACKW   need, needs, lack, lacks, await, awaits, awaiting, require, in need of, wait for, waits for, waiting on
RESTORE restore (all |)(the |)(missing|lost) changes
ACCEPTLOSS accept (the|this) loss
EXPLAINV what is, what's, explain, what does, define, what are, tell me about, what is meant by, meaning of, what exactly is, what precisely is, what exactly does, explain to (me|us) what, explain to (me|us), tell (me|us) what, i need to know what, could you explain what, explain what, what is the meaning of, the meaning of, the purpose of, what is the purpose of, what is the point of, remind me what, remind me what a, could you remind me what, tell me again what, what on earth is, i do not understand what, what do you mean by
TAKEW   take effect, takes effect, apply, become active, become effective, work, be active, be live, be visible, show, kick in, reach, arrive at, takes effect, take affect, reflect, reflects, be reflected, is reflected, gets applied, get applied, propagate, propagates, take, kicks in, be effective, be seen, becomes active, becomes effective, applies, reaches, it takes, takes
WILLQ   will, would, does, do
MEANW   mean, do, means, stand for, for, does, is, is for, is good for, is doing, means exactly
HOWLONG how long, how much time, how soon, how fast, how quickly, how many (minutes|hours)
TAKEEFFECT how soon does it work, when does it work
// ── Doubts
NOT     not, don't, do not, dont, never, do n't, no need to, there is no need to, there's no need to, not necessary to, refrain from, avoid, hold off, stop short of, wait, not yet, leave, keep, rather not, instead of, cancel, abort, under no circumstances, by no means, no one, nobody, none, neither, hold on, forget, ignore, scratch that, never mind, nevermind, please don't, please do not, won't, will not, i didn't, i never, unsure, not sure
MAYBE   should i, should we, shall i, shall we, may i, can i, could i, might, maybe, perhaps, possibly, probably, suppose, supposing, imagine, assume, assuming, let's say, what if, what happens if, what happens when, what would happen, what will happen, would, i wonder, i think, we think, i guess, consider, considering, thinking about, thinking of, planning to, plan to, about to, going to, will, i'll, we'll, is it possible to, is it ok to, is it okay to, is it safe to, is it a good idea to, is it wise to, why not, can be, could be, do you think, theoretically, in theory, hypothetically, simulate, dry run, whatif, pretend, i may, we may, would it be, do we need to, do i need to, let me, i could, we could, i would
IFW     if, unless, when, whenever, once, as soon as, in case, provided, provided that, only if, as long as, until then, otherwise, before, after, while, upon, depending on, the moment, except when, in the event, where possible, eventually, someday
SAID    said, says, say, asked, asks, told, tells, wrote, writes, wants, wanted, requested, requests, suggested, suggests, thinks, thought, reported, reports, complains, complained, mentioned, according to, claims, believes, demands, recommended, recommends, would like, likes, ordered, instructed, informed, emailed, insists, proposes, noted, warned, saying, advised, decided, tried, tries, refuses, forgot, called, mailed
DONE    already, yesterday, i have, we have, i've, we've, i just, we just, has been, have been, had been, previously, earlier, used to, accidentally, mistakenly, by mistake, ago, last week, just now
PARTW   some, some of, a few, few, half, half of, one of, two of, three of, part of, most, most of, several, any of, a couple of, one person, one user, two people, two users, one, two, three, both, certain, other, others, another, the rest, the rest of, the other, random, various, many, a handful of, several of, everyone else, anyone else, the new, new, former, external, temporary, first, second
RELATIVE colleagues of, team of, manager of, assistant of, boss of, friend of, reports of, direct reports of, colleague of, the boss, friend, manager, boss, assistant, 's (colleagues|team|manager|boss|assistant|colleague|department|site|office|direct reports|computer|phone|laptop|device)
FEATURE voicemail, voice mail, video, audio, screen sharing, file transfer, file transfers, conferencing, meetings, calls, calling, federation, external access, mailbox, email, password, account, phone, contacts list, chat rooms, persistent chat, group chat, remote access, recording, presence, address book, notifications, backup, teams, onedrive, sharepoint, out of office, mobile access, mobility, licence, license
CANTSEND cannot, can't, can not, cant, could not, couldn't, unable to, not able to, no longer able to, can no longer, doesn't work, does not work, don't work, do not work, isn't working, is not working, not working, don't go through, do not go through, doesn't go through, fails, fail, has trouble, have trouble, broken, stopped working, not go through, won't send, problem with, problems with, issue with, issues with, trouble with, missing, gone, aren't working, are not working, doesn't send, does not send, don't send, won't work, will not work, isn't sending, aren't sending, never arrive, do not arrive, don't arrive, get lost
`;

/** Words that neither are a name nor stand in one. */
export const NAMELESS = `
NEVERNAME regards, cheers, thanks, thx, sincerely
NONAME  christmas, easter, cpa, cfa, obe, kbe, frs, bsc, msc, director, engineer, manager, outlook, jr, sr, esq, mba, ceo, cfo, cio, cto, phd, md, iii, ii, ms, miss, teams, etc, jk, lol, lmao, tbd, partly, partially, mostly, for, if, unless, until, till, said, says, because, whether, please, pls, thanks, thank, hello, hi, the following, following, who, whom, whose, which, what, why, how, from, with, without, except, excluding, everyone, everybody, anyone, somebody, someone, nobody, about, policy, policies, offline, disable, enable, disabled, enabled, messages, message, messaging, i, i'm, we, you, your, they, them, their, she's, he's, isn't, don't, doesn't, didn't, won't, can't, cannot, couldn't, shouldn't, wasn't, are, is, was, were, been, being, has, had, does, did, should, would, could, must, shall, and, also, but, im, ims, department, users, user, employees, because, since, while, when, whenever, already, yesterday, today, tomorrow, tonight, into, onto, than, then, these, those, this, that, there, here, after, before, during, not, never, only, just, again, mr, mrs, ms, dear, regards, subject, ticket, re, fw, fwd, cc, bcc
`;

/** Verbs that open an order: a name does not begin a sentence with one. */
export const OPENERS = `
OPENS   disable, enable, turn, switch, set, put, make, move, change, assign, grant, give, remove, delete, create, add, let, allow, stop, block, show, list, check, compare, copy, undo, take, unassign, revoke, reset, activate, deactivate, kill, keep, ban, cut, clear, drop, let's, prevent, permit, forbid, restore, resume, rename, test, review, outage, bug, complaint, question, reminder, meeting
`;

/** What admins call the settings that they speak of. */
export const SETTINGS: Readonly<Record<string, string>> = {
  EnableIMAutoArchiving: `(the |)(offline|off line|off-line) (im|ims|message|messages|messaging|msg|msgs|chat|chats|chatting|i.m.|i.m), (the |)(offline|off-line) instant (message|messages|messaging|msg|msgs), offlineim, offline-im, offlineims, offline-messages, offline massages, offline-messaging, offlinemessages, offlinemessaging, im offline
 (messages|messaging|im|ims|chat|chats|instant messages|msgs) (while|when) offline, (im|ims|messages|instant messages|chats|messaging|msgs) (to|for) (offline|absent|signed out|signed-out) (users|contacts|people|colleagues|folks), (im|ims|messages|instant messages) (to|for) (people|colleagues|users|contacts|those) who are (offline|signed out|away|not online), to (people|colleagues|users|contacts|those) who are (offline|signed out|away|not online)
 (im |)(auto archiving|auto-archiving|autoarchiving), offline (message|messages|im|ims) sending, message offline (users|contacts|people|colleagues), messaging offline (users|contacts|people|colleagues), im offline (messages|messaging|chat|chats), (the |)offline (im|messages|message|messaging|chat) (feature|facility|function|functionality|option|capability|capabilities|setting|service|stuff|thing|permission|rights|access), skype offline messages, (sending |)messages offline`,
  DisableEmoticons: `(the |)emoticons, (the |)emoticon, smileys, smilies, emojis, emoji, smiley faces, graphical emoticons`,
  EnableURL: `hyperlinks, clickable links, links in (messages|ims|chats|im|chat), hyperlinks in (ims|messages|im|chats), clickable hyperlinks, active links, urls in messages`,
  DisableSavingIM: `saving (of |)(ims|messages|conversations|im|chats), the save option, manual saving`,
  EnableCallLogAutoArchiving: `archiving (of |)call logs( in outlook|), saving (of |)call logs( to outlook|), call log archiving, call logs( in outlook|), call log, saving of call logs, call log saving`,
  EnableAppearOffline: `(the |)appear offline( status| option|), appearing offline, the appear offline status`,
  EnableClientMusicOnHold: `music on hold, hold music, on-hold music, on hold music`,
  EnableUnencryptedFileTransfer: `unencrypted file (transfer|transfers)`,
  MaximumNumberOfContacts: `(the |)contact limit, (the |)(maximum|max) (number of |)contacts, (the |)limit (of|on|for) contacts`,
  DisplayPhoto: `photo display, display of photos, contact photos, photos`,
  MaxPhotoSizeKB: `(the |)(maximum |max |)photo size`,
  DisableCalendarPresence: `calendar presence, calendar information`,
  DisablePresenceNote: `out of office note, out-of-office note, oof note`,
  EnableOfflineIm: `(the |)(server-wide|server wide|serverwide) (switch|offline im switch|gate), (the |)server switch, (the |)main switch, master switch`,
};

/** Places that are nobody when they stand alone. */
export const COUNTRIES = `
COUNTRY ireland, germany, france, spain, italy, china, india, japan, england, scotland, wales, britain, uk, usa, us, america, canada, mexico, brazil, poland, portugal, austria, switzerland, belgium, netherlands, holland, denmark, sweden, norway, finland, europe, asia, africa, australia, greece, turkey, russia, ukraine, romania, hungary, egypt, israel, korea, singapore, emea, apac
`;
