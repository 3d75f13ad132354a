import { isOrdinary } from '../en/ordinary.js';
import type { Tongue } from '../tongue.js';
import { ANSWERS } from './answers.js';
import { CHANGES } from './changes.js';
import { DOUBTS } from './doubts.js';
import { FINDING } from './finding.js';
import { HISTORY } from './history.js';
import { LETTING } from './letting.js';
import { likelyNames } from './likely-names.js';
import { MACROS } from './macros.js';
import { findNames } from './names.js';
import { PARTS } from './parts.js';
import { POLICIES } from './policies.js';
import { READING } from './reading.js';
import { renderChinese, renderState } from './rendering.js';
import { zh } from './replies/catalogue.js';
import { SETTINGS } from './settings.js';
import { TALK } from './talk.js';
import { simplify } from './traditional.js';
import { EXCEPTIONS, VALUES } from './values.js';
import { WORDS } from './words.js';

/** What may stand before an order: a greeting, a ticket, who writes, a known reason. */
const OPENED =
  'GREET|SOW|SORRY|SIGN? BOT|PER? <ticket>|SEMI|MAILW PER? <ticket>? COLON|COMMA|COLON|EXCL|STOP|DASH|ARROW|BULLET|NUMBERED|TILDE|THANKS (COMMA|EXCL|STOP|TILDE)|GREETING|TURNEDIN (COMMA|COLON)|IAM (GN DE?)? USERW? N TITLE? (COMMA|STOP)|IAM (GN|DESKW) (DE? USERW)? (COMMA|STOP)|N TITLE? GREET (COMMA|EXCL|STOP)|ADDRESSED ADDRESSED? GREET? (COMMA|COLON)|BECAUSE? REASON COMMA';
const OPENING = `(${OPENED}|DURINGW BRACKET TIME BRACKET COMMA?)*`;
/** What may stand after what is said: thanks, a ticket. */
const ENDING = 'COMMA|STOP|EXCL|ELLIPSIS|TILDE|THANKS|BOT|DASH|<closed>';
/** What may stand after an order: a known reason too. */
const CLOSED = `${ENDING}|BECAUSE COLON? REASON|REASON|COMMA (PRON|THOSE) (LEFTW|DUTYW)|COMMA DONEAFTER TELLME`;
const CLOSING = `(${CLOSED})*`;
/** An order may also say when it ends. */
const ENDED = `${CLOSED}|COMMA (RESUMES|RESTOPS|STAYS|STAYS+|STAYS-)`;

export const CHINESE: Tongue<'zh'> = {
  id: 'zh',
  locale: 'zh-CN',
  script: 'Han',
  times: 'zh',
  replies: zh,
  examples: {
    one: '王小明',
    other: '李娜',
    group: '财务部',
    site: 'Dublin',
    freezeReason: '维护',
    rejectReason: '站点不对',
  },
  words: WORDS,
  settings: SETTINGS,
  answers: ANSWERS,
  macros: MACROS,
  rows: [
    ...CHANGES,
    ...LETTING,
    ...EXCEPTIONS,
    ...VALUES,
    ...POLICIES,
    ...READING,
    ...FINDING,
    ...HISTORY,
    ...TALK,
    ...PARTS,
    ...DOUBTS,
  ],
  dress: {
    do: { before: `${OPENING} (WANT|CANYOU)? TEMPW?`, after: `(${ENDED}|QM|NOTICE)*` },
    say: { before: OPENING, after: `(${ENDED})*` },
    read: {
      before: `(${OPENED}|ASKW (COMMA|COLON)?|N TITLE? WONDERS COMMA?|SHOWV (COMMA|COLON)|READTAIL (COMMA|COLON))* (CANYOU|CANYOU2|CANYOU3|WANT)?`,
      after: `(${CLOSING}|QM|READTAIL|SHOWV)*`,
    },
    talk: { before: `(${OPENED})* (CANYOU|WANT)?`, after: `(${ENDING}|QM)*` },
    part: { before: '(COMMA|DOT)?', after: '(COMMA|STOP|EXCL)*' },
    doubt: { before: `(${OPENED})*`, after: '(COMMA|STOP|EXCL|QM|THANKS)*' },
  },
  between: {
    do: ['FILL', 'ATONCE', 'BRACKET', 'TIME'],
    say: ['FILL', 'BRACKET', 'TIME'],
    read: ['FILL', 'ATONCE', 'PRESENT', 'BRACKET', 'PAST'],
    talk: ['FILL', 'ATONCE', 'PRESENT', 'PAST'],
    part: ['FILL', 'ATONCE'],
    doubt: ['FILL', 'ATONCE', 'PRESENT'],
  },
  silent:
    'DE UNDERW DISUSED NUMBERW PLACESW SITED FEATW THATW USERW AFTERW FOLLOWED COLON GW SITEW ALLW MEMBERS PARTICLE POL CALLED HOLDSIN HOLDERS BODYW LISTEDW'.split(
      ' ',
    ),
  foreign:
    '没 不 别 从未 除非 如果 要是 一半 部分 几个 刚才 昨天 已经 正在 会 说 要求 想 也许 可能 为什么 怎么 谁 吗 还是 或者 除了 之外 不是 没有 假如 试试 忘了 拒绝 的同事 的经理 语音邮件 之前 据说 失败 了'.split(
      ' ',
    ),
  grave:
    'NOT SAID EXCEPT EXCEPTED IFW MAYBE SET SETTOO PARAM POL POLS V+ V- UNDO BUTW OTHERS PARTW FREEZE HOW CALLEDOFF GRAVE'.split(
      ' ',
    ),
  remark: { begins: [], not: [] },
  turning: 'MAYBE UNDO TURNW'.split(' '),
  render: renderChinese,
  renderState,
  names: findNames,
  likelyNames,
  fold: simplify,
  isOrdinary,
  delta: 0.55,
};
