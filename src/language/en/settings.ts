import type { SettingWords } from '../core/language.js';

/** The settings that admins speak of, a line each: what replies call it, what it does (of a switch: what `True` does), and what admins call it. */
export const SETTINGS: Readonly<Record<string, SettingWords>> = {
  EnableIMAutoArchiving: {
    topic: 'offline messages',
    about:
      'every conversation is saved to Conversation History in Outlook, and offline messages can be sent; `False` stops both (saving by hand stays)',
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
    about: 'emoticons are neither sent nor shown as pictures, their characters stay as text',
    words: `(the |)emoticons, (the |)emoticon, smileys, smilies, emojis, emoji, smiley faces, graphical emoticons`,
  },
  EnableURL: {
    topic: 'clickable links',
    about: 'links in messages can be clicked; `False`: they are plain text',
    words: `links, web links, weblinks, hyperlinks, clickable links, links in (messages|ims|chats|im|chat), hyperlinks in (ims|messages|im|chats),
    clickable hyperlinks, active links, urls in (messages|ims|im|chats|chat)`,
  },
  DisableSavingIM: {
    topic: 'saving by hand',
    about: 'the commands to save a conversation are missing from its window',
    words: `saving (of |)(his |her |their |)(ims|messages|conversations|im|chats)( by hand| manually|), the save option, manual saving`,
  },
  EnableCallLogAutoArchiving: {
    topic: 'the call log in Outlook',
    about:
      'who called whom, when and for how long is saved to Conversation History in Outlook, never the sound',
    words: `archiving (of |)call logs( in outlook|), saving (of |)call logs( to outlook|), call log archiving,
    saving of call logs, call log saving, (the |)call (log|logs|history) (to|in) outlook`,
  },
  EnableAppearOffline: {
    topic: 'Appear Offline',
    about: 'people get the status Appear Offline beside the others',
    words: `(the |)appear offline( status| option|), appearing offline, the appear offline status`,
  },
  EnableClientMusicOnHold: {
    topic: 'music on hold',
    about: 'music plays to a caller on hold',
    words: `music on hold, hold music, on-hold music, on hold music`,
  },
  EnableUnencryptedFileTransfer: {
    topic: 'unencrypted file transfer',
    about: 'files may be exchanged with outsiders whose software cannot encrypt them',
    words: `unencrypted file (transfer|transfers)`,
  },
  MaximumNumberOfContacts: {
    topic: 'contact limit',
    about: 'how many contacts a person may have; 0 is none at all',
    words: `(the |)contact limit, (the |)(maximum|max) (number of |)contacts, (the |)number of contacts, (the |)limit (of|on|for) contacts`,
  },
  DisplayPhoto: {
    topic: 'photos',
    about: 'which photos are shown: none, those of Active Directory, or also people’s own',
    words: `photo display, display of photos, contact photos, photos`,
  },
  MaxPhotoSizeKB: {
    topic: 'photo size',
    about: 'up to which size photos are shown',
    words: `(the |)(maximum |max |)photo size( limit|), (the |)(limit of|limit on|limit for) (the |)photo size`,
  },
  DisableCalendarPresence: {
    topic: 'calendar presence',
    about:
      'the Outlook calendar no longer feeds the presence: no free/busy in the contact card, no automatic Busy during meetings',
    words: `calendar presence, calendar information`,
  },
  DisableFreeBusyInfo: {
    topic: 'free/busy information',
    about: 'free/busy of Outlook is not shown in the contact card; the automatic status stays',
    words: `(the |)free/busy (info|information), (the |)free busy (info|information), (the |)free-busy (info|information)`,
  },
  DisablePresenceNote: {
    topic: 'the out-of-office note',
    about: 'the out-of-office text of Outlook is not shown with the presence',
    words: `presence notes, presence note, out of office note, out-of-office note, oof note`,
  },
  IMWarning: {
    topic: 'the IM warning',
    about: 'a text that is shown in the window of every conversation; not set: none',
    words: `(the |)im warning( text| message|), (the |)warning text( in im|)`,
  },
  AddressBookAvailability: {
    topic: 'address book',
    about:
      'how the client looks people up: it asks the server, reads a downloaded address book, or both',
    words: `address book (availability|access|lookup|look-up|download mode|mode)`,
  },
  RateMyCallDisplayPercentage: {
    topic: 'Rate My Call',
    about: 'after how many of a hundred calls the rating form is shown; 0 is never',
    words: `(the |)rate my call( percentage| survey| dialog| prompt| window| popup| pop-up|), (the |)call (rating|quality survey|feedback) (percentage|dialog|prompt|popup|pop-up)`,
  },
  EnableExchangeContactSync: {
    topic: 'contact sync to Outlook',
    about: 'for every person in the contact list the client makes a personal contact in Outlook',
    words: `(the |)contact sync( to outlook| with outlook| to exchange| with exchange|), (exchange|outlook) contact sync,
    (the |)contact (synchronisation|synchronization)( to outlook| with outlook| to exchange| with exchange|)`,
  },
  DisablePhonePresence: {
    topic: 'phone presence',
    about: 'phone calls do not change the status',
    words: `phone presence, on the phone (status|presence), in a call (status|presence)`,
  },
  DisableFeedsTab: {
    topic: 'the Feeds tab',
    about: 'the activity feeds tab is missing',
    words: `(the |)feeds tab, (the |)feed tab, (the |)activity feeds tab, (the |)activity feed tab`,
  },
  EnableEventLogging: {
    topic: 'event logging',
    about: 'detailed events of the client go to the Windows Application log, else only major ones',
    words: `(the |)event logging, logging of events`,
  },
  DisableMeetingSubjectAndLocation: {
    topic: 'subject and location of meetings',
    about: 'subject and place of a meeting are not shown with free/busy',
    words: `(the |)meeting subject and location, (the |)meeting subjects and locations, subject and location of meetings`,
  },
  EnableServerConversationHistory: {
    topic: 'server-side conversation history',
    about:
      'the server writes conversation histories and notices of missed calls and messages, so that mobile devices see them',
    words: `(the |)(server-side|server side|serverside) conversation history`,
  },
  TracingLevel: {
    topic: 'tracing level',
    about: 'how much the client traces; people cannot change it',
    words: `(the |)tracing level, (the |)trace level`,
  },
  EnableOfflineIm: {
    topic: 'the server-wide switch',
    about:
      'offline messages can be sent on this server or at this site, by whom their client policy lets; saving of conversations is not touched',
    words: `(the |)(server-wide|server wide|serverwide) (switch|offline im switch|gate), (the |)server switch, (the |)main switch,
    master switch`,
  },
  EnableFullScreenVideo: {
    topic: 'full-screen video',
    about: 'video can fill the screen, and there is no video preview; `False`: the reverse',
    words: `(full-screen|full screen|fullscreen) video`,
  },
  EnableNotificationForNewSubscribers: {
    topic: 'notice of being added as a contact',
    about: 'people are told when somebody adds them to a contact list, and may add or block them',
    words: `(the |)(notice|notification|notifications|notices) (of|when|for) being added as a contact, new subscriber (notification|notifications)`,
  },
  DGRefreshInterval: {
    topic: 'refresh interval of distribution groups',
    about: 'how long until the members of an expanded distribution group are loaded anew',
    words: `(the |)(distribution group|distribution list|dl|dg) refresh interval, (the |)refresh interval (of|for) distribution (groups|lists)`,
  },
  CalendarStatePublicationInterval: {
    topic: 'publication interval of the calendar state',
    about: 'how many seconds lie between two looks at the Outlook calendar for the presence',
    words: `(the |)calendar (state|status) publication interval`,
  },
  DisableInkIM: {
    topic: 'ink messages',
    about: 'messages in handwriting are not received',
    words: `ink (messages|ims|im), handwritten (messages|ims)`,
  },
  DisablePoorDeviceWarnings: {
    topic: 'device warnings',
    about: 'no warnings about badly working audio or video devices',
    words: `(the |)(poor |)device (warnings|warning)`,
  },
  DisablePoorNetworkWarnings: {
    topic: 'network warnings',
    about: 'no warnings about a bad network',
    words: `(the |)(poor |)network (warnings|warning)`,
  },
  DisableRTFIM: {
    topic: 'rich text in messages',
    about: 'no fonts, sizes and colours in messages, but only with `DisableHtmlIm`',
    words: `(rich text|rtf|rich-text) (ims|im|messages), rich text in (ims|messages|chats)`,
  },
  EnableSkypeUI: {
    topic: 'the Skype look',
    about: 'the look of Skype for Business; `False`: people are asked to change to that of Lync',
    words: `(the |)skype (look|ui|interface|user interface), (the |)skype for business (look|ui|interface|user interface)`,
  },
};
