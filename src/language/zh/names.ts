import type { NameFound, Surroundings } from '../core/language.js';
import { findLatinNames } from '../core/latin-names.js';
import type { Token } from '../core/tokens.js';
import { COMPOUND_SURNAMES, SURNAMES } from './surnames.js';

const surnames: ReadonlySet<string> = new Set(SURNAMES.replace(/\s/g, ''));
/** The most frequent ones: they begin a name of their own after another word. */
const COMMON: ReadonlySet<string> = new Set([...SURNAMES.replace(/\s/g, '')].slice(0, 100));
const compounds: ReadonlySet<string> = new Set(COMPOUND_SURNAMES.split(' '));

/** In nobody's name, wherever it stands. */
const NEVER: ReadonlySet<string> = new Set(
  '的了吗呢吧呀么们哪这谁他她它你您我把被没请什怎几某每个些嘛啊掉',
);
/** Of no name that a surname does not begin, nor of a department or place. */
const FUNCTION: ReadonlySet<string> = new Set(
  '不是和与跟及同为给对让令使开用可以如过非上下在有能会全向于从都就也再又还先才要等应到去来已未将帮替除但而或且只仅别勿莫各其此那所做设改关停禁启闭恢取消撤收分配授予发送里中内外后前人之说问想称催叫时过完曾该假忘错差',
);
/** These are whole words too: a name that ends in one may be one character too long. */
const ENDS: ReadonlySet<string> = new Set(
  '和与跟及给对为在有用能发可应以使再也是帮将还又才别正开关停禁会要不让都就只先从到去来已未之外前后说问想称叫内里上下中时过完曾该假忘等向',
);
/** Of these those that names do end in: 佟大为, 张永和. */
const MAY_END: ReadonlySet<string> = new Set('是为和中正才开应可上');
/** What stands between a name and its verb: never inside a name. */
const ADVERBS: ReadonlySet<string> = new Set('都又再没别也还只说该催叫已完忘等曾');
/** What foreign names are written with. */
const TRANSLITERATES: ReadonlySet<string> = new Set(
  '阿艾安奥巴白包贝比别波伯布查达大戴丹德迪丁多杜尔法菲费弗夫福盖干戈格古哈海汗赫胡惠霍吉加家贾杰捷金卡凯康考柯科克库夸昆拉莱兰劳勒雷里利丽林隆卢鲁路伦罗洛马玛迈曼梅蒙米密明莫姆木穆纳娜南尼年努诺欧帕佩皮普恰乔切热日荣瑞若撒萨塞赛桑瑟沙尚申施什史舒斯斯苏索塔泰坦汤特提廷图托瓦万旺威维韦沃吾乌武西希锡夏肖谢辛休许雅亚扬耶叶伊依因英尤尼约扎泽詹珍芝朱卓兹佐买力古丽提别克克孜央',
);
/** What stands for a person, a thing or a part where a name might: see `isPlain`. */
const PLAIN: ReadonlySet<string> = new Set(
  '周末 周一 周二 周三 周四 周五 周六 周日 周天 周期 周边 周围 老板 老师 老员工 老总 小组 小组长 小伙伴 主管 高管 高层 成员 司机 安全 全部 全体 全员 全局 别人 别的 时候 方面 公司 单位 单个 文档 文件 文员 会议 网络 双方 相关 常用 任何 任意 包括 路人 游客 应用 应该 应当 能力 马上 计划 查看 解除 解禁 解封 管理员 方便 时间 于是 干部 平时 元旦 项目 项目组 强制 谷歌 白领 车间 公告 公众 公共 公用 群组 群里 祝贺 邮箱 邮件 门口 门卫 位置 来电 来宾 计算机 计算 花名册 支持 通话 通知 通讯录 水平 平台 国家 温度 黄页 金额 白板 白天 毛病 连接 连续 易于 党员 官员 保安 保留 保存 关于 关键 连同 从来 从未 从没 别再 都别 都要 都能 都会 都不 来自 和其 于他 应对 向来 包含 包括 常见 常规 常常 高级 高峰 全天 全年 全集团 全公司 全世界 时常 时不时 司法 成功 成立 成为 成都 安排 安装 方案 方法 方式 许多 许可 许可证 金融 石油 时段 白班 常驻 元老 元首 余下 余额 章程 何时 何必 何苦 何不 何况 何用 曾经 曾在 强烈 强行 平均 严禁 严格 齐步 路由 钱包 车辆 车队 盘点 充值 封禁 封锁 管理 解决 解释 解散 查询 查找 查阅 查清 查出 查明 计入 计费 祝您 祝你 向他 向外 向内 于今 于前 干脆 干嘛 干什 连带 连他 连我 能否 能不 能够 帅哥 美女 乐意 乐于 危险 幸好 幸运 时区 位于 干扰 符合 符号 左右 左边 东西 东边 西边 南边 北边 左手 成年 成本 江苏 海外 海关 海报 国外 国内 国庆 车牌 门禁 花费 花钱 毕业 毕业生 季度 商务 商业 商量 商定 单独 单单 冷静 施工 阳光 温馨 常务 常委 广告 广播 段时间 经理 水电'.split(
    ' ',
  ),
);
/** Departments, whose names our own words may stand in. */
const DEPARTMENT_WORDS: ReadonlySet<string> = new Set(
  '财务 法务 销售 市场 人事 人力 人力资源 技术 研发 行政 客服 采购 工程 运营 产品 后勤 公关 质检 仓储 物流 生产 审计 信息 信息技术 客户 客户服务 服务 售后 培训 开发 测试 设计 项目 数据 网络 安全 战略 投资 品牌 商务 综合 策划 企划 总务 编辑 会计 运维 支持 管理 公共 媒体 国际 质量 医疗 教学 教务 会议 通信 通讯 内容 合规 风控 电商 直播 电话 呼叫 语音 视频 邮件 软件 硬件 平台 应用 业务 档案 信贷'.split(
    ' ',
  ),
);
const LONG_FIRST = [...DEPARTMENT_WORDS].sort((a, b) => b.length - a.length);
/** Places that stand before the name of a department. */
const PLACES =
  '北京 上海 广州 深圳 成都 杭州 南京 武汉 西安 重庆 天津 苏州 青岛 大连 厦门 香港 台北 华东 华北 华南 华中 西南 西北 东北 海外 国内 国际 总部 第一 第二 第三 一 二 三'.split(
    ' ',
  );
/** They end the name of a department; of those of two characters a person's name may stand before. */
const DEPARTMENT =
  /^(?:部(?!门|分(?!配)|署)|组(?!织|长|合|成|员)|科(?!学|长|目|技)|处(?!理|于|长|所)|室(?!内|外)|中心|团队|小组|办公室|事业部|项目组)/u;
const SITE = /^(?:站点|地点|网点|办事处|分公司|分部|办公区|园区)/u;
const BEFORE_NAMED = /(?:名为|名叫|叫做|叫|名称为|名称是|命名为|名字叫|名字是|称为)$/u;
const POLICY = /^(?:策略|原则|客户端策略|用户端策略|这个策略|这条策略)/u;
const BEFORE_SITE = /站点$/u;
const BEFORE_POLICY =
  /(?:(?<!的)策略|(?<!的)原则|名为|名叫|叫做|叫|名称为|名称是|命名为|名字叫|名字是|称为)$/u;
/** What a bracket before an order may say. */
const NOTE =
  /^(?:请|急|紧急|加急|重要|通知|转发|IT)?(?:it)?(?:工单|单号|请求|申请|变更|任务)?[\s:#A-Z0-9-]*$/iu;
const AT_SIGN = /^(?:部门|团队|小组|组|站点|办公室|们|他们|她们|这类|之外|手下|一家)/u;

/** Small words that names in Latin letters hold. */
const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della di da dos das do du la le les el al bin binti ibn ben bint y e zu zur ten ter af av ap ní ó mac bar san st'.split(
    ' ',
  ),
);
const DOTS: ReadonlySet<string> = new Set('·•‧・');
const LONGEST_DOTTED = 16;
const LONGEST = 6;

function isHan(token: Token | undefined): token is Token {
  return token?.kind === 'han';
}

/** The Han characters from a token on, written together. */
function readHan(tokens: readonly Token[], at: number, most: number): string {
  let text = '';
  for (let to = at; to < at + most; to++) {
    const token = tokens[to];
    if (!isHan(token)) break;
    text += token.folded;
  }
  return text;
}

function hanBefore(tokens: readonly Token[], at: number, most: number): string {
  let text = '';
  for (let from = at - 1; from >= 0 && from >= at - most; from--) {
    const token = tokens[from];
    if (!isHan(token)) break;
    text = token.folded + text;
  }
  return text;
}

/** The names that a Chinese text may hold at a token. */
export function findNames(at: number, around: Surroundings): readonly NameFound[] {
  const token = around.tokens[at];
  if (token?.kind === 'word') return findLatin(at, around);
  if (token?.kind === 'paren' && NOTE.test(token.text))
    return [{ to: at + 1, cost: 0.6, classes: ['NOTE'], only: true }];
  if (!isHan(token)) return [];
  return [
    ...findPeople(at, around),
    ...findDepartments(at, around),
    ...findPlaces(at, around),
    ...findPolicies(at, around),
  ];
}

/** Names in Latin letters; a text of Han characters says nothing about capitals. */
function findLatin(at: number, around: Surroundings): readonly NameFound[] {
  const { tokens, style } = around;
  const mixed =
    style === 'lower' && tokens.some(({ kind, text }) => kind === 'word' && /^\p{Lu}/u.test(text));
  const found = findLatinNames(at, mixed ? { ...around, style: 'mixed' } : around, PARTICLES);
  const departments: NameFound[] = [];
  for (const { to, cost } of found) {
    const end = DEPARTMENT.exec(readHan(tokens, to, 3));
    if (end && end[0] !== '团队' && end[0] !== '小组')
      departments.push({ to: to + end[0].length, cost: cost - 0.2, classes: ['GN'], only: true });
  }
  return [...found, ...departments];
}

/** Words that end so may follow a name whose last character they begin with: 常开的. */
const LOOSE: ReadonlySet<string> = new Set('的了吗过着给到');

/** Whether a stretch ends within a word of ours, and what it costs that it begins or ends so. */
function cuts(from: number, to: number, around: Surroundings): { cost: number; torn: boolean } {
  const across = [1, 2, 3].some(
    (back) =>
      to - back >= from &&
      around
        .words(to - back)
        .some((word) => word.to > to && !LOOSE.has(around.tokens[word.to - 1]?.folded ?? '')),
  );
  const ends = around.words(to).some((word) => word.to > to + 1);
  let begins = false;
  let within = false;
  for (let at = Math.max(0, from - 3); at < from; at++)
    for (const word of around.words(at)) {
      if (word.to === from && from - at > 1) begins = true;
      if (word.to > from) within = true;
    }
  const cost = (across ? (ends ? 1.3 : 1) : 0) + (within && !begins ? 1 : 0);
  return { cost, torn: across && !ends };
}

/** Whether a word of ours of two characters and more lies within a stretch. */
function holdsWord(from: number, to: number, around: Surroundings): boolean {
  for (let at = from; at < to - 1; at++)
    if (around.words(at).some((word) => word.to > at + 1 && word.to <= to)) return true;
  return false;
}

function isWhole(from: number, to: number, around: Surroundings): boolean {
  return around.words(from).some((word) => word.to === to);
}

function findPeople(at: number, around: Surroundings): NameFound[] {
  const { tokens } = around;
  const found: NameFound[] = [];
  const dotted = readDotted(at, around);
  if (dotted > 0) {
    const cost =
      1.8 + (FUNCTION.has(tokens[at]?.folded ?? '') ? 1 : 0) + cuts(at, dotted, around).cost;
    return [{ to: dotted, cost, classes: ['N'], only: true }];
  }
  if (DOTS.has(tokens[at - 1]?.text ?? '')) return [];
  const text = readHan(tokens, at, LONGEST);
  const first = text[0] ?? '';
  const compound = compounds.has(text.slice(0, 2)) || compounds.has(text.slice(0, 4));
  const named = surnames.has(first);
  for (let length = 2; length <= text.length; length++) {
    const name = text.slice(0, length);
    const to = at + length;
    if (NEVER.has(name[length - 1] ?? '')) break;
    if (AT_SIGN.test(readHan(tokens, to, 3))) continue;
    if (DOTS.has(tokens[to]?.text ?? '')) continue;
    // Where a space parts the characters it is no name.
    if (length > 1 && tokens[to - 1]?.gap && length === 2 && text.length > 2) break;
    const cut = cuts(at, to, around);
    const inner = [...name.slice(1)].filter((character) => FUNCTION.has(character)).length;
    if (cut.torn) continue;
    let cost =
      2 + inner * 0.5 + (length > 2 && MAY_END.has(name.at(-1) ?? '') ? 1.1 : 0) + cut.cost * 1.6;
    if (inner > 0 && [...name.slice(1)].some((character) => ADVERBS.has(character))) continue;
    if (length > 2 && ENDS.has(name.at(-1) ?? '') && !MAY_END.has(name.at(-1) ?? '')) continue;
    // 曾张伟, 向李娜: a word and a person.
    if (length === 3 && FUNCTION.has(first) && COMMON.has(name[1] ?? '')) continue;
    if (isPlain(name) || isWhole(at, to, around)) continue;
    if (holdsWord(at, to, around)) cost += 0.6;
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
      [...name].every((character) => TRANSLITERATES.has(character))
    )
      found.push({ to, cost: 3.2 - 0.1 * length, classes: ['N'], only: true });
  }
  return found;
}

function isPlain(name: string): boolean {
  for (let length = 2; length <= name.length; length++)
    if (PLAIN.has(name.slice(0, length))) return true;
  return false;
}

/** Where a name of parts that dots join ends; 0 where there is none. */
function readDotted(at: number, { tokens }: Surroundings): number {
  let to = at;
  let dots = 0;
  let part = 0;
  let end = 0;
  for (; to < tokens.length && to < at + LONGEST_DOTTED; to++) {
    const token = tokens[to];
    if (isHan(token) && !NEVER.has(token.folded)) {
      part++;
      // The last part goes on as long as it sounds foreign.
      if (dots > 0 && (part <= 2 || TRANSLITERATES.has(token.folded))) end = to + 1;
      else if (dots > 0) break;
    } else if (DOTS.has(token?.text ?? '') && part > 0) {
      dots++;
      part = 0;
    } else break;
  }
  return dots > 0 ? end : 0;
}

/** A stretch that may be part of a name that is nobody's: of a department, a place. */
function isProper(
  from: number,
  to: number,
  around: Surroundings,
  allowed: ReadonlySet<string>,
): boolean {
  for (let at = from; at < to; at++) {
    const character = around.tokens[at]?.folded ?? '';
    if (NEVER.has(character)) return false;
    for (const word of around.words(at)) {
      if (word.to <= at + 1 || word.to > to) continue;
      const text = readHan(around.tokens, at, word.to - at);
      if (!allowed.has(text)) return false;
    }
  }
  return true;
}

function findDepartments(at: number, around: Surroundings): NameFound[] {
  const { tokens } = around;
  const found: NameFound[] = [];
  const text = readHan(tokens, at, 10);
  for (let length = 2; length < text.length; length++) {
    const end = DEPARTMENT.exec(text.slice(length));
    if (!end) continue;
    const name = text.slice(0, length);
    const to = at + length + end[0].length;
    if (end[0] === '处' && name.endsWith('办事')) continue;
    if ([...name].some((character, index) => FUNCTION.has(character) && !isPartOf(name, index)))
      continue;
    if (!isProper(at, at + length, around, DEPARTMENT_WORDS)) continue;
    if (!isDepartment(name)) continue;
    const personal = surnames.has(name[0] ?? '') && length <= 3 && !DEPARTMENT_WORDS.has(name);
    if (end[0].length > 1 && personal && end[0] !== '中心') continue;
    if (PLAIN.has(name) && !DEPARTMENT_WORDS.has(name)) continue;
    found.push({
      to,
      cost: 1.6 + 0.02 * length + cuts(at, to, around).cost * 0.8,
      classes: ['GN'],
      only: true,
    });
  }
  return found;
}

/** A name of words for departments and places, or of a few other characters. */
function isDepartment(name: string): boolean {
  let rest = name;
  for (const word of LONG_FIRST) rest = rest.replace(word, ' ');
  if (!rest.includes(' ')) return name.length <= 3;
  for (const place of PLACES) rest = rest.replace(place, ' ');
  return rest.trim() === '';
}

/** Whether a character of a name belongs to the word for a department in it. */
function isPartOf(name: string, index: number): boolean {
  for (const word of DEPARTMENT_WORDS) {
    const from = name.indexOf(word);
    if (from >= 0 && index >= from && index < from + word.length) return true;
  }
  return false;
}

const NO_WORDS: ReadonlySet<string> = new Set();
const PLACE_NEVER: ReadonlySet<string> = new Set(
  '和与跟及为给对让在把将帮替所除非各其此那有用关闭停禁启',
);

function findPlaces(at: number, around: Surroundings): NameFound[] {
  const { tokens } = around;
  const found: NameFound[] = [];
  const text = readHan(tokens, at, 8);
  const after = BEFORE_SITE.test(hanBefore(tokens, at, 2));
  for (let length = 2; length <= Math.min(6, text.length); length++) {
    const name = text.slice(0, length);
    if ([...name].some((character) => NEVER.has(character) || PLACE_NEVER.has(character))) break;
    if (!after && !SITE.test(text.slice(length))) continue;
    if (length > 3 && COMMON.has(name[0] ?? '')) continue;
    if (!isProper(at, at + length, around, NO_WORDS)) continue;
    found.push({
      to: at + length,
      cost: 2 + 0.02 * length + cuts(at, at + length, around).cost,
      classes: ['S'],
      only: true,
    });
  }
  return found;
}

function findPolicies(at: number, around: Surroundings): NameFound[] {
  const { tokens } = around;
  const found: NameFound[] = [];
  const text = readHan(tokens, at, 10);
  const after = BEFORE_POLICY.test(hanBefore(tokens, at, 4));
  for (let length = 2; length <= Math.min(6, text.length); length++) {
    const name = text.slice(0, length);
    if (NEVER.has(name.at(-1) ?? '')) break;
    const before = POLICY.test(text.slice(length));
    if (!after && !before) continue;
    // "王小明的铃声策略": of some other kind.
    if (!after && tokens[at - 1]?.folded === '的') continue;
    if (!after && surnames.has(name[0] ?? '')) continue;
    const named = BEFORE_NAMED.test(hanBefore(tokens, at, 4));
    if (!named && [...name].some((character) => FUNCTION.has(character))) continue;
    if (isPlain(name)) continue;
    if (!isProper(at, at + length, around, NO_WORDS)) continue;
    found.push({
      to: at + length,
      cost: 2.6 + cuts(at, at + length, around).cost,
      classes: ['P'],
      only: true,
    });
  }
  return found;
}
