import { counter } from '../../replies/count.js';

export const count = counter('zh-CN');

/** A name or a number stands off from the Chinese text around it; Chinese does not. */
export function apart(text: string): string {
  return `${LATIN.test(text.slice(0, 1)) ? ' ' : ''}${apartAfter(text)}`;
}

/** The same where nothing or a full-width mark, which has room of its own, stands before it. */
export function apartAfter(text: string): string {
  return LATIN.test(text.slice(-1)) ? `${text} ` : text;
}

const LATIN = /[\p{Script=Latin}\p{N}`*]/u;

const conjunction = new Intl.ListFormat('zh-Hans-CN', { type: 'conjunction' });

/** `王小明和刘洋`, `Tony Smith 和 Ana Lopez`. */
export function list(items: readonly string[]): string {
  const parts = conjunction.formatToParts(items);
  return parts
    .map(({ type, value }, index) => {
      if (type === 'element' || value !== '和') return value;
      const before = LATIN.test(parts[index - 1]?.value.slice(-1) ?? '') ? ' ' : '';
      const after = LATIN.test(parts[index + 1]?.value.slice(0, 1) ?? '') ? ' ' : '';
      return `${before}和${after}`;
    })
    .join('');
}

/** Many names of departments say themselves that they are one: `财务部`, but `Finance 部门`. */
export function departmentOf(name: string): string {
  return /(?:[部组处科室]|中心)$/u.test(name) ? name : `${apartAfter(name)}部门`;
}

/** A sign between two texts, with room around it where no full-width mark gives some. */
export function beside(before: string, sign: string, after: string): string {
  return `${before}${/[（）“”，。、：；]$/u.test(before) ? '' : ' '}${sign} ${after}`;
}
