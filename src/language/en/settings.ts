import type { SettingWords } from '../core/language.js';

/** The settings that admins speak of, a line each: what replies call it, what it does (of a switch: what `True` does), and what admins call it. */
export const SETTINGS: Readonly<Record<string, SettingWords>> = {
  EnableIMAutoArchiving: {
    topic: 'offline messages',
    about:
      'every conversation is saved to Conversation History in Outlook, and offline messages can be sent; False stops both (saving by hand stays)',
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
    words: `(the |)emoticons, (the |)emoticon, smileys, smilies, emojis, emoji, smiley faces, graphical emoticons, emoticons in (im|ims|messages|chats|chat)`,
  },
  EnableURL: {
    topic: 'clickable links',
    about: 'links in messages can be clicked; False: they are plain text',
    words: `(click|click on|open|clicking|clicking on|opening) links( in (ims|messages|chats)|), links, (web |)links in (the |)(chat|im) window, web links, weblinks, hyperlinks, clickable links, links in (messages|ims|chats|im|chat), hyperlinks in (ims|messages|im|chats),
    clickable hyperlinks, active links, urls in (messages|ims|im|chats|chat)`,
  },
  DisableSavingIM: {
    topic: 'saving by hand',
    about: 'the commands to save a conversation are missing from its window',
    words: `(save|saving) (of |)(his |her |their |)(ims|messages|conversations|im|chats) (by hand|manually), manual saving of (ims|messages|conversations|im|chats),
    the save option, manual saving, saving by hand, hand saving, the save (command|conversation command|button)`,
  },
  EnableCallLogAutoArchiving: {
    topic: 'the call log in Outlook',
    about:
      'who called whom, when and for how long is saved to Conversation History in Outlook, never the sound',
    words: `(the |)call log (setting|feature|option), archiving (of |)call logs( in outlook|), saving (of |)call logs( to outlook|), call log archiving,
    saving of call logs, call log saving, (the |)call (log|logs|history) (to|in) outlook`,
  },
  EnableAppearOffline: {
    topic: 'Appear Offline',
    about: 'people get the status Appear Offline beside the others',
    words: `(the |)appear offline( status| option| state|), appearing offline, appear as offline`,
  },
  EnableClientMusicOnHold: {
    topic: 'music on hold',
    about: 'music plays to a caller on hold',
    words: `music on hold, hold music, on-hold music, on hold music`,
  },
  EnableUnencryptedFileTransfer: {
    topic: 'unencrypted file transfer',
    about: 'files may be exchanged with outsiders whose software cannot encrypt them',
    words: `(the |)unencrypted file (transfer|transfers)`,
  },
  MaximumNumberOfContacts: {
    topic: 'contact limit',
    about: 'how many contacts a person may have; 0 is none at all',
    words: `(the |)contact limit, (the |)(maximum|max|max.) (number of |)contacts, (the |)(contacts|contact) (max|maximum), (the |)number of contacts,
    (the |)(max|maximum) contact count, (the |)limit (of|on|for) contacts`,
  },
  DisplayPhoto: {
    topic: 'photos',
    about: 'which photos are shown: none, those of Active Directory, or also people’s own',
    words: `photo display, display of photos, (the |)(contact|user|profile) (photos|pictures), avatars, photos`,
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
    words: `calendar presence, calendar information, (calendar|calendar info|calendar information) in (the |)presence, presence from (the |)calendar, busy from (the |)calendar`,
  },
  DisableFreeBusyInfo: {
    topic: 'free/busy information',
    about: 'free/busy of Outlook is not shown in the contact card; the automatic status stays',
    words: `(the |)(free/busy|free busy|free-busy|free and busy)( info| information| times| time| status| details|), (the |)calendar availability`,
  },
  DisablePresenceNote: {
    topic: 'the out-of-office note',
    about: 'the out-of-office text of Outlook is not shown with the presence',
    words: `(the |)presence (notes|note), (the |)(out of office|out-of-office|oof|ooo) (note|notes), (the |)(out of office|out-of-office|oof|ooo) (message|messages|text|texts) in (the |)(presence|status)`,
  },
  IMWarning: {
    topic: 'the IM warning',
    about: 'a text that is shown in the window of every conversation; not set: none',
    words: `(the |)im warning( text| message|), (the |)warning text( in im|), (the |)(im|chat) (disclaimer|legal notice), (the |)(disclaimer|legal notice) (in|for) (im|ims|chats|chat)`,
  },
  AddressBookAvailability: {
    topic: 'address book',
    about:
      'how the client looks people up: it asks the server, reads a downloaded address book, or both',
    words: `address book (availability|access|lookup|look-up|download mode|mode|download), (the |)address book`,
  },
  RateMyCallDisplayPercentage: {
    topic: 'Rate My Call',
    about: 'after how many of a hundred calls the rating form is shown; 0 is never',
    words: `(the |)rate my call( percentage| survey| dialog| prompt| window| popup| pop-up|), (the |)call (rating|quality survey|feedback) (percentage|dialog|prompt|popup|pop-up|form),
    (the |)call (quality survey|rating), rate-my-call`,
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
    words: `phone presence, (on the phone|on-the-phone) (status|presence), (in a call|in-a-call) (status|presence), busy (when|while) on the phone`,
  },
  DisableFeedsTab: {
    topic: 'the Feeds tab',
    about: 'the activity feeds tab is missing',
    words: `(the |)(feeds|feed) tab, (the |)activity feeds, (the |)activity feeds tab, (the |)activity feed tab`,
  },
  EnableEventLogging: {
    topic: 'event logging',
    about: 'detailed events of the client go to the Windows Application log, else only major ones',
    words: `(the |)(windows |client |)event logging, logging of events, (the |)windows event log`,
  },
  DisableMeetingSubjectAndLocation: {
    topic: 'subject and location of meetings',
    about: 'subject and place of a meeting are not shown with free/busy',
    words: `(the |)meeting subject and location, (the |)meeting subjects and locations, subject and location of meetings, (the |)meeting details( in (the |)presence|)`,
  },
  EnableServerConversationHistory: {
    topic: 'server-side conversation history',
    about:
      'the server writes conversation histories and notices of missed calls and messages, so that mobile devices see them',
    words: `(the |)(server-side|server side|serverside) conversation history, (the |)conversation history on mobile (devices|clients|phones)`,
  },
  TracingLevel: {
    topic: 'tracing level',
    about: 'how much the client traces; people cannot change it',
    words: `(the |)(client |)tracing level, (the |)trace level, (the |)client logging level`,
  },
  EnableOfflineIm: {
    topic: 'the server-wide switch',
    about:
      'offline messages can be sent on this server or at this site, by whom their client policy lets; saving of conversations is not touched',
    words: `(the |)(server-wide|server wide|serverwide) (switch|offline im switch|gate), (the |)server switch, (the |)main switch, (the |)(server-wide|server wide|serverwide) switch (for|of) offline (messages|im|ims|messaging),
    (the |)(server-wide|server wide|serverwide) offline (messages|im|ims|messaging), master switch`,
  },
  EnableFullScreenVideo: {
    topic: 'full-screen video',
    about: 'video can fill the screen, and there is no video preview; False: the reverse',
    words: `(full-screen|full screen|fullscreen) video`,
  },
  EnableNotificationForNewSubscribers: {
    topic: 'notice of being added as a contact',
    about: 'people are told when somebody adds them to a contact list, and may add or block them',
    words: `(the |)(notice|notification|notifications|notices) (of|when|for|on) (being |)added as a contact, new subscriber (notification|notifications)`,
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
    words: `ink (messages|ims|im), ink in (messages|ims|im|chats), handwritten (messages|ims), handwriting in (messages|ims|im|chats)`,
  },
  DisablePoorDeviceWarnings: {
    topic: 'device warnings',
    about: 'no warnings about badly working audio or video devices',
    words: `(the |)(poor |audio |video |audio and video |)device (warnings|warning)`,
  },
  DisablePoorNetworkWarnings: {
    topic: 'network warnings',
    about: 'no warnings about a bad network',
    words: `(the |)(poor |)network (quality |)(warnings|warning), poor network (quality |)messages`,
  },
  DisableRTFIM: {
    topic: 'rich text in messages',
    about: 'no fonts, sizes and colours in messages, but only with DisableHtmlIm',
    words: `(rich text|rtf|rich-text) (ims|im|messages), (rich text|rich-text|rtf|formatted text|fonts and colours|fonts and colors) in (ims|im|messages|chats|chat), rtf formatting, rich text formatting`,
  },
  EnableSkypeUI: {
    topic: 'the Skype look',
    about: 'the look of Skype for Business; False: people are asked to change to that of Lync',
    words: `(the |)skype (look|ui|interface|user interface), (the |)skype for business (look|ui|interface|user interface)`,
  },
  AttendantSafeTransfer: {
    topic: 'safe transfer for attendants',
    about:
      'in the Attendant console a transferred call that nobody takes comes back, marked as a failed transfer',
    words: `(the |)safe transfer (for|of) (the |)attendants, (the |)attendant safe (transfer|transfers),
    safe transfer in the attendant console, safe call transfer for attendants`,
  },
  AutoDiscoveryRetryInterval: {
    topic: 'reconnect interval',
    about: 'how long the client waits after a failed connection before it tries again',
    words: `(the |)(autodiscovery|autodiscover|auto discovery|auto-discovery|auto discover) retry (interval|time),
    (the |)(reconnect|reconnection) interval,
    (the |)retry interval (of|for) (autodiscovery|auto discovery|autodiscover)`,
  },
  BlockConversationFromFederatedContacts: {
    topic: 'conversations begun from outside',
    about:
      'people outside cannot begin a conversation; once it is begun from inside, both can write',
    words: `unsolicited (external |outside |federated |)(im|ims|messages|chats),
    unsolicited (im|ims|messages|chats) from (outside|outsiders|external contacts|federated contacts|external people),
    (conversations|chats) (started|begun|initiated|opened) (by|from) (outsiders|outside|external contacts|federated contacts|external people|federated users|external users),
    conversations from federated contacts`,
  },
  ConferenceIMIdleTimeout: {
    topic: 'IM idle timeout',
    about: 'how long somebody may stay in a conversation without sending or receiving',
    words: `(the |)(conference |)(im|instant messaging) idle (timeout|time-out|time out|time limit),
    (the |)idle (timeout|time-out|time limit) (of|for) (im|ims|im sessions),
    (the |)im session idle (timeout|time-out)`,
  },
  CustomizedHelpUrl: {
    topic: 'address of your own help',
    about: 'the address of your own help, for the Help menu',
    words: `(the |)(custom|customised|customized|company|corporate) help (url|address|link|page),
    (the |)(url|address) (of|for) (the |our |)(custom|customised|customized|company|corporate) help`,
  },
  CustomLinkInErrorMessages: {
    topic: 'link in error messages',
    about: 'a link that is shown under every error message of the client',
    words: `(the |)error (message|messages) link,
    (the |)(custom |support |help |)link (in|under|below) (the |)error messages,
    (the |)(support|help) link in errors, (the |)custom error link`,
  },
  CustomStateUrl: {
    topic: 'custom presence states',
    about: 'the address of the XML file with up to four presence states of your own',
    words: `(the |)(custom|customised|customized) (presence |)(states|statuses),
    (the |)(custom|customised|customized) presence (state|status),
    (the |)(custom|customised|customized) (presence |)(state|status|states) (url|address|file),
    (the |)(url|address) (of|for) (the |our |)custom (presence |)(states|statuses)`,
  },
  DisableContactCardOrganizationTab: {
    topic: 'Organization tab',
    about: 'the Organization tab is missing from the contact card',
    words: `(the |)(organization|organisation|org) tab( in the contact card| of the contact card| on the contact card|),
    (the |)(org|organisation|organization) chart( (in|on|of) (the |)contact (card|cards)|)`,
  },
  DisableEmailComparisonCheck: {
    topic: 'check of the Outlook account',
    about:
      'the client does not check that Outlook belongs to the same person, and uses its contacts and calendar anyway',
    words: `(the |)(email|e-mail|mail) comparison( check|), (the |)(email|e-mail) address comparison( check|),
    (the |)outlook (email|e-mail|account) check, (the |)check of the outlook account`,
  },
  DisableFederatedPromptDisplayName: {
    topic: 'names of federated people in notices',
    about:
      'the notice that somebody from a federated company added you shows the SIP address instead of the name',
    words: `(the |)(display |)names of federated (contacts|users|people) in (the |)(notifications|notices|prompts),
    (the |)federated (display names|display name) in (the |)(notifications|notices|prompts)`,
  },
  DisableHandsetOnLockedMachine: {
    topic: 'handset on a locked computer',
    about: 'a USB handset is dead while the computer is locked',
    words: `(the |)(usb |)(handset|handsets) (on|at|with) (a |the |)locked (computer|computers|machine|machines|pc|pcs),
    (the |)(usb |)(handset|handsets) (while|when) the (computer|machine|pc) is locked,
    handset use on locked (computers|machines|pcs)`,
  },
  DisableHtmlIm: {
    topic: 'HTML in messages',
    about: 'HTML that is pasted into a message becomes plain text',
    words: `html (in|inside) (im|ims|messages|chats|chat), html (im|ims|messages),
    (html|web) formatting( in (im|ims|messages|chats|chat)|), pasted (html|web formatting),
    html (im|message) formatting`,
  },
  DisableOneNote12Integration: {
    topic: 'OneNote integration',
    about: 'OneNote cannot be opened from the client, nor notes be linked to conversations',
    words: `(the |)(onenote|one note) (integration|linking), (the |)integration (of|with) (onenote|one note),
    taking notes (in|with) (onenote|one note)`,
  },
  DisableOnlineContextualSearch: {
    topic: 'search for previous conversations',
    about: 'Find previous conversations is missing from the menu of a contact',
    words: `(the |)find previous conversations( option| command| entry| menu| item| menu item| menu entry|),
    (the |)(search|searching) (for|of) (old|previous|earlier|past) (conversations|chats),
    searching (old|previous|earlier|past) (conversations|chats), (the |)(online |)contextual search`,
  },
  DisablePICPromptDisplayName: {
    topic: 'names of people of public IM services in notices',
    about:
      'the notice that somebody of a public IM service added you shows the SIP address instead of the name',
    words: `(the |)(display |)names of (public im|pic) (contacts|users|people) in (the |)(notifications|notices|prompts)`,
  },
  EnableClientAutoPopulateWithTeam: {
    topic: 'smart contacts list',
    about: 'the contact list of somebody new begins with manager, direct reports and team',
    words: `(the |)smart (contacts|contact) list, (the |)smart contacts, (auto-populate|auto populate|autopopulate) team,
    (auto-population|auto population|autopopulation|auto-populating|automatic filling) of the contact list( with the team|),
    (the |)(auto-populated|auto populated|autopopulated) contact list`,
  },
  EnableConversationWindowTabs: {
    topic: 'conversation window tabs',
    about: 'applications of your own open in a browser window beside the conversation',
    words: `(the |)conversation window (tabs|extensions), (the |)tabs (in|of) the conversation window,
    (the |)extensions (in|of) the conversation window`,
  },
  EnableEnterpriseCustomizedHelp: {
    topic: 'help of your own',
    about: 'the Help menu opens your own help, the one of CustomizedHelpUrl',
    words: `(the |)(custom|customised|customized|enterprise customized|company) help`,
  },
  EnableExchangeContactsFolder: {
    topic: 'Skype for Business Contacts folder',
    about: 'contacts of Skype for Business are shown in Outlook',
    words: `(the |)(skype for business|skype) contacts folder( in outlook|), (the |)exchange contacts folder,
    skype (for business |)contacts in outlook`,
  },
  EnableExchangeDelegateSync: {
    topic: 'delegate sync',
    about: 'delegates in Outlook may schedule online meetings for whom they stand in',
    words: `(the |)(exchange |outlook |)(delegate|delegates) (sync|synchronisation|synchronization),
    (the |)(sync|synchronisation|synchronization) of (exchange |outlook |)delegates, meeting scheduling by delegates,
    delegates scheduling meetings`,
  },
  EnableHighPerformanceConferencingAppSharing: {
    topic: 'fast application sharing in conferences',
    about:
      'applications that change fast are shared more smoothly in conferences; it costs bandwidth',
    words: `(high performance|high-performance|fast) (app|application) sharing in (meetings|conferences),
    (high performance|high-performance) (conference|conferencing|meeting) (app|application) sharing`,
  },
  EnableHighPerformanceP2PAppSharing: {
    topic: 'fast application sharing between two',
    about: 'applications shared between two people may exceed 2.5 frames a second',
    words: `(high performance|high-performance|fast) (p2p|peer-to-peer|peer to peer|one-to-one|one to one) (app|application) sharing,
    (high performance|high-performance|fast) (app|application) sharing between two( people|)`,
  },
  EnableHotdesking: {
    topic: 'hot desking',
    about: 'anybody may log on to this shared phone with credentials of their own',
    words: `(the |)(hot desking|hot-desking|hotdesking)( feature|)( on (common area|shared) phones|)`,
  },
  EnableMediaRedirection: {
    topic: 'media redirection',
    about: 'audio and video are handled on the local device; people with the VDI plug-in need it',
    words: `(the |)media redirection, (the |)redirection of media, media redirection on virtual desktops`,
  },
  EnableTracing: {
    topic: 'client tracing',
    about: 'the client keeps a detailed trace',
    words: `(the |)client (tracing|traces), (the |)detailed (client |)tracing, tracing, client-side tracing`,
  },
  EnableVOIPCallDefault: {
    topic: 'click-to-call with Skype',
    about: 'click-to-call begins a call of Skype for Business',
    words: `(the |)(click-to-call|click to call) default, (the |)default (of|for) (click-to-call|click to call),
    (click-to-call|click to call) (with|by|via|through) skype( for business|)`,
  },
  ExcludedContactFolders: {
    topic: 'excluded contact folders',
    about: 'folders of Outlook contacts that the contact search leaves out',
    words: `(the |)excluded (contact|contacts|outlook contact|outlook) folders,
    (the |)(contact|contacts|outlook contact) folders (left out of|excluded from) (the |)(contact |)search`,
  },
  HelpEnvironment: {
    topic: 'help environment',
    about: 'which help is shown: that of Office 365 or, not set, that of the server',
    words: `(the |)help environment`,
  },
  HotdeskingTimeout: {
    topic: 'hot desking timeout',
    about: 'how long until somebody is logged off from a shared phone',
    words: `(the |)(hot desking|hot-desking|hotdesking|hot desk|hot-desk) (timeout|time-out|time out|time limit),
    (the |)(timeout|time-out|time limit) (of|for) (hot desking|hot-desking|hotdesking)`,
  },
  IMLatencyErrorThreshold: {
    topic: 'IM latency error threshold',
    about: 'how long the delivery of a message may take before the client reports an error',
    words: `(the |)(im|message) latency (error |)threshold, (the |)latency error threshold`,
  },
  IMLatencySpinnerDelay: {
    topic: 'IM spinner delay',
    about: 'how long the client waits until it shows that a delivery is slow',
    words: `(the |)(im |message |)(latency |)spinner delay`,
  },
  MAPIPollInterval: {
    topic: 'MAPI poll interval',
    about: 'how often the calendar is read from public folders of Exchange 2003',
    words: `(the |)mapi (poll|polling) interval, (the |)(poll|polling) interval (of|for) mapi`,
  },
  MaximumDGsAllowedInContactList: {
    topic: 'limit of distribution groups',
    about: 'how many distribution groups a contact list may have',
    words: `(the |)(maximum|max|max.|number) (number |)(of |)(distribution groups|distribution lists|dgs)( in the contact (list|lists)| in contact lists| per contact list|),
    (the |)(distribution group|distribution list|dg) limit,
    (the |)limit (of|on|for) (distribution groups|distribution lists|dgs)`,
  },
  MusicOnHoldAudioFile: {
    topic: 'hold music file',
    about: 'the file that callers on hold hear; with it music is on, and people cannot turn it off',
    words: `(the |)(hold music|music on hold|music-on-hold|on-hold music) (audio |)file,
    (the |)(audio |)file (for|of) (hold music|music on hold)`,
  },
  P2PAppSharingEncryption: {
    topic: 'encryption of application sharing',
    about: 'whether sharing between two people is encrypted: if it can be, always, or never',
    words: `(the |)(p2p |peer-to-peer |one-to-one |)(app|application) sharing encryption,
    (the |)(sharing encryption|encryption of sharing),
    (the |)encryption (of|for) (p2p |peer-to-peer |one-to-one |)(app|application) sharing`,
  },
  EnableSQMData: {
    topic: 'customer experience program',
    about:
      'people are offered the Customer Experience Improvement Program; nobody is enrolled by it',
    words: `(the |)customer experience (improvement |)program(me|), ceip`,
  },
  PlayAbbreviatedDialTone: {
    topic: 'short dial tone',
    about: 'a dial tone of 3 seconds when a USB handset is lifted, else of 30',
    words: `(the |)(short|abbreviated|shortened) dial tone`,
  },
  RateMyCallAllowCustomUserFeedback: {
    topic: 'free text in Rate My Call',
    about: 'the rating form has a box for free text',
    words: `(the |)(free text|free-text|comments|comment box|text box|free text box|free-text box|free text field|custom feedback|free-text feedback|written feedback) (in|of) (the |)(call rating|rate my call|call quality survey)( form|),
    (the |)rate my call (comments|comment box|free text|free-text|custom feedback)`,
  },
  SearchPrefixFlags: {
    topic: 'contact search flags',
    about: 'which attributes the contact search looks at: a mask of seven bits',
    words: `(the |)(contact |)search prefix flags, (the |)contact search (flags|attributes),
    (the |)search (attributes|flags)`,
  },
  ShowManagePrivacyRelationships: {
    topic: 'privacy relationships',
    about: 'the contact list can show privacy relationships, on clients of Lync 2010 only',
    words: `(the |)(manage |)privacy relationships, (the |)(relationships|relationship) (tab|view),
    (the |)privacy relationship (tab|view|option)`,
  },
  ShowSharepointPhotoEditLink: {
    topic: 'SharePoint photo link',
    about: 'a link to edit one’s photo on SharePoint is shown',
    words: `(the |)sharepoint photo( edit| editing|) link, (the |)(photo edit|photo editing) link,
    (the |)link to edit (the |)(photo|photos)( on sharepoint|)`,
  },
  SPSearchCenterExternalURL: {
    topic: 'external address of the SharePoint search page',
    about: 'the search page of SharePoint that is opened from the results, for people outside',
    words: `(the |)(external sharepoint search center|external sharepoint search centre|sharepoint search center external|sharepoint search centre external) (url|address),
    (the |)sharepoint search (center|centre) (url|address) for (external|outside) users`,
  },
  SPSearchCenterInternalURL: {
    topic: 'internal address of the SharePoint search page',
    about: 'the search page of SharePoint that is opened from the results, for people inside',
    words: `(the |)(internal sharepoint search center|internal sharepoint search centre|sharepoint search center internal|sharepoint search centre internal) (url|address),
    (the |)sharepoint search (center|centre) (url|address) for (internal|inside) users`,
  },
  SPSearchExternalURL: {
    topic: 'external address of the SharePoint search',
    about: 'the SharePoint service that answers searches by keyword, for people outside',
    words: `(the |)(external sharepoint search|sharepoint search external) (url|address),
    (the |)sharepoint search (url|address) for (external|outside) users`,
  },
  SPSearchInternalURL: {
    topic: 'internal address of the SharePoint search',
    about: 'the SharePoint service that answers searches by keyword, for people inside',
    words: `(the |)(internal sharepoint search|sharepoint search internal) (url|address),
    (the |)sharepoint search (url|address) for (internal|inside) users`,
  },
  TabURL: {
    topic: 'custom tabs',
    about: 'tabs of your own at the foot of the contact list',
    words: `(the |)(custom|customised|customized) tabs( (at|in|of|below|under) the contact list|),
    (the |)(custom |)tabs? url`,
  },
  WebServicePollInterval: {
    topic: 'web service poll interval',
    about: 'how often the calendar is read from Exchange Web Services',
    words: `(the |)(web service|web services|webservice|exchange web services|ews) (poll|polling) interval,
    (the |)ews polling,
    (the |)(poll|polling) interval (of|for) (ews|exchange web services|the web service|web services)`,
  },
  PolicyEntry: {
    topic: 'policy entries',
    about: 'names with values, for what has no parameter of its own',
    words: `policy (entries|entry), policy entry list`,
  },
};
