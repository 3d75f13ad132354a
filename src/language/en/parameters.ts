import type { SettingWords } from '../core/language.js';

/** The settings that nobody has a word for: what each does, of a switch what `True` does. Admins write the parameter. */
export const PARAMETERS: Readonly<Record<string, SettingWords>> = {
  AttendantSafeTransfer: {
    about:
      'in the Attendant console a transferred call that nobody takes comes back, marked as a failed transfer',
  },
  AutoDiscoveryRetryInterval: {
    about: 'how long the client waits after a failed connection before it tries again',
  },
  BlockConversationFromFederatedContacts: {
    about:
      'people outside cannot begin a conversation; once it is begun from inside, both can write',
  },
  ConferenceIMIdleTimeout: {
    about: 'how long somebody may stay in a conversation without sending or receiving',
  },
  CustomizedHelpUrl: { about: 'the address of your own help, for the Help menu' },
  CustomLinkInErrorMessages: {
    about: 'a link that is shown under every error message of the client',
  },
  CustomStateUrl: {
    about: 'the address of the XML file with up to four presence states of your own',
  },
  Description: { about: 'a note of administrators about the policy, which users never see' },
  DisableContactCardOrganizationTab: {
    about: 'the Organization tab is missing from the contact card',
  },
  DisableEmailComparisonCheck: {
    about:
      'the client does not check that Outlook belongs to the same person, and uses its contacts and calendar anyway',
  },
  DisableFederatedPromptDisplayName: {
    about:
      'the notice that somebody from a federated company added you shows the SIP address instead of the name',
  },
  DisableHandsetOnLockedMachine: { about: 'a USB handset is dead while the computer is locked' },
  DisableHtmlIm: { about: 'HTML that is pasted into a message becomes plain text' },
  DisableICE: { about: 'the client of Lync 2010 does not use ICE: calls across firewalls fail' },
  DisableOneNote12Integration: {
    about: 'OneNote cannot be opened from the client, nor notes be linked to conversations',
  },
  DisableOnlineContextualSearch: {
    about: '“Find previous conversations” is missing from the menu of a contact',
  },
  DisablePICPromptDisplayName: {
    about:
      'the notice that somebody of a public IM service added you shows the SIP address instead of the name',
  },
  EnableClientAutoPopulateWithTeam: {
    about: 'the contact list of somebody new begins with manager, direct reports and team',
  },
  EnableConversationWindowTabs: {
    about: 'applications of your own open in a browser window beside the conversation',
  },
  EnableEnterpriseCustomizedHelp: {
    about: 'the Help menu opens your own help, the one of `CustomizedHelpUrl`',
  },
  EnableExchangeContactsFolder: { about: 'contacts of Skype for Business are shown in Outlook' },
  EnableExchangeDelegateSync: {
    about: 'delegates in Outlook may schedule online meetings for whom they stand in',
  },
  EnableHighPerformanceConferencingAppSharing: {
    about:
      'applications that change fast are shared more smoothly in conferences; it costs bandwidth',
  },
  EnableHighPerformanceP2PAppSharing: {
    about: 'applications shared between two people may exceed 2.5 frames a second',
  },
  EnableHotdesking: {
    about: 'anybody may log on to this shared phone with credentials of their own',
  },
  EnableMediaRedirection: {
    about: 'audio and video are handled on the local device; people with the VDI plug-in need it',
  },
  EnableMeetingEngagement: { about: 'reserved for Microsoft, without a documented meaning' },
  EnableOnlineFeedback: { about: 'people may report a problem from the Help menu' },
  EnableOnlineFeedbackScreenshots: { about: 'people may add screenshots to such a report' },
  EnableSQMData: {
    about:
      'people are offered the Customer Experience Improvement Program; nobody is enrolled by it',
  },
  EnableTracing: { about: 'the client keeps a detailed trace' },
  EnableViewBasedSubscriptionMode: {
    about: 'reserved for Microsoft, without a documented meaning',
  },
  EnableVOIPCallDefault: { about: 'click-to-call begins a call of Skype for Business' },
  ExcludedContactFolders: {
    about: 'folders of Outlook contacts that the contact search leaves out',
  },
  HelpEnvironment: {
    about: 'which help is shown: that of Office 365 or, not set, that of the server',
  },
  HotdeskingTimeout: { about: 'how long until somebody is logged off from a shared phone' },
  IMLatencyErrorThreshold: {
    about: 'how long the delivery of a message may take before the client reports an error',
  },
  IMLatencySpinnerDelay: {
    about: 'how long the client waits until it shows that a delivery is slow',
  },
  MAPIPollInterval: {
    about: 'how often the calendar is read from public folders of Exchange 2003',
  },
  MaximumDGsAllowedInContactList: { about: 'how many distribution groups a contact list may have' },
  MusicOnHoldAudioFile: {
    about: 'the file that callers on hold hear; with it music is on, and people cannot turn it off',
  },
  P2PAppSharingEncryption: {
    about: 'whether sharing between two people is encrypted: if it can be, always, or never',
  },
  PlayAbbreviatedDialTone: {
    about: 'a dial tone of 3 seconds when a USB handset is lifted, else of 30',
  },
  PolicyEntry: { about: 'names with values, for what has no parameter of its own' },
  PublicationBatchDelay: { about: 'reserved for Microsoft, without a documented meaning' },
  RateMyCallAllowCustomUserFeedback: { about: 'the rating form has a box for free text' },
  RequireContentPin: { about: 'reserved for Microsoft, without a documented meaning' },
  SearchPrefixFlags: {
    about: 'which attributes the contact search looks at: a mask of seven bits',
  },
  ShowManagePrivacyRelationships: {
    about: 'the contact list can show privacy relationships, on clients of Lync 2010 only',
  },
  ShowRecentContacts: {
    about: 'the group of recent contacts, of which clients since Lync 2013 take no notice',
  },
  ShowSharepointPhotoEditLink: { about: 'a link to edit one’s photo on SharePoint is shown' },
  SPSearchCenterExternalURL: {
    about: 'the search page of SharePoint that is opened from the results, for people outside',
  },
  SPSearchCenterInternalURL: {
    about: 'the search page of SharePoint that is opened from the results, for people inside',
  },
  SPSearchExternalURL: {
    about: 'the SharePoint service that answers searches by keyword, for people outside',
  },
  SPSearchInternalURL: {
    about: 'the SharePoint service that answers searches by keyword, for people inside',
  },
  SupportModernFilePicker: { about: 'reserved for Microsoft, without a documented meaning' },
  TabURL: { about: 'tabs of your own at the foot of the contact list' },
  TelemetryTier: { about: 'reserved for Microsoft, without a documented meaning' },
  WebServicePollInterval: { about: 'how often the calendar is read from Exchange Web Services' },
};
