/** Whom an order is for, and where they are. */
export const PEOPLE = `
THATW   that
THISW   this, my
THE     the, teh, hte, a, an, our
BOTH    both, both of, each of
RECENTLY even, recently, lately, at the moment, currently, of late, at present, as of now, these days, atm, rn, at this time
        at this moment, right at the moment, presently, a (moment|minute) ago
ONEALINE one (per|a|on each|in each) line, one (name|user|address|account) (per|a) line
        as (follows|listed below|below), (listed |see |)below, see the list( below|)
FOLLOWING the following, following, these, the below, below, the listed, the following listed, the users below
        the people below, the persons below, those below, the listed users, the users listed below
        the people listed below, the accounts below, the names below
        (each|all|every one) of (these|the following|those), (each|all) of the below, all the following
COUNTED=2 (these |those |the |the following |all |)(two|2)( please|)
COUNTED=3 (these |those |the |the following |all |)(three|3)( please|)
COUNTED=4 (these |those |the |the following |all |)(four|4)( please|)
COUNTED=5 (these |those |the |the following |all |)(five|5)( please|)
COUNTED=6 (these |those |the |the following |all |)(six|6)( please|)
COUNTED=7 (these |those |the |the following |all |)(seven|7)( please|)
COUNTED=8 (these |those |the |the following |all |)(eight|8)( please|)
COUNTED=9 (these |those |the |the following |all |)(nine|9)( please|)
COUNTED=10 (these |those |the |the following |all |)(ten|10)( please|)
USERW   user, users, user account, account, accounts, employee, employees, colleague, colleagues, the user, people
        person, persons, staff, staff member, team member, member, members, the account of, user named, user:
        the mailbox of, coworker, co-worker, username, upn, ppl
        (affected|target|named|requested) (user|account|employee|person)
        of my (direct reports|colleagues|people|team members|staff|team)
ROLEW   contractor, contractors, student, students, intern, interns, guest, guests, trainee, trainees, leaver, leavers
        joiner, joiners, new starter, new starters
        (new|temporary|returning|departing) (colleague|colleagues|employee|employees|hire|hires|user|users|team member|team members|joiner|joiners|starter|starters|member|members)
        people from my team
ACCOUNTW account, user account, user, profile, login, skype account, sip account, skype user, user object
TITLE   mr, mrs, ms, miss, sir, madam, mr., mrs., ms.
ABBR    prof, dr, mag, ing, dipl, st, jr, sr, rev, fr, md, mohd, muhd, smt, shri, sri, hon, rt, eng, arch, lic, sra
        srta
ALLW    all, all of, all the, all of the, every, each, the whole, whole, the entire, entire, all our, all of our
EVERY   all, everyone, everybody
        all (the |of the |of our |our |)(users|user|employees|people|staff|personnel|accounts|colleagues|persons|members|folks|mailboxes)
        every (user|employee|person|account|single user|single person|member|single employee)
        each (user|employee|person), each and every (user|employee|person), all of us
        the (whole|entire) (staff|workforce), absolutely (everyone|everybody), all hands, anyone, anybody
        all (the |of the |of our |our |)(staff|team|crew) members, all (the |our |)(employees|colleagues) we have
ORG     everywhere
        (the |our |)(whole |entire |complete |)(organisation|organization|org|company|tenant|enterprise|firm)
        (the |our )(whole |entire |complete |)business, globally, global, global policy
        (company|organisation|organization|org|tenant|enterprise|firm|business)(-| )wide, companywide, orgwide
        tenantwide, businesswide, across the board, contoso, (all of |the whole of |)contoso, the global policy
        the whole place, server(-| )wide, this (tenant|organisation|organization|company|org|server|environment)
SELF    i've, i have, i, me, my, myself, mine, my own, my (own |)account, my user, my own changes of, mine own
WEW     we, our team, us
PRON    him, her, hers, his, he, she, himself, herself
        (that|this|the same) (user|person|guy|man|woman|colleague|employee)
BOTHW   both, both of them, the two of them, both users, both people
THOSE   the above, the above users, the users above, their own, them, they, their, theirs, themselves, all of them
        (these|those) (users|people|guys|employees|accounts|colleagues|persons)
        all (of |)(these|those)( users| people| employees|), the same (people|users)
        (each|all|every one|every single one) of (these|those) (users|people|guys|employees|accounts|colleagues|persons)
        everyone (on|in) (the|that|this) list, those, the lot of them
        the (people|users|ones|accounts) you (just |have just |)(listed|showed|named|mentioned)
        the (people|users|ones) (listed|shown|mentioned|named)( above|), everyone you (just |)(listed|showed)
GW      department, dept, dep, team, group, division, unit, dept., crew, org unit
GPW     members, people working, people, staff, users, folks, employees, colleagues, personnel
NOBODYW nobody, no one, no-one, none of the users, none
GROUPK  department, dept, team, group
GROUPKS departments, teams, groups
SITEK   site, location, office
SITEKS  sites, locations, offices
ASSIGNEDW applies, applied, is applied, assigned, granted, given
SENDOF  sending of, the sending of, sending, the use of, use of, the ability to send, ability to send
        permission to send, the (right|ability|permission) to (send|use|have|write)
        (right|ability|permission) to (send|use|have|write)
ANYONEW anyone, anybody, someone, somebody
GLOBALLY globally, (company|organisation|organization|tenant|org)(-| )wide
PUTW    put, set
RECVW   receive, get, read
LOSEW   lose, be without
ABILITYW ability to, permission to, right to
TURNEDW turned, switched, who turned
GAVEV   assigned, gave, granted, put, moved, handed, switched, applied, took, removed
COMEFROM come from, coming from, set from
WHEREQ  where's, where
SAYW    say about, says about, say on
ORNOT   or not
UNTILONLY until, till
UNTILW  until, till, for
ALLITS  (all|for all) (of |)(its|their) (staff|members|people|users|employees|personnel|team members|accounts)
        everyone (there|in it), everybody (there|in it), all (the |)(staff|people|users|employees) there
        the (whole|entire) (site|department|team|office|place|plant|branch|group|dept)
OPENEDW (it|this|that) was (opened|raised|made|logged|filed|ordered|done) (under|with|as|in|for)
GOF     department of, dept of, division of, department
DEPT    finance, legal, sales, marketing, hr, human resources, accounting, engineering, operations, procurement
        purchasing, facilities, r&d, research and development, customer service, helpdesk, help desk, logistics
        payroll, accounts payable, service desk, compliance, product, production
SITEW   site, location, office, branch, plant, campus
ATP     in, at, within, across, from, of, inside, throughout
AT      at, @, in, within, across, from, of, inside, on, throughout
WORKSAT who (works|work|sits|sit) (in|at|for), (working|sitting) (in|at|for), that (work|works) (in|at), who belong to
FOR     for, fro, 4, foor, fo, fpr, fot, gor, ofr, with, regarding, concerning
TO      to, onto, into, over to
OF      of, belonging to, for
FORTHIS (this|it|that) (is|goes) for, (this|it|that)'s for, (this|it) concerns, affected (is|are)
AVAIL+  available, accessible
AVAIL-  unavailable, inaccessible
PUTP    put, placed, moved, switched
FROM    sent by, from, out of, off of, away from, off
ON      on, in, at, for, of
HOLDSON on, under, holding, who (has|have|holds|hold|is on|are on), that (have|has), assigned to
HOLDS   with, of, using, holding, having, on, who (has|have|holds|hold|uses|use|is on|are on), that (have|has|use|uses)
        currently (holding|on|using|having|under|assigned|assigned to), (who|that) currently (have|has|hold|holds|use|uses)
        (who|that) (are|is) currently (on|assigned|assigned to|under|using)
        under, assigned, who were (given|assigned), assigned to, w/, switched to, set to
AND     and, &, plus, and also, along with, together with, +, n
ASWELL  as well as
OR      or
EXCEPT  except, except for, excepting, excluding, but not, apart from, other than, save for, aside from, minus
        not including, but exclude, with the exception of, but leave out, without, leaving out
`;

/** Words that neither are a name nor stand in one. */
export const NAMELESS = `
SHOUTED now, asap, urgently, immediately, urgent, today, tomorrow, please, pls, plz
NEVERNAME regards, cheers, thanks, thx, sincerely
NONAME  whats, hows, wheres, whos, nvm, cancelled, canceled, tbc, wip, fyi, eom, done, completed, failed, rejected, denied, undone, reverted, pending, oops, nope, sorry
        maybe, perhaps, allegedly, hypothetically, draft, ignore, wdyt, thoughts, ph.d, ph.d., stop, christmas, easter, cpa, cfa, obe, kbe, frs, bsc, msc, director, engineer, manager, outlook, jr, sr, esq, mba
        ceo, cfo, cio, cto, phd, md, iii, ii, ms, miss, teams, etc, jk, lol, lmao, tbd, partly, partially, mostly, for
        if, unless, until, till, said, says, because, whether, please, pls, thanks, thank, hello, hi, the following
        i've, i'd, i'll, we've, we'd, we'll, you've, they've, they're, we're, you're, it's, that's, there's, what's
        following, who, whom, whose, which, what, why, how, from, with, without, except, excluding, everyone
        everybody, anyone, somebody, someone, nobody, about, policy, policies, offline, disable, enable, disabled
        enabled, messages, message, messaging, i, i'm, we, you, your, they, them, their, she's, he's, isn't, don't
        doesn't, didn't, won't, can't, cannot, couldn't, shouldn't, wasn't, are, is, was, were, been, being, has, had
        does, did, should, would, could, must, shall, and, also, but, im, ims, department, users, user, employees
        since, while, when, whenever, already, yesterday, today, tomorrow, tonight, into, onto, than, then, these
        those, this, that, there, here, after, before, during, not, never, only, just, again, mr, mrs, dear, regards
        subject, ticket, re, fw, fwd, cc, bcc
`;

/** Verbs that open an order: a name does not begin a sentence with one. */
export const OPENERS = `
OPENS   disable, enable, turn, switch, set, put, make, move, change, assign, grant, give, remove, delete, create, add
        let, allow, stop, block, show, list, check, compare, copy, undo, take, unassign, revoke, reset, activate
        deactivate, kill, keep, ban, cut, clear, drop, let's, prevent, permit, forbid, restore, resume, rename, test
        review, outage, bug, complaint, question, reminder, meeting
`;

/** Places that are nobody when they stand alone. */
export const COUNTRIES = `
COUNTRY ireland, germany, france, spain, italy, china, india, japan, england, scotland, wales, britain, uk, usa, us
        america, canada, mexico, brazil, poland, portugal, austria, switzerland, belgium, netherlands, holland
        denmark, sweden, norway, finland, europe, asia, africa, australia, greece, turkey, russia, ukraine, romania
        hungary, egypt, israel, korea, singapore, emea, apac
`;
