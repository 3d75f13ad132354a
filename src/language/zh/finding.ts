import type { Row } from '../core/language.js';

/** What people are counted by. */
const COUNTED = [
  ['site', 'PERSITE', '按站点统计关闭脱机消息的人数', '各站点分别有多少人不能发脱机消息'],
  ['group', 'PERGROUP', '按部门统计关闭脱机消息的人数', '每个部门有多少人的离线消息是关着的'],
  ['policy', 'PERPOL', '脱机消息关闭的人数，按策略汇总'],
] as const;

/** Who is so, which policies there are, and how two differ. */
export const FINDING: readonly Row[] = [
  {
    intent: 'who',
    mood: 'read',
    pattern: [
      '<whoever> RDE* DE? SET RDE* (%R|%B) (LE|QM|QW|DE)*',
      '<whoever> RDE* (%R|%V|%VL) LE? DE? SET (LE|QM|QW|DE|WHOSET)*',
      '<whoever> RDE* %CANR RDE* SEND? SET (LE|QM|QW)*',
      'SHOWV? ALLW? <within> SET RDE* (%R|%B) (WHOSET|MEMBERS|DE WHO|DE RDE* WHO) (WHO|QM|SHOWV)*',
      'SHOWV? ALLW? <within> RDE* (%R|%V|%VL) LE? SET (WHOSET|MEMBERS|DE ALLW MEMBERS|DE RDE* WHO) (WHO|QM|SHOWV|RDE)*',
      'SHOWV? ALLW? <within> RDE* %CANR RDE* SEND? SET (WHOSET|MEMBERS|DE ALLW MEMBERS|DE RDE* WHO) (WHO|QM|SHOWV|RDE)*',
      'SHOWV? COUNTW <within> <being> (WHOSET|MEMBERS|COUNTW|DE|QM)*',
      'SHOWV? ALLW? <within> <being> (WHOSET|MEMBERS|DE)+ RDE* COUNTW QM*',
      'SET RDE* %R (DE|RDE)* WHO QM*',
      'BA <within> (SET RDE* (%R|%B)|RDE* (%R|%V|%VL) LE? SET) (WHOSET|MEMBERS) (DOU|SHOWV|READTAIL)+',
    ],
    yes: [
      '谁不能发脱机消息？',
      '哪些用户的离线消息是关闭的',
      '列出所有关闭了脱机消息的用户',
      '谁的脱机消息被禁用了？',
      '把脱机消息被禁的人列个清单给我',
    ],
    no: ['谁关闭了李雷的脱机消息？'],
  },
  ...(['NOTDO', 'DOES'] as const).map(
    (does): Row => ({
      intent: 'who',
      mood: 'read',
      pattern: `<whoever> RDE* DE? CALLLOG ${does} KEEPLOG QM*`,
      enabled: does === 'DOES',
      says: { setting: 'EnableCallLogAutoArchiving' },
      yes: [`谁的通话记录${does === 'DOES' ? '会' : '不会'}自动存到 Outlook`],
    }),
  ),
  ...COUNTED.map(
    ([by, per, ...yes]): Row => ({
      intent: 'who',
      mood: 'read',
      pattern: [
        `SHOWV? COUNTW? ${per} (COUNTW|SHOWV|WHO|RDE)* <being> (WHOSET|COUNTW|MEMBERS|RDE|QM)*`,
        `SHOWV? COUNTW? <being> (WHOSET|MEMBERS|RDE|COUNTW|COMMA)* ${per} (COUNTW|SHOWV|RDE|QM)*`,
        `SHOWV? COUNTW? (PARAM|SET) (SW|EQ|RDE|QSTATE)* v:(<value>) (WHOSET|MEMBERS|RDE|COUNTW|COMMA)+ ${per} (COUNTW|SHOWV|RDE|QM|DISTRW)+`,
      ],
      says: { by },
      yes,
      no: ['关闭各部门的脱机消息'],
    }),
  ),
  {
    intent: 'who',
    mood: 'read',
    pattern: [
      'SHOWV? PERPOL (RDE|HOLDS|DE|SHOWV)* COUNTW (COUNTW|HOLDS|RDE|QM|SHOWV)*',
      'COUNTW PERPOL (DE|HOLDS|COUNTW|RDE|MEMBERS|WHOSET)*',
      'SHOWV? PERPOL (RDE|HOLDS|DE|COUNTW|MEMBERS)* DISTRW QM*',
    ],
    says: { by: 'policy' },
    yes: ['每个策略各有多少人', '每个策略下分别有多少用户？'],
  },
  {
    intent: 'who',
    mood: 'read',
    pattern: [
      '(<whoever>|ANYONE) (RDE|HOLDS|ASSIGN|CANR+|LE|GIVEN)* DISUSED? p:(<pol>) (LE|QM|QW|RDE|HOLDS|INW)*',
      'p:(<named>) (INW|RDE|ASSIGN|GIVEN|LE|TO|GEI|HOLDS)* WHO (RDE|HOLDS|QM|ASSIGN|LE)*',
      'SHOWV? ALLW? <within> RDE* (HOLDS|ASSIGN LE|ASSIGN|CANR+) p:(<pol>) (WHOSET|MEMBERS|DE ALLW MEMBERS|DE RDE* WHO|DE? EVERY) (WHO|QM|SHOWV|RDE)*',
      'SHOWV p:(<named>) (WHOSET|DE? MEMBERS)',
      'BA? (HOLDS|ASSIGN LE) p:(<pol>) (WHOSET|MEMBERS) SHOWV',
    ],
    yes: ['谁在用策略 VIP？', '哪些用户使用 Frontline 策略？', '策略 Kiosk 分配给了哪些用户'],
    no: ['谁删除了策略 Kiosk'],
  },
  ...(['site', 'group'] as const).map(
    (by): Row => ({
      intent: 'who',
      mood: 'read',
      pattern: [
        `SHOWV? COUNTW? HOLDS p:(<pol>) (WHOSET|DE? MEMBERS)? (RDE|COUNTW|COMMA)* PER${by.toUpperCase()} (DISTRW|COUNTW|SHOWV|RDE)+`,
        `SHOWV? p:(<named>) (WHOSET|MEMBERS|HOLDS|DE)* PER${by.toUpperCase()} (DISTRW|COUNTW|SHOWV|RDE)+`,
        `SHOWV? COUNTW? PER${by.toUpperCase()} (COUNTW|SHOWV|RDE)* HOLDS p:(<pol>) (WHOSET|COUNTW|MEMBERS|RDE|QM)+`,
        `SHOWV? PER${by.toUpperCase()} (RDE|SHOWV)* COUNTW HOLDS? p:(<pol>) (RDE|QM)*`,
      ],
      says: { by },
      yes: [
        by === 'site' ? '按站点统计使用策略 Kiosk 的人数' : '使用策略 Kiosk 的用户按部门怎么分布',
      ],
      no: ['按部门把策略 Kiosk 分配下去'],
    }),
  ),
  {
    intent: 'who',
    mood: 'read',
    pattern: [
      '<whoever> RDE* <nopolicy> LE? QM*',
      'SHOWV? ALLW? <within> RDE* <nopolicy> (COMMA DEFAULTED)? (DE|WHOSET|MEMBERS)+ RDE* (WHO|COUNTW) QM*',
      '<whoever> RDE* <nopolicy> COMMA (DEFAULTED|NOPOLICY) QM*',
      'SHOWV? ALLW? <within> RDE* <nopolicy> (WHOSET|MEMBERS) (WHO|QM|SHOWV|RDE)*',
    ],
    says: { policy: null },
    yes: [
      '没单独分配策略、走默认的有多少人',
      '谁没有单独分配策略',
      '谁没有分配任何个人策略？',
      '哪些用户没挂自己的策略，走的是全局',
    ],
  },
  {
    intent: 'who',
    mood: 'read',
    pattern: [
      '<whoever> RDE* (PARAM|SET) (SW|EQ|RDE|QSTATE)* v:(<value>) (LE|QM)*',
      'SHOWV? ALLW? <within> (PARAM|SET) (SW|EQ|RDE|QSTATE)* v:(<value>) (WHOSET|MEMBERS|DE RDE* WHO) (WHO|QM|SHOWV|RDE)*',
    ],
    yes: [
      '谁的 DisableEmoticons 是 true',
      '法务部有谁的 EnableURL 是 false',
      '有多少人的联系人上限是 100？',
    ],
    no: ['把所有人的 DisableEmoticons 设为 true'],
  },
  {
    intent: 'policy.list',
    mood: 'read',
    pattern: [
      'BA? (SHOWV|EXISTW)+ POLS (EXISTW|SHOWV|QM|DOU)*',
      'POLS (EXISTW|SHOWV|QM|DOU)+',
      'POLS',
      'BA (EXISTW)* POLS DOU* (SHOWV|EXISTW)+',
      '(SHOWV|EXISTW)* EXCEPT ORG OUTW? COMMA? (EXISTW|SHOWV)+ POLS (EXISTW|QM)*',
    ],
    yes: ['有哪些策略', '列出所有策略', '策略列表', '系统中共有哪些策略？'],
    no: ['删除所有策略', '查看策略 Kiosk'],
  },
  {
    intent: 'compare',
    mood: 'read',
    pattern: [
      'SHOWV? COMPAREV t:(<aim>|<mixed>) DE? QSTATE? AGAINST t:(<aim>) DE? QSTATE?',
      'SHOWV? COMPAREV (COLON|COMMA)? t:(<mixed>) DE? (QSTATE|QPOL|DIFFN)* (COMMA|SHOWV)* DIFF? QM*',
      'SHOWV? COMPAREV (COLON|COMMA)? t:((<person>|<place>|<policy>|ORG|PB) (<join> (<person>|<place>|<policy>|ORG|PB))+) TWOW? (DE|QSTATE|QPOL|DIFFN|DIFF|QM|SHOWV)*',
      'SHOWV? COMPAREV t:((P|PB|ORG) (AND|COMMA) (P|PB|ORG)) TWOW? POL DE? (QSTATE|DIFFN)*',
      'BA? SHOWV? t:((P|PB|ORG) ((AND|COMMA) (P|PB|ORG))+) COMMA? TWOW? POL DE? QSTATE* (DIFF|COMPAREV) QM*',
      '(BA|NA) t:(<aim>) DE? QSTATE? AGAINST t:(<aim>) DE? QSTATE* COMPAREV',
      'SHOWV? t:(<aim>|<mixed>) DE? QSTATE? AGAINST t:(<aim>) DE? (QSTATE|SET)* THANW? (DIFF|COMPAREV) QM*',
      '(BA|NA)? SHOWV? t:(<mixed>) DE? (QSTATE|QPOL)* (DIFF|COMPAREV) QM*',
      'SHOWV? POL t:((P|PB) (AND|COMMA) (P|PB)) DE? (QSTATE|DIFFN|DIFF)+ QM*',
      'BA t:(PB AND PB) DE? QSTATE* COMPAREV',
      't:(<aim>) DE? QSTATE? VS t:(<aim>) DE? QSTATE? QM*',
      '(BA|NA)? t:(<aim>) DE? QSTATE? (COMPAREV|VS) t:(<aim>) DE? QSTATE? COMMA BA? DIFFN (SHOWV|DOU)+',
      'SHOWV? t:(<aim>|<mixed>) AGAINST t:(<aim>) DIFF QM*',
      'QW? t:(<aim>) DE? (QSTATE|QPOL|POL)? QW? AGAINST t:(<aim>) DE? (QSTATE|QPOL|POL)? (QW|RW)* (DIFF|DIFFN|UNLIKE) QM*',
      't:(<aim>) DE? QSTATE (QW|RW)+ AGAINST t:(<aim>) DE? QSTATE? (DIFFN|SAMEW) QM*',
      'SHOWV? COMPAREV FOLLOWING FOLLOWED* (COLON|COMMA)? t:(L)',
    ],
    yes: [
      '对比王小明和李娜的设置',
      '比较策略 Kiosk 和策略 FinanceDesk',
      '王小明跟李娜的设置有哪些差别？',
      '把程灵素和胡斐的配置并排给我看',
      '拿策略 Guest 跟全局对照一下',
      '策略 VDI 跟全局比有什么区别',
      'Kiosk、AuditHold、NightShift 这三个策略请逐项对照',
      '万芳 vs 全局',
      '周舟的设置为什么跟邹凯的不同',
      '为什么王小明和李娜的设置不一样？',
      '王小明为什么和李娜不一样？',
      '策略“前台”对照策略“总机”，把不同项列出来',
    ],
    no: ['对比王小明'],
  },
  {
    intent: 'compare',
    mood: 'read',
    pattern: 'SHOWV? COMPAREV FOLLOWING FOLLOWED* TWOW? POL (COLON|COMMA)? t:(L)',
    says: { of: 'policy' },
    yes: [],
  },
];
