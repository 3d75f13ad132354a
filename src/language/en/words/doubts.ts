/** Words of which an order is none. */
export const DOUBTS = `
NOT     not, don't, do not, dont, never, do n't, no need to, there is no need to, there's no need to, not necessary to
        refrain from, avoid, hold off, stop short of, wait, not yet, leave, keep, rather not, instead of, cancel
        abort, under no circumstances, by no means, no one, nobody, none, neither, hold on, forget, ignore
        scratch that, never mind, nevermind, please don't, please do not, won't, will not, i didn't, i never, unsure
        not sure
MAYBE   should i, should we, shall i, shall we, may i, can i, could i, might, maybe, perhaps, possibly, probably
        suppose, supposing, imagine, assume, assuming, let's say, what if, what happens if, what happens when
        what would happen, what will happen, would, i wonder, i think, we think, i guess, consider, considering
        thinking about, thinking of, planning to, plan to, about to, going to, will, i'll, we'll, is it possible to
        is it ok to, is it okay to, is it safe to, is it a good idea to, is it wise to, why not, can be, could be
        do you think, theoretically, in theory, hypothetically, simulate, dry run, whatif, pretend, i may, we may
        would it be, do we need to, do i need to, let me, i could, we could, i would
IFW     if, unless, when, whenever, once, as soon as, in case, provided, provided that, only if, as long as
        until then, otherwise, before, after, while, upon, depending on, the moment, except when, in the event
        where possible, eventually, someday
SAID    said, says, say, asked, asks, told, tells, wrote, writes, wants, wanted, requested, requests, suggested
        suggests, thinks, thought, reported, reports, complains, complained, mentioned, according to, claims, believes
        demands, recommended, recommends, would like, likes, ordered, instructed, informed, emailed, insists, proposes
        noted, warned, saying, advised, decided, tried, tries, refuses, forgot, called, mailed
DONE    already, yesterday, i have, we have, i've, we've, i just, we just, has been, have been, had been, previously
        earlier, used to, accidentally, mistakenly, by mistake, ago, last week, just now
PARTW   some, some of, a few, few, half, half of, one of, two of, three of, part of, most, most of, several, any of
        a couple of, one person, one user, two people, two users, one, two, three, both, certain, other, others
        another, the rest, the rest of, the other, random, various, many, a handful of, several of, everyone else
        anyone else, the new, new, former, external, temporary, first, second
RELATIVE colleagues of, team of, manager of, assistant of, boss of, friend of, reports of, direct reports of
        colleague of, the boss, friend, manager, boss, assistant
        's (colleagues|team|manager|boss|assistant|colleague|department|site|office|direct reports|computer|phone|laptop|device)
FEATURE audio, mailbox, email, password, phone, contacts list, presence, address book, backup, teams, onedrive, sharepoint
        out of office, licence, license, group chat
FEATURE=fileTransfer (the |)(file|files) (transfer|transfers|sharing), sending (of |)files, transfer of files, sending files
FEATURE=screenSharing (screen|desktop|application|app) sharing, screensharing, sharing (of |)(his|her|their|the|) (screen|desktop)
FEATURE=recording recording, recordings, meeting recording, call recording, conference recording, recording of (meetings|calls)
FEATURE=video video, video calls, video calling
FEATURE=meetings conferencing, meetings, online meetings, audio conferencing, conferences
FEATURE=federation federation, external access, external contacts, federated contacts, external communication, external chat
FEATURE=remoteAccess remote access, outside access, access from outside
FEATURE=mobile mobile access, mobility, mobile app, the mobile client, mobile client, mobile clients
FEATURE=pushNotifications notifications, push notifications, mobile notifications
FEATURE=callForwarding call forwarding, simultaneous ring, simultaneous ringing, forwarding of calls
FEATURE=calls calls, calling, enterprise voice, phone calls, telephony
FEATURE=voicemail voicemail, voice mail, voicemails
FEATURE=account account, skype account, user account
FEATURE=archiving compliance archiving, message archiving, im archiving
FEATURE=persistentChat chat rooms, persistent chat
CANTSEND (still |)(cannot|can't|can not|cant|could not|couldn't|unable to|not able to), no longer able to, can no longer
        doesn't work, does not work, don't work, do not work, isn't working, is not working, not working
        don't go through, do not go through, doesn't go through, fails, fail, has trouble, have trouble, broken
        stopped working, not go through, won't send, problem with, problems with, issue with, issues with
        trouble with, missing, gone, aren't working, are not working, doesn't send, does not send, don't send
        won't work, will not work, isn't sending, aren't sending, never arrive, do not arrive, don't arrive, get lost
`;
