/** What stands around an order, and what a message is made of. */
export const MESSAGES = `
// ── Words that change nothing of what is ordered, when, for whom or whether
FILL    for (security|compliance|privacy|legal|data protection) reasons, next up, next one, next item, and now, (low|high|medium|top|normal) (prio|priority)
        (as |)per our (call|chat|conversation|discussion|meeting|phone call) (this morning|yesterday|earlier|last week|earlier today|just now)
        quick (one|question) before (my|the|our) (meeting|call|lunch|break), quick (one|question) before lunch
        (to do|todo|task|job|work|request|order|note) for (the bot|steward|the steward bot)
        (please|kindly|pls) do, do (please|kindly), please, pls, plz, plse, pleas, kindly, right now, right away, immediately, asap
        as soon as possible, at once, ok go, as (agreed|discussed|promised|mentioned|requested|arranged) (on the phone|by phone|by mail|by email|over the phone|in the call|on the call|in the meeting|on teams|in chat)
        as we discussed, as per our (call|chat|conversation|discussion), for the audit file, for our records
        for my records, for audit purposes, exactly, explicitly, wee favour
        (small|quick|little) (favour|favor|request|one), favour
        for the record, for (the|our|my) (monthly |weekly |annual |internal |)(report|audit|review|records)
        sorry to bother you( again|), may i ask( you|), (can|could) i ask( you|), evidence request, health check
        in plain (words|english), in simple (words|terms), bulk request, quick question, (simple|short) question
        in steward, straight away, urgently, urgent, quickly, quick one, real quick, ok, okay, so, please to
        actually, simply, go ahead and, go and, if possible, if you (can|could|would|please|don't mind)
        when you (can|get a (chance|sec|moment|minute|second)), when you have (time|a (sec|moment|minute|second))
        sorry to bother you, sorry for the trouble, excuse me, hmm, um, uh, of course, as (discussed|requested|agreed)
        per request, for us, alright, at your earliest convenience, when convenient, one thing
        do the needful and, do the needful, in skype, in skype for business, on skype, 🙏, 👍, 👋, 👌, 🙂, 😊, 😀, 😃
        😄, 😅, ☺, ❤, 🎉, ✨, permanently, for good, completely, entirely, fully, altogether, hereby, (ok|okay) now
        and then please, yes please, yes, as (asked|requested|agreed|discussed|stated|described) in
        on the double, without delay, effective immediately, with immediate effect, effective now, effective at once
FASTW   (very |really |real |)(fast|quick)
CAUSEW  (due to|because of|as part of|owing to|following) (a|an|the|our) (legal hold|litigation hold|security incident|security breach|investigation|compliance investigation|incident|security audit)
PLEASEW please, pls, plz, kindly
FORWHOM for (the|our|my) (auditor|auditors|audit|audit team|manager|boss|management|records|report), for (reporting|reports|auditing|information|statistics|the statistics)
        for (the|our|my|a) (weekly|monthly|quarterly|annual|yearly|internal) (report|review|audit|statistics|overview)
        (quick |short |simple |)(audit|report|reporting|compliance|licence|license|inventory) (question|check|query|request)
        (quick |short |)(question|check|query) (before|for) (the|our|my) (audit|meeting|review|report|call)
NOW     now, just
AGAIN   again, back, once more, once again, back again, bk
ALSO    too, as well, also, likewise
ONLY    only, just
GREET   (i |)hope (you're|you are|all is|everything is|everyone is|you are all|you have been|you've been) (well|good|ok|fine|great)( today|),
        (i |)hope this (finds you|mail finds you|email finds you) well, (i |)hope (you're|you are) having a (good|great|nice) (day|week|one),
        howzit, hullo, aloha, good day, guten tag, guten morgen, hallo, bonjour, hola, ciao, buongiorno, namaste, salut, hello, hi, hey, hiya, howdy
        good (morning|afternoon|evening|day)
        (hi|hello|hey) (there|all|team|everyone|folks|support|helpdesk|bot|steward|it), sir/madam, dear sir/madam
        ladies and gentlemen, to whom it may concern, dear bot, dear steward
        dear (team|all|support|helpdesk|admin|admins|colleagues|steward|sir|madam|it|sir or madam|it team|service desk)
        greetings, yo, morning, evening, afternoon, heya, g'day, hey team, team, all, folks, dear colleague
        dear colleagues, dear all, dear team, dear support
DEARW   dear, hi, hello, hey
SIGNW   (kind |best |warm |)regards, br, best wishes, sincerely, yours sincerely, yours, cheers, rgds, brgds, best
        mvh, thanks and regards, sent from my iphone, cordially, mfg, vg, lg, vlg, warmly, warm regards, gruß, grüße
        viele grüße, liebe grüße, freundliche grüße, cordialement, bien à vous, saludos, atentamente
        met vriendelijke groet, with (many |best |kind |)thanks, with (kind|best|warm) regards, with best wishes
        thank you and (kind |best |warm |)regards, thanks and (kind |best |warm |)regards
        many thanks and (kind |best |warm |)regards, yours faithfully, respectfully, all the best, take care
GREETING how are you, how are you doing, nice to meet you, what's up, sup, welcome
SORRY   well, good, sorry, oh, ah, oops, whoops, och, argh, damn, dang, oh no, ah sorry, apologies
BOT     steward, bot, @steward, admin bot
THANKS  (many |)thanks (in advance|a lot|so much|a million|a bunch|again|all||very much)
        thank you (very much|so much|in advance|all|for your help|), thx, ty, cheers, much appreciated, appreciated
        tia, tks, thnx, thankyou, (kind |best |)regards, br, brgds, rgds, great, cool, nice, perfect, awesome, best
        (thx|tks|thnx|ty) (a lot|so much|very much|again|in advance|all), thanking (you|u)( in advance|)
        bye, goodbye, (have a (nice|great|good) (day|one|weekend)), for your help, ta, ta very much, much obliged
CANYOU  (can|could|would|will) (you|u|ya) (please |kindly |pls |plz |just |quickly |possibly |)
        (could|would|can|will) you (please |kindly |)be so (kind|good) (to|as to|and)
        be so (kind|good) (as to|to|and), please (could|can|would|will) you (kindly |)
        (can|could|would|will) (somebody|someone|steward) (please |), would you mind, do you mind, mind
        i wonder if you could, i was wondering if you could, any chance you could, could i (please |)ask you to
        (may|can) i ask you to, do me a (favor|favour) and, are you able to please,
        (might|may|could|can) i (trouble|bother) you to, would you be able to, (would|could) it be possible for you to
        (please |kindly |)(assist|help)( me| us|) (by|with|in)
PLEASECAN please (can|could), (can|could) please
CANHAVE (can|could) (i|we) (please |)(have|get), please (can|could) (i|we) (please |)(have|get)
AGREEDW (as |)(agreed|discussed|arranged|aligned) (with|between me and), after (talking|speaking) (to|with)
WANT    would be (great|nice|good|lovely|helpful|awesome|perfect) if you (could|would), i need you, let's, let us, (i|we) (want|need|would like|wish|require) (you |)to
        (i'd|we'd|id) (like|love|want|prefer) (you |)to, (you |i |we |please |)need to, (i|we) (have to|must|gotta)
        (i|we) (would|must|have to|want to|should like to) ask you to, (i|we) (ask|beg|urge) you to
        i am asking you to, (i|we) (kindly |hereby |)request (that you|you to), (kindly |)request you to
        requesting you to, this is to request you to, (i|we) (need|want|wish|would like|require) that you
        (i'd|we'd|i would|we would) (appreciate it |appreciate |)if you (could|would), (your|the) task is to
        (i would|i'd|we would|we'd|it would) be (very |most |)(grateful|thankful|happy|obliged|appreciated|nice|great|helpful) if you (could|would),
        i have to trouble you to
DOSO    (please |kindly |pls |)(ensure|arrange|action|implement|do so|do it|see to it|see to this|see to that|make it so|sort it|sort this out|take care of (it|this)|ensure (this|that|it)|arrange (this|that|it)|action (this|it)|do the needful|get it done|make it happen|set it up|set (this|that|them) up|set it so|do it so|have it set so)
WANTN   let's have, let us have, (i|we) would need, (i'd|we'd) need, (i|we) (want|need|would like|require|wish), (i'd|we'd|id) (like|love|want|prefer), we need to have
        i need to have, need
// Without "please" and with "can" it may ask whether one may.
COULDHAVE could (i|we) (please |)(have|get), (can|could) (i|we) please (have|get), please (can|could) (i|we) (have|get)
HAVEDONE have, get, please have, pls have
ENSURE  make it so (that |), make sure (that |), ensure (that |), see to it that, (please |)see that, be sure (that |)
        make certain (that |), arrange (that|for)
BECAUSE as (he|she|they), since (he|she|they), because (of |), as per, per, due to
        for (security|compliance|legal) reasons, as requested by, owing to, on account of, reason, reason:
        justification
LEFTW   (has |)left (the company|us|), (is |)leaving (the company|us|), (has |)(resigned|retired), was let go
        is moving on, (is |are |)retiring
        (is |has |)(moving|moved|transferred|transferring) to (another|a different|a new|the other) (team|department|dept|site|office|role)
        (is |has |)(changing|changed|switched) (jobs|teams|departments|roles)
        (is |was |has been |)moved to another (team|department|site|office)
        (is |has |)(changing|changed) to another (team|department|site|office)
        (was |has been |have been |)(hacked|compromised|phished)
        (is |are |went |)on (maternity |parental |sick |long |)leave
        (is |are |both are |all are |)(on |serving |working )(his |her |their |the |)notice( period|)
        (is |are |)on (sabbatical|secondment|holiday)
APPROVEDONLY approved, signed off, authorised, authorized, granted
NEEDLESS (it|they) (has|have) no (users|holders|members), (nobody|no one)('s| is) (on|using) it
        (nobody|no one) (needs|uses) (it|that|them), (it|they) (is|are) (not|no longer) (needed|used|required)
        not needed, not in use, (it is|it's|its) (no longer|not) (used|needed|required|in use)
        (it is|it's) (obsolete|outdated|superseded|unused), no longer (used|needed|required|in use), superfluous
        obsolete now, (we|i) (don't|do not|no longer|dont) (need|use|want|require) (it|this|that|them)
        (we|i) no longer have (a |any |)(need|use) for it
        so (that |)(the global policy|global|the default|the default policy|the global one) (applies|counts|holds)( to (them|him|her|both|all)|)( again|)
NEWHERE (i am|i'm|im) (new|new here|new to this|new to steward|new at this|not sure how this works|new in (it|the team|this team))
        (i am|i'm|im|this is) (the|a|your|our) new (admin|administrator|colleague|helpdesk agent|guy|one)( here|)
        new (admin|administrator|colleague|user|guy) (here|speaking), new here, newbie here
        (it is |it's |its |this is |)my first (day|time|week)( here| on the job| with this| using this| with steward|)
        first (time|day) (here|using this|with this|with steward|on the job|user here)
TROUBLEW all hell broke loose, (the |)(phone|phones) (is|are|keeps|keep) ringing, (big |some |)trouble( here| again| today|), emergency, panic, urgent problem
        (something|sth|smth|everything|things|stuff|it all|chat|skype|im) (broke|broke down|is broken|went wrong|goes wrong|has gone wrong|got broken|stopped working|is failing|is not working|isn't working|happened)
        (users|people|everyone|everybody|they all) (are |is |)(complaining|panicking|shouting|angry|upset|asking)
        (we|i) (have|had|got|have got|'ve got) (a |an |the |)(problem|issue|outage|incident|audit|auditors|complaint|complaints|complaints from users)
        (there is|there's|there was|there has been) (a |an |)(problem|issue|outage|incident|audit|complaint)
        (the |our |)(auditor|auditors|manager|management) (is|are) (asking|here|waiting)
IAM     this is, i am, i'm, it's, here is
HEREW   here, speaking
// ── Remarks that need not be read
ABOUT   he, she, they, approved by, covering for
GRAVE   meant, means, subject to, pending, kidding, joking, joke, jk, test, testing, think, thinks, told, hear, heard
        hope, hopes, wonder, against, exempt, mind, rather, otherwise, later, soon, eventually, first, although
        though, however, example, sample, draft, template, quote, instead, decide, decided, deciding, undecided
        unsure, sure, object, objects, objected, refuse, refused, disagree, disagrees, wrong, different, else, same
        plus, too, unlike, including, excluding, exception to, never mind, maybe, question, asking, whether, either
        neither, still, yet, so far, keep, keeps, stay, stays, remain, remains, back, undo, cancel, cancelled, ignore
        stop, wait, hold, mistake, error, doubt, check, ask, approval, approve, rejected, denied, needed, need, needs
        want, wants, wish, like, likes, prefer, prefers, opposite, contrary, reverse, attached list, attached file
        attached sheet, attached csv, schedule, scheduled, list, below, above, agree, agrees, insist, insists
        insisted, leaves, disregard, withdrawn, withdraw, withdrew, mixed, correction, corrected, signal, lab, void
        retract, retracted, reversed, vice versa, drill, hypothetical, phishing, manual, suggestion, suggest, discuss
        discussing, weekly, monthly, daily, repeats, duration, expire, expires, temporary, temporarily, unsigned
        unconfirmed, optional, depends, depend, await, awaits, consent, veto, principle, conditional, conditionally
        objection, objections, deputy, brother, sister, twin, namesake, ambiguous, private, include, includes, apply
        applies, mobile, client, done, resolved, use, uses, in use, tbd, missing, simulation, canceled, on hold
        re-enable, re-enabled, enabled, disabled, mix, mixup, mix-up, only, just, called off, postponed, postpone
        deferred, figure out, working on it, forthcoming, upcoming, tentative, provisional, proposed, planned
        investigate, please explain, nothing, no action, insisting,
        exclude, excluded, skip, opt out, exempted, declined, secretary, vetoed, forbade, forbid, reconsidered, scrapped, typed, joked, joke, lapsed, solved
// ── Tickets
SEETICKET (for|per|re|as per|see|as in) (the |this |my |)(ticket|case|incident|request)
TICKETW ticket, case, ref, reference, incident, change request, request, req, cr, inc, sr, jira
        (ticket|case|incident|request|ref|change) (number|no|id), see ticket
        (for|per|re|as per) (the |)(ticket|case|incident|request), chg, task
        (hr|it|sd|service desk|helpdesk) (ticket|case|request), see
        (temporary|new|urgent|standard|high priority|low priority) request, subtask, sub-task, joiner task
        leaver task, mover task
// "for SR-55120 please …"
PERTICKET for, per, as per, following, under, on
MAILW   fw, fwd, re, aw, wg, subject, please (implement|process|action|execute|perform), action required, for action
// ── What stands below a mail
FOOTER  intended recipient, intended solely, intended only, unsubscribe, legal notice, registered office, virus
        viruses, external sender, external email, privileged and confidential, confidential and privileged
FOOTNOTE confidential, privileged, disclaimer, caution, sent from my, sent from
// ── Keys of forms, of mails and of tables
FNAME   name, full name
FWHO    (affected |target |requested |)(user|users|employee|employees|person|people|account|accounts|colleague|staff member)( name| names|)
        names, display name, displayname, (requested |request |)for, on behalf of, who, samaccountname, joiner, leaver
        mover, joiners, leavers, new starter, starter
FADDR   (user |)upn, userprincipalname, user principal name, (sip|sign-in|sign in)( address|), login, login name
        sipaddress, user id, userid
FORDER  action, action required, requested action, request, requested change, change requested, change, task, what
        description, details, please action, operation, instruction, to do for steward, steward, for steward
FCONT   email, e-mail, mail, email address, e-mail address, contact, phone, telephone, mobile, ext, extension
        requested by, requester, requestor, raised by, opened by, submitted by
FNOTE   reason, justification, because, ticket, ticket number, ticket no, ticket id, case, incident, reference, ref
        priority, urgency, approved by, approver, manager, category, impact, due, sla
FPOL    policy, policy name, client policy, client policy name
FGROUP  department, dept, team, dept name
FSITE   site, location, office, site name
FSET    setting, parameter, policy setting, attribute
FVAL    value, new value, set to, state, desired state, desired value, target value
FSTART  start, start date, start time, effective, effective date, effective from, begin, start on, when
FEND    end, end date, end time, until, expiry, expires, expiry date, valid until, end on
FHEAD   from, to, cc, bcc, sent, date, subject, fw, fwd, re, importance, attachments, received
`;
