/**
 * The words that may stand around a pasted cmdlet without changing what it orders. A lead is any number of `polite`
 * words, one of `verbs`, and perhaps one of `objects`; whatever else stands there makes the cmdlet one that is only
 * talked about.
 */
export interface Leads {
  readonly polite: readonly string[];
  readonly verbs: readonly string[];
  readonly objects: readonly string[];
  /** What may follow the cmdlet. */
  readonly tails: readonly string[];
}

export const LEADS: readonly Leads[] = [
  {
    polite: ['please', 'pls', 'kindly', 'can you', 'could you', 'just', 'go ahead and', 'now'],
    verbs: ['run', 'execute', 'issue'],
    objects: ['this command', 'this cmdlet', 'this', 'the following', 'the command', 'the cmdlet'],
    tails: ['please', 'pls', 'thanks', 'thank you', 'thx'],
  },
  {
    polite: [
      '请',
      '请你',
      '麻烦',
      '麻烦你',
      '帮',
      '帮我',
      '帮忙',
      '劳驾',
      '给我',
      '替我',
      '现在',
      '代为',
      '烦请',
      '有劳',
      '请您',
      '麻烦您',
      '协助',
      '立即',
      '马上',
      '尽快',
    ],
    verbs: ['运行一下', '执行一下', '跑一下', '运行', '执行', '跑'],
    objects: [
      '这条命令',
      '这个命令',
      '以下命令',
      '下面的命令',
      '下面这条命令',
      '命令',
      '如下命令',
      '以下脚本',
      '这行命令',
      '这条',
      '这行',
      '下面这条',
      '下面这行',
      '这一行',
    ],
    tails: ['谢谢', '多谢', '谢谢你', '辛苦了', '谢谢您', '感谢', '谢了', '有劳了', '拜托了'],
  },
];
