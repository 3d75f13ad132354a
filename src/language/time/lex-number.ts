import type { Fact, Unit } from './facts.js';

const MOST = '(?![\\p{L}\\p{N}_@\\\\]|[.,:/]\\p{N})';
// In Chinese a Han character follows a number without a blank.
const END = { en: MOST, zh: '(?![a-zA-Z0-9_@\\\\]|[.,:/]\\d)' } as const;
const HALF = ' ?(?<half>[ap])\\.?m\\b\\.?';

function patterns(end: string): RegExp {
  const rules = [
    `(?<iso>\\d{4}-\\d\\d-\\d\\d)(?:T(?<isoTime>\\d\\d:\\d\\d)(?::(?<isoSeconds>\\d\\d))?(?:\\.\\d{1,3})?(?<zone>Z|[+-]\\d\\d:\\d\\d)?)?${end}`,
    `(?<ymd>\\d{4}[./]\\d{1,2}[./]\\d{1,2})${end}`,
    `(?<dmy>\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d\\d))${end}`,
    `(?<hour>\\d{1,2})(?::(?<minute>\\d\\d)(?::(?<second>\\d\\d))?|\\.(?<dotted>\\d\\d)(?=${HALF.replace('<half>', '<_half>')}))?${HALF}${end}`,
    `(?<time>\\d{1,2}:\\d\\d)(?<seconds>:\\d\\d)?${end}`,
    `(?<nth>\\d{1,2})(?:st|nd|rd|th)${end}`,
    `(?<amount>\\d{1,4}(?:\\.\\d{1,2})?)(?<unit>hours?|hrs?|h|minutes?|mins?|days?|d|weeks?|wks?|w)${end}`,
    `(?<slashed>\\d{1,2}/\\d{1,2})${end}`,
    `(?<pointed>\\d{1,2}\\.\\d{1,2}\\.)(?!\\d)`,
    `(?<number>\\d{1,4}(?:\\.\\d{1,2})?)${end}`,
  ];
  return new RegExp(rules.join('|'), 'iuy');
}

const PATTERNS = { en: patterns(END.en), zh: patterns(END.zh) };
const UNITS: Readonly<Record<string, Unit>> = { h: 'hour', m: 'minute', d: 'day', w: 'week' };

/** Day and month of a date in figures; undefined where they may be either way round. */
function sortDate(first: number, second: number): { day: number; month: number } | undefined {
  if (first === second || (first > 12 && second <= 12)) return { day: first, month: second };
  return second > 12 && first <= 12 ? { day: second, month: first } : undefined;
}

function readDate(text: string): Fact {
  const [first = 0, second = 0, year] = text.split(/[./-]/).filter(Boolean).map(Number);
  // Nobody writes the month first with dots.
  const sorted = text.includes('.') ? { day: first, month: second } : sortDate(first, second);
  const whole = year === undefined || year > 99 ? year : 2000 + year;
  return {
    is: 'date',
    ...(sorted ?? { unsorted: true }),
    ...(whole === undefined ? { weak: true } : { year: whole }),
  };
}

function readClock(hour: number, minute: number, half: string | undefined): Fact {
  if (hour < 1 || hour > 12) return { is: 'clock', hour: 99, minute, sure: true };
  const pm = half?.toLowerCase() === 'p';
  return { is: 'clock', hour: (hour % 12) + (pm ? 12 : 0), minute, sure: true };
}

function readInstant(text: string): Fact {
  const at = Date.parse(text);
  return Number.isNaN(at) ? { is: 'date', unsorted: true } : { is: 'instant', at };
}

function readGroups(groups: Readonly<Record<string, string | undefined>>): Fact {
  const { iso, isoTime, isoSeconds, zone, ymd, dmy, hour, time, nth, amount, unit } = groups;
  if (iso !== undefined) {
    if (isoTime !== undefined && zone !== undefined)
      return readInstant(`${iso}T${isoTime}:${isoSeconds ?? '00'}${zone}`);
    const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
    const [hours = 0, minutes = 0] = (isoTime ?? '').split(':').map(Number);
    if (isoTime === undefined) return { is: 'date', year, month, day };
    return { is: 'date', year, month, day, clock: { hour: hours, minute: minutes } };
  }
  if (ymd !== undefined) {
    const [year = 0, month = 0, day = 0] = ymd.split(/[./]/).map(Number);
    return { is: 'date', year, month, day };
  }
  const date = dmy ?? groups.slashed ?? groups.pointed;
  if (date !== undefined) return readDate(date);
  if (hour !== undefined)
    return readClock(Number(hour), Number(groups.minute ?? groups.dotted ?? 0), groups.half);
  if (time !== undefined) {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    // "5:30" may be in the afternoon, 05:30 is not.
    const sure = /^(?:0|[7-9]:|\d\d)/.test(time);
    const fact: Fact = { is: 'clock', hour: hours, minute: minutes, sure };
    return groups.seconds !== undefined && fact.is === 'clock' ? { ...fact, seconds: true } : fact;
  }
  if (nth !== undefined) return { is: 'nth', value: Number(nth) };
  if (amount !== undefined)
    return {
      is: 'amount',
      value: Number(amount),
      unit: UNITS[unit?.[0]?.toLowerCase() ?? ''] ?? 'hour',
    };
  return { is: 'number', value: Number(groups.number), digits: true };
}

/** The date, clock time, amount or number in figures that begins at a place of a text. */
export function lexNumber(
  text: string,
  at: number,
  language: 'en' | 'zh',
): { readonly fact: Fact; readonly end: number } | undefined {
  // The 9 of INC0009 is no time, nor is the 1 of 10.0.0.1.
  if (at > 0 && /[\p{L}\p{N}_@.,:/\\#-]$/u.test(text.slice(at - 1, at)) && language === 'en') {
    if (!/[\d\p{L}]-$/u.test(text.slice(Math.max(0, at - 2), at))) return;
  }
  if (language === 'zh' && /[a-zA-Z0-9_@.,:/\\#]/.test(text[at - 1] ?? '')) return;
  const pattern = PATTERNS[language];
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match?.groups) return;
  return { fact: readGroups(match.groups), end: pattern.lastIndex };
}
