import type { Catalogue } from '../../replies/catalogue.js';
import { beside } from './count.js';

export const values = {
  on: '开启',
  off: '关闭',
  notSet: '未设置',
  byDefault: '默认开启',
  noted: ({ value, notes }) => (notes.length === 0 ? value : `${value}（${notes.join('，')}）`),
  under: ({ value, notes, policy, fresh }) =>
    `${value}（${[...notes, policy, ...(fresh ? ['新策略'] : [])].join('，')}）`,
  of: ({ setting, value }) => `${setting} ${value}`,
  turn: ({ before, after }) => beside(before, '→', after),
  day: ({ weekday, day, month, year }) =>
    `${year === undefined ? '' : `${year}年`}${month}月${day}日（${weekday}）`,
} satisfies Catalogue['values'];
