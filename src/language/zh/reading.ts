import type { Row } from '../core/language.js';

/** What is in force, and why; reports of trouble show it too. */
export const READING: readonly Row[] = [
  {
    intent: 'show',
    mood: 'read',
    pattern: [
      't:(<aim>) (RWB|DE|INW)* SET (RW|DE|QSTATE)* (QW|QM) (RW|QW|QM|QSTATE)*',
      't:(<aim>) (RW|DE|INW)* SET LE (QW|QM) (QW|QM)*',
      't:(<aim>) (RW|DE|INW)* (QW|CANYOU2) (RW|QW|QSTATE|DE)* SET (RW|QW|QM|QSTATE)*',
      '(QW|RWB)* QW (QW|RWB)* t:(<aim>) (RW|DE|INW|QW)* SET (RW|QW|QM|QSTATE)*',
      't:(<aim>) DE? INW? SET RW* QSTATE RW*',
      'SET (RW|INW|GEI)* t:(<aim>) (RW|DE)* (QW|QM) (RW|QW|QM)*',
    ],
    yes: [
      '王小明能发离线消息吗',
      '我的脱机消息开了吗',
      '为什么李雷不能发送脱机消息？',
      '财务部的脱机消息开着吗',
    ],
    no: ['关闭王小明的脱机消息', '谁关闭了李雷的脱机消息？'],
  },
  {
    intent: 'show',
    mood: 'read',
    pattern: [
      'SHOWV (QW|RW)* t:(<aim>) (DE|INW|QW|RW)* SET (RW|QW|QSTATE|DE|R+|R-|QM)*',
      'SHOWV t:(<aim>) (DE|INW|RW)* SET (RW|QSTATE|DE)* AND (QSTATE|QPOL)',
      'BA? t:(<aim>) (DE|INW|RW)* SET (RW|QSTATE|DE)* SHOWV',
      'SHOWV SET (RW|GEI|ATW|DE|QSTATE)* t:(<aim>) (RW|QSTATE|DE)*',
    ],
    yes: [
      '查看张伟的脱机消息设置',
      '请查询沈佩文当前脱机消息状态及生效策略',
      '帮我看一下诸葛亮的离线消息是开还是关',
    ],
    no: ['关闭张伟的脱机消息'],
  },
  {
    intent: 'show',
    mood: 'read',
    pattern: [
      'SHOWV t:(<aim>) (RW|INW|<state>)* (RW|QW|QSTATE|QM)*',
      'SHOWV t:(<aim>) (RW|DE)* (QW)+ QPOL (RW|QM)*',
      't:(<aim>) (RW|<state>)* QW (RW|QW|QSTATE|QPOL|<state>|QM)*',
      't:(<aim>) (RW|INW)* <state> (RW|DE|INW)* (QW|QM) (RW|QW|QM|QSTATE)*',
      'QW (QW|RWB|QSTATE|QPOL)* t:(<aim>) (RW|QSTATE)*',
      't:(<aim>) DE? <state>',
      'BA? t:(<aim>) <state>+ SHOWV',
      'SHOWV t:(PB) DE QSTATE QM*',
    ],
    cost: 0.4,
    yes: ['查看李雷的设置', '王小明用哪个策略', '我的策略是什么？', '显示策略 Kiosk'],
    no: ['把李雷的策略改成 Kiosk', '什么是客户端策略'],
  },
  {
    intent: 'show',
    mood: 'read',
    pattern: [
      'SHOWV DEFAULT',
      '(ORG DE?)? (DEFAULT|DEFAULTLY) (RW|DE|COMMA)* SET (RW|QW|QM|QSTATE)*',
      'SHOWV? DEFAULT DE? (QSTATE|SET) (RW|QW|QM|QSTATE)*',
      'SHOWV? SET (RW|QSTATE|DE)* (QW|QM) (RW|QW|QM|QSTATE)*',
    ],
    says: { target: 'org' },
    cost: 0.3,
    yes: ['脱机消息总开关现在开着吗', '默认是允许离线消息的吗', '查看默认策略'],
    no: ['把王小明恢复到默认策略'],
  },
  {
    intent: 'show',
    mood: 'read',
    pattern: [
      'SHOWV t:(<aim>) DE? ALLSET',
      't:(<aim>) DE? ALLSET (RW|QW|QM)*',
      'BA? t:(<aim>) DE? ALLSET SHOWV',
    ],
    says: { setting: 'all' },
    yes: ['查看李娜的全部设置'],
    no: ['修改李娜的全部设置'],
  },
  {
    intent: 'show',
    mood: 'read',
    pattern: [
      'SHOWV? t:(<aim>) (DE|INW)* PARAM (RW|QW|QM|QSTATE)*',
      'SHOWV PARAM (ATW|GEI|RW)* t:(<aim>) (RW|QSTATE)*',
      'PARAM (ATW|GEI|RW)* t:(<aim>) (RW|INW)* (QW|QM) (RW|QW|QM|QSTATE)*',
    ],
    yes: ['策略 Kiosk 的 DisplayPhoto 现在是什么'],
    no: ['把王小明的 DisableEmoticons 设为 true'],
  },
  {
    intent: 'show',
    mood: 'read',
    pattern: [
      't:(<who>) (RW|COMMA|SAID|THEY|DOU|ZAI)* CANTSEND (ZAI|RW)* SEND? SET CANTEND? LE?',
      't:(<who>) DE? SET (RW|ZAI)* (CANTEND|CANTSEND) LE?',
      't:(<who>) (SAID|COMMA|THEY)* SET CANTSEND LE?',
      't:(<who>) (SAID|COMMA|COLON|THEY|RW)* (CANTSEND SEND? SET|SET (RW|ZAI)* (CANTSEND|CANTEND)) (LE|CANTEND)* (COMMA|STOP)? (SHOWV)+',
    ],
    says: { trouble: true },
    cost: 1,
    yes: ['李娜说她发不了脱机消息了', '北京站点的人都发不了离线消息', '王小明不能发脱机消息'],
    no: ['周杰不得使用脱机消息'],
  },
  {
    intent: 'show',
    mood: 'read',
    // 应该有…吧 guesses: as near as the order, and so asked about.
    pattern: ['t:(<who>) DOU? MUSTHAVE SET BAP', 't:(<who>) DOU? OUGHT SET LE?'],
    cost: -0.6,
    yes: ['张伟本应该有脱机消息'],
    no: ['张伟应该有脱机消息'],
  },
];
