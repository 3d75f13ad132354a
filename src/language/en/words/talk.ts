/** Steward's own affairs. */
export const TALK = `
HELP    what (can|could|should|may|shall) (i|we) (type|say|write|ask|enter|do with you)( in | )(here|to you|this chat), show me the commands, ?, i am not sure how to use this, help, help me, help please, what can you do
        what can you do for me, what do you do, how does (this|it) work
        how do (i|you|we) (use|operate) (this|this bot|you|steward|it), commands, usage, what commands are there
        which commands, list commands, list of commands, available commands, show commands, show (me |)(the |)help
        the help, what can (u|ya) do, what (can|could) (u|you) do for (us|me)
        help (what|how) (can|do) (you|u|i) (do|use this), which things can (you|u) do, what are you good for
        what are you for, how does this bot work, how do i work this, what can this bot do, what does this bot do
        what are you able to do, what do you understand, what can i (say|ask|ask you|type|do with you), what are you
        who are you, how can you help (me|), i need (some |)help, (can|could) you help (me|), man, manual
        instructions, how to use this( bot|), what should i type, what are your commands
        (give|show) me (some |)examples, examples, show examples, what else can you do, what do you know, i'm lost
        i am lost, menu, options, how do i talk to you, what are my options, guide, tutorial, get started
        getting started, show me what you can do
        (what|which) (sort|sorts|kind|kinds) of (things|questions|commands|stuff) can (i|you) (say|ask|ask you|do|type|understand)
        what (can|may) i ask (of you|for), (what|which) commands do you (know|understand|support|have|offer)
STATUSW is (the |)(bot|steward|it) (still |)(connected|online|up|alive|running|working|up and running)( to (the server|skype|the skype server|skype for business|skype server)|), status, connection status, server status, health, connection, your status, (what's|what is) your status
        are you (connected|online|up|alive|working), version, (show|check) (the |me the |)status, system status
        tenant status, bot status, ping, show connection, status please
        (show|check|see|tell me) (me |)(the |your |)(connection|server|system|tenant) status
        are you connected( to the server|), are we (connected|online)( to the server|), are you connected to (skype|the server|skype for business)
        is the (server|connection) (up|ok|working), how is the connection
        is the connection to (the server|skype|the skype server|skype for business|the (skype for business |)server) (up|ok|okay|alive|working|fine)
        are you still (connected|alive|there|up), does the connection work, is everything (ok|okay|up|working)
SCRIPTV show, show me, print, give me, get, display, output, write, generate, see
SCRIPTW (the |a |)(powershell|script|cmdlets|cmdlet|ps|powershell (script|commands|command|code|cmdlets)|power shell|commands in powershell)
        what is the powershell, what's the powershell, as powershell, in powershell
MINE    what (can|may) i do( here|), what am i allowed to do, (what are |show |)my (rights|permissions|role|roles)( here|)
        what is my role, what's my role, what (rights|role|permissions) do i have, which (rights|role|permissions) do i have
        who am i, show my role, am i an admin, what am i allowed to do( here|), what may i do( here|)
        am i allowed to do anything, what (can|may|am i allowed to) (i |)change( here|)
        what am i allowed to (change|see)( here|), what are my rights (in |)here, my rights here
        which (rights|permissions|roles) do i have (in |)here, what are my permissions (in |)here, do i have any rights here
WHOCAN  who (can|may|could) do (this|that|it), who can help( me|), who is allowed( to do (this|that)|)
        who has the (rights|right)( to do this|), who (can|may) approve( this| that| it|)
        who (are|is) (the |an |)(admins|admin|approvers|approver), who has permission( to do this|)
        who can make this change, who is allowed to approve
FREEZE  put a (hold|stop|halt|freeze|pause) (on|to) (every|all|any) (further |the |more |)(change|changes),
        (stop|block|halt|pause|freeze|suspend|hold) (all|any) (further|more|new) changes,
        (activate|pull|hit|press|trigger|use|engage|start|initiate) the emergency (stop|freeze|brake),
        (turn|switch) on the emergency (stop|freeze), (turn|switch) the emergency (stop|freeze) on,
        stop all the changes, freeze, freeze (all |the |)changes, stop all changes, freeze everything,
        halt all changes, block all changes, start (a |)freeze, lock changes, pause (all |)changes,
        stop everything, pause everything, halt everything, hold all changes, freeze all the changes
        freeze changes now, suspend all changes, put a (change |)freeze on( everything| all changes| steward| it|)
        freeze (all |)(the |)policy changes, freeze all (policy |client |)changes in steward
        stop (every|each|any) (further |)change, stop every single change,
        halt (every|any) change, (stop|halt) (all changes|every change) for now, freeze for now
NOCHANGES no (more |further |)changes( from now on| for now| from here| today| tonight| until further notice|)
FREEZEN change freeze, emergency stop, emergency freeze
UNFREEZE (turn|switch) (the |our |)(emergency stop|emergency freeze|change freeze|freeze) off, (turn|switch) off (the |our |)(emergency stop|emergency freeze|change freeze|freeze)
        (deactivate|lift|end|release|remove|disable) (the |our |)(emergency stop|emergency freeze), unfreeze, unfreeze (changes|everything|all changes), (lift|end|stop|remove|release) (the |)freeze, thaw
        resume changes, allow changes again, un-freeze, (lift|end|stop|remove|release|undo) (the |our |)change freeze
APPROVALW (a |my |an |the |our |)(approval|approvals|sign-off|second pair of eyes|second person|second signature|second admin|ok|okay|release)
SITSW   sitting there, sitting, lying around, parked, stuck, in the queue, lined up
REQUESTSW codes, requests, request, orders, things
EVENTW  audit, incident, migration, maintenance, upgrade, outage, change window, investigation, check, review, problem
        issue, emergency, freeze period, year-end close, rollout
OVERW   done, over, finished, complete, completed, resolved, fixed, solved, closed, behind us
TURNW   no wait, nope, wait, hold on, never mind, nevermind, sorry, no no, on second thought, scratch that
CALLEDOFF cancelled, canceled, withdrawn, draft, on hold, hold, void, retracted, postponed, rejected, pending, kidding
        joking, drill, mistake, obsolete request, ignore, disregard,
        recall, recalled, solved, lapsed
OFFAGAIN cancelled, canceled, lifted, ended, starts, begins, begin, test, drill, thanks
ALARM   (something|smth|sth|something's|something is) (weird|wrong|odd|strange|fishy|broken|off|up)( is going on| is happening| going on| happening|)
MAYRESUME changes may (resume|continue)
APPROVEV approve, i approve, approve (change|request|the change|the request)
OKAYW   (looks|all|it is|that is|this is|it's|that's) (good|fine|ok|okay)
        (looks|it is|it's) (good|fine|ok|okay) (to|by|for) me, verified, checked, confirmed, go ahead, fine by me
        (verified|checked|confirmed|agreed|discussed) with (the |)(day |night |shift |team |)(lead|manager|boss|requester)
REJECTV reject, decline, refuse, disapprove, i reject, reject (change|request|the change|the request), deny
OVERRIDEV override, overrule, emergency override, override approval (of|for|), force approve
PENDING (pending|open|outstanding|waiting) approvals, approvals( outstanding|), (the |my |)approval (queue|list)
        pending, what needs approval, what do i have to approve, anything i (need to|have to|can) approve
        requests waiting for approval
LACKW   need, needs, lack, lacks, await, awaits, awaiting, require, in need of, wait for, waits for, waiting on
RESTORE restore (all |)(the |)(missing|lost) changes
ACCEPTLOSS accept (the|this) loss
EXPLAINV (please |)(describe|clarify|elaborate on|shed light on|enlighten me on|walk me through), describe what, clarify what, (can|could) (you|someone|anyone|somebody) (please |kindly |)(explain|describe|clarify)( what|), (give|send) (me|us) (an |a |the )(short |brief |)(explanation|description|definition|meaning) (of|for), i (need|want|would like|'d like) (an |a |the )(short |brief |)(explanation|description|definition|meaning) (of|for), how would you (explain|describe), what (is|are) the (exact |)(meaning|purpose|function|sense) of, what (in the world|the hell|the heck) (is|does|are), i'd like to understand, i (want|would like|need) to (understand|know)( what| about|), (i'm|i am) (curious|wondering) what, what do you call, teach me( about|), ELI5
        what (means|mean|is meaning), (what|what's|what is|whats) (the |)(meaning|purpose|sense|function|role) of, (explain|tell me|tell us) what (does|do|is|are), (explain|define|describe) (me|us|to me|to us)( what|), (explain|define)( me| us| to me| to us|)( the| this| that| your) (word|term|expression|notion|concept|phrase|thing|parameter|setting|meaning of)
        what (does|is meant by|do you mean by|means) the (word|term|expression|parameter|setting), whats, whats a, what exactly are, what precisely are, what is, what's, explain, what does, define, what are, tell me about, what is meant by, meaning of
        what exactly is, what precisely is, what exactly does, explain to (me|us) what, explain to (me|us)
        tell (me|us) what, i need to know what, could you explain what, explain what, what is the meaning of
        (what's|whats) the (meaning|purpose|point|use) of, the meaning of, help (me|us) understand, help (me|us) understand what, the purpose of, what is the purpose of, what is the point of, remind me what, remind me what a
        could you remind me what, tell me again what, what on earth is, (i |we |)(do not|don't|dont) (quite |really |)understand what, what do you mean by
UNCLEARW (i |we |)(do not|don't|dont|can't|cannot|can not) (quite |really |fully |)(understand|know|remember|recall|grasp)( about| the point of|), (i'm |i am |we are |)(not sure|unsure|unclear|confused) (about|by|what)
        (i have |i've |)never heard of, (i have |i've |)no idea (what|about), what the heck is, (i |we |)(do not|don't|dont) get (what|the point of), (i |we |)(don't|do not|dont) see (what|the point of)
        (can't|cannot) (make sense of|figure out)( what|), i wonder what
PURPOSEW (the |)(purpose|effect|effects|impact|consequence|consequences|idea|point|role|meaning|use|function|explanation|definition|sense) (of|behind), (some |more |any |)(info|information|details|background|documentation|docs) (about|on|for), what (effect|impact|influence) (has|does|have|do), what('s| is) the (effect|impact|consequence|idea|deal|story|catch) (of|behind|with)
        (an |)(explanation|definition) (of|for), (a |)(short |brief |quick |)(explanation|description|definition) (of|for), (can|could) (i|you) (get|have|give me|give us) (an |)(explanation|description) (of|for)
WHYUSE  (why|when|what) (would|should|do|does|might) (i|we|one|you|someone|anyone|an admin) (ever |)(use|need|set|want|have|touch), what (do|would|can) (i|we|you) (use|need), what (is the use|is the point|good) (of|is), why (is there|do we have|does there exist|have), what is there
WHATIFW what about the meaning of, what is behind, what's behind, what is there behind, what do (you|i|we) know about, what can you (tell me|say|tell us) about
HAPPENSW what (happens|will happen|would happen|can happen|could happen|changes|would change|will change|is the effect|are the consequences|is the consequence|is the result|is the impact|happens to users|happens to the users|happens for users|happens on the client)
        what's the (effect|consequence|impact|result)
NEEDEDW needed, required, necessary, asked for
DURINGW during, in case of, after, under, while in, with
SAMETHING (the |)(same|same thing|identical|equal|alike)( thing|)
LEVELSQ (which|what) (policy|one|level) (wins|comes first|takes precedence|has precedence|prevails|counts|is stronger|has priority)(,|) ((site|user|global) or (site|user|global)|the site or the user|the user or the site|site, user or global|global, site or user)
        (which|what) (policy|level) (wins|comes first|takes precedence|prevails|overrides (the other|the others|which)), who wins(,|) (site|global|user) or (user|site|global)
        in (what|which) order (do|are) (the |)(policies|levels|client policies) (apply|applied|evaluated|count|work|looked at), how (do|are) (the |)(policy |)levels (work|apply|ordered|evaluated)( together|), how do (the |)policies inherit
        (does|do|will|would) (a|the) (site|user|global) policy (override|beat|win over|take precedence over|overrule) (a|the) (site|user|global)( policy|)( one|), (explain|describe) (the |)(policy |)(levels|hierarchy|precedence|inheritance|order of policies), (what is|what's) (the |)(policy |)(hierarchy|precedence|inheritance|order of policies|precedence of policies)
        what comes first(,|) (the |)(site|global|user) (policy |)or (the |)(user|site|global)( policy|), (what are|explain) (the |)(policy |)levels, how does (policy |)(inheritance|precedence) work
NOTSETQ (if|when) a (setting|parameter|value) (isn't|is not|is un|was not|was never) (set|configured|defined)(,|) (what|which value) (applies|counts|happens|is used|is it then|does the client use), (what|which value) (applies|counts|happens|is used) (if|when) (a|the) (setting|parameter|value|nothing) (isn't|is not|is) set
        what happens (if|when) a (setting|parameter) (isn't|is not|is) (set|not set|unset|configured|not configured)
SIGNOUTW (restart|relaunch|reboot|sign out|log out|log off|sign off|sign in|log in|log on)( again|), (sign|log) (out|off) and (back |)(in|on)( again|), (sign|log) (in|on) (again|anew)
        (restart|relaunch|reopen|close) (skype|the client|their client|the pc|their pc|the computer|their computer)
RESTARTN (a |the |)(restart|reboot|relogin|re-login|logoff|logout|sign-out|sign out|new sign-in) (needed|required|necessary)
ATONCE  (immediate|instant|immediately|instantly|at once|right away|straight away|straightaway|in real time|without delay|directly)
TERMW=levels (the |)(policy |)levels( of policies| of policy| of the policies|), precedence, (the |)order of precedence, inheritance, policy precedence
TERMW=approval an approval, approval, approvals, an approval request, two-person approval, four-eyes approval
TERMW=freeze a freeze, freeze, the freeze, a change freeze, freezing
TERMW=undo undo, undoing, redo, rollback, rolling back
SETTINGSW settings, client policy settings, policy settings, available settings, (available |)parameters, policy parameters
SETV    set, configure
YOUW    you, u, the bot, steward
KNOWW   know, support, understand, offer
TAKEW   (is|are|comes|come|goes|go) (active|live|visible|effective|into effect|into force), active, live, effective, visible, in effect, in force, take effect, takes effect, apply, become active, become effective, work, be active, be live, be visible, show
        kick in, reach, arrive at, take affect, reflect, reflects, be reflected, is reflected, gets applied
        get applied, propagate, propagates, take, kicks in, be effective, be seen, becomes active, becomes effective
        (get to|gets to|come to|comes to|reach|reaches|arrive at|arrives at|arrive on|arrives on|show at|shows at|come through to) (the |our |)(client|clients|users|user|desktop|desktops)
        applies, reaches, it takes, takes
WILLQ   will, would, does, do
MEANW   control, controls, affect, affects, influence, influences, regulate, regulates, govern, governs, manage, manages, change, changes, all about, about, used for, meant for, intended for, needed for, supposed to (do|be|mean), do exactly, do precisely, mean exactly, actually do, really do, doing, imply, implies, actually mean, concern, steer, determine, determines, be for, be good for, mean in practice, do in practice, be used for, do for the user, do for users, all for, mean then, there for
        meaning, mean, do, means, stand for, stands for, good for, useful for, for, does, is, is for, is good for, is doing, means exactly
HOWLONG after (how much time|how long|what time|how many minutes), (in |within |)how many minutes, by what time, how long, how much time, how soon, how fast, how quickly, how many (minutes|hours)
TILLW   until, till, before, for
CHANGEDST (a |the |my |our |)(changed|new|modified|updated) (setting|settings|value|values|policy setting|policy|client policy|policies), (a |the |)(setting|settings|value) (change|changes)
TAKEEFFECT how soon does it work, when does it work
`;
