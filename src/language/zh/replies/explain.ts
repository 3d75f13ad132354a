import type { Catalogue } from '../../replies/catalogue.js';
import { aboutOf } from '../../replies/topics.js';
import { PARAMETERS } from '../parameters.js';
import { SETTINGS } from '../settings.js';

/** 设置和概念的含义，不查服务器。 */
export const explain: Catalogue['explain'] = {
  about: aboutOf({ ...SETTINGS, ...PARAMETERS }),
  title: ({ setting }) => `${setting}`,
  whenTrue: ({ about }) => `True：${about}。`,
  holds: ({ about }) => `${about}。`,
  initial: ({ value }) => `新建的策略如果不指定，就是 ${value}。`,
  unset: ({ value }) => `未设置：服务器不下发，客户端用自己的默认值，即 ${value}。`,
  unsetUnknown: '未设置：服务器不下发，客户端用自己的默认值；默认值没有公开说明。',
  serverWide: '这是服务器级的：可以为所有人或某个站点设置，不能为个人设置。',
  describes: '只能给策略设置：个人没有备注。',
  listOnly: '只显示，不在这里更改。',
  toSet: ({ phrase }) => `要设置它：“${phrase}”`,
  reference: ({ cmdlet }) => `来源：微软的 ${cmdlet} 参考文档。`,
  settings: '这些设置可以直接说：',
  parameters: ({ names }) => `其余的用参数名来说：${names.join('、')}。`,
  more: ({ phrase }) => `想知道某一项的作用：“${phrase}”`,
  ideas: {
    policy: [
      '客户端策略是 Skype for Business 客户端的约九十项设置：脱机消息、图释、照片等等。',
      '每个人只用一个策略，整个生效：分配给本人的优先，其次是站点的，最后是 Global。不会合并。',
      '更改一个策略，会影响所有使用它的用户，因此会先显示人数。',
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
      '申请有一个代码，例如 K7Q2。批准之前什么都不改，过期自动作废。',
    ],
    freeze: [
      '冻结会停下所有更改，包括等待中的和正在进行的。查询不受影响。',
      '有冻结权限的人也可以解除：“解冻”。',
    ],
    undo: [
      '“撤消”收回您的上一次更改：人员恢复原来的策略，为这次更改新建的策略会删除。',
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
};
