import type { Surroundings } from '../core/language.js';
import type { Token } from '../core/tokens.js';
import { SURNAMES } from './surnames.js';

/** Characters of a name that are looked at. */
export const LONGEST = 6;
export const surnames: ReadonlySet<string> = new Set(SURNAMES.replace(/\s/g, ''));
/** The most frequent ones: they begin a name of their own after another word. */
export const COMMON: ReadonlySet<string> = new Set([...SURNAMES.replace(/\s/g, '')].slice(0, 100));
/** In nobody's name, wherever it stands. */
export const NEVER: ReadonlySet<string> = new Set(
  '的了吗呢吧呀么们哪这谁他她它你您我把被没请什怎几某每个些嘛啊掉俩互',
);
/** Of no name that a surname does not begin, nor of a department or place. */
export const FUNCTION: ReadonlySet<string> = new Set(
  '不是和与跟及同为给对让令使开用可以如过非上下在有能会全向于从都就也再又还先才要等应到去来已未将帮替除但而或且只仅别勿莫各其此那所做设改关停禁启闭恢取消撤收分配授予发送里中内外后前人之说问想称催叫时过完曾该假忘错差',
);
/** What stands for a person, a thing or a part where a name might: see `isPlain`. */
export const PLAIN: ReadonlySet<string> = new Set(
  '周末 周一 周二 周三 周四 周五 周六 周日 周天 周期 周边 周围 老板 老师 老员工 老总 小组 小组长 小伙伴 主管 高管 高层 成员 司机 安全 全部 全体 全员 全局 别人 别的 时候 方面 公司 单位 单个 文档 文件 文员 会议 网络 双方 相关 常用 任何 任意 包括 路人 游客 应用 应该 应当 能力 马上 计划 查看 解除 解禁 解封 管理员 方便 时间 于是 干部 平时 元旦 项目 项目组 强制 谷歌 白领 车间 公告 公众 公共 公用 群组 群里 祝贺 邮箱 邮件 门口 门卫 位置 来电 来宾 计算机 计算 花名册 支持 通话 通知 通讯录 水平 平台 国家 温度 黄页 金额 白板 白天 毛病 连接 连续 易于 党员 官员 保安 保留 保存 关于 关键 连同 从来 从未 从没 别再 都别 都要 都能 都会 都不 来自 和其 于他 应对 向来 包含 包括 常见 常规 常常 高级 高峰期 高峰时段 全天 全年 全集团 全公司 全世界 时常 时不时 司法 成功 成立 成为 成都 安排 安装 方案 方法 方式 许多 许可 许可证 金融 石油 时段 白班 常驻 元老 元首 余下 余额 章程 何时 何必 何苦 何不 何况 何用 曾经 曾在 强烈 强行 平均 严禁 严格 齐步 路由 钱包 车辆 车队 盘点 充值 封禁 封锁 管理 解决 解释 解散 查询 查找 查阅 查清 查出 查明 计入 计费 祝您 祝你 向他 向外 向内 于今 于前 干脆 干嘛 干什 连带 连他 连我 能否 能不 能够 帅哥 美女 乐意 乐于 危险 幸好 幸运 时区 位于 干扰 符合 符号 左右 左边 东西 东边 西边 南边 北边 左手 成年 成本 江苏 海外 海关 海报 国外 国内 国庆 车牌 门禁 花费 花钱 毕业 毕业生 季度 商务 商业 商量 商定 单独 单单 冷静 施工 阳光 温馨 常务 常委 广告 广播 段时间 经理 水电'.split(
    ' ',
  ),
);

export function isHan(token: Token | undefined): token is Token {
  return token?.kind === 'han';
}

/** The Han characters from a token on, written together. */
export function readHan(tokens: readonly Token[], at: number, most: number): string {
  let text = '';
  for (let to = at; to < at + most; to++) {
    const token = tokens[to];
    if (!isHan(token)) break;
    text += token.folded;
  }
  return text;
}

export function hanBefore(tokens: readonly Token[], at: number, most: number): string {
  let text = '';
  for (let from = at - 1; from >= 0 && from >= at - most; from--) {
    const token = tokens[from];
    if (!isHan(token)) break;
    text = token.folded + text;
  }
  return text;
}

/** Words that end so may follow a name whose last character they begin with: 常开的. */
const LOOSE: ReadonlySet<string> = new Set('的了吗过着给到');

function isLoose(end: number, to: number, { tokens }: Surroundings): boolean {
  return end === to + 1 && LOOSE.has(tokens[to]?.folded ?? '');
}

/** Whether a stretch ends within a word of ours, and what it costs that it begins or ends so. */
export function cuts(
  from: number,
  to: number,
  around: Surroundings,
): { cost: number; torn: boolean } {
  const across = [1, 2, 3].some(
    (back) =>
      to - back >= from &&
      around.words(to - back).some((word) => word.to > to && !isLoose(word.to, to, around)),
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
export function holdsWord(from: number, to: number, around: Surroundings): boolean {
  for (let at = from; at < to - 1; at++)
    if (around.words(at).some((word) => word.to > at + 1 && word.to <= to)) return true;
  return false;
}

export function isWhole(from: number, to: number, around: Surroundings): boolean {
  return around.words(from).some((word) => word.to === to);
}

export function isPlain(name: string): boolean {
  for (let length = 2; length <= name.length; length++)
    if (PLAIN.has(name.slice(0, length))) return true;
  return false;
}

/** A stretch that may be part of a name that is nobody's: of a department, a place. */
export function isProper(
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

export const NO_WORDS: ReadonlySet<string> = new Set();
