import type { Row } from '../core/language.js';

/** Parts of a message that order nothing. */
export const PARTS: readonly Row[] = [
  {
    intent: 'salutation',
    mood: 'part',
    pattern: [
      'GREET (COMMA|COLON|EXCL)*',
      '(N|BOT) TITLE? COMMA? GREET? (COMMA|COLON)',
      'GREET (N|BOT) (COMMA|COLON)*',
      'GREET? ADDRESSED ADDRESSED? (COMMA|COLON|EXCL)* GREET? (COMMA|COLON|EXCL)*',
    ],
    yes: ['您好：', '各位同事好，', 'IT 同事：', '各位IT同事：'],
    no: ['王小明'],
  },
  {
    intent: 'aside',
    mood: 'part',
    pattern: [
      '<ticket>',
      'IAM N',
      'BECAUSE COLON? REASON',
      'PLEAD',
      'DONEAFTER TELLME (COMMA? THANKS)?',
      'TICKETW COLON? NUM',
      'MAILW COLON?',
    ],
    yes: ['工单 INC0012345', '原因：合规', '完成后告诉我，谢谢。'],
    no: ['原因：李娜同意了', '完成后告诉李娜'],
  },
  {
    intent: 'thanks',
    mood: 'part',
    pattern: '(SIGNW COMMA)? (THANKS)+',
    yes: ['谢谢！'],
  },
  {
    intent: 'sign-off',
    mood: 'part',
    pattern: ['(SIGNW COMMA?)+ N?', 'THANKS COMMA? N', 'DASH DASH'],
    yes: ['此致', '敬礼'],
    no: ['王小明'],
  },
  {
    intent: 'signature',
    mood: 'part',
    pattern: 'DASH* (<location>? <department> COMMA? N TITLE?|N COMMA? <location>? <department>)',
    yes: ['信息安全部 钱学文'],
    no: ['信息安全部', '财务部的李娜'],
  },
  {
    intent: 'date',
    mood: 'part',
    pattern: 'PAST',
    yes: ['2026年12月1日'],
    no: ['从2026年12月1日起关闭'],
  },
  {
    intent: 'people',
    mood: 'part',
    pattern:
      '(BULLET|DASH|NUMBERED|NUM COMMA?)? (<person> INDEPT?) (<join> <person> INDEPT?)* (COMMA|SEMI)?',
    yes: ['- 张伟', '1. 李娜', '1、李娜', '买买提·艾力'],
    no: ['刘洋（不要动）'],
  },
];
