import type { SettingWords } from '../core/language.js';

/** What admins call the settings that they speak of: a line a setting. */
export const SETTINGS: Readonly<Record<string, SettingWords>> = {
  EnableIMAutoArchiving: {
    topic: 'Offline-Nachrichten',
    words: `offline-im, offline im, offlineim, offline-ims, offline-nachricht, offline-nachrichten, offline nachrichten
 offlinenachrichten, offline-chat, offline-chats, offline chat, offline-sofortnachrichten, offline-messaging
 offline-messages, offline messages, offline-im-nachrichten, (senden|versenden|verschicken) von offline-nachrichten
 (nachrichten|sofortnachrichten) an (abgemeldete|abwesende) (benutzer|kontakte|personen)`,
  },
  DisableEmoticons: { topic: 'Emoticons' },
  EnableURL: { topic: 'anklickbare Links' },
  DisableSavingIM: { topic: 'Speichern von Hand' },
  EnableCallLogAutoArchiving: { topic: 'Anrufliste in Outlook' },
  EnableAppearOffline: { topic: 'Als offline anzeigen' },
  EnableClientMusicOnHold: { topic: 'Wartemusik' },
  EnableUnencryptedFileTransfer: { topic: 'unverschlüsselte Dateiübertragung' },
  MaximumNumberOfContacts: { topic: 'Kontaktgrenze' },
  DisplayPhoto: { topic: 'Fotos' },
  MaxPhotoSizeKB: { topic: 'Fotogröße' },
  DisableCalendarPresence: { topic: 'Kalenderstatus' },
  DisableFreeBusyInfo: { topic: 'Frei/Gebucht-Zeiten' },
  DisablePresenceNote: { topic: 'Abwesenheitsnotiz' },
  IMWarning: { topic: 'IM-Hinweis' },
  AddressBookAvailability: { topic: 'Adressbuch' },
  RateMyCallDisplayPercentage: { topic: 'Anrufbewertung' },
  EnableExchangeContactSync: { topic: 'Kontaktabgleich mit Outlook' },
  DisablePhonePresence: { topic: 'Telefonstatus' },
  DisableFeedsTab: { topic: 'Feeds-Registerkarte' },
  EnableEventLogging: { topic: 'Ereignisprotokoll' },
  DisableMeetingSubjectAndLocation: { topic: 'Betreff und Ort von Besprechungen' },
  EnableServerConversationHistory: { topic: 'Unterhaltungsverlauf auf dem Server' },
  TracingLevel: { topic: 'Ablaufverfolgung' },
  EnableOfflineIm: { topic: 'der serverweite Schalter' },
  EnableFullScreenVideo: { topic: 'Vollbildvideo' },
  EnableNotificationForNewSubscribers: { topic: 'Hinweis auf neue Kontakte' },
  DGRefreshInterval: { topic: 'Abgleich von Verteilergruppen' },
  CalendarStatePublicationInterval: { topic: 'Veröffentlichung des Kalenderstatus' },
  DisableInkIM: { topic: 'handschriftliche Nachrichten' },
  DisablePoorDeviceWarnings: { topic: 'Gerätewarnungen' },
  DisablePoorNetworkWarnings: { topic: 'Netzwerkwarnungen' },
  DisableRTFIM: { topic: 'formatierter Text' },
  EnableSkypeUI: { topic: 'Skype-Oberfläche' },
};
