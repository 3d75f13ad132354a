import type { SettingWords } from '../core/language.js';

/** The settings that nobody has a word for: what each does, of a switch what `True` does. Admins write the parameter. */
export const PARAMETERS: Readonly<Record<string, SettingWords>> = {
  Description: { about: '管理员给策略写的备注，用户看不到' },
  DisableICE: { about: 'Lync 2010 客户端不使用 ICE：穿越防火墙的呼叫会失败' },
  EnableMeetingEngagement: { about: '微软内部保留，没有公开的含义' },
  EnableOnlineFeedback: { about: '用户可以从“帮助”菜单报告问题' },
  EnableOnlineFeedbackScreenshots: { about: '用户可以在这样的报告里附上屏幕截图' },
  EnableViewBasedSubscriptionMode: { about: '微软内部保留，没有公开的含义' },
  PublicationBatchDelay: { about: '微软内部保留，没有公开的含义' },
  RequireContentPin: { about: '微软内部保留，没有公开的含义' },
  ShowRecentContacts: { about: '“最近的联系人”组；Lync 2013 以来的客户端不予理会' },
  SupportModernFilePicker: { about: '微软内部保留，没有公开的含义' },
  TelemetryTier: { about: '微软内部保留，没有公开的含义' },
};
