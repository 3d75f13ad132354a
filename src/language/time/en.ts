import type { Fact, Link, Part, Unit } from './facts.js';

/** Words and phrases of English time, in small letters, by what they mean. */
const words: [Fact, string][] = [];

const DAYS = [
  ['monday', 'mon'],
  ['tuesday', 'tue', 'tues'],
  ['wednesday', 'wed', 'weds'],
  ['thursday', 'thu', 'thur', 'thurs'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
];
DAYS.forEach(([name = '', ...short], day) => {
  words.push([{ is: 'weekday', day }, name]);
  // "on Fridays" is every Friday.
  words.push([{ is: 'vague', alone: true }, `${name}s`]);
  for (const word of short) words.push([{ is: 'weekday', day, weak: true }, word]);
});

const MONTHS =
  'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec';
/** Months that are also first names, surnames or verbs. */
const WEAK = new Set(['jan', 'march', 'mar', 'april', 'may', 'june', 'august', 'dec', 'sep']);
MONTHS.split('|').forEach((names, index) => {
  for (const word of names.split(' '))
    words.push([
      { is: 'month', month: index + 1, ...(WEAK.has(word) ? { weak: true } : {}) },
      word,
    ]);
});

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
NUMBERS.split(' ').forEach((word, value) => {
  words.push([{ is: 'number', value }, word]);
});
for (const [word, value] of [
  ['thirty', 30],
  ['forty', 40],
  ['forty-five', 45],
  ['fifty', 50],
  ['sixty', 60],
  ['ninety', 90],
] as const)
  words.push([{ is: 'number', value }, word]);

for (const word of ['a', 'an']) words.push([{ is: 'number', value: 1, article: true }, word]);

const NTH = 'first second third fourth fifth';
NTH.split(' ').forEach((word, index) => {
  words.push([{ is: 'nth', value: index + 1, word: true }, word]);
});

const UNITS: [Unit, string][] = [
  ['minute', 'minute|minutes|min|mins'],
  ['hour', 'hour|hours|hr|hrs'],
  ['day', 'day|days'],
  ['week', 'week|weeks|wk|wks'],
  ['month', 'month|months'],
  ['quarter', 'quarter|quarters'],
  ['year', 'year|years'],
];
for (const [unit, names] of UNITS)
  for (const word of names.split('|')) words.push([{ is: 'unit', unit }, word]);

const PARTS: [Part, string][] = [
  ['morning', 'morning|am'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening'],
  ['night', 'night'],
];
for (const [part, names] of PARTS)
  for (const word of names.split('|')) if (word !== 'am') words.push([{ is: 'part', part }, word]);

const LINKS: [Link, string][] = [
  ['at', 'at|@'],
  ['on', 'on'],
  ['in', 'in'],
  [
    'from',
    'from|starting|starting from|starting on|starting at|beginning on|beginning from|as from|effective|effective from|with effect from|as of',
  ],
  ['since', 'since|ever since'],
  ['after', 'after'],
  [
    'until',
    "until|till|'til|til|up to|up until|to before|lasting until|ending|and ending|ending on|and ending on|ending at|and until",
  ],
  ['through', 'through|thru|up to and including|until and including'],
  ['by', 'by|no later than|not later than|at the latest by|latest by'],
  ['before', 'before|prior to'],
  ['for', 'for'],
  ['during', 'during|over|throughout|all of|earlier|all'],
  ['within', 'within'],
  ['between', 'between'],
  ['to', 'to|-'],
  ['and', 'and|&'],
  ['or', 'or'],
  ['the', 'the'],
  ['of', 'of'],
  ['comma', ','],
  ['fromAfter', 'onwards|onward|on wards|and later'],
  ['laterAfter', 'from now|hence'],
  ['agoAfter', 'ago'],
  ['inclusiveAfter', 'inclusive|included'],
];
for (const [link, phrases] of LINKS)
  for (const phrase of phrases.split('|')) words.push([{ is: 'link', link }, phrase]);

const REST: [Fact, string][] = [
  [{ is: 'day', days: 0 }, 'today'],
  [{ is: 'day', days: 1 }, 'tomorrow|tmrw|tomorow|tommorow|tommorrow'],
  [{ is: 'day', days: -1 }, 'yesterday'],
  [{ is: 'day', days: 2 }, 'the day after tomorrow|day after tomorrow|overmorrow'],
  [{ is: 'day', days: -2 }, 'the day before yesterday|day before yesterday'],
  [{ is: 'day', days: 0, part: 'evening' }, 'tonight|this night'],
  [{ is: 'day', days: -1, part: 'night' }, 'last night|yesterday night'],
  [{ is: 'clock', hour: 12, minute: 0, sure: true }, 'noon|midday|12 noon'],
  [{ is: 'clock', hour: 24, minute: 0, sure: true }, 'midnight|12 midnight'],
  [{ is: 'oclock' }, "o'clock|oclock"],
  [{ is: 'beside', minutes: 30 }, 'half past'],
  [{ is: 'beside', minutes: 15 }, 'quarter past|a quarter past'],
  [{ is: 'beside', minutes: -15 }, 'quarter to|a quarter to'],
  [{ is: 'weekend' }, 'weekend'],
  [{ is: 'period', unit: 'week', offset: -2 }, 'the week before last|week before last'],
  [{ is: 'period', unit: 'month', offset: -2 }, 'the month before last|month before last'],
  [{ is: 'period', unit: 'week', offset: 2 }, 'the week after next|week after next'],
  [{ is: 'period', unit: 'month', offset: 2 }, 'the month after next|month after next'],
  [{ is: 'which', offset: -1, loose: true }, 'last|previous'],
  [{ is: 'which', offset: 0, loose: true }, 'this|current'],
  [{ is: 'which', offset: 1, loose: true }, 'next|following'],
  // "this coming Friday" is the first one.
  [{ is: 'ahead' }, 'coming|upcoming|this coming'],
  [{ is: 'rolling' }, 'past'],
  [{ is: 'edge', edge: 'start' }, 'start|beginning'],
  [{ is: 'edge', edge: 'early' }, 'early|first thing'],
  [{ is: 'edge', edge: 'late' }, 'late'],
  [{ is: 'edge', edge: 'mid' }, 'mid|middle'],
  [{ is: 'edge', edge: 'end' }, 'end'],
  [
    { is: 'period', unit: 'day', offset: 0, edge: 'end' },
    'eod|end of day|end of the day|close of day',
  ],
  [{ is: 'period', unit: 'week', offset: 0, edge: 'end' }, 'eow'],
  [{ is: 'period', unit: 'month', offset: 0, edge: 'end' }, 'eom|month end'],
  [{ is: 'period', unit: 'year', offset: 0, edge: 'end' }, 'eoy|year end'],
  [{ is: 'amount', value: 2, unit: 'week' }, 'fortnight|a fortnight'],
  [{ is: 'half' }, 'half a|half an|half'],
  [{ is: 'few' }, 'few|several|some|couple|couple of|bunch of|handful of|number of'],
  [{ is: 'rest' }, 'rest of|remainder of|rest'],
  [{ is: 'now' }, 'now|date'],
  [{ is: 'every' }, 'every|each|any|every other|every second|most'],
  [
    { is: 'vague' },
    'sometime|some time|around|about|approximately|roughly|circa|just|maybe|possibly|probably',
  ],
  [
    { is: 'vague', alone: true },
    'later on|soon|shortly|in a bit|in a while|in a moment|in due course|at some point|at some time|some day|some time soon|sooner or later|one of these days|the other day|the other week|the other night|the other morning|one day soon|a while ago|a while back|some time ago|in the near future|in the future|in the coming days|for a while|for a bit|for some time|for long|for a moment|until later|until further notice|till further notice|until soon|a bit later|a little later|weekends|weekdays|weeknights|mornings|evenings|afternoons|nights|nightly|out of hours|after hours|working hours|office hours|business hours|overnight|lunchtime|end of business|close of business|cob|eob|daytime|workdays|working days|business days',
  ],
  // "two hours later" is none.
  [{ is: 'vague', alone: true, later: true }, 'later'],
  [{ is: 'zone' }, 'utc|gmt|cet|cest|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|ist|jst|eet|eest|zulu'],
];
for (const [fact, phrases] of REST)
  for (const phrase of phrases.split('|')) words.push([fact, phrase]);

export const EN_WORDS: readonly (readonly [Fact, string])[] = words;

/** What follows a number that counts no time: "the 3rd floor", "20 minutes late". */
export const EN_NO_TIME =
  /^ (?:floor|part(?:y|ies)|time|times|person|people|users?|attempt|line|level|late|early|old|long|one)\b/i;

/** Any of these in small letters, and a text may hold a time. */
export const EN_CUE =
  /\d ?[ap]\.?m\b|\d:\d\d|\d(?:st|nd|rd|th|h|hrs?|mins?|d|w)\b|\d[-./]\d{1,2}\b|\b(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?\b|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\b(?:to|yester)day|\btom+or+ow|\btmrw|\bovermorrow|\btonight|\b(?:minute|min|hour|hr|day|week|wk|month|quarter|year|weekend|weeknight|weekday|workday|morning|afternoon|evening|night)s?\b|\b(?:noon|mid-?(?:day|night)|o'?clock|later|soon|shortly|sometimes?|while|bit|moment|few|point|ago|due|some time|one day|future|overnight|nightly|lunchtime|eo[dwmyb]|cob|notice|long|daytime)\b|(?:@|\b(?:after|as of|at|before|between|by|during|effective|from|in|on|past|since|starting|till?|until)) (?:the )?(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b)|\b(?:hours|business|fortnight)\b/;
