/** `1,234` and the plural form that goes with it, of a locale that has two. */
export function counter(locale: string): (count: number, one: string, other: string) => string {
  const numbers = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  return (count, one, other) =>
    `${numbers.format(count)}${rules.select(count) === 'one' ? one : other}`;
}
