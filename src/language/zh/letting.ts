import type { Row } from '../core/language.js';

/** What a verb says of one setting alone. */
const DOINGS = [
  ['SAVEIM', 'DisableSavingIM', '保存聊天记录'],
  ['HIDEW', 'EnableAppearOffline', '隐身'],
] as const;

/** Orders that let somebody do it, or forbid it. */
export const LETTING: readonly Row[] = [
  {
    intent: 'set',
    mood: 'do',
    pattern: 'WANTN t:(<who>) (DOU|ZAI)* (CANNOT-|MUSTNOT-) (DOU|ZAI)* SEND <set>',
    enabled: false,
    yes: ['我希望财务部的同事都不能发离线消息'],
    no: ['李娜希望财务部的同事都不能发离线消息'],
  },
  {
    intent: 'set',
    mood: 'do',
    pattern: [
      'ZAI* ALLOW+ t:(<aim>) ZAI* CAN? ZAI* SEND <set>',
      'ALLOWT+ t:(<aim>) DE? <set>',
      'ZAI* LET t:(<aim>) (DOU|ZAI)* CAN (DOU|ZAI)* SEND <set>',
      'LET t:(<who>) (ZAI)+ SEND <set>',
      'LET t:(<who>) CAN <set>',
      'LET t:(<aim>) DE <set> CAN USABLE',
      'GIVE+ t:(<who>) <set>',
      'BA <set> GIVE+ t:(<who>)',
      'GIVE+ t:(<who>) SEND <set> DE? RIGHT',
    ],
    enabled: true,
    yes: [
      '允许张伟使用脱机消息',
      '让孙悦能发离线消息',
      '让诸葛亮重新可以使用离线消息',
      '让李娜的链接可以点击',
      '重新允许采购部用表情符号',
      '让 Wendy Au 可以用“显示为脱机”状态',
    ],
    no: ['允许关闭王小明的脱机消息', '让李娜可以给王小明发脱机消息', '让艾敬能收到离线消息'],
  },
  {
    intent: 'set',
    mood: 'do',
    pattern: [
      'LET t:(<aim>) (DOU|ZAI)* (CANNOT-|MUSTNOT-) (DOU|ZAI)* SEND <set> LE?',
      'FORBID- t:(<aim>) (DOU|ZAI)* CAN? SEND <set> LE?',
      'ZAI? NOTLET- t:(<aim>) DOU? (ZAI)+ CAN? SEND <set> LE?',
      'LET t:(<aim>) (DOU|ZAI)* CANNOT- (DOU|ZAI)* <set> LE?',
      // 不给王小明发…: to him.
      'NOTGIVE- t:(<who>) ZAI* USEV <set> LE?',
      '<set> COMMA? NOTGIVE- t:(<who>) ZAI* USEV LE?',
    ],
    enabled: false,
    yes: [
      '让王小明不能再发离线消息',
      '禁止王小明使用脱机消息',
      '不让李强用离线消息',
      '脱机消息不给尤勇用了',
      '限制李强发送离线消息',
    ],
    no: [
      '不给王小明发脱机消息了',
      '不许关闭王小明的脱机消息',
      '不让王小明关闭脱机消息',
      '禁止别人给王小明发脱机消息',
    ],
  },
  {
    intent: 'set',
    mood: 'do',
    pattern: [
      'TAKE- t:(<who>) DE? SEND? <set> DE? RIGHT',
      'BA t:(<who>) DE? SEND? <set> DE? RIGHT GEI2? TAKE-',
      'TAKE- t:(<who>) DE? SEND <set> DE? RIGHT',
    ],
    enabled: false,
    yes: ['取消王小明的脱机消息权限', '请取消宋立群使用脱机消息的权限'],
    no: ['取消王小明的脱机消息', '取消王小明的脱机消息限制', '取消王小明的脱机消息禁用'],
  },
  {
    intent: 'set',
    mood: 'say',
    pattern: 't:(<who>) DE? RIGHTSET (AGAIN|DOU|GEI2|QING|HELPG|COMMA)* (TAKE-|UNASSIGN)',
    enabled: false,
    says: { setting: 'EnableIMAutoArchiving' },
    yes: ['马保国离线消息权限收回', '财务部的脱机消息权限请取消'],
    no: ['马保国离线消息权限收回了', '马保国的离线消息权限不收回'],
  },
  {
    intent: 'set',
    mood: 'do',
    pattern: ['V+ t:(<who>) DE? SEND? <set> DE? RIGHT', 'LET t:(<who>) (AGAIN)+ SEND <set>'],
    enabled: true,
    yes: ['恢复范玉洁的脱机消息使用权限'],
    no: ['解除对张伟离线消息的限制', '取消限制张伟的离线消息'],
  },
  {
    intent: 'set',
    mood: 'do',
    pattern: [
      'ENSURE t:(<aim>) DE? <set> RDE? (%B|%BS|%V)',
      'ENSURE t:(<who>) (CANNOT-|MUSTNOT-) SEND <set>',
    ],
    yes: ['请确保上官婉儿的脱机消息是关闭的'],
    no: ['确保不关闭王小明的脱机消息', '确保王小明的脱机消息没有被关闭'],
  },
  {
    intent: 'set',
    mood: 'do',
    pattern: ['ENSURE t:(<who>) (DOU|ZAI)* CAN ZAI* SEND <set>'],
    enabled: true,
    yes: ['确保张伟能使用脱机消息'],
  },
  {
    intent: 'set',
    mood: 'say',
    pattern: [
      't:(<who>) ZAI* MUSTNOT- ZAI* SEND <set> LE?',
      // Of one person this tells what he forbids.
      't:(<everyone>|<wide>) DOU? (FORBIDDEN- ZAI* SEND|BANSEND-) <set>',
      // Not 对王小明禁止发…: to him.
      'DUI t:(<who>) DOU? FORBIDDEN- USEV? <set>',
    ],
    enabled: false,
    yes: [
      '周杰不得使用脱机消息',
      '段小楼不应该有脱机消息',
      '全体员工禁止使用脱机消息',
      '苏州站点所有人禁发离线消息',
      '对许诺禁止离线消息',
    ],
    no: [
      '王小明禁发离线消息',
      '对王小明禁止发离线消息',
      '王小明不能发脱机消息',
      '王小明不能再发离线消息了',
      '王小明禁止使用脱机消息',
    ],
  },
  {
    intent: 'set',
    mood: 'say',
    pattern: [
      't:(<who>) (DOU|ZAI)* (CANNOT-|MUSTNOT-) (DOU|ZAI)* SEND <set> LE? COMMA (QING|HELPG)+ <its>? V-',
    ],
    enabled: false,
    yes: ['王小明以后不能发脱机消息了，请关闭'],
    no: ['王小明不能再发离线消息了'],
  },
  {
    intent: 'set',
    mood: 'say',
    pattern: [
      't:(<who>) (BECAUSE? REASON COMMA)? DOU? NOTNEED ZAI* SEND? <set> LE? COMMA (QING|HELPG|COMMA)+ <its>? V-',
      't:(<who>) DE? <set> NOUSE COMMA (QING|HELPG|COMMA)+ <its>? V-',
      't:(<who>) (DOU? NOTNEED ZAI* SEND? <set> LE?|DE? <set> NOUSE) COMMA <its>? GEI2? ((V-|VL-) BAP|VS-)',
    ],
    enabled: false,
    yes: [
      '王小明不再需要脱机消息，请关闭',
      '陈志强的脱机消息不需要了，帮忙停掉',
      '孙磊不需要离线消息了，停掉吧',
    ],
    no: [
      '孙磊不需要离线消息了，停掉了',
      '孙磊不需要离线消息了，关了',
      '陈志强的脱机消息不需要了，别停掉',
      '陈志强的脱机消息不需要停掉',
      '王小明不再需要脱机消息',
      '王小明不需要关闭脱机消息，请开通',
    ],
  },
  {
    intent: 'set',
    mood: 'say',
    pattern: [
      't:(<who>) (DOU|ZAI)* (MUST|MUSTCAN|CANNOT-) ZAI* SEND <set> LE? COMMA (QING|HELPG|COMMA)+ <its>? V+',
      't:(<who>) DE? <set> CANTEND LE? COMMA (QING|HELPG|COMMA)* <its>? <again> V+',
    ],
    enabled: true,
    yes: [
      '品牌部和公关部两个部门都需要恢复使用脱机消息，烦请开通',
      '张伟不能发脱机消息，请恢复',
      '宋小宝那个离线消息打不开，给他开通下',
    ],
    no: ['张伟不能发脱机消息，请关闭', '张伟需要使用脱机消息', '张伟需要使用脱机消息，已开通'],
  },
  {
    intent: 'set',
    mood: 'do',
    pattern: 'LET t:(<aim>) DE? CALLLOG (DOU|CAN)* KEEPLOG',
    enabled: true,
    says: { setting: 'EnableCallLogAutoArchiving' },
    yes: ['让何静的通话记录自动存进 Outlook'],
    no: ['不让何静的通话记录自动存进 Outlook', '何静让通话记录自动存进 Outlook'],
  },
  {
    intent: 'set',
    mood: 'do',
    pattern: '(FORBID-|NOTLET-) t:(<aim>) DE? CALLLOG ZAI* KEEPLOG',
    enabled: false,
    says: { setting: 'EnableCallLogAutoArchiving' },
    yes: ['别让何静的通话记录再自动存进 Outlook'],
    no: ['何静不让通话记录自动存进 Outlook'],
  },
  ...DOINGS.flatMap(([doing, setting, words]): Row[] => [
    {
      intent: 'set',
      mood: 'do',
      pattern: [
        `(FORBID-|NOTLET-) t:(<who>) (DOU|ZAI)* CAN? ${doing}`,
        `LET t:(<who>) (DOU|ZAI)* (CANNOT-|MUSTNOT-) ZAI* ${doing}`,
      ],
      enabled: false,
      says: { setting },
      yes: [`不让周倩${words}`, `让市场部不能再${words}`],
      no: [`周倩不让${words}`, `不让周倩${words}吗`],
    },
    {
      intent: 'set',
      mood: 'do',
      pattern: [
        `ALLOW+ t:(<who>) ZAI* CAN? ${doing}`,
        `LET t:(<who>) (DOU|ZAI)* CAN ZAI* ${doing}`,
      ],
      enabled: true,
      says: { setting },
      yes: [`允许市场部${words}`, `让周倩可以${words}`],
      no: [`周倩允许${words}`, `不允许市场部${words}`],
    },
  ]),
  // Of a person it tells what he ought to do.
  {
    intent: 'set',
    mood: 'say',
    pattern: 't:(<wide>|<department>|<location>|<everyone>) DOU? OBLIGEW <again> %V <set>',
    yes: ['广州站点须停用脱机消息', '财务部必须关闭脱机消息'],
    no: ['王小明必须关闭脱机消息', '财务部应该考虑关闭脱机消息', '财务部须关闭王小明的脱机消息'],
  },
  {
    intent: 'set',
    mood: 'say',
    pattern: ['t:(<who>) MUSTCAN ZAI* SEND <set>', 't:(<who>) DOU? MUSTHAVE <set>'],
    enabled: true,
    yes: ['张伟必须能使用脱机消息', '张伟应该有脱机消息'],
    no: ['李娜需要关闭王小明的脱机消息', '王小明要关闭脱机消息', '张伟应该有脱机消息吗'],
  },
];
