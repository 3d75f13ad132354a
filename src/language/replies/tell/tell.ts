import { unreachable } from '../../../result.js';
import type { Content } from '../content/content.js';
import { plain } from '../plain.js';
import { tellAlreadySo } from './already.js';
import {
  tellAskedAgain,
  tellClarify,
  tellMisspelt,
  tellNothingAsked,
  tellPlace,
  tellStillWaiting,
  tellTimed,
} from './asking.js';
import { tellBroken } from './broken.js';
import { tellCompared } from './compare.js';
import { tellDone } from './done.js';
import { tellElsewhere, tellIdea, tellSettings } from './explain.js';
import { tellHelp, tellHelpOn, tellMissed, tellNone } from './help.js';
import { tellListing } from './listing.js';
import { tellNews } from './news.js';
import {
  said,
  tellAbout,
  tellFailure,
  tellGreeting,
  tellHelpNothing,
  tellUnavailable,
} from './notices.js';
import {
  tellAcceptLoss,
  tellClosed,
  tellNoneToCopy,
  tellRejected,
  tellSettled,
} from './outcome.js';
import { tellAllSettings, tellPerson } from './person.js';
import { tellPolicy } from './policy.js';
import { tellPreview, tellRequest, tellSure, tellWaiting } from './preview.js';
import { tellRefused } from './refusal.js';
import { tellScript, tellScriptPart } from './script.js';
import { tellMyRights, tellStatus, tellWhoMay } from './steward.js';
import { stateOf, type Telling, type Told } from './telling.js';
import { tellPick, tellUnknown } from './whom.js';

/** What a reply is about, in words: a kind without words does not compile. */
export function tell(telling: Telling, content: Content): Told {
  const { words } = telling;
  const { general, questions } = words;
  switch (content.kind) {
    case 'preview':
      return tellPreview(telling, content);
    case 'sure':
      return tellSure(telling, content);
    case 'waiting':
      return tellWaiting(telling, content);
    case 'request':
      return tellRequest(telling, content);
    case 'done':
      return tellDone(telling, content);
    case 'alreadySo':
      return tellAlreadySo(telling, content);
    case 'broken':
      return tellBroken(telling, content);
    case 'refused':
      return tellRefused(telling, content);
    case 'noneToCopy':
      return tellNoneToCopy(telling, content);
    case 'closed':
      return tellClosed(telling, content);
    case 'nothingOpen':
      return said(words.outcome.nothingOpen, stateOf(telling));
    case 'settled':
      return tellSettled(telling, content);
    case 'rejected':
      return tellRejected(telling, content);
    case 'frozenNow':
      return said(general.freezeDone);
    case 'unfrozen':
      return said(general.unfreezeDone);
    case 'notFrozen':
      return said(general.notFrozen, stateOf(telling));
    case 'acceptLoss':
      return tellAcceptLoss(telling, content);
    case 'lossAccepted':
      return said(words.loss.accepted({ changes: content.lost }));
    case 'person':
      return tellPerson(telling, content);
    case 'allSettings':
      return tellAllSettings(telling, content);
    case 'people':
    case 'who':
    case 'policies':
    case 'history':
    case 'concerned':
    case 'settings':
    case 'requests':
      return tellListing(telling, content);
    case 'policy':
      return tellPolicy(telling, content);
    case 'compared':
      return tellCompared(telling, content);
    case 'historyDepartment':
      return said(words.lists.historyDepartment);
    case 'script':
      return tellScript(telling, content);
    case 'scriptNothing':
      return said(general.scriptNothing);
    case 'scriptNone':
      return said(general.scriptNone);
    case 'scriptNotOrder':
      return said(general.scriptNotOrder, stateOf(telling));
    case 'scriptPart':
      return tellScriptPart(telling, content);
    case 'settingsExplained':
      return tellSettings(telling, content);
    case 'elsewhere':
      return tellElsewhere(telling, content);
    case 'idea':
      return tellIdea(telling, content);
    case 'status':
      return tellStatus(telling, content);
    case 'myRights':
      return tellMyRights(telling, content);
    case 'whoMay':
      return tellWhoMay(telling, content);
    case 'pick':
      return tellPick(telling, content);
    case 'unknownName':
      return tellUnknown(telling, content);
    case 'wildcard': {
      const why = words.refusals.wildcard({ name: plain(content.name) });
      return said(words.refusals.notDone({ why }), stateOf(telling));
    }
    case 'place':
      return tellPlace(telling, content);
    case 'self':
      return said(questions.self);
    case 'clarify':
      return tellClarify(telling, content);
    case 'timed':
      return tellTimed(telling, content);
    case 'misspelt':
      return tellMisspelt(telling, content);
    case 'askedAgain':
      return tellAskedAgain(telling, content);
    case 'stillWaiting':
      return tellStillWaiting(telling, content);
    case 'stale':
      return said(questions.staleQuestion, stateOf(telling));
    case 'nothingAsked':
      return tellNothingAsked(telling, content);
    case 'noList':
      return said(questions.noList);
    case 'help':
      return tellHelp(telling, content);
    case 'helpOn':
      return tellHelpOn(telling, content);
    case 'helpNothing':
      return tellHelpNothing(telling, content);
    case 'none':
      return tellNone(telling, content);
    case 'missed':
      return tellMissed(telling, content);
    case 'greeting':
      return tellGreeting(telling, content);
    case 'thanks':
      return said(general.welcome);
    case 'bye':
      return said(general.bye);
    case 'about':
      return tellAbout(telling, content);
    case 'progress':
      return said(general.progress({ done: content.done, total: content.total }));
    case 'replicating':
      return said(general.replication);
    case 'looking':
      return said(general.looking({ people: content.seen }));
    case 'tooLong': {
      const { length, longest } = content;
      return said(general.tooLong({ length, longest }), stateOf(telling), general.tooLongHow);
    }
    case 'tooFast':
      return said(general.tooFast({ seconds: content.seconds }), stateOf(telling));
    case 'edited':
      return said(general.edited, general.editedHow);
    case 'answeredBefore':
      return said(general.answered);
    case 'unavailable':
      return tellUnavailable(telling, content);
    case 'failure':
      return tellFailure(telling, content);
    case 'expired':
    case 'voided':
    case 'withdrawn':
    case 'decided':
    case 'recovered':
      return tellNews(telling, content);
    default:
      return unreachable(content);
  }
}
