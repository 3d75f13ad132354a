import type { Catalogue } from '../../replies/catalogue.js';

export const news = {
  expired: ({ code, wish }) =>
    `您的请求 ${code} 已过期，因为没有人及时答复：${wish}。未做任何更改。如仍需要，请重新下达命令。`,
  expiredOf: ({ by, code, wish }) =>
    `${by} 的请求 ${code} 已过期，无人答复：${wish}。未做任何更改。`,
  withdrawn: ({ by, code }) => `${by} 已撤回请求 ${code}，不再需要批准。`,
  voided: ({ code, wish }) =>
    `情况已发生变化，您的请求 ${code} 不再有效：${wish}。未做任何更改。现在不再需要第二个人批准：请重新下达命令。`,
  overrode: ({ by, code }) => `${by} 未经批准执行了请求 ${code}，并写明了理由。`,
  overriddenBy: ({ by, reason }) => `未经批准，由 ${by} 执行：“${reason}”`,
  recovered: ({ change, wish }) =>
    `更改 ${change}（${wish}）执行到一半时中断，已通过回读查明结果。`,
  recoveredWhole: '更改已全部生效。',
  foundOut: '曾中断，结果由回读得知',
} satisfies Catalogue['news'];
