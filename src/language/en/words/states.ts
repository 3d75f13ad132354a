/** What turns something on or off. */
export const STATES = `
// Those with a value turn a parameter on or off as well as what it is about.
V+=switch turnon, switchon, turn-on, switch-on, (turn|switch|toggle|flip) (back |)on, turn on
V-=switch (turn|switch|shut|toggle|flip) (back |)off, turnoff, switchoff, turn-off, switch-off, (turn|switch) (offf|of), shutoff
        shut off
VING+=switch (turning|switching) (back |)on
VING-=switch (turning|switching|shutting) (back |)off
P+=switch (turned|switched) (back |)on
P-=switch (turned|switched|shut) (back |)off
V+      enable, activate, reenable, re-enable, reactivate, re-activate, unblock, resume, restore, reinstate
        bring back, unlock, unsuspend, opt in to, start, re-allow
V-      disable, deactivate, de-activate, kill, suspend, (turn|switch|shut|toggle|flip) (back |)(of|down), cut
        cut off, discontinue, cease, halt, nix, axe, put (a stop|an end) to, do away with, get rid of
        knock off, unenable, lock, pull the plug on, put an end to
VING+   enabling, activating, reenabling, re-enabling, reactivating, re-activating, unblocking
        restoring, resuming, reinstating
VING-   disabling, deactivating, suspending, (turning|switching|shutting) (back |)down, killing
A+      allow, permit, authorize, authorise, re-permit
A-      block, forbid, prohibit, ban, disallow, deny, bar, stop, prevent, remove
SW      turn, switch, set, flip, put, make, toggle, change, shut, get
SWING   turning, switching, setting, changing
BRINGV+ bring, get
B+      on, onn, back on
B-      off, offf, back off
P+      clickable, enabled, re-enabled, reenabled, active, activated, reactivated, allowed, permitted
        available, restored, unblocked, reinstated
P-      disabled, deactivated, inactive, blocked, forbidden, prohibited, suspended, banned, disallowed
        (turned|switched|shut) (back |)(down|of), killed, cut off, removed, denied, disable
X+      true, $true, yes
X-      false, $false, no
VALUEW  value, text, wording, content
PARAMW  setting, parameter, attribute, property
PARAMN  parameter, attribute, property, (the |)policy setting
ASV     as
OFV     of
SKYPEUI (the |)(skype for business|skype|sfb) (client |)(ui|user interface|interface|look)
LYNCUI  (the |)lync (client |)(ui|user interface|interface|look)
WASW    on, off, enabled, disabled, true, false, $true, $false
EQUALW  equals, reads, says, has, gets, becomes
READW   read, say, show, display, go, become, change, turn, point, equal
CLEAREDW cleared, unset, emptied, blanked
DONEV   reset, returned, reverted, restored, brought, dropped, pointed, trimmed, extended, set, changed, raised, increased, lowered, decreased, reduced, updated, adjusted, put, flipped, switched, turned, limited
        capped, configured, bumped, moved, modified, defined
CHANGING setting, changing, raising, increasing, lowering, decreasing, reducing, updating, adjusting, putting, flipping, switching
        turning, limiting, capping, configuring, modifying
CONFIGV configure, reconfigure, define, apply, assign, use, enforce, implement, roll out, deploy, update, adjust, edit, modify
        amend, alter, cap
INTOV   into, in
LIT     true, false, $true, $false, $null
// ── What means a setting by something else that it does: shown before it is done
SETTOO=EnableCallLogAutoArchiving (the |)call (log|logs|history)
SETTOO=EnableIMAutoArchiving (the |)(conversation|chat|im) history( in outlook|), (the |)automatic (saving|archiving)( of (conversations|ims|messages|chats|im)|)( to outlook| in outlook|)
        auto (saving|archiving|saving of|archiving of) (conversations|ims|messages|chats), auto-saving (of |)(conversations|ims|messages|chats)
        saving (of |)(conversations|ims|messages|chats|im) (to outlook|in outlook|automatically|to conversation history|in conversation history)
        auto-archiving of (conversations|ims|messages|chats), saving (his |her |their |)(conversations|ims|messages|chats) automatically
SETTOO=EnableIMAutoArchiving save (his |her |their |)(conversations|ims|messages|chats|im) (to outlook|in outlook|automatically|to conversation history|in conversation history)
SETTOO=DisableSavingIM|EnableIMAutoArchiving save (his |her |their |)(ims|messages|conversations|im|chats), saving (of |)(his |her |their |)(ims|messages|conversations|im|chats), the saving of (ims|messages|conversations|im|chats)
FEATW   option, feature, function, functionality, capability
UNSETV  unset
POINTV  point
EMPTYV- clear, delete, blank, wipe, wipe out, clear out, erase, blank out, (to |)(nothing|empty|blank|no value|an empty (value|string|text)), empty
CHOICEW=PhotosFromADOnly (from |)(ad|active directory) only, only (from |)(ad|active directory), (photos|pictures) from (ad|active directory) only
CHOICEW=NoPhoto none, no (photo|photos|picture|pictures)
LIMITN  limit, maximum, max, cap
CHOICEW=WebSearchOnly web search only, only web search
CHOICEW=FileDownloadOnly (file |)download only, only (file |)download
CHOICEW=WebSearchAndFileDownload (both |)web search and (file |)download
CHOICEW=AllPhotos (all|any) (photos|pictures)
ALLPHOTOS (all|all the|any) (photos|pictures|contact photos|profile photos|profile pictures)
ADPHOTOS (only |)(photos|pictures) (from|of|in) (ad|active directory)( only|), only (ad|active directory) (photos|pictures), (ad|active directory) (photos|pictures) only
NOPHOTOS no (photos|pictures|contact photos|profile photos)
SEEV    see, view, look at, have, use, display, show
ENTERV  enter, write, type, insert, fill, store, place, paste
GOESW   goes, go, to go, shall go, should go, must go, needs to go, has to go
LIMITV  limit, restrict, cap, hold
LIMITEDW limited, capped, restricted
ATMOST  at most, max, max., maximum, a maximum of, no more than, not more than, up to, only
CONTACTSW (the |)(contacts|buddies|contact entries)
CHOICEW nophoto, photosfromadonly, allphotos, websearchonly, filedownloadonly, websearchandfiledownload, enforced
        notsupported, full, light
ITSDEFAULT (to |back to |)(its|their) (documented |)(default|defaults|default value|factory default), (to |back to |)the default value
DOWNTO  down to, up to
HIDEV-  hide, stop (showing|displaying)
ATV     at, on
NOTSET  isn't set, aren't set, is not set, are not set, hasn't been set, has not been set, isn't configured, is not configured, not set, not configured, unset, null, $null, undefined, unconfigured
STOPV-  stop, prevent, block, ban, bar, prohibit, forbid, disallow, deny, cease
KEEPV-  keep, restrict
SWV     turn, switch, flip, toggle, shut
STOPING- stopping, preventing, blocking, banning
FROMS   from
LET+    let, allow, permit, authorize, authorise, enable
NOTLET- (don't|do not|dont|never|no longer) (ever |)(let|allow|permit), disallow, stop (letting|allowing|permitting)
        please do not (let|allow|permit)
DENYV-  deny, refuse, forbid, disallow
MUSTNOT- must (not|never|no longer), (should|shall|ought to) (not|never|no longer), may (never|no longer), ought not to, mustn't
        shouldn't, shan't, (is|are) (not |no longer )to, isn't to, aren't to
        should stop, must stop, needs to stop
NOTMEANT- (is not|are not|isn't|aren't) (supposed|meant) to
OUGHT   must, should, shall, ought to
MUST    must, should, shall, has to, have to, needs to, need to, ought to, is to, are to
BE      be, get, be set to
NOWIS   is, are, be, 's
IS      is, are, was, were, 's, am, be
NEEDSP  needs, need, requires, require
NOLONGER- no longer (needs|need|requires|require|uses|use|wants)
        (doesn't|does not|don't|do not) (need|require|want|use), no longer
NOMORE- no more, no
ABLE    be able to, able to, be allowed to, be permitted to, have permission to, have the right to
        be in a position to
CAN     can, could, may
CANNOT- cannot, can't, can not, cant, could not, couldn't, is not able to, isn't able to, is unable to, are unable to
        are not able to, aren't able to, unable to, not able to, can no longer
SEND    send, use, have, write, sending, using, having, writing, to send, to use, to have, to write, make use of
        send out, sending out, receive and send, the use of, use of, keep sending, keep using, access, carry, leave
        leaving, to leave
GIVEV+  give, give back, hand back, provide, restore, grant
TAKEV-  take, take away, remove, strip, withdraw, revoke, cut, deny,
        pull
LIFTV+  lift
BLOCKW  block
EXCLUDEV- exclude, bar, cut off, cut, block, ban, remove, shut out, lock out
ANYW    any, any of the
ANYMORE any more, anymore, any longer
ITW     it, that, this, that one, this one
SAMEFOR (the |)same (for|with), ditto for, likewise for, the same again for
NOPE    no, nope, sorry, oops, wait, wrong, not (him|her|them|that one), no no, wrong (one|person|user)
MEANT   i meant, i mean, i was talking about, i wanted to say, that should be, it should be, should be, make that
        make it
THEOTHER (the |that |)other (one|guy|person|user|man|woman|account|colleague)
ADDW    add, and add, also add, please add, include, also include
INSTEADW instead, rather
`;
