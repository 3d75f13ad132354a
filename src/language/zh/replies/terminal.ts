import type { Catalogue } from '../../replies/catalogue.js';

export const terminal = {
  prompt: '输入> ',
  leave: '按 Ctrl-C 或输入 exit 退出。',
  keys: '按 Tab 补全，按 Ctrl-R 搜索以前的输入。',
  starting: '正在启动……',
  preparing: '正在准备示例组织……',
  working: '正在处理……',
  search: ({ words }) => `（搜索）“${words}”：`,
  searchMissed: ({ words }) => `（没有更早的匹配）“${words}”：`,
  served: ({ address }) => `${address} 上的 Steward 只为其渠道服务：停止它之后才能在这里对话。`,
  unreachable: ({ address, reason }) => `无法连接 ${address} 上的 Steward：${reason}。`,
  status: ({ status }) => `服务器返回状态 ${status}。`,
  notes: {
    embedded: ({ folder }) =>
      `租户是 ${folder} 中的内置租户；用 npm run import -- users.csv 可导入自己的用户。`,
    powershell: ({ command }) => `租户是真实服务器，通过 ${command} 连接。`,
    localRole: ({ role }) => `使用此计算机的人具有角色 ${role}（LOCAL_ROLE）。`,
    roles: ({ path, proved }) =>
      proved
        ? `角色以 ${path} 为准。`
        : `角色以 ${path} 为准；未设置 MicrosoftAppId，因此无法证明各人的身份。`,
    nobody: '所有人都会被拒绝：未设置 ROLES_FILE，因此无人拥有角色。',
    joined: ({ address }) => `Steward 已在 ${address} 上运行：当前与它对话。`,
  },
} satisfies Catalogue['terminal'];
