import type { Row } from '../core/language.js';

/** What is said to Steward about Steward, and about changes made. */
export const TALK: readonly Row[] = [
  {
    intent: 'help',
    mood: 'talk',
    pattern: ['(SHOWV|GEI2|GEI SELF SHOWV|THATW)? HELP BOT?', 'HELP HELP'],
    yes: ['帮助', '你能做什么'],
    no: ['帮助王小明'],
  },
  {
    intent: 'greet',
    mood: 'talk',
    pattern: ['GREET (COMMA? BOT)? GREETING?', 'GREET GREET', 'GREETING'],
    yes: ['早上好', '你好'],
    no: ['你好王小明'],
  },
  { intent: 'status', mood: 'talk', pattern: 'STATUSW', yes: ['状态'], no: ['王小明的状态'] },
  {
    intent: 'script',
    mood: 'talk',
    pattern: ['SCRIPT', 'BA? (SHOWV? LASTCH|THATW|ITS) DE? SCRIPT'],
    yes: ['显示 PowerShell'],
    no: ['运行脚本'],
  },
  {
    intent: 'script',
    mood: 'talk',
    pattern: 'SCRIPT COLON? o:(ANY ANY*)',
    cost: 1,
    yes: ['显示 PowerShell：禁用王小明的脱机消息'],
  },
  {
    intent: 'rights',
    mood: 'talk',
    pattern: [
      'MINE',
      'SELF HEREW? MINEHAVE',
      '(MINECAN|MINECANQ) (%V|CHANGED|CHANGEW|SETV|ASSIGN|CREATE|DELETE|APPROVEV|GEI|UNDO) ANY* QM',
      'MINECANQ (%V|CHANGED|CHANGEW|SETV|ASSIGN|CREATE|DELETE|APPROVEV|GEI|UNDO) ANY*',
    ],
    says: { question: 'mine' },
    yes: ['我能做什么', '我能改全局设置吗', '我有没有权限给财务部改策略'],
    no: ['我能用离线消息吗', '能不能关闭王小明的脱机消息'],
  },
  {
    intent: 'rights',
    mood: 'talk',
    pattern: 'WHOCAN',
    says: { question: 'who' },
    yes: ['谁能批准'],
  },
  {
    intent: 'freeze',
    mood: 'do',
    pattern: [
      'FREEZE',
      'FREEZE (COMMA|COLON|BECAUSE)* r:(Q)',
      'FREEZE COMMA (AWAITW ANY*)? NOTICEW',
    ],
    yes: ['冻结', '暂停一切更改', '冻结"维护"', '冻结一切变更，待排查完毕后另行通知'],
    no: ['先别冻结', '冻结一切变更，等我通知再执行', '冻结王小明的账号', '冻结吗'],
  },
  // What else would stand after it as a known reason is the reason of this.
  {
    intent: 'freeze',
    mood: 'do',
    pattern: 'FREEZE (COMMA|COLON)? BECAUSE r:(REASON)',
    cost: -0.5,
    yes: ['冻结，因为审计'],
    no: ['不要冻结，因为审计'],
  },
  { intent: 'unfreeze', mood: 'do', pattern: 'UNFREEZE', yes: ['解除冻结'], no: ['不要解冻'] },
  {
    intent: 'loss',
    mood: 'do',
    pattern: 'RESTORE',
    says: { decision: 'restore' },
    yes: ['恢复丢失的更改'],
  },
  {
    intent: 'loss',
    mood: 'do',
    pattern: 'ACCEPTLOSS',
    says: { decision: 'accept' },
    yes: ['接受损失'],
  },
  {
    intent: 'approval.list',
    mood: 'talk',
    pattern: [
      'SELF? (SHOWV|EXISTW|GEI2)* PENDING (EXISTW|SHOWV|QM)*',
      '(SHOWV|EXISTW|REQW|HISTORY|QW)* AWAITME (REQW|HISTORY|EXISTW|SHOWV|QM)*',
    ],
    yes: ['有什么在等我审批', '列出所有待审批的请求'],
  },
  ...(
    [
      ['approve', 'APPROVEV', '批准 K7Q2'],
      ['reject', 'REJECTV', '驳回 K7Q2'],
      ['override', 'OVERRIDEV', '强制执行 K7Q2'],
    ] as const
  ).map(
    ([answer, verb, yes]): Row => ({
      intent: 'approval',
      mood: 'do',
      pattern: [
        `${verb} REQW? CODE`,
        `BA? CODE ${verb}`,
        ...(answer === 'approve'
          ? []
          : [`${verb} CODE (COMMA|COLON|BECAUSE)+ r:(SAYS (SAYS|COMMA|COLON|STOP|SEMI|DASH)*|Q)`]),
      ],
      says: { answer },
      yes: [yes],
      no: ['K7Q2 是谁批准的', '不批准吗 K7Q2'],
    }),
  ),
  {
    intent: 'undo',
    mood: 'do',
    pattern: [
      'UNDO LASTCH?',
      'CANCELV LASTCH',
      'BA LASTCH GEI2? (UNDO|UNDOL)',
      'LASTCH (UNDO|UNDOL BAP)',
      '(COMMA? MISTAKE) (COMMA|STOP)? UNDO LASTCH?',
      'MISTAKE (COMMA|STOP)? CANCELV LASTCH',
      'UNDO UNDO',
      'UNDO COMMA? MISTAKE',
      'LASTCH MISTAKE (COMMA|STOP)? (UNDO|CANCELV LASTCH)',
    ],
    yes: ['撤销', '撤销上一步', '把刚才的更改撤销', '手滑了，撤销上一步', '撤销撤销'],
    no: ['全部撤销', '不要撤销', '撤销失败', '已撤销', '要撤销吗', '再撤销一次'],
  },
  {
    intent: 'undo',
    mood: 'do',
    pattern: [
      'UNDO CHANGESW? COLON? CHANGE ((COMMA AND?|AND|SEMI|SLASH)? CHANGE)* CHANGESW?',
      'UNDO CHANGE (COMMA|AND) CHANGE TWOCHANGES',
      'UNDO IDW CHANGE CHANGESW?',
      'BA CHANGE (COMMA|AND) CHANGE TWOCHANGES (DOU|GEI2)* (UNDO|UNDOL)',
      'BA CHANGESW? CHANGE ((COMMA AND?|AND|SEMI|SLASH) CHANGE)* CHANGESW? (DOU|GEI2)* (UNDO|UNDOL)',
      'CHANGE ((COMMA AND?|AND|SEMI|SLASH)? CHANGE)* CHANGESW? (DOU? UNDOM|GEI2? UNDOL BAP|(DOU|QING|HELPG|GEI2)+ UNDOX)',
    ],
    yes: ['撤销 C1 和 C2', 'C12 和 C15 撤销掉', '把 C7 撤回', '撤销变更：C305、C306'],
    no: [
      'C1 撤销了吗',
      'C12 和 C15 撤销了',
      'C12 和 C15 撤销掉了',
      'C12 和 C15 都撤了',
      '不要撤销 C1',
      '撤销 C1 还是 C2',
    ],
  },
  {
    intent: 'undo',
    mood: 'do',
    pattern: [
      'UNDO SELF? (LASTW)+ DE? n:(NUM|NUMW) TIMESW CHANGESW?',
      'BA SELF? (LASTW)+ DE? n:(NUM|NUMW) TIMESW CHANGESW? DOU? (UNDO|UNDOL)',
    ],
    yes: ['撤销最近三次更改'],
    no: ['撤销前几天的更改'],
  },
  {
    intent: 'undo',
    mood: 'do',
    pattern: [
      'UNDO b:(SELF|<person>)? PAST DE? EVERYTHING',
      'BA b:(SELF|<person>)? PAST DE? EVERYTHING DOU? (UNDO|UNDOL)',
      'UNDO PAST b:(SELF|<person>)? MADEBY? EVERYTHING',
      'b:(SELF) PAST (DE? EVERYTHING|MADEBY) (DOU|QING)+ UNDOX',
      'UNDO b:(SELF) PAST MADEBY EVERYTHING',
    ],
    yes: ['撤销我今天的所有更改', '我今天做的全部撤销'],
    no: ['把所有更改都撤销', '撤销李娜的更改'],
  },
  {
    intent: 'redo',
    mood: 'do',
    pattern: ['REDO (COMMA? UNDOERR)?', 'UNDOERR (COMMA|STOP|EXCL)* QING? (RESTOREB|REDO)'],
    yes: ['重做', '刚才撤销错了，恢复回来'],
    no: ['重做王小明的', '撤销错了'],
  },
  // The last order, for somebody else: only the conversation knows which.
  {
    intent: 'follow',
    mood: 'talk',
    pattern: [
      '(NOPE (COMMA|STOP|EXCL|DASH)+)? MEANT GEI? t:(<mixed>)',
      'NOPE (COMMA|STOP|EXCL|DASH)+ MEANTIS? GEI? t:(<mixed>)',
    ],
    yes: [],
    no: ['是李娜', '不对，李娜关的', '应该是李娜关的'],
  },
  {
    intent: 'explain',
    mood: 'read',
    pattern: [
      'EXPLAINV (PARAM|SET|POLS|NOTSET|POL)',
      '(PARAM|SET|POLS|NOTSET|POL) MEANW QM*',
      'EXPLAINV? TAKEEFFECT QM*',
      'SET AND SET SAMEQ QM*',
      'EXPLAINV? (PARAM|SET|POL) DE? ITEMW? DE? RDE? MEANW QM*',
      'EXPLAINV? (PARAM|SET|POL) DE? (SW|RDE)* NOTSET DE? MEANW QM*',
      'EXPLAINV (PARAM|SET|POL) DE? (SW|RDE)* NOTSET QM*',
    ],
    says: { topic: 'this' },
    cost: -0.5,
    yes: [
      'EnableURL 未设置是什么意思',
      '什么是客户端策略',
      'DisablePresenceNote 有什么用',
      '改完多久生效',
      '离线消息和脱机消息是一回事吗',
    ],
  },
];
