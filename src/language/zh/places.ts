import type { NameFound, Surroundings } from '../core/language.js';
import {
  COMMON,
  cuts,
  FUNCTION,
  hanBefore,
  isProper,
  NEVER,
  NO_WORDS,
  PLAIN,
  readHan,
  surnames,
} from './characters.js';

/** Departments, whose names our own words may stand in. */
const DEPARTMENT_WORDS: ReadonlySet<string> = new Set(
  '维护 维修 法规 政策 会展 票据 文秘 信访 舆情 社保 党办 纪委 外协 外委 机房 网管 桌面 工程造价 造价 预算 决算 成本 资产 设施 资料 财会 财务 法务 销售 市场 人事 人力 人力资源 技术 研发 行政 客服 采购 工程 运营 产品 后勤 公关 质检 仓储 物流 生产 审计 信息 信息技术 客户 客户服务 服务 售后 培训 开发 测试 设计 项目 数据 网络 安全 战略 投资 品牌 商务 综合 策划 企划 总务 编辑 会计 运维 支持 管理 公共 媒体 国际 质量 医疗 教学 教务 会议 通信 通讯 内容 合规 风控 电商 直播 电话 呼叫 语音 视频 邮件 软件 硬件 平台 应用 业务 档案 信贷 共享 结算 稽核 资金 税务 秘书 董事会 董事 监事会 总裁 教育 体验 安保 物业 消防 党群 党委 工会 纪检 监察 宣传 组织 外联 外贸 内控 内审 督察 督导 供应链 供应 计划 调度 工艺 设备 机电 动力 能源 环境 环保 健康 基建 建设 工会 招聘 薪酬 绩效 福利 考勤 门店 渠道 零售 批发 招商 加盟 大客户 海外 跨境 进出口 报关 关务 理赔 承保 核保 精算 理财 私募 公募 托管 清算 算法 前端 后端 架构 硬件 固件 嵌入式 芯片 交付 实施 咨询 解决方案 售前 商业 战略发展 发展 规划 创新 孵化 实验 研究 检测 检验 化验 计量 标准 图书 出版 发行 采编 新闻 视觉 美术 动画 游戏 社区 增长 用户体验 会员 物资 保卫 车辆 车队 餐饮 食堂 住院 门诊 急诊 护理 药剂 影像 放射 病案 医保 教研 学工 招生 就业 科研 国资 合作 法律 知识产权 专利 文档 翻译 本地化 呼叫 值班 夜班 白班 早班 中班 晚班 外包 外事 外勤 内勤 柜面 柜台 热线 对公 普惠 信用卡 运管 科技 金融科技 信息科技 办公 党建 团委 学生工作 研究生 保障 基础设施 信息安全 数据治理 数字化 智能制造 精益 仓管 库房 招标 投标 拓展 政企 直销 分销 电销 客诉 投诉 单证 船务 海运 空运 品控 品管 品保 质控 包装 焊接 装配 总装 冲压 注塑 模具 检修 运行 营销 营业 票务 客运 货运 站务 乘务 收银 金融 金融市场 总经理 经理 副总经理 离退休 退休 工作 外部 内部 外部审计 呼叫中心 客服中心 数据中心 共享中心 研发中心 运营中心 前台 导购 配送 快递 分拣 装卸 仓库'.split(
    ' ',
  ),
);
/** Of these what may be turned off too: "视频财务部" is no department. */
const OTHER_THINGS: ReadonlySet<string> = new Set(['会议', '电话', '语音', '视频', '邮件']);
const LONG_FIRST = [...DEPARTMENT_WORDS].sort((a, b) => b.length - a.length);
/** Places that stand before the name of a department. */
const PLACES =
  '北京 上海 广州 深圳 成都 杭州 南京 武汉 西安 重庆 天津 苏州 青岛 大连 厦门 香港 台北 华东 华北 华南 华中 西南 西北 东北 海外 国内 国际 总部 第一 第二 第三 第四 第五 一 二 三 四 五 六 集团 大区 区域 东区 西区 南区 北区 中国 亚太 欧洲 北美 沈阳 长春 哈尔滨 郑州 长沙 合肥 济南 昆明 宁波 无锡 佛山 东莞 福州 南昌 贵阳 兰州 太原 石家庄 乌鲁木齐 珠海'.split(
    ' ',
  );
const TOWNS: ReadonlySet<string> = new Set(
  PLACES.filter(
    (place) =>
      !/^(?:[东西华].|.区|第.|.|海外|国内|国际|总部|集团|区域|中国|亚太|欧洲|北美)$/u.test(place),
  ),
);
/** They end the name of a department; of those of two characters a person's name may stand before. */
export const DEPARTMENT =
  /^(?:部(?!门|分(?!配)|署)|组(?!织|长|合|成|员)|科(?!学|长|目|技)|处(?!理|于|长|所)|室(?!内|外)|中心|团队|小组|办公室|事业部|项目组)/u;
/** These end one too, where what stands before them is no person: in 王强办 they are a verb. */
const ALSO_DEPARTMENT =
  /^(?:办(?!公|理|事|法|妥|完|好|成|一|下|了)|课(?!程|件|堂|本|题|时)|院(?!长|子|校)|系(?!统|列|数|上)|所(?!有|在|以|属|需|述|列|谓|用|发|做)|队(?!长|员|伍|友|列)|厂(?!长|家|房|商)|车间|工段|工厂|项目部)/u;
const ENDS = /[部组科处室中团小办事项课院系所队厂车工段]/u;
/** What any of them begins with: most characters end no name at a glance. */
const END_BEGINS: ReadonlySet<string> = new Set('部组科处室中团小办事项课院系所队厂车工');
const SITE = /^(?:站点|地点|网点|办事处|分公司|分部|办公区|园区)/u;
const OFFICE = /^办公室/u;
const SITE_BEGINS: ReadonlySet<string> = new Set('站地网办分园');
function isSite(text: string, from: number): boolean {
  return SITE_BEGINS.has(text[from] ?? '') && SITE.test(text.slice(from));
}
const BEFORE_SITE = /站点$/u;
/** 站点：米兰 */
function isAfterSite(tokens: Surroundings['tokens'], at: number): boolean {
  const end = tokens[at - 1]?.text === ':' ? at - 1 : at;
  return BEFORE_SITE.test(hanBefore(tokens, end, 2));
}
const NEXT_SITES =
  /^(?:[、,和与及跟]\p{Script=Han}{2,4}?){0,6}[两二三四五六2-6]个?(?:站点|办事处|分公司|网点|园区|办公区)/u;
const SITES_GO_ON: ReadonlySet<string> = new Set('、,和与及跟两二三四五六23456');
/** Whether names follow, and a count that says that all of them are sites: 沈阳、长春两个站点. */
function areSites(to: number, tokens: Surroundings['tokens']): boolean {
  if (!SITES_GO_ON.has(tokens[to]?.folded ?? '')) return false;
  let text = '';
  for (let at = to; at < to + 24; at++) {
    const token = tokens[at];
    if (token?.kind !== 'han' && token?.text !== '、' && token?.text !== ',') break;
    text += token.folded;
  }
  return text.length > 2 && NEXT_SITES.test(text);
}

const COUNTED = '第?[一二三四五六七八九十]{1,2}';
/** Those that do not end in 部: a kind of department with the words that stand before it, and nobody's name. */
const UNITS = new RegExp(
  `^(?:${[
    `(?:${COUNTED}|总装|冲压|焊接|涂装|装配|机加工|加工|包装|铸造|注塑|维修|生产|喷漆|组装|热处理|锻造|电镀|印刷|纺织|染色|切割|模具|动力|成品|原料|灌装)车间`,
    `(?:${COUNTED}|总)(?:分厂|厂|课|科|工段|大队|中队|院|所)(?!长|学|程|士)`,
    '(?:招生|学生|外事|党政|综合|信访|安全|质量|行政|财务|人事|教务|科研|纪检|总经理|董事|总裁|董秘|书记|院长|校长|厂长|局长|宣传|校|院|厂|总|党|党委)办(?!公|理|事|法)',
    '(?:外|内|儿|骨|眼|妇产|妇|急诊|口腔|皮肤|放射|检验|药剂|麻醉|护理|神经内|神经外|心内|胸外|泌尿外|病案|医务|教务|学生|总务|设备|保卫|预防保健)科(?!学|长|目|技|研)',
    '(?:计算机|数学|物理|化学|中文|外语|英语|历史|法律|经济|机械|电子|土木|会计|金融|管理|艺术|音乐|体育)系(?!统|列)',
    '(?:计算机|法|商|医|文|理|工|外语|外国语|管理|经济|艺术|继续教育|研究生|信息|软件)学院(?!长)',
    '(?:实验|化验|检验|手术|调度|监控|值班|档案|收发|机要|教研|财务|编辑)室(?!内|外)',
    `(?:${COUNTED}|早|中|晚|夜)班组`,
  ].join('|')})(?!主任|科长|院长)`,
  'u',
);

/** Departments that do not end in 部: 三车间, 招生办, 外科. */
function findUnits(at: number, around: Surroundings): NameFound[] {
  const [unit] = UNITS.exec(readHan(around.tokens, at, 9)) ?? [];
  if (unit === undefined) return [];
  const to = at + unit.length;
  // 总务科 is not 务科, nor 神经外科 外科: nothing but a word of ours is before it.
  const cut = cuts(at, to, around);
  if (cut.torn) return [];
  return [{ to, cost: 1.6 + cut.cost * 0.8, classes: ['GN'], only: true }];
}

export function findDepartments(at: number, around: Surroundings): NameFound[] {
  const { tokens } = around;
  const text = readHan(tokens, at, 10);
  if (!ENDS.test(text)) return [];
  const found: NameFound[] = findUnits(at, around);
  for (let length = 2; length < text.length; length++) {
    if (!END_BEGINS.has(text[length] ?? '')) continue;
    const name = text.slice(0, length);
    const rest = text.slice(length);
    const end = DEPARTMENT.exec(rest) ?? alsoEnds(name, rest);
    if (!end) continue;
    const to = at + length + end[0].length;
    if (end[0] === '处' && name.endsWith('办事')) continue;
    if ([...name].some((character, index) => FUNCTION.has(character) && !isPartOf(name, index)))
      continue;
    if (!isProper(at, at + length, around, DEPARTMENT_WORDS)) continue;
    if (!isDepartment(name) || isOffice(name + end[0])) continue;
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

/** 苏州办公室 is a place. */
function isOffice(text: string): boolean {
  return text.endsWith('办公室') && TOWNS.has(text.slice(0, -3));
}

function alsoEnds(name: string, rest: string): RegExpExecArray | null {
  const personal = surnames.has(name[0] ?? '') && name.length <= 3 && !DEPARTMENT_WORDS.has(name);
  return personal ? null : ALSO_DEPARTMENT.exec(rest);
}

/** A name of words for departments and places, or of a few other characters. */
function isDepartment(name: string): boolean {
  if (name.length > 2 && OTHER_THINGS.has(name.slice(0, 2))) return false;
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

const PLACE_NEVER: ReadonlySet<string> = new Set(
  '和与跟及为给对让在把将帮替所除非各其此那有用关闭停禁启是只仅再又已限就涉含适围看要',
);

/** Towns whose names begin with words of ours. */
const FALSE_FRIENDS: readonly string[] =
  '呼和浩特 大同 共和 泰和 仁和 义和 和平 和林格尔 和田 和县 和龙 开封 开平 开远 让胡路 将乐 同安 同江'.split(
    ' ',
  );
function isKnownPlace(name: string): boolean {
  return FALSE_FRIENDS.includes(name);
}
function isNoPlace(character: string): boolean {
  return NEVER.has(character) || PLACE_NEVER.has(character);
}

/** What 下 stands behind as a particle. */
const VERB = /[查看认对问核实询]/u;

export function findPlaces(at: number, around: Surroundings): NameFound[] {
  const { tokens } = around;
  const found: NameFound[] = [];
  const text = readHan(tokens, at, 8);
  const after = isAfterSite(tokens, at);
  for (let length = 2; length <= Math.min(6, text.length); length++) {
    const name = text.slice(0, length);
    if (!isKnownPlace(name) && [...name].some(isNoPlace)) {
      if (FALSE_FRIENDS.some((place) => place.startsWith(name))) continue;
      break;
    }
    const office = TOWNS.has(name) && OFFICE.test(text.slice(length));
    // 确认下伊斯坦布尔站点: the particle of the verb before it.
    if (name.startsWith('下') && VERB.test(hanBefore(tokens, at, 1))) break;
    if (!after && !office && !isSite(text, length) && !areSites(at + length, tokens)) continue;
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
