import type { Language } from '../core/language.js';
import { isOrdinary } from '../en/ordinary.js';
import { CHANGES } from './changes.js';
import { DOUBTS } from './doubts.js';
import { MACROS } from './macros.js';
import { findNames } from './names.js';
import { PARTS } from './parts.js';
import { POLICIES } from './policies.js';
import { READING } from './reading.js';
import { renderChinese } from './rendering.js';
import { TALK } from './talk.js';
import { simplify } from './traditional.js';
import { NAMELESS, SETTINGS, WORDS } from './words.js';

/** What may stand before an order: a greeting, a ticket, who writes, a known reason. */
const OPENING =
  '(GREET|BOT|<ticket>|MAILW COLON|COMMA|COLON|EXCL|STOP|DASH|ARROW|BULLET|NUMBERED|TILDE|THANKS|GREETING|IAM N (COMMA|STOP)|BECAUSE? REASON COMMA)*';
/** What may stand after it: thanks, a ticket, a known reason. */
const CLOSING =
  '(COMMA|STOP|EXCL|ELLIPSIS|TILDE|THANKS|BOT|DASH|<closed>|BECAUSE COLON? REASON|REASON|COMMA PRON LEFTW)*';

export const CHINESE: Language = {
  id: 'zh',
  words: WORDS + NAMELESS,
  settings: SETTINGS,
  macros: MACROS,
  rows: [...CHANGES, ...POLICIES, ...READING, ...TALK, ...PARTS, ...DOUBTS],
  dress: {
    do: { before: `${OPENING} (WANT|CANYOU)?`, after: `(${CLOSING}|QM)*` },
    say: { before: OPENING, after: CLOSING },
    read: { before: `${OPENING} (CANYOU|WANT)?`, after: `(${CLOSING}|QM)*` },
    talk: { before: `${OPENING} (CANYOU|WANT)?`, after: `(${CLOSING}|QM)*` },
    part: { before: 'COMMA?', after: '(COMMA|STOP|EXCL)*' },
    doubt: { before: OPENING, after: '(COMMA|STOP|EXCL|QM|THANKS)*' },
  },
  between: {
    do: ['FILL', 'TIME'],
    say: ['FILL', 'TIME'],
    read: ['FILL', 'PAST'],
    talk: ['FILL', 'PAST'],
    part: ['FILL'],
    doubt: ['FILL'],
  },
  silent:
    'DE NUMBERW SITED FEATW THATW USERW AFTERW FOLLOWED COLON GW SITEW ALLW MEMBERS PARTICLE POL CALLED'.split(
      ' ',
    ),
  foreign:
    '没 不 别 从未 除非 如果 要是 一半 部分 几个 刚才 昨天 已经 正在 会 说 要求 想 也许 可能 为什么 怎么 谁 吗 还是 或者 除了 之外 不是 没有 假如 试试 忘了 拒绝 的同事 的经理 语音邮件 之前 据说 失败 了'.split(
      ' ',
    ),
  render: renderChinese,
  names: findNames,
  fold: simplify,
  isOrdinary,
  delta: 0.55,
};
