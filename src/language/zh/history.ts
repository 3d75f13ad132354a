import type { Row } from '../core/language.js';

/** What became of a change, and what is said of it. */
const OUTCOMES = {
  failed: ['把没改成功的更改都列出来', '由张伟发起、昨天失败的更改'],
  refused: ['上周被拒绝的变更有哪些'],
  waiting: ['还没执行的更改'],
  applied: ['今天已生效的更改'],
} as const;

/** What was changed, by whom, and what became of it. */
export const HISTORY: readonly Row[] = [
  {
    intent: 'history',
    mood: 'read',
    pattern: [
      'BA? SHOWV? (RECENT|EXISTW|COUNTW)* HISTORY (HISTTAIL|SHOWV|EXISTW|QM|COUNTW|COMMA|DE)*',
      'BA? SHOWV? RECENT* (NUM|NUMW) TIMESW DE? HISTORY (HISTTAIL|EXISTW|QM)*',
      'SHOWV? RECENT* (WHATCH|WHATHAS) QM*',
      'SHOWV? RECENT* (PARAM|SET) DE? RECENT* HISTORY (HISTTAIL|EXISTW|QM)*',
      '(PARAM|SET) (RECENT|DE)* (WHOD|WHEND) (CHANGED)+ QM*',
      'SHOWV? (t:(<aim>) (DE|INW|RECENT)*)? (SET|QSTATE|QPOL|PARAM) (DE|RECENT)* QW (RECENT|ATW)* CHANGED+ (LE|QM|QW)*',
      't:(<aim>) RECENT* CHANGED+ (SET|QSTATE|QPOL|PARAM)* WHEND QM*',
      'SHOWV? t:(<aim>) (DE|INW|RECENT)* QW RECENT* CHANGED+ (SET|QSTATE|QPOL|PARAM)* (LE|QM|QW)*',
      'SHOWV? (t:(<aim>) (DE|INW|RECENT)*)? (SET|QSTATE|QPOL|PARAM)? (DE|RECENT)* HISTORY RECENT* (WHEND|WHOD) (CHANGED|QM|LE)*',
      'SHOWV? (RECENT|GEI|ATW)* t:(<aim>) (DE|RECENT|INW|SET|QPOL)* HISTORY (HISTTAIL|EXISTW|QM)*',
      'SHOWV? RECENT* (GEI|ATW) RECENT* t:(<aim>) (DE|RECENT|INW)* (WHATCH|WHATHAS) (HISTTAIL|EXISTW|QM)*',
      'SHOWV? t:(<aim>) (DE|RECENT|INW|SET|QPOL|QSTATE)* WHATHAS (HISTTAIL|EXISTW|QM)*',
      'SHOWV? t:(<policy>) (DE|RECENT|INW|SET)* (WHATCH|CHANGED+ (LE|QW)* THINGSW) QM*',
      'SHOWV? RECENT* (GEI|ATW) t:(<aim>) RECENT* MADEBY DE? RECENT* HISTORY (HISTTAIL|EXISTW|QM)*',
      'SHOWV? RECENT* WHOD RECENT* GEI t:(<aim>) CHANGED+ LE? (P POL|POL P|PB|ONE? POL) (LE|QM)*',
      'SHOWV? RECENT* WHOD RECENT* (CHANGED)+ (GEI|BA)? t:(<aim>) (DE|INW)* (SET|QSTATE|QPOL|PARAM|CHANGED)* (CHANGED|QM|LE)*',
      'SHOWV? RECENT* WHOD (GEI|BA|CHANGED)+ t:(<aim>) (DE|INW)* (CHANGED|RECENT)* (SET|QSTATE|QPOL|PARAM)* (CHANGED|QM|LE)*',
      'SHOWV? RECENT* ANYONE RECENT* (CHANGED)+ (GEI|BA)? t:(<aim>) (DE|INW)* (SET|QSTATE|QPOL|PARAM|CHANGED)* (CHANGED|LE)* QM',
      'SHOWV? RECENT* ANYQ RECENT* (CHANGED)+ (GEI|BA)? t:(<aim>) (DE|INW)* (SET|QSTATE|QPOL|PARAM|CHANGED)* (CHANGED|LE|QM)*',
      't:(<aim>) (DE|INW)* (SET|QSTATE|QPOL|PARAM)* (RECENT|CHANGED)* (WHOD|WHEND) (CHANGED)+ QM*',
      'WHEND (CHANGED)+ t:(<aim>) (DE|INW)* (SET|QSTATE|QPOL|PARAM) QM*',
      'SHOWV? RECENT* WHOD (CHANGED)+ (SET|QSTATE|PARAM|POLS)* QM*',
      'SHOWV? RECENT* ANYONE RECENT* (CHANGED)+ (SET|QSTATE|PARAM|POLS)+ (CHANGED|LE)* QM',
      'SHOWV? RECENT* WHOD (APPROVED|APPROVEDBY) (GEI|ATW)? t:(<aim>) (DE|RECENT)* HISTORY QM*',
    ],
    yes: [
      '显示最近的更改',
      '谁关闭了李雷的脱机消息？',
      '最近改了什么？',
      'DisableEmoticons 的更改记录',
      '查看李雷的更改历史',
      '谁动了王小明的设置',
      '李雷最近有什么更改',
      '十月份财务部的设置变更',
      '谁给李雷分配了 Kiosk 策略？',
      '前天有人改过策略 Reception 吗',
      '策略 Reception 从11月25日到27日动过哪些地方',
    ],
    no: ['谁不能发脱机消息？', '有人改过策略 Reception'],
  },
  {
    intent: 'history',
    mood: 'read',
    pattern: [
      'SHOWV? RECENT* b:(<people>|SELF) (RECENT|PRON|COMMA)* (WHATCH|DIDW RECENT* HISTORY) QM*',
      'BA? SHOWV? RECENT* YOU? b:(<people>|SELF) RECENT* MADEBY (RECENT|DE)* (HISTORY|THINGSW) (EXISTW|QM|HISTTAIL|SHOWV)*',
    ],
    yes: [
      '司徒静和皇甫松都改了什么',
      '李娜上周三他改了什么',
      '上周由李娜实施的变更',
      '张伟改了什么',
      '我做了哪些更改',
      '上周五张伟改的东西列一下',
    ],
    no: ['张伟改了策略'],
  },
  {
    intent: 'history',
    mood: 'read',
    pattern: [
      'b:(<person>|SELF) RECENT* APPROVED RECENT* (HISTORY|QW) QM*',
      'SHOWV? (EXISTW|RECENT)* HISTORY RECENT* b:(<person>|SELF) APPROVEDBY QM*',
      'SHOWV? RECENT* b:(<person>|SELF) RECENT* APPROVEDBY RECENT* HISTORY (EXISTW|QM)*',
    ],
    says: { approved: true },
    yes: ['张伟批准了哪些更改'],
  },
  ...(['failed', 'refused', 'waiting', 'applied'] as const).map(
    (outcome): Row => ({
      intent: 'history',
      mood: 'read',
      pattern: [
        `(SHOWV|QW|EXISTW|BA)* RECENT* ((YOU? b:(<person>|SELF)|YOU b:(<person>|SELF)) RECENT* MADEBY? COMMA? (RECENT|DE)*)? ${outcome.toUpperCase()}W LE? RECENT* (HISTORY|REQW) (EXISTW|QW|QM|HISTTAIL|SHOWV|COMMA)*`,
        `SHOWV? RECENT* YOU? b:(<person>|SELF) RECENT* MADEBY (RECENT|DE)* (HISTORY|REQW) (RECENT|EXISTW|QW|COMMA)* ${outcome.toUpperCase()}W LE? (QM|EXISTW|HISTTAIL|QW)*`,
        `(SHOWV|EXISTW|QW)+ RECENT* ${outcome.toUpperCase()}W LE? (QM|EXISTW|QW)+`,
        `SHOWV? (RECENT|EXISTW)* HISTORY (RECENT|EXISTW|COMMA)* ${outcome.toUpperCase()}W LE? (QM|EXISTW|HISTTAIL)*`,
      ],
      says: { outcome },
      yes: OUTCOMES[outcome],
    }),
  ),
];
