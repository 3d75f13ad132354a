import type { SettingWords } from '../core/language.js';

/** What admins call the settings that they speak of: a line a setting. */
export const SETTINGS: Readonly<Record<string, SettingWords>> = {
  EnableIMAutoArchiving: {
    topic: 'offline messages',
    words: `(the |)(offline|off line|off-line) (im|ims|message|messages|messaging|msg|msgs|chat|chats|chatting|i.m.|i.m),
    (the |)(offline|off-line) instant (message|messages|messaging|msg|msgs), offlineim, offline-im, offlineims,
    offline-messages, offline massages, offline-messaging, offlinemessages, offlinemessaging, im offline,
    (messages|messaging|im|ims|chat|chats|instant messages|msgs) (while|when) offline,
    (im|ims|messages|instant messages|chats|messaging|msgs) (to|for) (offline|absent|signed out|signed-out) (users|contacts|people|colleagues|folks),
    (im|ims|messages|instant messages) (to|for) (people|colleagues|users|contacts|those) who are (offline|signed out|away|not online),
    to (people|colleagues|users|contacts|those) who are (offline|signed out|away|not online),
    (im |)(auto archiving|auto-archiving|autoarchiving), offline (message|messages|im|ims) sending,
    message offline (users|contacts|people|colleagues), messaging offline (users|contacts|people|colleagues),
    (message|messaging|im|write to|writing to) (people|colleagues|users|contacts|others|those|anyone) (who are|while they are|when they are|that are) (offline|signed out|not signed in|away|not online),
    im offline (messages|messaging|chat|chats),
    (the |)offline (im|messages|message|messaging|chat) (feature|facility|function|functionality|option|capability|capabilities|setting|service|stuff|thing|permission|rights|access),
    skype offline messages, (sending |)messages offline`,
  },
  DisableEmoticons: {
    topic: 'emoticons',
    words: `(the |)emoticons, (the |)emoticon, smileys, smilies, emojis, emoji, smiley faces, graphical emoticons`,
  },
  EnableURL: {
    topic: 'clickable links',
    words: `links, web links, weblinks, hyperlinks, clickable links, links in (messages|ims|chats|im|chat), hyperlinks in (ims|messages|im|chats),
    clickable hyperlinks, active links, urls in (messages|ims|im|chats|chat)`,
  },
  DisableSavingIM: {
    topic: 'saving by hand',
    words: `saving (of |)(his |her |their |)(ims|messages|conversations|im|chats)( by hand| manually|), the save option, manual saving`,
  },
  EnableCallLogAutoArchiving: {
    topic: 'the call log in Outlook',
    words: `archiving (of |)call logs( in outlook|), saving (of |)call logs( to outlook|), call log archiving,
    saving of call logs, call log saving, (the |)call (log|logs|history) (to|in) outlook`,
  },
  EnableAppearOffline: {
    topic: 'Appear Offline',
    words: `(the |)appear offline( status| option|), appearing offline, the appear offline status`,
  },
  EnableClientMusicOnHold: {
    topic: 'music on hold',
    words: `music on hold, hold music, on-hold music, on hold music`,
  },
  EnableUnencryptedFileTransfer: {
    topic: 'unencrypted file transfer',
    words: `unencrypted file (transfer|transfers)`,
  },
  MaximumNumberOfContacts: {
    topic: 'contact limit',
    words: `(the |)contact limit, (the |)(maximum|max) (number of |)contacts, (the |)number of contacts, (the |)limit (of|on|for) contacts`,
  },
  DisplayPhoto: {
    topic: 'photos',
    words: `photo display, display of photos, contact photos, photos`,
  },
  MaxPhotoSizeKB: {
    topic: 'photo size',
    words: `(the |)(maximum |max |)photo size( limit|), (the |)(limit of|limit on|limit for) (the |)photo size`,
  },
  DisableCalendarPresence: {
    topic: 'calendar presence',
    words: `calendar presence, calendar information`,
  },
  DisableFreeBusyInfo: {
    topic: 'free/busy information',
    words: `(the |)free/busy (info|information), (the |)free busy (info|information), (the |)free-busy (info|information)`,
  },
  DisablePresenceNote: {
    topic: 'the out-of-office note',
    words: `presence notes, presence note, out of office note, out-of-office note, oof note`,
  },
  IMWarning: {
    topic: 'the IM warning',
    words: `(the |)im warning( text| message|), (the |)warning text( in im|)`,
  },
  AddressBookAvailability: {
    topic: 'address book',
    words: `address book (availability|access|lookup|look-up|download mode|mode)`,
  },
  RateMyCallDisplayPercentage: {
    topic: 'Rate My Call',
    words: `(the |)rate my call( percentage| survey| dialog| prompt| window| popup| pop-up|), (the |)call (rating|quality survey|feedback) (percentage|dialog|prompt|popup|pop-up)`,
  },
  EnableExchangeContactSync: {
    topic: 'contact sync to Outlook',
    words: `(the |)contact sync( to outlook| with outlook| to exchange| with exchange|), (exchange|outlook) contact sync,
    (the |)contact (synchronisation|synchronization)( to outlook| with outlook| to exchange| with exchange|)`,
  },
  DisablePhonePresence: {
    topic: 'phone presence',
    words: `phone presence, on the phone (status|presence), in a call (status|presence)`,
  },
  DisableFeedsTab: {
    topic: 'the Feeds tab',
    words: `(the |)feeds tab, (the |)feed tab, (the |)activity feeds tab, (the |)activity feed tab`,
  },
  EnableEventLogging: { topic: 'event logging', words: `(the |)event logging, logging of events` },
  DisableMeetingSubjectAndLocation: {
    topic: 'subject and location of meetings',
    words: `(the |)meeting subject and location, (the |)meeting subjects and locations, subject and location of meetings`,
  },
  EnableServerConversationHistory: {
    topic: 'server-side conversation history',
    words: `(the |)(server-side|server side|serverside) conversation history`,
  },
  TracingLevel: { topic: 'tracing level', words: `(the |)tracing level, (the |)trace level` },
  EnableOfflineIm: {
    topic: 'the server-wide switch',
    words: `(the |)(server-wide|server wide|serverwide) (switch|offline im switch|gate), (the |)server switch, (the |)main switch,
    master switch`,
  },
  EnableFullScreenVideo: {
    topic: 'full-screen video',
    words: `(full-screen|full screen|fullscreen) video`,
  },
  EnableNotificationForNewSubscribers: {
    topic: 'notice of being added as a contact',
    words: `(the |)(notice|notification|notifications|notices) (of|when|for) being added as a contact, new subscriber (notification|notifications)`,
  },
  DGRefreshInterval: {
    topic: 'refresh interval of distribution groups',
    words: `(the |)(distribution group|distribution list|dl|dg) refresh interval, (the |)refresh interval (of|for) distribution (groups|lists)`,
  },
  CalendarStatePublicationInterval: {
    topic: 'publication interval of the calendar state',
    words: `(the |)calendar (state|status) publication interval`,
  },
  DisableInkIM: {
    topic: 'ink messages',
    words: `ink (messages|ims|im), handwritten (messages|ims)`,
  },
  DisablePoorDeviceWarnings: {
    topic: 'device warnings',
    words: `(the |)(poor |)device (warnings|warning)`,
  },
  DisablePoorNetworkWarnings: {
    topic: 'network warnings',
    words: `(the |)(poor |)network (warnings|warning)`,
  },
  DisableRTFIM: {
    topic: 'rich text in messages',
    words: `(rich text|rtf|rich-text) (ims|im|messages), rich text in (ims|messages|chats)`,
  },
  EnableSkypeUI: {
    topic: 'the Skype look',
    words: `(the |)skype (look|ui|interface|user interface), (the |)skype for business (look|ui|interface|user interface)`,
  },
};
