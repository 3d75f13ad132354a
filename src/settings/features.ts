/**
 * What admins take for a client policy setting and is governed elsewhere: the cmdlet that does, and its parameters
 * (source: Microsoft's reference of each cmdlet; for file transfer, of `EnableUnencryptedFileTransfer`).
 */
export const FEATURES = {
  fileTransfer: {
    cmdlet: 'Set-CsConferencingPolicy',
    parameters: ['EnableP2PFileTransfer', 'EnableFileTransfer'],
  },
  screenSharing: { cmdlet: 'Set-CsConferencingPolicy', parameters: ['EnableAppDesktopSharing'] },
  recording: {
    cmdlet: 'Set-CsConferencingPolicy',
    parameters: ['EnableP2PRecording', 'AllowConferenceRecording'],
  },
  video: { cmdlet: 'Set-CsConferencingPolicy', parameters: ['EnableP2PVideo', 'AllowIPVideo'] },
  meetings: { cmdlet: 'Set-CsConferencingPolicy', parameters: [] },
  federation: { cmdlet: 'Set-CsExternalAccessPolicy', parameters: ['EnableFederationAccess'] },
  remoteAccess: { cmdlet: 'Set-CsExternalAccessPolicy', parameters: ['EnableOutsideAccess'] },
  mobile: { cmdlet: 'Set-CsMobilityPolicy', parameters: ['EnableMobility'] },
  pushNotifications: { cmdlet: 'Set-CsMobilityPolicy', parameters: ['EnablePushNotifications'] },
  callForwarding: {
    cmdlet: 'Set-CsVoicePolicy',
    parameters: ['AllowCallForwarding', 'AllowSimulRing'],
  },
  calls: { cmdlet: 'Set-CsUser', parameters: ['EnterpriseVoiceEnabled'] },
  voicemail: { cmdlet: 'Set-CsUser', parameters: ['HostedVoiceMail'] },
  account: { cmdlet: 'Set-CsUser', parameters: ['Enabled'] },
  archiving: {
    cmdlet: 'Set-CsArchivingPolicy',
    parameters: ['ArchiveInternal', 'ArchiveExternal'],
  },
  persistentChat: { cmdlet: 'Set-CsPersistentChatPolicy', parameters: ['EnablePersistentChat'] },
} as const satisfies Readonly<
  Record<string, { readonly cmdlet: string; readonly parameters: readonly string[] }>
>;

export type FeatureId = keyof typeof FEATURES;

/** Whether a word is the name of such a feature. */
export function isFeature(name: string): name is FeatureId {
  return Object.hasOwn(FEATURES, name);
}
