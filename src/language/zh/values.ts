import type { Row } from '../core/language.js';

/** Orders that leave somebody out. */
export const EXCEPTIONS: readonly Row[] = [
  {
    intent: 'set',
    mood: 'do',
    pattern: [
      'EXCEPT x:(<mixed>) <parted> BA t:(<who>) (DE? OTHERS)? DE? <set> <again> (%V|%VL)',
      'EXCEPT x:(<mixed>) <parted> %V t:(<who>) (DE? OTHERS)? DE? <set>',
      'EXCEPT x:(<mixed>) <parted> (GEI|ATW) t:(<who>) (DE? OTHERS)? DOU? %V <set>',
      'EXCEPT x:(<mixed>) <parted> t:(<wide>) DOU? <again> %V <set>',
      '%V EXCEPT x:(<mixed>) OUTW DE? t:(<who>) (DE? OTHERS)? DE? <set>',
      'BA EXCEPT x:(<mixed>) OUTW DE? t:(<who>) (DE? OTHERS)? DE? <set> <again> (%V|%VL)',
      '%V t:(<who>) DE? <set> COMMA BUTW? x:(<mixed>) EXCEPTED',
      '%V t:(<who>) DE? <set> COMMA BUTW? EXCEPT x:(<mixed>) OUTW?',
      'BA t:(<who>) DE? <set> <again> (%V|%VL) COMMA BUTW? (x:(<mixed>) EXCEPTED|EXCEPT x:(<mixed>) OUTW?)',
      '(GEI|ATW) t:(<who>) DOU? %V <set> COMMA BUTW? x:(<mixed>) EXCEPTED',
    ],
    yes: ['除李娜外，把财务部其他人的脱机消息都关掉', '关闭财务部的脱机消息，王小明除外'],
    no: ['关闭王小明之外的脱机消息'],
  },
  {
    intent: 'set',
    mood: 'say',
    pattern:
      't:(<everyone>|<place>) DE? <set> <ask> %V COMMA BUTW? (x:(<mixed>) EXCEPTED|EXCEPT x:(<mixed>) OUTW?)',
    yes: ['全体员工离线消息打开，王熙凤例外'],
    no: ['全体员工离线消息打开了，王熙凤例外', '王小明的离线消息打开，王熙凤例外'],
  },
];

/** Orders that name a parameter, or spell a value out. */
export const VALUES: readonly Row[] = [
  {
    intent: 'set',
    mood: 'say',
    pattern: [
      '(GEI|ATW)? t:(<aim>) INW? DE? THATW? <param> (<ask>|MUST) (SW|EQ|COLON|SETNUM|SETV) v:(<value>)',
      '(BA|SETV) t:(<aim>) INW? DE? THATW? <param> <ask> (SW|SWX|EQ|COLON|SETNUM|SETV) v:(<value>)',
      'GEI t:(<aim>) SETV <param> (COMMA? CONTENTW|COMMA? SW|SWX|EQ|SETNUM|COLON) v:(<value>)',
      'GEI t:(<aim>) SETV <param> v:(Q)',
      't:(<policy>) PARTICLE? (COMMA|COLON) THATW? <param> (<ask>|MUST) (SW|EQ|COLON|SETNUM|SETV) v:(<value>)',
      'BA? PARAM ITEMW? (COMMA|QING)* (GEI|ATW)? t:(<who>|<policy>) PARTICLE? (SW|EQ|SETNUM|SETV) v:(<value>)',
      '(ATW|YU) t:(<where>|<policy>) (INW|PARTICLE)? COMMA? BA? <param> (SW|EQ|SETNUM) v:(<value>)',
      'SET (COMMA|QING)* (GEI|ATW) t:(<who>|<policy>) PARTICLE? (SW|EQ|SETNUM) v:(<value>)',
      'BA SET (GEI|ATW) t:(<who>|<policy>) PARTICLE? (SW|EQ|SETNUM|SETV) v:(<value>)',
      'BA? PARAM (SW|EQ) v:(<value>) COMMA GEI? t:(<who>|<policy>)',
      '<param> (SW|EQ|SETNUM) v:(<value>) (COMMA|SEMI) (FWHO|SCOPEW) COLON? t:(<people>|<place>|<everyone>)',
      'BA? <param> (SW|EQ|SETNUM) v:(<value>) COMMA t:(<place>|<everyone>|<policy>)',
    ],
    yes: [
      '把王小明的 DisableEmoticons 设为 true',
      '财务部的 MaximumNumberOfContacts 设成 300',
      '全局 MaximumNumberOfContacts 改 400',
      '在策略 Guest 上把 DisplayPhoto 设为 NoPhoto',
      'EnableIMAutoArchiving 参数请对郝连生置为 False。',
      '联系人上限给韩雪梅改到 150',
      'Reception 这个策略里，MaximumNumberOfContacts 定为 150',
    ],
    no: [
      '财务部的 MaximumNumberOfContacts 设大一点',
      '财务部的 MaximumNumberOfContacts 不改 400',
      '财务部的 MaximumNumberOfContacts 是 300',
    ],
  },
  {
    intent: 'set',
    mood: 'do',
    pattern: [
      '(BA|GEI)? t:(<aim>) DE? THATW? <param> <ask> ((UNASSIGN COMMA?)? (SW|BACKTO)|UNASSIGN SWX) NOTSET',
      '(BA|GEI)? t:(<aim>) DE? SET STATEW? UNASSIGN COMMA <its>? <again> (SW|BACKTO) NOTSET',
      'BA t:(<aim>) DE? PARAM UNASSIGN',
      'UNASSIGN t:(<aim>) DE? PARAM STATEW? (COMMA <its>? <again> (SW|BACKTO) NOTSET)?',
    ],
    says: { value: null },
    cost: -1,
    yes: [
      '把李娜的 DisableEmoticons 恢复成未设置',
      '清空策略 Kiosk 的 IMWarning',
      '把李娜的 EnableURL 清掉，改成未设置',
      '清掉彭涛的 EnableIMAutoArchiving，恢复未设置',
      '朱亚芳的脱机消息设置清空，回到未设置',
    ],
    no: ['李娜的 DisableEmoticons 未设置', '把李娜的脱机消息清掉'],
  },
];
