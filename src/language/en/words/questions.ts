/** What is asked, of the settings and of the log. */
export const QUESTIONS = `
// ── Questions
// What may open a question: "tell me who changed it".
NAMESOF (the |)names (of|for)( all|), (a|the) (list|names) (of|with)( all|)
NAMESW  (i |we |)(need |want |)(the |only |just |)(names|list)( only| please|), (quick |)(check|question|list|report|query|lookup|request|enquiry|inquiry|info request)
TELLW   need to know, (i|we) need to know, (i would|i'd|we would|we'd) like to know, (i need|need|want|we need) to (check|see|verify|find out), can someone (tell|show) me, (i'm|i am) wondering,
        (can|could|may|might) (i|we) (please |)be (told|shown), (please |)(confirm|state|specify), (might|may|can|could) (i|we) (please |)(see|know|ask|inquire|learn|get to know|find out), tell me, tell us, show me, show, let me know, find out, check, see, i (want|need|would like|'d like) to know, i wonder
        (can|could) you (tell|show) me, do you know, any idea, i'd like to know, please advise, remind me
WHAT    what, what's, whats, which, what is, what are, what was, wat, wot
WHATIS  what is, what's, whats, what are
SETTO   set to, configured (to|as|)
ISQ     is it (so|the case|correct|right) that, isn't, aren't, is, are, am, was, were, is it true that
// Of "who isn't allowed": what turns it round is heard.
ISP     is, are, am, was, were
HASP    has, have, has been, have been
DOESP   does, do, did
ISNT    isn't, aren't, is not, are not, wasn't, weren't, ain't
NOTHAVE- w/o, (don't|doesn't|do not|does not|didn't|didn't) have, without, with no, have no, has no, lacks, lack
        (has|have) no more
DOESQ   doesn't, don't, didn't, does, do, did
HASQ    has, have, hasn't, haven't, has been, have been, hasn't been
CANQ    can, could, may, is, are, am
WHO     who was the last (one |person |admin |)to, who, who's, whom, who all, who else
        (which|what) (users|user|people|employees|staff|accounts|colleagues|persons|folks)
        who are the (users|people) (that|who), (is there |)(anyone|anybody) (with|whose)
        are there any (users|people) (with|who have), which of (our|the) (users|people|employees), anyone who
        anybody who, everyone who, everybody who
        (the |all |all the |)(users|people|employees|accounts|those) (who|with|that|whose|having), users, people
        who was it that, who was it who, who are the (users|people) with, who are (the |)(users|people), which people
        which ppl, ppl
HOWMANY how many (users|people|employees|accounts|persons|folks|staff|)
        (the |)number of (users|people|employees|accounts|persons)
        count (the |of |)(users|people|employees|everyone|everybody|persons), count, how many ppl
        how (much|many) (users|people|employees|accounts|persons|folks|staff|user|person|employee|account|), (the |a |)(total |)(amount|count|quantity|total|number) of (the |all |)(users|people|employees|accounts|persons|staff)
        how many of (our|the|my) (users|people|employees|staff), head count of (the |)(people|users|employees|staff)
        headcount of (the |)(people|users|employees|staff)
        how many (staff members|team members|colleagues|mailboxes|students|teachers|workers)
        number of (staff|people|users|employees), headcount, head count, the headcount
        report the number of (users|people|employees|accounts)
WHOSE   whose
SAYSV   says, reads, contains, holds
LISTV   (can|could|may) (i|we) (please |)(get|have), (a |the |)(distribution|split|tally) (of|), (please |)(produce|extract|compile|prepare|draw up) (a |the |)(list|overview|report|table) of, (could|can) i (get|have|see) (an overview|a list|the list|the overview) of, lst, (i'm|i am|we're|we are) looking for, looking for
        find me, search for, who are, (could|can) i have a list of, a list of, list of, show which, list, show, show me, display
        give me (a list of|the list of|), find, get, name, print, count, report, export, tell me, gimme
        send me (a list of|the list of|), let me know, let us know, can you tell me, could you tell me
        (send|give|get|show) (me|us) (an overview|a list|the list|the full list|a full list|a report) of
        an overview of, i need (the|a) (full |complete |)list of, i (need|want) (a|an|the) (overview|list) of
        a report of, a report on, break down, (a |the |)breakdown( of|), list all, list every, give the list of
        i need, we need, tell, provide, provide (me |us |)(with |)(a|the) list of, share the list of, pull
        pull (me |)a list of, an inventory of, i need an inventory of, give me an inventory of, a full list of
        i would like (a list of|to see), the names of,
        any idea, any clue, do you know, do we know
CURRENTW current, present, actual, effective, (the|our) (current|present|actual|effective)
SETIN   set, configured, defined, controlled, decided, coming from, set up
ORIGINS (his|her|their|its|the|a|own) (own |)(policy|client policy) or (the |)(global|default|site)( one| policy|)
        (the |)(global|default)( one| policy|) or (his|her|their|its|a) (own |)(policy|client policy|own)
        (global|default) or (own|own policy|his own|her own|their own)
ABOUTSET as far as, when it comes to, as regards, as for, with regard to, regarding, concerning
CONCERNEDW is concerned, are concerned, goes, go
SETSW   sets, distinguishes, differentiates, separates, set
LEFTR   left, remaining, remain
VSW     vs, vs., versus, v., against, as against, compared (to|with), in comparison (to|with)
HOWHIGH how (high|low|big|large|long|many), what size
COMMONW in common
BYWHO   by whom, by who, by which (admin|person|colleague|administrator)
MODW    modification, edit, adjustment, update, modifications, edits
ABOUTW  about, affecting, touching, related to, relating to
PERIODW period, timeframe, time frame, time range, when
VALUESW (the |)(possible |allowed |valid |permitted |legal |available |different |)(values|choices|options|value range)
LASTONE the last (thing|change) (that |which |)(was |has been |)(changed|made|done), (the |my |)(last|latest|most recent|newest) (change|order)
LASTLY  last, most recently, latest
THOSEW  those
ONESW   ones, orders, attempts, one
STATSW  stats, statistics, count, counts, figures, numbers
ATALL   at all, by any chance, by chance, or what, anyway
SOFAR   so far, thus far, until now, up to now
USUALLY usually, normally, typically, generally, in general
SEEW    notice, see, feel, get, receive, have, notices, sees
CODEW   code, codes, the code
ERRORW  i made a mistake, i made an error, i messed up, i was wrong, i got it wrong, i screwed up
BYWHOM  by whom, who did (it|them|that|this), who made (it|them), for whom
SOURCEW where (does|do) (it|that|this|they|the value|the setting) come from, where (it|that|this) comes from
        where (it|that) is (set|coming from), (which|what) policy (it|that) (comes from|is from|is set in)
        (which|what) policy (sets|decides|causes) (it|that), from (where|which policy)
ONCE    once
JUSTLIST (the |their |)names( please| pls| only|), (a |the |)list(,|) please, please list( them|), list (it|them)( please|), just the (list|names), only the (list|names), as a (list|table), names only
EVERYONEW everyone, everybody, all, (all |)(the |)(users|people|employees|accounts), anyone, every user, all of those
PERW    per, by, for each, in each, broken down by, grouped by, split by, sorted by, each, at each, in every, at every
        per each, counted (by|per), broken down per, (split|grouped|sorted|totalled|summed) (by|per), with a count per
        and count them (by|per), one row per, divided by, pro, for every, by each
EACHW   each, every
STILLW  still, any longer, currently
HOLDSW  works under, works with, work with, lives on, falls on, sits under, holds, hold, uses, has got, is affected by, are affected by, affected by, is covered by, gets, get, run on
        runs on, are running on, sit on, sits on, are assigned to, work under
HOLDERW holders
WORKW   works, work, working, function
WHICHPOL (which|what) (client |)policy, (which|what) (client |)policy is, what policy's, which policy's
        the name of the policy, what for a (client |)policy, which kind of (client |)policy
        what kind of (client |)policy
HOW     how, how do (i|we|you), how can (i|we|you), how to, how would (i|we|you), how should (i|we), how does one
        what is the way to, what's the best way to, is there (a|any) way to, steps to, instructions
        where (can|do) (i|we), a way to, the way to, how is it possible to
WHY     why, how come, why's, why is it that, for what reason, what is the reason, reason why
WHEN    by when, when, since when, when's, how long, at what time, when was, when did
OPENW   open, open up, bring up, pull up, call up
SHOW    (might|may) (i|we) (please |)(see|know), (please |)(state|specify|name|indicate|quote|confirm|produce|extract), (can|could|may|might) (i|we) be (told|shown), tell me about, show, show me, display, check, view, see, look up, lookup, look at, tell me, let me know
        let me see, list, print, give me, get me, find out, report, verify, inspect, query, have a look at, info on
        information (on|about), info about, details (of|on|for), output, fetch, pull up, read, describe, what about
        how about, what's up with, what is up with, status of, state of, state for, status for
        i (want|need|would like) to (know|see), i'd like to (know|see), can i see, could i see, do you know, how's
        how is, what's going on with, hows, send me, tell us, show us, tell, remind me of, kindly provide, provide
        need to know, (i would|i'd|we would|we'd|would) be interested in, i am interested in, i'm interested in, dump, lookup, look into
        (can|could|may|might) (i|we) (please |)(view|look at), (i |we |)(need|want) info on
        provide me with, share, check for (me|us), look up for (me|us)
CONFIGW settings, setting, config, configuration, options, client settings
STATEW  setting, settings, config, configuration, status, state, details, situation, value, policy, client policy
        effective settings, effective setting, effective policy, effective client policy, current settings
        current setting, options, (client|skype|im) (settings|configuration|config)
INFORCE in force, in effect, that apply, which apply, that are in force, currently in force
APPLYW  apply, applies, are in force, is in force, are in effect, are active, is active, hold, count
CONTAINW contain, contains, include, includes, look like, consist of, have in it
INFULL  in full, in detail, completely, all of them, every one of them
ALLISSET absolutely (everything|all) (that is |)(set|configured|defined), (everything|all|whatever) (that is|that's|which is|is) (set|configured|defined|in force|in effect|applied)
FULLSET (full|complete|whole|entire) (settings|config|configuration|list|policy|set of settings)
STATEOVER (settings|setting|config|configuration|policy) (overview|summary|list|sheet|report|dump), (a |an |the |)(overview|summary|rundown) of (the |all |)(settings|configuration|config)
        (effective|current) settings (overview|summary|list)
ALLSET  all (the |of the |its |)(values|options|parameters), (every|each) (single |)value, (a |the |)(complete|full|whole|entire) (list|overview|set|dump|rundown) of (all |)(the |its |his |her |)(settings|parameters|values|options)
        (the |a |)(complete|full|whole|entire) (settings|parameter) (list|overview|dump)
        (every|each|each and every) (single |)(setting|parameter|value), all (the |)settings, all of the settings, full settings, complete settings
        (the |)(complete|full|whole|entire) (config|options), all (his|her|their) settings, all parameters, every parameter
        (the |a |)(complete|full|whole|entire) list of (all |)(the |)(settings|parameters)
        (the |)(complete|full|whole|entire) (settings|configuration), (the |)settings in full
        (the |a |)(complete|full|whole|entire) list of (client |policy |client policy )(settings|parameters)
        all (client |)policy settings, every client setting, all client settings, every (client |)(policy |)setting
BEINGW  being, when it is, when
WHETHER whether, if, that
EXISTW  are there, exist, exists, is there, do we have, are available, do we have any, available, have we got, we have
        there are, do you have, are defined, are configured, in place, have you got, are in place, there, do exist
        do you know, can i (assign|use|grant|give), may i (assign|use), which exist, that exist, that are there
        could i assign, are around, we currently have, that we have, which we have, we have got, you know of
        we are having, you have, in use, currently in use, that are in use, we've got, you've got, we've, you've
DIFF    (deviate|deviates|diverge|diverges|vary|varies|deviating|deviations|divergence|diverging|discrepancies|discrepancy|differing|deviation), (the |any |all |)(differences|discrepancies|deviations)( in settings| in the settings| in config| in policy|),
        (the |)delta, (the |)gap, different, the difference, differs, the differences, difference, differences, what differs, differ
COMPAREDW compared( to each other| with each other|), in comparison, compared side by side, to compare, in contrast, to be compared
COMPAREN (a |the |)(comparison|side-by-side|side by side|diff|cross-check)( list| table| sheet|)
COMPAREV comparing, compair, comapre, campare, compear, compare, diff, contrast, set against each other, put next to each other
THANW   than, to
OTHERST other, another
SAMEWAY (set up|configured|treated|set|the) (the |)(same|alike|identically|equally)( way|), the same, identical, alike, equal, set up the same way, on the same (settings|configuration|config)
HOWFAR  (in |)(how far|what respects|which respects|what ways|which ways|what way|which way|what respect|which respect)
EVERYONE1 every one of them, each one of them, each and every one( of them|), all of them
WAYW    way, ways, respect, respects
NOTSAMEW not the same, not equal, not alike, not identical
SIDEBY  alongside, next to, side by side, next to each other, beside each other
BETWEEN between
AMONG   among, amongst, of
AGAINST with, and, against, to, versus, vs, vs., from
// ── The log
HISTORY (the |)(last|latest|most recent|recent|newest) (entries|lines|items|records|entry|line) (of|in|from) (the |)(change log|changelog|audit log|log|history|journal)
        (the |)(last|latest|most recent|recent|newest) (log|audit|journal|change log|audit log) (entries|lines|records|items)
        history, change log, changelog, change history, audit log, audit trail, log, logs, journal, activity
        activity log, audit history, audit, log book, change record, change records, history of (all |)changes
        log of changes, list of changes
RECORDW (a |the |)(full |complete |)(log|record|records|list|overview|report|summary|protocol|history|trail|audit trail) of
CHANGES (all |any |every |)(changes|modifications|edits|adjustments)( that were| which were|) (made|done|applied), changes, orders, modifications, edits, the changes, recent changes, latest changes, last changes, past changes
        every change, each change, all changes, any changes, changes that were made, changes made, every change made
        the changes made
ANYQ    any, anything, have there been any, were there any, some, something,
        things, stuff
WHATCH  what has happened, what's happened, whats happened, what all happened, anything new, (did|has) anything (happen|happened), any news, what's been (changed|done|modified|edited|altered), whats been (changed|done|modified|edited|altered), what (was |has been |has |have been |got |)(changed|modified|edited|altered), (what|which) changes
        what happened, what's changed, what's new, anything changed, has anything changed, what was done
        what has been done, any changes, what did change, what all changes (happened|were made|were done)
        what all (changed|happened|was changed), (what|which) changes (happened|took place|occurred)
        (what|which) changes (were|have been) (made|done|carried out|applied), was anything changed
        were any changes made, has anything been changed, did anything change
CHANGEDV changed, modified, edited, touched, altered, set, made, turned off, turned on, disabled, enabled, removed
        granted, assigned, did, updated, switched off, switched on, do, change, edit, touch, modify, done, undone
        undo, created, deleted, affected, concerned, hit, alter, adjust, adjusted,
        changing, been changing
APPROVEDV approved, approve, rejected, reject
MADEBY  made by, by, of, from, that were made by, done by, performed by, carried out by, ordered by
DIDQ    did, has, have, was, were
FAILEDW=failed failed, unsuccessful, that failed, failing, broken, fail, fails, went wrong, go wrong, did not work
        did not go through
REFUSEDW=refused refused, rejected, denied, that were (refused|rejected|denied), turned down, declined, refuse
        turn down, not permitted, not allowed, blocked
WAITINGW=waiting waiting, wait, waits, that wait, pending, open, that are waiting, queued, scheduled, outstanding
APPLIEDW=applied applied, successful, succeeded, completed, carried out, went through, go through, succeed
RECENT  recent, latest, last, past, (the |)(last|latest) (few|couple of|)
UNDO    undo, revert, roll back, rollback, reverse, take back, back out, backout, roll (it|that) back
        take (that|it) back, put (it|that) back, change (it|that) back, undo (it|that|this), revert (it|that|this)
        reverse (that|it), do undo
UNDONEW undone, reverted, (rolled|taken|backed) (back|out), reversed, rolled-back
UNDOING undoing, reverting, reversing, (rolling|taking|backing) (back|out)
WASWRONG (was|is|were|are) (a mistake|an error|an accident|wrong|incorrect|not intended|not meant|made by mistake|done by mistake|done in error|by mistake|my mistake|mistakes)
UNDOTAIL back( to (how|the way|what) (it was|it was before|things were)|)
ROLLW   roll, take, put, change, switch, set, turn, bring
LASTCH  that, this, it, what you (just |)did
        (my |the |that |)(last|latest|previous|most recent) (change|action|step|order|command|edit|modification|thing|one)
        (my |the |)very last (change|order|thing|one), that (change|order|), the change, this change, my change
        what i (just |)did( last|), the last thing i did, my last, last, the order, that last one
        the last (change|order|thing) (that |)(i|we) (just |)(made|did|gave)
CHANGESW changes, orders, edits, change, order, modifications, actions, things, log entries, entries, log lines
        records
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
NUMW=1  one
NUMW=15 fifteen
NUMW=20 twenty
NUMW=30 thirty
NUMW=40 forty
NUMW=45 forty-five
NUMW=50 fifty
NUMW=60 sixty
NUMW=90 ninety
LASTN   (the |my |)(last|latest|previous|most recent|past)
EVERYTHING everything, all changes, all (the |of the |)changes, all orders, all that, whatever
IDID    i (did|made|changed|have done|ordered), that i (did|made|changed), i've (done|made|changed), what i did, my
MADEW   made, did, has made, changed, ordered, done, has done, make, makes, do, gave, order
CHANGEW change, order, number, #, id, the change
MISTAKE that was (a mistake|wrong|an error|my mistake), wrong (one|person|user|guy), my (mistake|bad|fault)
        it was a mistake, i made a mistake
        (it|this|that) was (made|done|opened|raised|given|ordered) (by mistake|in error|accidentally),
        (it|this|that) was (the |)wrong( one|)
        (the |this |that |)(request|ticket|change|order) was (withdrawn|cancelled|canceled|rejected|revoked|closed)
        (that|this|it) was the wrong (one|person|user|ticket|department|policy)
WRONGONE wrong (one|person|user|guy), i did the wrong (user|person|one), i picked the wrong (user|person|one), (wrong|incorrect) (user|person)
        wrong (ticket|user|person|one|guy|department|policy) (i (have |)(picked|chosen|done|changed))
        (my|the|that) undo was (wrong|a mistake|an error), i (should not|shouldn't) have undone (it|that)
        (i |)(picked|did|chose|changed|clicked) the wrong (one|user|person|ticket|department|policy)
LISTEND end of list, end of the list, end, eof, that is all, thats all, nothing else
WASRIGHT (it|that) was (correct|right|fine|ok|okay) after all
REDO    redo what was undone( last|), bring back the (change|order) (that |which |)i (just |)(undid|reverted|took back)
        (reapply|re-apply|redo) the (last |)(change|order) (that|which) was (undone|reverted|taken back|reversed) last
        (reapply|re-apply) (what was undone|what i undid|the undone change|the reverted change), (reapply|re-apply) the (last |)(change|order) (that|which) was (undone|reverted|taken back|reversed)
        redo, redo (it|that|this), redoing, undo the undo, undo that undo, undo my undo, revert the undo
        take back the undo, bring (it|that) back, redo what i (just |)(undid|took back), redo the last undo
        redo my last change
        redo the (change|order) (that|which|i) (was |i |)(just |)(undone|undid|took back|reverted)
        (please |)bring back what i (just |)(undid|undone|took back|reverted), do it again after all
        put back what i (just |)undid, redo (the |my )(last |)(undone |)change
        redo the (last |)(change|order) that was (undone|taken back|reverted)
        redo (the change|what) i (just |)(reversed|undid|reverted|rolled back|took back)
        (reinstate|restore) what i (just |)(undid|undone|reversed|reverted|took back)
`;
