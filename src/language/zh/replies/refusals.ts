import type { Catalogue } from '../../replies/catalogue.js';
import { apart, apartAfter, count, list } from './count.js';

export const refusals = {
  rights: {
    read: '查看设置和策略',
    history: '查看更改记录',
    assign: '更改单个用户',
    policy: '创建、更改和删除策略',
    site: '更改站点',
    global: '更改整个组织（Global 和总开关）',
    undoOthers: '撤消他人的更改',
    approve: '审批他人的更改',
    override: '凭书面理由在未经批准时执行',
    freeze: '冻结和解除冻结更改',
    audit: '读取审核记录',
  },
  notDone: ({ why }) => `✕ 未执行：${why}`,
  undecided: '组织与记录不一致，需由管理员先作决定。',
  missingRight: ({ right }) => `您没有此权限：${right}。`,
  missingPlace: '您的角色仅限于某些部门或站点，而此操作超出了范围。',
  missingPlaceOf: ({ limits }) => `您的角色仅限于：${limits.join('；或')}。`,
  missingCap: ({ cap }) => `您的角色一次最多可更改 ${count(cap, ' 人', ' 人')}。`,
  helpers: ({ names }) => `可以执行的人：${list(names)}。`,
  noHelpers: '角色文件中没有人拥有此权限；维护该文件的人可以添加。',
  yourId: ({ id }) => `请将您的 ID 告知他们：${id}`,
  myId: ({ id }) => `您的 ID：${id}`,
  frozen: ({ by, reason, since }) =>
    `更改已冻结：${apartAfter(by)}于${apart(since)}冻结，“${reason}”。查看不受影响，说“解除冻结”即可解除。`,
  frozenRefusal: '更改已冻结。',
  policiesAlike: ({ policies }) =>
    `这些策略的名称看起来相同，消息无法说明指的是哪一个：${list(policies)}。请在 PowerShell 中用准确名称处理它们，或为其中一个另起名称。`,
  noSuchPolicy: ({ policy }) => `没有策略“${policy}”。`,
  policiesAre: ({ policies }) => `现有策略：${list(policies)}。`,
  noSuchPlace: ({ place }) => `没有部门或站点“${place}”。`,
  placesAre: ({ places }) => `部门和站点：${list(places)}。`,
  noSuchUser: ({ user }) => `未找到“${user}”。`,
  siteUnknown: ({ people }) =>
    `无法得知对${apart(list(people))}生效的是哪一个策略：其所在站点未知，而站点可能有自己的策略。复制错误的策略会改变他们的其他设置。`,
  sitesLack: ({ cmdlets }) =>
    `系统所用帐户的角色不提供 ${list(cmdlets)}，因此无法得知用户所在的站点。服务器管理员可以将其加入该角色。`,
  poolHidden: '他们的注册器池不在服务器向系统所用帐户显示的池之中。',
  policyGone: ({ change, policy }) =>
    `无法撤消更改 ${change}：此前用户使用策略 ${policy}，而它已不存在。`,
  concerns: ({ people }) => `涉及：${list(people)}。`,
  policyGoneOffer: {
    unassign: '取消他们的策略',
    unassignHint:
      '回复 1 可取消他们现在使用的策略，改由站点策略或 Global 生效；涉及多人时先显示预览。',
  },
  notVisibleYet: ({ change }) =>
    `更改 ${change} 写入的内容在服务器上尚不可见，因此无法据此制定计划。请稍后重试。`,
  policyExists: ({ policy }) => `已存在名为 ${policy} 的策略。`,
  policyOnly: ({ setting }) =>
    `${setting}是策略的备注：可以为策略、站点或 Global 设置，不能为个人设置。`,
  badPolicyName: ({ policy }) => `${policy} 不能作为用户策略的名称。请使用简单的名称，例如 Kiosk。`,
  notUserPolicy: ({ policy }) =>
    `${policy} 不是用户策略，只有用户策略才能分配给用户。说“显示所有策略”可查看全部策略。`,
  globalDelete: 'Global 不能删除：服务器只会将其所有设置恢复为默认值。',
  policyInUse: ({ policy, holders }) =>
    `策略 ${policy} 已分配 ${count(holders, ' 人', ' 人')}，因此未删除。他们应改为什么？`,
  holders: ({ names, all }) =>
    all ? `使用该策略的用户：${list(names)}。` : `其中包括 ${list(names)}。`,
  orgGrant: '不能一次向整个组织分配策略或取消分配。要更改所有人，请更改 Global。',
  nobodyThere: ({ place }) => `${place} 没有人。`,
  nothingToUndo: '您没有可以撤消的更改了。',
  historyShows: '“更改记录”显示全部更改。',
  nothingToRedo: '没有您撤消过、可以重做的更改。',
  changedAfterUndo: ({ change, since }) =>
    `未重做更改 ${change}：撤消之后您又做了更改 ${since}。如仍需要，请重新提出要求。`,
  gone: {
    lost: ({ change }) => `更改 ${change} 已丢失，管理员已接受该丢失：没有可撤消的内容。`,
    imported: ({ change }) => `更改 ${change} 之后已导入另一组织：没有可撤消的内容。`,
  },
  nothingMissing: '没有缺失的更改：组织与记录一致。',
  nothingToRestore: '不一致之处不是可以重新执行的更改。',
  alreadyUndone: ({ change, by }) =>
    `更改 ${change} 此前已由更改 ${by} 撤消。要恢复它，请说“撤消更改 ${by}”。`,
  changedSince: ({ change }) => `未撤消更改 ${change}：此后有人更改了相同的内容。当前情况：`,
  notOffered: ({ cmdlet }) =>
    `服务器或系统所用帐户的角色不提供 ${cmdlet}。在服务器上有更多权限的人可以执行；“状态”会列出缺少的全部内容。`,
  ownApproval: '您不能批准自己的请求：必须由第二个人批准。',
  requesterDenied: ({ by }) =>
    `提出此请求的 ${by} 已不再有权执行此操作。该请求会继续等待，直到被拒绝、撤回或过期。`,
  reasonExample: {
    reject: ({ pending }) => `拒绝 ${pending} 因为审核尚未结束`,
    override: ({ pending }) => `强制执行 ${pending} 因为服务器故障`,
    freeze: () => '冻结 "周六维护"',
  },
  reasonNeeded: ({ example }) => `此操作需要书面理由，例如“${example}”。`,
  noSuchPending: ({ pending }) => `没有请求 ${pending}。说“待审批”可列出等待中的请求。`,
  notYours: ({ by }) => `该预览正在等待 ${by}：只有提出请求的人才能答复。`,
  wildcard: ({ name }) => `${name} 包含通配符，可能指任何人。请写出完整的姓名，或部门、站点。`,
  reassignHow: '请回复编号（先显示预览）。说“取消”则一切保持原样。',
  reassign: {
    unassign: '取消对他们的分配，然后删除',
    give: ({ policy }) => `向他们分配 ${policy}，然后删除`,
  },
} satisfies Catalogue['refusals'];
