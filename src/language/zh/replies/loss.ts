import type { Catalogue } from '../../replies/catalogue.js';
import { count, list } from './count.js';

export const loss = {
  lacks: ({ changes }) =>
    `组织中缺少记录里的 ${count(changes, ' 项更改', ' 项更改')}：数据被截断、被替换，或是较旧的副本。`,
  differs: '组织与记录不符：数据被截断、被替换，或是较旧的副本。',
  exceeds: ({ writes }) =>
    `组织中有 ${count(writes, ' 次写入', ' 次写入')}是记录里没有的：记录被截断、被删除，或是较旧的副本。`,
  undecided: '显示的内容可能与之前告诉您的不同。在管理员作出决定之前，不能做任何更改。',
  how: ({ restore, accept }) =>
    `说“${restore}” 可重新执行这些更改（先显示预览），说“${accept}” 则放弃它们。`,
  howAccept: ({ accept }) => `说“${accept}”可按组织的现状继续。`,
  more: ({ changes }) => `…… 另有 ${count(changes, ' 项', ' 项')}。`,
  helpTopic: '缺失的更改',
  ask: ({ changes }) =>
    changes === 0
      ? '要按组织的现状继续吗？'
      : `要永久放弃 ${count(changes, ' 项更改', ' 项更改')}吗？更改记录会将其显示为已丢失，之后也不能再撤消它们。`,
  accepted: ({ changes }) =>
    changes === 0
      ? '记录现以组织的现状为准。现在可以再次进行更改。'
      : `已接受 ${count(changes, ' 项更改', ' 项更改')}的丢失并作了记录。现在可以再次进行更改。`,
  givenUp: ({ changes }) => `以下更改无法恢复或无法完全恢复，因此放弃：${list(changes)}。`,
  gone: { lost: '已丢失', imported: '在导入另一组织之前' },
} satisfies Catalogue['loss'];
