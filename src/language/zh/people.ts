import type { NameFound, Surroundings } from '../core/language.js';
import {
  COMMON,
  cuts,
  FUNCTION,
  hanBefore,
  holdsWord,
  isHan,
  isPlain,
  isWhole,
  LONGEST,
  NEVER,
  readHan,
  surnames,
} from './characters.js';
import { COMPOUND_SURNAMES, JAPANESE_SURNAMES, NAME_PARTS } from './surnames.js';

const compounds: ReadonlySet<string> = new Set(COMPOUND_SURNAMES.split(' '));
const japanese: ReadonlySet<string> = new Set(JAPANESE_SURNAMES.split(' '));
const nameParts: ReadonlySet<string> = new Set(NAME_PARTS.split(' '));
/** In given names and hardly in anything else: two of them are somebody without a surname, 琪琳. */
const GIVEN: ReadonlySet<string> = new Set(
  '琪琳婷娜莉薇妍颖璐瑶嫣倩雯霞芸茜菲莹媛婕琦玥涵梓萱彤晓茹莎妮馨蕊蕾璇琼琴瑾瑜珺珊珍婧娟嫒嫦娇婵妮妤昊晟晖晗暄煜烨焯炜炫熠轩辕骏骐鑫铭锐钰霖霏韵颢麒彬彪浩淼淑淇渝滢潇澜瀚琛琨琰',
);
/** What a given name after 周一 may be of: these two are a time as well. */
const AFTER_WEEKDAY: ReadonlySet<string> = new Set('围仙帆鸣凡然诺航峰涛军伟敏强磊洋杰秀英玉兰');
const WEEKDAY = /^周[一二三四五六日天]$/u;
/** 地 and 得 between a name and what is its are 的. */
const MISTYPED = /(?<![大天福圣心自难永应])[得地]$/u;
const THING = /^(?:脱机|离线|表情|笑脸|链接|超链接|隐身|联系人|照片|通话记录|保持音乐)/u;
/** These are whole words too: a name that ends in one may be one character too long. */
const ENDS: ReadonlySet<string> = new Set(
  '和与跟及给对为在有用能发可应以使再也是帮将还又才别正开关停禁会要不让都就只先从到去来已未之外前后说问想称叫内里上下中时过完曾该假忘等向勿莫免拒否防止非反误缓漏暂解补必打间换走配挂套绑',
);
/** Of these those that names do end in: 佟大为, 张永和. */
const MAY_END: ReadonlySet<string> = new Set('是为和中正才开应可上');
/** And of these, though mostly a word of its own follows the name: 周润发, 钱自在. */
const SELDOM_END: ReadonlySet<string> = new Set('发在解必止');
/** 志刚 is a given name; after others 刚 is "just": 李娜刚离职. */
const ENDS_JUST = /^.[志建永卫国玉金小晓少德铁立春宏海继向]刚$/u;
/** What stands between a name and its verb: never inside a name. */
const ADVERBS: ReadonlySet<string> = new Set('都又再没别也还只说该催叫已完忘等曾');
/** What foreign names are written with. */
const TRANSLITERATES: ReadonlySet<string> = new Set(
  '阿艾安奥巴白包贝比别波伯布查达大戴丹德迪丁多杜尔法菲费弗夫福盖干戈格古哈海汗赫胡惠霍吉加家贾杰捷金卡凯康考柯科克库夸昆拉莱兰劳勒雷里利丽林隆卢鲁路伦罗洛马玛迈曼梅蒙米密明莫姆木穆纳娜南尼年努诺欧帕佩皮普恰乔切热日荣瑞若撒萨塞赛桑瑟沙尚申施什史舒斯斯苏索塔泰坦汤腾特提廷图托瓦万旺威维韦沃吾乌武西希锡夏肖谢辛休许雅亚扬耶叶伊依因英尤尼约扎泽詹珍芝朱卓兹佐买力古丽提别克克孜央甫玉逊孜肉帕娅',
);
/** And what the last part of one ends with: 库尔班. */
const DOTTED_END: ReadonlySet<string> = new Set('班江合木森顿蒂奇契逊滕恩茨黛丝埃冈');
/** Names that begin with a word that is none: 于是之. */
const HOLD_WORDS: ReadonlySet<string> = new Set(['于是之']);
/** Towns that begin like a surname: 苏州、上海站点. */
const TOWNS: ReadonlySet<string> = new Set(
  '苏州 常州 徐州 温州 郑州 柳州 梅州 池州 贺州 宿州 荆州 荆门 洛阳 江门 连云港 石家庄 石河子 贵阳 贵港 邯郸 邢台 衡阳 衡水 宿迁'.split(
    ' ',
  ),
);
const AFTER_THING = /(?:消息|信息|讯息|通讯|通信|留言|聊天)$/u;
const AT_SIGN = /^(?:部门|团队|小组|组|站点|办公室|们|他们|她们|这类|之外|手下|一家)/u;
/** 董事办, 质检组: what ends so is a part of a company. */
/** A surname with what an engineer or a chief is called by. */
const ADDRESSED = /[工总哥姐老]$/;
const UNIT_END: ReadonlySet<string> = new Set('部处办组课队厂院系所');
/** Parts of names begin so. */
const LONG_START = /^(?:阿不都|阿不力|阿不来|阿卜都|阿卜杜|阿布都|艾则|如则)/u;
const DOTS: ReadonlySet<string> = new Set('·•‧・');
const LONGEST_DOTTED = 16;
/** Words of one character that a name of parts follows and never holds. */
const LEADS: ReadonlySet<string> = new Set('将把给为对让请帮替令使和与跟及同向从除关停禁');

const LONGEST_PARTED = 9;

export function findPeople(at: number, around: Surroundings): NameFound[] {
  const { tokens } = around;
  const dotted = readDotted(at, around);
  if (dotted > 0 && !beginsDotted(at, around)) {
    // 李娜和阿依古丽·买买提: somebody may stand before the word that joins them.
    const until = leadIn(at, tokens);
    return until > 1 ? findUndotted(at, around).filter(({ to }) => to <= at + until) : [];
  }
  if (dotted > 0) {
    const cost =
      1.8 + (FUNCTION.has(tokens[at]?.folded ?? '') ? 1 : 0) + cuts(at, dotted, around).cost;
    return [{ to: dotted, cost, classes: ['N'], only: true }];
  }
  if (DOTS.has(tokens[at - 1]?.text ?? '') && !tokens[at]?.gap) return [];
  return findUndotted(at, around);
}

function findUndotted(at: number, around: Surroundings): NameFound[] {
  const { tokens } = around;
  const token = tokens[at];
  const found: NameFound[] = [];
  const text = readHan(tokens, at, LONGEST);
  const first = text[0] ?? '';
  // 关上官云: the second half of 上官 begins nobody's name.
  const previous = token?.gap ? '' : hanBefore(tokens, at, 1);
  if (FUNCTION.has(previous) && compounds.has(previous + (text[0] ?? ''))) return [];
  // 脱机消息储存 is a thing of its own; 脱机消息 张伟 names somebody.
  if (!(token?.gap ?? true) && AFTER_THING.test(hanBefore(tokens, at, 2))) return [];
  found.push(...findSurnameless(at, around));
  const compound = compounds.has(text.slice(0, 2)) || compounds.has(text.slice(0, 4));
  const named = surnames.has(first);
  for (let length = 2; length <= text.length; length++) {
    const name = text.slice(0, length);
    const to = at + length;
    if (NEVER.has(name[length - 1] ?? '')) break;
    if (MISTYPED.test(name) && THING.test(readHan(tokens, to, 4))) break;
    if (AT_SIGN.test(readHan(tokens, to, 3))) continue;
    if (DOTS.has(tokens[to]?.text ?? '')) continue;
    if (length > 2 && UNIT_END.has(name.at(-1) ?? '')) continue;
    // 何工，…: who is spoken to.
    if (at === 0 && length === 2 && ADDRESSED.test(name) && tokens[to]?.text === ',') continue;
    // Where a space parts the characters it is no name.
    if (length > 1 && tokens[to - 1]?.gap && length === 2 && text.length > 2) break;
    // 张伟 和 李娜: behind the given name it is another word.
    const spaced = tokens[at + 1]?.gap || compounds.has(text.slice(0, 2));
    if (length > 2 && tokens[to - 1]?.gap && !spaced) break;
    const cut = cuts(at, to, around);
    const inner = [...name.slice(1)].filter((character) => FUNCTION.has(character)).length;
    if (cut.torn) continue;
    const end = length > 2 ? (name.at(-1) ?? '') : '';
    const just = ENDS_JUST.test(text.slice(0, 3));
    let cost = 2 + inner * 0.5 + (just && length === 3 ? 0 : cut.cost * 1.6);
    if (just && length === 2) cost += 2;
    if (MAY_END.has(end)) cost += compounds.has(text.slice(0, 2)) && length === 3 ? 0.5 : 1.1;
    else if (SELDOM_END.has(end)) cost += 1.7;
    else if (end === '来' && (tokens[to]?.folded === '的' || !isHan(tokens[to]))) cost += 1.7;
    else if (ENDS.has(end) && !HOLD_WORDS.has(name)) continue;
    if (inner > 0 && [...name.slice(1)].some((character) => ADVERBS.has(character))) continue;
    // 曾张伟, 向李娜: a word and a person.
    const apart = (token?.gap ?? false) && (tokens[to] === undefined || tokens[to]?.gap === true);
    // 对于江波停用: nobody can tell 对于 from a person 于江波.
    const regarding = hanBefore(tokens, at, 2);
    if (regarding === '对于' && length === 2) continue;
    if (regarding.endsWith('对') && first === '于' && length === 3) continue;
    const doubled = tokens[at - 1]?.folded === first;
    if (
      length === 3 &&
      FUNCTION.has(first) &&
      first !== '于' &&
      COMMON.has(name[1] ?? '') &&
      !apart &&
      !doubled
    ) {
      if (first !== '关' || at > 0) continue;
      // "关张伟的脱机消息关一下": the verb comes last.
      cost += 0.4;
    }
    if (isWhole(at, to, around) || TOWNS.has(name)) continue;
    if (isPlain(name) && !isWeekdayName(name) && !HOLD_WORDS.has(name)) continue;
    if (holdsWord(at, to, around)) cost += 0.6;
    // 漆雕开: nobody is called by the surname alone where more of a name follows.
    if (compounds.has(name)) cost += 0.8;
    if (compound && (length === 3 || length === 4)) {
      found.push({ to, cost, classes: ['N'], only: true });
      continue;
    }
    if (named && length <= 3) {
      if (FUNCTION.has(first)) cost += 0.8;
      found.push({ to, cost, classes: ['N'], only: true });
      continue;
    }
    // Without a surname only what writes foreign sounds.
    if (
      length >= 3 &&
      cut.cost === 0 &&
      !FUNCTION.has(first) &&
      [...name].every((character) => TRANSLITERATES.has(character))
    )
      found.push({ to, cost: 3.2 - 0.1 * length, classes: ['N'], only: true });
  }
  return found;
}

/** 周一围 */
function isWeekdayName(name: string): boolean {
  return name.length === 3 && WEEKDAY.test(name.slice(0, 2)) && AFTER_WEEKDAY.has(name[2] ?? '');
}

/** Names without a Chinese surname: 次仁卓玛, 其其格, 与谢野晶子, 琪琳. */
function findSurnameless(at: number, around: Surroundings): NameFound[] {
  const { tokens } = around;
  const text = readHan(tokens, at, LONGEST_PARTED);
  const found: NameFound[] = [];
  const add = (length: number, more = 0) => {
    const to = at + length;
    const cut = cuts(at, to, around);
    if (cut.torn || AT_SIGN.test(readHan(tokens, to, 3)) || DOTS.has(tokens[to]?.text ?? ''))
      return;
    const cost = 2.2 + cut.cost * 1.6 + more;
    found.push({ to, cost, classes: ['N'], only: true });
  };
  for (const size of [2, 3])
    if (japanese.has(text.slice(0, size)) && !(size === 2 && japanese.has(text.slice(0, 3))))
      for (const given of [1, 2, 3])
        if (isGiven(text.slice(size, size + given), given))
          add(size + given, MAY_END.has(text[size + given - 1] ?? '') ? 1.1 : 0);
  // 关琪琳: of somebody who has a surname it is the half.
  const alone =
    (tokens[at]?.gap ?? true) || !surnames.has(hanBefore(tokens, at, 1).replace('和', ''));
  for (const length of endsOfParts(text)) if (length > 2 || (length > 0 && alone)) add(length);
  for (const length of [2, 3]) {
    const given = [...text.slice(0, length)];
    if (alone && given.length === length && given.every((each) => GIVEN.has(each))) add(length);
  }
  return found;
}

/** Whether characters after a surname may be a given name of so many. */
function isGiven(given: string, length: number): boolean {
  const last = given.at(-1) ?? '';
  const inner = MAY_END.has(last) ? given.slice(0, -1) : given;
  return (
    given.length === length && ![...inner].some((each) => FUNCTION.has(each) || NEVER.has(each))
  );
}

/** Where a row of parts of names may end. */
function endsOfParts(text: string): number[] {
  const ends = new Set([0]);
  for (const from of ends)
    for (let length = 2; length <= 4; length++)
      if (nameParts.has(text.slice(from, from + length)) && from + length <= text.length)
        ends.add(from + length);
  return [...ends];
}

/** How many characters on a word of one character stands that a name of parts follows; 0 where none does. */
function leadIn(at: number, tokens: Surroundings['tokens']): number {
  let to = at;
  while (isHan(tokens[to])) to++;
  for (let from = to - 2; from >= at; from--)
    if (LEADS.has(tokens[from]?.folded ?? '')) return from - at;
  return 0;
}

/** Whether a name of parts may begin here, behind our words and not among them: 将阿依古丽·买买提, 禁止别克·哈山. */
function beginsDotted(at: number, around: Surroundings): boolean {
  const { tokens } = around;
  const first: string[] = [];
  for (let to = at; isHan(tokens[to]); to++) first.push(tokens[to]?.folded ?? '');
  // 李娜和阿依古丽·买买提: what is before the last such word is no part of it; 让·雅克 is a part of its own.
  if (first.slice(0, -1).some((each) => LEADS.has(each))) return false;
  const before = tokens[at]?.gap ? '' : hanBefore(tokens, at, 1);
  // 对于连·索雷尔
  if (before === '于' && first.length === 1) return false;
  let led = LEADS.has(before);
  for (let from = Math.max(0, at - 4); before !== '' && from < at; from++)
    for (const word of around.words(from)) {
      if (word.to > at) return false;
      if (word.to === at && at - from > 1) led = true;
    }
  if (led) return true;
  // 开艾力·买买提: nobody can tell whether the name is 开艾力.
  const [start = ''] = first;
  if (FUNCTION.has(before)) return false;
  return first.length === 1 || !FUNCTION.has(start) || TRANSLITERATES.has(start);
}

/** Where a name of parts that dots join ends; 0 where there is none. */
/** Whether a character goes on with a foreign name: 马丁内斯, 科瓦尔斯基. */
function soundsForeign(tokens: Surroundings['tokens'], at: number): boolean {
  const sound = tokens[at]?.folded ?? '';
  if (sound === '内') return TRANSLITERATES.has(tokens[at + 1]?.folded ?? '');
  if (sound === '基') return tokens[at - 1]?.folded === '斯';
  return TRANSLITERATES.has(sound) || DOTTED_END.has(sound);
}

function readDotted(at: number, around: Surroundings): number {
  const { tokens } = around;
  let to = at;
  let dots = 0;
  let part = 0;
  let end = 0;
  for (; to < tokens.length && to < at + LONGEST_DOTTED; to++) {
    const token = tokens[to];
    if (to > at && token?.gap) break;
    // 阿不都热合曼: of our words in it none is meant.
    const long =
      part === 0 && dots > 0 ? (LONG_START.exec(readHan(tokens, to, 4))?.[0].length ?? 0) : 0;
    if (long > 0) {
      to += long - 1;
      part = 2;
      end = to + 1;
      continue;
    }
    if (isHan(token) && !NEVER.has(token.folded)) {
      part++;
      // The last part goes on as long as it sounds foreign.
      if (dots > 0 && (part <= 2 || soundsForeign(tokens, to))) end = to + 1;
      else if (dots > 0) break;
    } else if (DOTS.has(token?.text ?? '') && part > 0) {
      // 站点前台·大厅: our own word begins no name.
      if (dots === 0 && holdsWord(at, to, around)) return 0;
      dots++;
      part = 0;
    } else break;
  }
  return dots > 0 ? end : 0;
}
