/** Policies, and what is done with them. */
export const POLICIES = `
UNITW=kb kb, kilobytes, kilobyte
UNITW=% %, percent, pct
UNITW=ms ms, milliseconds, msec
UNITW=s s, seconds, secs, sec, second
UNITW=min min, mins, minutes, minute
UNITW=h h, hour, hours, hrs
UNITW=count contacts, entries, groups, people, buddies, distribution groups, distribution lists
USEP    to use, to have, to be on, to get, to be assigned, to be given, to run on, to be put on, to be moved to
        to be switched to, to be under, to work with
USINGW  using, under
MAKEV   make
ROLLP   roll, push, hand
OUTW    out
GETV    get, bring
ONTO    onto, on, on to
STRIPV  strip, relieve, deprive
OWNP    assigned, current, existing, explicit, per-user, individual, custom, own, direct, personal, user, specific
PUTON   put, slap, pin
BACKONLY back to, back at
SAVEV   save, make, take, store
OPENV   open, start, register, set up
ASBASE  as (the|a|an|its|our|) (base|basis|template|starting point|model|blueprint|pattern|foundation)
FROMSYS from (the|our) (system|server|environment|topology)
POL     policy, client policy, cs client policy, csclientpolicy, im policy, client-policy
ASSIGNMENT assignment, assignments
KINDPOL=levels (site|user|per-user|global|organisation|default) policy, (site|user|per-user) policies
POLS    polices, policys, polcies, policies, client policies, (the |all |all the )(client |)policies, policy list, policy overview
        list of (the |)(client |)policies
        (the |all |all the |)(available|existing|current|defined) (client |)policies, every (client |)policy
        each (client |)policy
CALLED  called, named, with the name, by the name of, with name, titled, name, with the name of, whose name is
        and call it, and name it, entitled, under the name, known as, as, it
NEW     new, another, fresh, additional, one new
HANDV   allot, map, bind, associate, hand, hand out, allocate, roll out, deploy, push, use, add
ASSIGN  assign, apply, grant, give, attach, re-assign, reassign
MOVE    move, switch, put, change, transfer, set, migrate, place, shift, bring
CHANGEV drop, trim, shrink, extend, shorten, push, scale, dial, bump up, expand, tune, lift, modify, adjust, edit, amend, cap, cut, bring, change, switch, set, update, alter, make, raise, increase, lower, decrease, bump, reduce, limit
BACKTO  back to, back on, to, back onto, on, bk on, bk to
DEFAULT default, default policy, the default, the default policy, default client policy, the default client policy
        the global default, the standard policy, defaults
        (company|global|organisation|organization|tenant|org|corporate) default
        the (company|global|organisation|organization|tenant|org|corporate) default
GLOBALP global, global policy, the global policy
MOVEBACK put, move, return, reset, revert, set, switch, bring, restore, go, fall, fall back, change
RESETV  restore, reset, reinstate
CREATE  spin up, establish, create, add, make, set up, build, define, generate, make me, create me, set me up, build me, make us
        create us
DELETE  delete, remove, drop, get rid of, erase, destroy, discard, throw away, scrap, del, rm, bin, chuck, chuck out
        ditch, trash, do away with
DELETEDW deleted, removed, erased, dropped
OFFW    off from, off, out of, from
POLW    policy, policies
PULLV   take, pull
UNASSIGN unassign, un-assign, remove, revoke, take away, withdraw, clear, reset, detach, strip, unset, ungrant
        drop, rescind, cancel, take back, take out
CLEARV  clear, unset, empty, reset, blank, wipe, wipe out, blank out, erase, clear out, null, nullify
UNASSIGNV unassign, un-assign, ungrant, revoke, detach, rescind
AWAY    away, back, off
OLDW    old, unused, obsolete, outdated, superseded, redundant, leftover, temporary, test, empty
BASEDON (which is |that is |to be |which should be |that should be |which shall be |and is |and it is |it is )(based upon|based on|modelled on|modeled on|modelled after|modeled after|built on)
BASED   (based upon|based on|modelled on|modeled on|modelled after|modeled after|built on|founded on), on the basis of, starting from
INTOW   into, into a new policy
SAMEASW (the |exactly the |)same as, identical to, equal to
THATOF  that of, the one of, the policy of, the same as
CALLEDW called, named, titled, entitled, by the name of, with the name
CREATEDW created, made, built, set up, added, generated
LIKEW   like, as (a|the|an exact) (copy|clone|duplicate|variant|replica) of, that's identical to, (exactly |)the same as, same as, with the settings of, that copies, just like, derived from
        with the same settings as, having the same settings as, with settings like
        with the same (config|configuration|values) as, identical to, that is identical to, similar to
BUTW    but, and, except, only, though
CLONEV  clone, duplicate
APPLYV  apply
TAKEP   take
USEV    use, reuse, re-use, take over
COPYV   mirror, replicate, copy, duplicate, clone
COPIEDW (which is |that is |to be |)(copied|cloned|duplicated|derived|taken over|inherited) from, (which is |that is |that's |as |)(a |the |an exact |)(copy|clone|duplicate|replica) of
COPYN   copy, duplicate, clone
WHATEVERP whatever (client |)policy, whichever (client |)policy, the (client |)policy (that |which |)
UPW     up with, up on
SAMEP   the same policy, the same client policy, the same (client |)policy settings, same policy, same client policy
        same (client |)policy settings, exactly the same (client |)policy, the very same (client |)policy
        identical policy, the identical (client |)policy
        (exactly |)(the |)(very |)same (client |skype |)(settings|configuration|config|setup|set-up), (the |)identical settings
ASW     as, that
INW     in, at, within, on, inside
HASNOW  has, have, get, gets
HASW    has, have, get, still has, has got, is on, uses, got, hold, are having, is having, having, have got,
        fall under, falls under, come under, comes under
SO      so that, so
THEREW  there, in it, in there, for it, therein
WHERE   where, in which, with, that has, which has, having, that (turns|switches|has|keeps|leaves)
        which (turns|switches|has|keeps), to, that will, in order to, such that
STATEING+ allows, permits, enables, allowing, permitting, enabling
STATEING- disallows, forbids, blocks, prohibits, disables, prevents, disallowing, blocking, disabling
TURNS   turns, switches, turning, switching
`;
