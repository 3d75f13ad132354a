import type { Catalogue } from '../../replies/catalogue.js';
import { apart, count, list } from './count.js';

export const general = {
  comma: '，',
  enumeration: '、',
  greeting:
    '您好，我是 Steward，用来更改 Skype for Business 的客户端策略，例如谁可以发送脱机消息，并说明当前生效的设置及原因。',
  mentionMe: '在这里，只答复提及 Steward 的消息。',
  tryThese: '例如：',
  helpTitle: '直接说出要求即可，例如：',
  helpHow: '涉及多人，或影响超出您所指明的范围时，会先显示预览，确认后才执行。',
  helpMore: ({ phrases }) => `主题：${phrases.join(' · ')}`,
  helpRow: ({ topic, phrases }) => `${topic}：${phrases.join(' · ')}`,
  helpHead: { to: '用途', say: '例如' },
  helpOn: {
    people: {
      button: '多人',
      phrase: '帮助 名单',
      text: '可以依次写出多个用户，也可以写部门或站点。涉及多人时先显示预览，确认后才执行。',
    },
    policies: {
      button: '策略',
      phrase: '帮助 策略',
      text: '每个用户只有一个策略，并且整体生效：先看单独分配的策略，其次是站点策略，最后是 Global。有人使用的策略，更改或删除前先显示预览。',
    },
    settings: {
      button: '设置',
      phrase: '帮助 设置',
      text: '客户端策略的每项设置都可以用参数名称，许多也可以用日常说法。说“有哪些设置？”可列出。',
    },
    undo: {
      button: '撤消',
      phrase: '帮助 撤消',
      text: '从最近的更改开始逐项撤消，并回读确认。此后又被其他人改过的内容保持不变。',
    },
    history: {
      button: '记录',
      phrase: '帮助 记录',
      text: '每条命令都有记录：谁、何时、做了什么、结果如何。可以按用户、策略、操作人和时间查询。',
    },
    approval: {
      button: '审批',
      phrase: '帮助 审批',
      text: '影响较大的更改作为请求等待第二人批准。冻结会停止所有人的所有更改，查看不受影响。',
    },
  },
  bye: '再见。',
  about: ({ version, tenant }) =>
    `Steward ${version}，通过对话更改 Skype for Business 的客户端策略。当前连接：${tenant}。`,
  helpNothing: '您在这里还没有任何权限。',
  helpTopics: {
    read: '查看',
    change: '更改用户',
    wide: '更改站点和整个组织',
    policy: '策略',
    history: '更改记录和撤消',
    steward: 'Steward 自身',
  },
  welcome: '不客气。',
  none: '无法理解这句话。',
  noneOf: ({ words }) => `无法理解“${words}”。`,
  rightsMine: '您可以：',
  within: ({ what, limits }) => `${what}（${limits.join('；或')}）`,
  limit: ({ departments, sites, cap }) =>
    [
      ...(departments.length === 0 ? [] : [`仅限部门${apart(list(departments)).trimEnd()}`]),
      ...(sites.length === 0 ? [] : [`仅限站点${apart(list(sites)).trimEnd()}`]),
      ...(cap === undefined ? [] : [`一次最多 ${count(cap, ' 人', ' 人')}`]),
    ].join('，'),
  rightsWho: ({ right, names }) =>
    names.length === 0 ? `${right}：无人` : `${right}：${list(names)}`,
  rightsWhoTitle: '谁可以做什么：',
  status: ({ tenant, state }) =>
    `连接：${tenant}，${{ ready: '就绪', starting: '正在启动', unavailable: '无法连接' }[state]}。`,
  statusFacts: {
    people: '用户',
    policies: '策略',
    sites: '站点',
    module: '模块',
    powershell: 'PowerShell',
    endpoint: '终结点',
    processes: '就绪进程',
  },
  tenant: { embedded: '内置（在此计算机上）', powershell: 'PowerShell' },
  statusMissing: ({ cmdlets }) => `服务器或帐户的角色不提供：${cmdlets}。`,
  statusError: ({ text }) => `上次错误：${text}`,
  script:
    '以下 PowerShell 适用于带有 SkypeForBusiness 模块的 Windows PowerShell 5.1。此处不执行任何内容：',
  scriptOf: ({ change }) => `更改 ${change} 的 PowerShell：`,
  scriptPreview: '正在等待您答复的预览的 PowerShell：',
  scriptMore: ({ from, to, total }) =>
    `第 ${count(from, '', '')}–${count(to, '', '')} 行，共 ${count(total, '', '')} 行。说“更多”查看其余内容；npm run script -- "…" 可打印命令的全部行。`,
  scriptNothing: '无需运行任何命令：已经如此。',
  scriptNone:
    '没有可显示的您的更改。请说出一条命令以查看其 PowerShell：“显示 PowerShell：禁用王小明的脱机消息”。',
  scriptNotOrder: '只能显示命令的 PowerShell，例如“显示 PowerShell：禁用王小明的脱机消息”。',
  freezeDone: '✓ 已冻结所有更改，包括等待中和执行中的。',
  unfreezeDone: '✓ 已解除冻结。',
  notFrozen: '当前没有冻结。',
  unavailable: '无法连接服务器。',
  progress: ({ done, total }) =>
    `正在处理：共 ${count(total, ' 步', ' 步')}，已完成 ${count(done, '', '')} 步……`,
  looking: ({ people }) =>
    people === 0
      ? '仍在查询：服务器尚未返回任何人 ……'
      : `仍在查询：目前已看到 ${count(people, ' 人', ' 人')} ……`,
  replication: '服务器仍在复制新策略，稍后自动重试……',
  tooLong: ({ length, longest }) =>
    `消息太长：共 ${count(length, ' 个字符', ' 个字符')}，最多可读取 ${count(longest, ' 个', ' 个')}。`,
  tooFast: ({ seconds }) => `消息过于频繁。请等待 ${count(seconds, ' 秒', ' 秒')}。`,
  answered: '此消息此前已答复；没有再次执行任何操作。',
  below: '答复见下方。',
  running: '仍在处理，答复将显示在下方。',
  edited: '不跟踪对消息的编辑：以您最初发送的内容为准，此次编辑未做任何更改。',
  failure: ({ reference }) => `出现内部故障。参考编号：${reference}。`,
  unwritable: ({ reference }) => `无法写入记录，而无法记录的事情不会执行。参考编号：${reference}。`,
  unwritableHelp: '请维护人员检查磁盘。恢复写入后会自动继续；在此之前，只能查看当前生效的设置。',
  failureNothing: '未做任何更改。',
  failureUnknown: '不能确定是否有更改：请先说“更改记录”查看，再决定是否重复该命令。',
  tooLongForChannel:
    '完整的答复对此渠道来说太长，因此省略了列表和详细信息。请查询较少的用户，或使用其他渠道。',
  untold: ({ change, done }) =>
    done
      ? `您的上一次更改 ${change} 已完成；答复可能没有送达。`
      : `您的上一次更改 ${change} 未按计划完成，且答复可能没有送达：请说“更改记录”。`,
  forPerson: ({ name }) => `致 ${name}：`,
  shortened: '内容已缩短：一条消息放不下全部内容。说“显示 PowerShell”可查看更改的命令行。',
  unavailableHow: '说“状态”查看，就绪后再说一次即可。',
  tooLongHow: '消息未被读取，请分成几条发送。',
  editedHow: '请另发一条新消息。',
} satisfies Catalogue['general'];
