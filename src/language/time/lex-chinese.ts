import type { Fact, Lexeme, Unit } from './facts.js';
import { lexNumber } from './lex-number.js';
import { ZH_FOLD, ZH_WORDS } from './zh.js';

const WORDS = new Map<string, Fact>();
const LENGTHS = new Map<string, number>();
for (const [fact, word] of ZH_WORDS) {
  WORDS.set(word, fact);
  const first = word[0] ?? '';
  LENGTHS.set(first, Math.max(LENGTHS.get(first) ?? 0, word.length));
}

const OTHER: Fact = { is: 'other' };
/** A Latin name or code, which holds no time. */
const LATIN = /[a-z_][\w@.'\\-]*/iy;
const FOLDED = new RegExp(`[${Object.keys(ZH_FOLD).join('')}]`, 'g');
const N = '(?:\\d{1,4}|[零〇一二两三四五六七八九十百]{1,5})';
const UNITS: readonly (readonly [string, Unit])[] = [
  ['分钟', 'minute'],
  ['小时', 'hour'],
  ['钟头', 'hour'],
  ['天', 'day'],
  ['日', 'day'],
  ['周', 'week'],
  ['星期', 'week'],
  ['礼拜', 'week'],
  ['月', 'month'],
  ['季度', 'quarter'],
  ['年', 'year'],
];
const AMOUNT_AHEAD = '(?=[一二两三四五六七八九十百半几数多好\\d])';
const RULES = [
  // 2026年11月20日, 11月20号, 11月; 十月 is no length, 十个月 is one.
  `(?:(?<year>\\d{4}) ?年 ?)?(?<month>${N}) ?月(?:份)?(?: ?(?<day>${N}) ?[日号](?![楼厅线店门院机窗桌])(?:当天|当日|这天|那天|这一天)?)?`,
  '(?<alone>\\d{4})年(?!级)',
  `(?<hour>${N}) ?[点时](?![间候击子])(?:钟|整)?(?:(?<half>半)|(?<quarters>[一三1-3])刻|(?<minute>${N})分?(?!钟|[个天周年月日号小]))?`,
  `${AMOUNT_AHEAD}(?<count>\\d{1,4}(?:\\.\\d{1,2})?|[零一二两三四五六七八九十百]{1,5}|好几|数|几|多|半)(?<ge>个)?(?<more>半)?(?:多)?(?<unit>分钟|小时|钟头|天|日(?=之?[内后]|以[内后])|周(?![一二三四五六日末])|星期(?![一二三四五六日天])|礼拜(?![一二三四五六日天])|月|季度|年(?!级))(?<tail>半)?`,
  `(?<quarter>[一三])刻钟`,
  `(?<nth>\\d{1,2}|[一二三四五六七八九十]{1,3}) ?(?:号|日)(?![楼厅线店门院机窗桌员位库馆车柜岗会文楼宿])`,
];
const RULE = new RegExp(RULES.join('|'), 'uy');

/** Characters that begin another word with these: 前台, 后勤, 到位. */
const CUT: Readonly<Record<string, string>> = {
  前: '台往任端线面提',
  后: '台勤端续备悔',
  内: '部容网线存',
  起: '来草',
  到: '位货底达',
  自: '动己带',
  至: '少于',
  早: '退餐',
  晚: '餐饭会班',
};

const DIGITS = '零一二三四五六七八九';

/** 25, 二十五, 两; undefined where the characters are no number below 1000. */
function readNumber(text: string): number | undefined {
  if (/^\d/.test(text)) return Number(text);
  const match =
    /^(?:([一二两三四五六七八九])百零?)?(?:([一二三四五六七八九])?(十))?([一二两三四五六七八九零〇])?$/.exec(
      text,
    );
  if (!match) return;
  const [, hundreds, tens, ten, ones] = match;
  function digit(han: string | undefined): number {
    return han === '两' ? 2 : Math.max(0, DIGITS.indexOf(han ?? '零'));
  }
  return digit(hundreds) * 100 + (ten ? (tens ? digit(tens) : 1) * 10 : 0) + digit(ones);
}

type Groups = Readonly<Record<string, string | undefined>>;

function readAmount({ count = '', ge, more, unit, tail }: Groups): Fact | undefined {
  const found = UNITS.find(([name]) => name === unit)?.[1];
  // 三月 is March.
  if (!found || (unit === '月' && !ge) || (/^\d{4}$/.test(count) && found === 'year')) return;
  // 两三天
  const vague = /[几数多]/.test(count) || (count !== '半' && readNumber(count) === undefined);
  const half = more || tail ? 0.5 : 0;
  const value = count === '半' ? 0.5 : vague ? 0 : readNumber(count);
  return value === undefined
    ? undefined
    : { is: 'amount', value: vague ? 0 : value + half, unit: found };
}

function readRule(groups: Groups): Fact | undefined {
  const { year, month, day, alone, hour, half, quarters, minute, unit, quarter, nth } = groups;
  if (month !== undefined) {
    const [m, d] = [readNumber(month), day === undefined ? undefined : readNumber(day)];
    if (m === undefined || (day !== undefined && d === undefined)) return;
    return {
      is: 'date',
      month: m,
      ...(d === undefined ? {} : { day: d }),
      ...(year === undefined ? {} : { year: Number(year) }),
    };
  }
  if (alone !== undefined) return { is: 'date', year: Number(alone) };
  if (hour !== undefined) {
    const hours = readNumber(hour);
    const minutes = half
      ? 30
      : quarters
        ? (readNumber(quarters) ?? 0) * 15
        : readNumber(minute ?? '零');
    if (hours === undefined || minutes === undefined) return;
    return { is: 'clock', hour: hours, minute: minutes, sure: hours > 12 };
  }
  if (unit !== undefined) return readAmount(groups);
  if (quarter !== undefined)
    return { is: 'amount', value: quarter === '一' ? 15 : 45, unit: 'minute' };
  const value = readNumber(nth ?? '');
  return value === undefined ? undefined : { is: 'nth', value };
}

/** 一点 is one o'clock only beside another time: 快一点 is none. */
function isSome(text: string, at: number, before: Lexeme | undefined): boolean {
  if (!/^[一1]点(?![钟半整\d零一二三四五])/.test(text.slice(at, at + 3))) return false;
  const fact = before?.end === at ? before.fact : undefined;
  const timed =
    fact?.is === 'day' || fact?.is === 'weekday' || fact?.is === 'date' || fact?.is === 'nth';
  const part = fact?.is === 'part' && at - (before?.start ?? at) > 1;
  return !(timed || part || (fact?.is === 'link' && fact.link !== 'of'));
}

function lexOne(text: string, at: number, before: Lexeme | undefined): { fact: Fact; end: number } {
  const char = text[at] ?? '';
  let best: { fact: Fact; end: number } | undefined;
  for (
    let length = Math.min(LENGTHS.get(char) ?? 0, text.length - at);
    length > 0 && !best;
    length--
  ) {
    const fact = WORDS.get(text.slice(at, at + length));
    if (length === 1 && CUT[char]?.includes(text[at + 1] ?? '-')) continue;
    // 超过两小时
    if (char === '过' && /[超不通经]/.test(text[at - 1] ?? '')) continue;
    // 关闭一下周杰的…
    if (fact?.is === 'which' && text[at - 1] === '一') continue;
    if (fact) best = { fact, end: at + length };
  }
  // 第三天 is the third day.
  if (/[\d零〇一二两三四五六七八九十半几数多好]/.test(char) && text[at - 1] !== '第') {
    const number = /\d/.test(char) ? lexNumber(text, at, 'zh') : undefined;
    const figures = number && number.fact.is !== 'number' ? number : undefined;
    // A digit that another stands before was read with it, or is part of a code.
    RULE.lastIndex =
      /[\d.a-z_-]/i.test(text[at - 1] ?? '') && /\d/.test(char) && !/[-–]/.test(text[at - 1] ?? '')
        ? text.length
        : at;
    const match = figures ? null : RULE.exec(text);
    const fact = match?.groups && !isSome(text, at, before) ? readRule(match.groups) : undefined;
    const read = figures ?? (fact ? { fact, end: RULE.lastIndex } : undefined) ?? number;
    if (read && (!best || read.end > best.end)) best = read;
  }
  return best ?? { fact: OTHER, end: at + 1 };
}

/** The words and numbers of a Chinese text, as far as they say anything about time. */
export function lexChinese(written: string): Lexeme[] {
  const text = written.replace(FOLDED, (char) => ZH_FOLD[char] ?? char);
  const lexemes: Lexeme[] = [];
  for (let at = 0; at < text.length; ) {
    const char = text[at] ?? '';
    const close = char === '"' ? text.indexOf('"', at + 1) : -1;
    LATIN.lastIndex = at;
    let end = at + 1;
    if (close > 0) end = close + 1;
    else if (LATIN.test(text)) end = LATIN.lastIndex;
    else if (char !== ' ') {
      const one = lexOne(text, at, lexemes.at(-1));
      lexemes.push({ start: at, end: one.end, fact: one.fact, capital: false });
      at = one.end;
      continue;
    }
    if (char !== ' ') lexemes.push({ start: at, end, fact: OTHER, capital: false });
    at = end;
  }
  return lexemes;
}
