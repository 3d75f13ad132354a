import type { Catalogue } from '../../replies/catalogue.js';
import { aboutOf } from '../../replies/topics.js';
import { PARAMETERS } from '../parameters.js';
import { SETTINGS } from '../settings.js';
import { count } from './count.js';

/** 设置和概念的含义，不查服务器。 */
export const explain: Catalogue['explain'] = {
  about: aboutOf({ ...SETTINGS, ...PARAMETERS }),
  title: ({ setting, does }) => (does === undefined ? `${setting}。` : `${setting}。${does}`),
  whenTrue: ({ about }) => `True：${about}。`,
  holds: ({ about }) => `${about}。`,
  initial: ({ value }) => `新建的策略如果不指定，就是 ${value}。`,
  unset: ({ value }) => `未设置：服务器不下发，客户端用自己的默认值，即 ${value}。`,
  unsetUnknown: '未设置：服务器不下发，客户端用自己的默认值；默认值没有公开说明。',
  serverWide: '这是服务器级的：可以为所有人或某个站点设置，不能为个人设置。',
  describes: '只能给策略设置：个人没有备注。',
  listOnly: '只显示，不在这里更改。',
  toSet: ({ phrase }) => `设置方法：“${phrase}”。`,
  reference: ({ cmdlet }) => `来源：微软的 ${cmdlet} 参考文档。`,
  settings: ({ total }) => `${count(total, ' 项', ' 项')}设置有日常说法，都可以用参数名称。`,
  more: ({ phrase }) => `想知道某一项的作用：“${phrase}”`,
  ideas: {
    policy: [
      '客户端策略是 Skype for Business 客户端的一组设置，例如 DisableEmoticons；有文档说明的共九十余项。',
      '每个用户只有一个策略，并且整体生效：先看分配给用户的策略，其次是站点策略，最后是 Global。',
    ],
    levels: [
      '有三级，先找到的那个整个生效：',
      '分配给本人的策略优先。',
      '没有的话，用所在站点的策略（site:Redmond），如果站点有的话。',
      '再没有，就用 Global，管其余所有人。',
      '所以改 Global 影响不到自己有策略的人，也影响不到有策略的站点。',
    ],
    'not-set': [
      '“未设置”既不是开也不是关：服务器不下发，客户端用自己的默认值。',
      '脱机消息的默认值是开。其他设置的默认值大多没有公开说明。',
    ],
    'takes-effect': [
      '服务器复制完成后，用户下次登录时生效。需要多久，取决于复制。',
      '在那之前客户端照旧；注销后重新登录即可。',
    ],
    approval: [
      '涉及很多人的更改，要等另一个有审批权的人同意。',
      '请求有一个代码，例如 K7Q2。批准之前不做任何更改，过期自动作废。',
    ],
    freeze: [
      '冻结会停下所有更改，包括等待中的和正在进行的。查询不受影响。',
      '有冻结权限的人也可以解除：“解除冻结”。',
    ],
    undo: [
      '“撤消”撤消您的上一次更改：用户恢复原来的策略，为这次更改新建的策略会删除。',
      '如果之后有别人改过同一处，就会拒绝。“重做”可以恢复。',
    ],
  },
  features: {
    fileTransfer: '文件传输',
    screenSharing: '屏幕共享',
    recording: '录制',
    video: '视频',
    meetings: '会议',
    federation: '与外部公司联系',
    remoteAccess: '从外网访问',
    mobile: '用移动设备访问',
    pushNotifications: '推送通知',
    callForwarding: '呼叫转接',
    calls: '电话',
    voicemail: '语音邮件',
    account: '账号',
    archiving: '合规存档',
    persistentChat: '聊天室',
  },
  elsewhere: ({ feature, where }) =>
    `${feature}不是客户端策略的设置，而是 ${where}。这里只更改客户端策略。`,
  facts: {
    does: '作用',
    takes: '取值',
    unset: '未设置时',
    notes: '须知',
    sample: '设置方法',
    source: '来源',
  },
  gates:
    '它与合规存档（CsArchivingPolicy）无关。在它之上还有总开关 EnableOfflineIm：总开关关闭时，任何人都不能发送脱机消息。',
  here: ({ policies, phrase }) => `现有：${policies.join('、')}。“${phrase}”`,
};
