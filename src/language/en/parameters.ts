import type { SettingWords } from '../core/language.js';

/** The settings that nobody has a word for: what each does, of a switch what `True` does. Admins write the parameter. */
export const PARAMETERS: Readonly<Record<string, SettingWords>> = {
  Description: { about: 'a note of administrators about the policy, which users never see' },
  DisableICE: { about: 'the client of Lync 2010 does not use ICE: calls across firewalls fail' },
  EnableMeetingEngagement: { about: 'reserved for Microsoft, without a documented meaning' },
  EnableOnlineFeedback: { about: 'people may report a problem from the Help menu' },
  EnableOnlineFeedbackScreenshots: { about: 'people may add screenshots to such a report' },
  EnableViewBasedSubscriptionMode: {
    about: 'reserved for Microsoft, without a documented meaning',
  },
  PublicationBatchDelay: { about: 'reserved for Microsoft, without a documented meaning' },
  RequireContentPin: { about: 'reserved for Microsoft, without a documented meaning' },
  ShowRecentContacts: {
    about: 'the group of recent contacts, of which clients since Lync 2013 take no notice',
  },
  SupportModernFilePicker: { about: 'reserved for Microsoft, without a documented meaning' },
  TelemetryTier: { about: 'reserved for Microsoft, without a documented meaning' },
};
