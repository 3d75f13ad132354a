import type { Fact, Link, Part, Unit } from './facts.js';

/** Words of Chinese time, in simplified characters, by what they mean. */
const words: [Fact, string][] = [];

['一', '二', '三', '四', '五', '六', '日'].forEach((han, day) => {
  for (const week of ['周', '星期', '礼拜']) {
    words.push([{ is: 'weekday', day }, week + han]);
    words.push([{ is: 'weekday', day }, `${week}${day === 6 ? '天' : day + 1}`]);
  }
});

const UNITS: [Unit, string][] = [
  ['minute', '分钟|分'],
  ['hour', '小时|钟头'],
  ['day', '天|日'],
  ['week', '周|星期|礼拜'],
  ['month', '月'],
  ['quarter', '季度'],
  ['year', '年'],
];
for (const [unit, names] of UNITS)
  for (const word of names.split('|')) words.push([{ is: 'unit', unit }, word]);

const PARTS: [Part, string][] = [
  ['dawn', '凌晨|清晨'],
  ['morning', '早上|上午|早晨|早间|一早|早'],
  ['noon', '中午|正午|午间'],
  ['afternoon', '下午|午后'],
  ['evening', '晚上|傍晚|晚间|夜晚|晚'],
  ['night', '夜里|夜间|深夜|半夜|午夜'],
];
for (const [part, names] of PARTS)
  for (const word of names.split('|')) words.push([{ is: 'part', part }, word]);

const LINKS: [Link, string][] = [
  ['on', '在|于'],
  ['from', '从|自|自从|打从'],
  [
    'until',
    '到|直到|至|直至|截至|截止到|截止至|截止|一直到|持续到|延至|延续到|维持到|有效期至|有效期到|有效至|有效到|期限至|期限到|持续至|保留到|保留至',
  ],
  ['to', '-|~|—|～'],
  ['and', '和|与|跟'],
  ['or', '或|或者'],
  ['in', '过|再过'],
  ['for', '持续|为期|长达'],
  ['of', '的'],
  ['comma', '、'],
  ['fromAfter', '起|开始|开始起|起始|起始时'],
  ['sinceAfter', '以来|至今|至今为止|到现在|到现在为止|到目前|到目前为止|直到现在|起至今|开始至今'],
  ['beforeAfter', '之前|以前|前'],
  ['laterAfter', '之后|以后|过后|后'],
  ['withinAfter', '之内|以内|内'],
  ['untilAfter', '为止|止'],
  ['spanAfter', '之间|期间'],
];
for (const [link, phrases] of LINKS)
  for (const phrase of phrases.split('|')) words.push([{ is: 'link', link }, phrase]);

const REST: [Fact, string][] = [
  [{ is: 'day', days: 0 }, '今天|今日|当天|今儿'],
  [{ is: 'day', days: 1 }, '明天|明日|明儿|次日'],
  [{ is: 'day', days: -1 }, '昨天|昨日|昨儿'],
  [{ is: 'day', days: 2 }, '后天'],
  [{ is: 'day', days: 3 }, '大后天'],
  [{ is: 'day', days: -2 }, '前天|前日'],
  [{ is: 'day', days: -3 }, '大前天'],
  [{ is: 'day', days: 0, part: 'evening' }, '今晚|今夜'],
  [{ is: 'day', days: 1, part: 'evening' }, '明晚|明夜'],
  [{ is: 'day', days: 2, part: 'evening' }, '后晚'],
  [{ is: 'day', days: -1, part: 'evening' }, '昨晚|昨夜'],
  [{ is: 'day', days: -2, part: 'evening' }, '前晚'],
  [{ is: 'day', days: 0, part: 'morning' }, '今早|今晨'],
  [{ is: 'day', days: 1, part: 'morning' }, '明早|明晨'],
  [{ is: 'day', days: -1, part: 'morning' }, '昨早'],
  [{ is: 'weekend' }, '周末'],
  [{ is: 'which', offset: -1 }, '上|上个|上一|上一个'],
  [{ is: 'which', offset: -2 }, '上上|上上个'],
  [{ is: 'which', offset: 0 }, '本|这|这个|本个|当'],
  [{ is: 'which', offset: 1 }, '下|下个|下一|下一个'],
  [{ is: 'which', offset: 2 }, '下下|下下个'],
  [{ is: 'period', unit: 'year', offset: -1 }, '去年'],
  [{ is: 'period', unit: 'year', offset: -2 }, '前年'],
  [{ is: 'period', unit: 'year', offset: 0 }, '今年'],
  [{ is: 'period', unit: 'year', offset: 1 }, '明年'],
  [{ is: 'period', unit: 'month', offset: 0, edge: 'start' }, '月初|本月初|这个月初'],
  [{ is: 'period', unit: 'month', offset: 0, edge: 'mid' }, '月中|本月中|本月中旬'],
  [{ is: 'period', unit: 'month', offset: 0, edge: 'end' }, '月底|月末|本月底|本月末|这个月底'],
  [{ is: 'period', unit: 'year', offset: 0, edge: 'start' }, '年初'],
  [{ is: 'period', unit: 'year', offset: 0, edge: 'end' }, '年底|年末'],
  [{ is: 'edge', edge: 'start', after: true }, '初'],
  [{ is: 'edge', edge: 'early', after: true }, '上旬'],
  [{ is: 'edge', edge: 'late', after: true }, '下旬'],
  [{ is: 'edge', edge: 'mid', after: true }, '中旬'],
  [{ is: 'edge', edge: 'end', after: true }, '底|末'],
  [{ is: 'rolling' }, '最近|近|过去|最近的|过去的|最近这'],
  [{ is: 'ahead' }, '接下来|接下来的|未来|未来的|今后|往后'],
  [{ is: 'half' }, '半|半个'],
  [{ is: 'few' }, '几|几个|数|数个|好几|若干|多个'],
  [{ is: 'now' }, '现在|目前|如今'],
  [{ is: 'every' }, '每|每个|每逢|每隔'],
  [{ is: 'vague' }, '大概|大约|左右|差不多|约'],
  [
    { is: 'vague', alone: true },
    '稍后|稍晚|过一会儿|过一会|过会儿|一会儿|待会儿|待会|等会儿|等一会儿|过一阵|过一阵子|过些天|过些日子|过段时间|过一段时间|过几天|过两天|过阵子|改天|改日|改时|晚点|晚些|晚些时候|迟些|迟点|回头|日后|前几天|前些天|前两天|前阵子|前一阵|前一阵子|前段时间|这几天|这两天|这阵子|那天|某天|有一天|不久以后|不久之后|不久前|不久后|工作日|下班后|下班前|上班前|上班后|下班时间|非工作时间|一段时间|一阵子|半天',
  ],
  [{ is: 'zone' }, '北京时间|格林威治时间|世界时'],
];
for (const [fact, phrases] of REST)
  for (const phrase of phrases.split('|')) words.push([fact, phrase]);

export const ZH_WORDS: readonly (readonly [Fact, string])[] = words;

/** Traditional characters that words of time are written with; one for one, so that offsets stay. */
export const ZH_FOLD: Readonly<Record<string, string>> = {
  週: '周',
  點: '点',
  時: '时',
  號: '号',
  後: '后',
  從: '从',
  個: '个',
  開: '开',
  鐘: '钟',
  鍾: '钟',
  禮: '礼',
  為: '为',
  間: '间',
  內: '内',
  這: '这',
  來: '来',
  過: '过',
  幾: '几',
  當: '当',
  於: '于',
  兩: '两',
  兒: '儿',
  會: '会',
  現: '现',
  結: '结',
  數: '数',
  遲: '迟',
  頭: '头',
  陣: '阵',
  續: '续',
  維: '维',
  約: '约',
  暫: '暂',
};

/** Any of these, and a text may hold a time. */
export const ZH_CUE =
  /\d:\d\d|\d{4}-\d|\d\/\d|[点时點時]|[今明昨后前後当當次某那半][天日晚早晨夜儿兒年]|大[前后後]天|上午|下午|[早晚]上|[早晚][点點些]|早晨|中午|凌晨|清晨|傍晚|夜|小时|小時|分钟|分鐘|[周週星礼禮][一二三四五六日天期拜末1-7]|[一二两兩三四五六七八九十百\d几幾数半] ?[个個]?(?:半)?[天日号號周週星礼禮月年季小分钟鐘刻]|[上下本这這每][个個一]?[周週星礼禮月年季]|月[初中底末]|年[初底末]|每[天晚日早]|[最附]?近[一二两兩三四五六七八九十\d几幾]|稍[后後晚]|[一待等过過][会會阵陣]|过[些段几幾两兩]|過[些段几幾两兩]|改[天日]|回[头頭]|日[后後]|去年|[前这這][几幾两兩些阵陣段]|不久|工作日|[上下]班|暂时|暫時|一段|一[阵陣]|早|午|晚|迟|遲|[上下]旬|钟头|鐘頭|刻钟|刻鐘/;
