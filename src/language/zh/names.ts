import type { NameFound, Surroundings } from '../core/language.js';
import { findLatinNames } from '../core/latin-names.js';
import {
  cuts,
  FUNCTION,
  hanBefore,
  isHan,
  isPlain,
  isProper,
  LONGEST,
  NEVER,
  NO_WORDS,
  readHan,
  surnames,
} from './characters.js';
import { findPeople } from './people.js';
import { DEPARTMENT, findDepartments, findPlaces } from './places.js';

const BEFORE_NAMED = /(?:名为|名叫|叫做|叫|名称为|名称是|命名为|名字叫|名字是|称为)$/u;
const POLICY = /^(?:策略|原则|客户端策略|用户端策略|这个策略|这条策略)/u;
const BEFORE_MIXED = /(?:把|将|删除|删掉|移除|分配|授予|应用|新建|创建|使用)$/u;
const BEFORE_POLICY =
  /(?:(?<!的)策略|(?<!的)原则|名为|名叫|叫做|叫|名称为|名称是|命名为|名字叫|名字是|称为)$/u;
/** What a bracket before an order may say. */
const NOTE =
  /^(?:请|急|紧急|加急|重要|通知|转发|IT)?(?:it|oa)?(?:工单|单号|请求|申请|变更|任务|流程|流程单|审批单)?[\s:#A-Z0-9-]*$/iu;
/** Or what one behind a name tells of its bearer. */
const STATE_OF =
  /^(?:已经?|长期|刚|新)?(?:病假|产假|休假|事假|离职|退休|调岗|转岗|出差|实习生?|外包|入职|借调|返聘)(?:了|中|人员|员工)?$/u;
/** Where somebody in a list is, in brackets behind the name: 李娜（财务部）. */
const IN_DEPARTMENT = /^\p{Script=Han}{2,8}(?:部|处|科|中心|车间|办公室|分行|支行|分公司)$/u;
/** What else a bracket may say: who is left out, whether it is meant. */
const NO_DEPARTMENT =
  /[不未非除勿别没暂先待和与及或让把将对给只仅原前调转离兼]|全|所有|其他|其余|整个|例外|另/u;
/** How many a list has. */
const COUNT = /^共?(?<count>\d{1,3})(?:人|位|名|个|个人|名用户|位用户)$/u;
/** Small words that names in Latin letters hold. */
const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della di da dos das do du la le les el al bin binti ibn ben bint y e zu zur ten ter af av ap ní ó mac bar san st'.split(
    ' ',
  ),
);
/** What one word before it tells the kind of; not where it is an account's name. */
const KIND_OF = /^(?:用户|员工|同事|人员|成员|客户)/u;
/** Many, or a place of theirs, but no person. */
const NOBODY: ReadonlySet<string> = new Set(
  'vip vvip hr it qa ceo cfo cto coo cio pm pmo vp gm bu pos kiosk frontline'.split(' '),
);
const IDENTIFIER = /[\d._-]/;
/** liu.jun, chen_yu2: how accounts are called where no one writes capitals; skype.com and setup.exe are none. */
const ACCOUNT = /^[a-z]+(?:[._][a-z]{2,})+\d*$/;
const NO_ACCOUNT =
  /\.(?:com|cn|net|org|edu|gov|io|local|lan|corp|co|uk|de|tv|app|dev|txt|exe|dll|log|csv|xlsx?|docx?|pdf|zip|png|jpe?g|wma|wav|mp3|ps1|bat|cmd|xml|json|msi|ini|html?|js|ts|py|sh|php|asp|aspx)$/;
const WRITTEN = /[\p{L}\d]/u;

/** The names that a Chinese text may hold at a token. */
export function findNames(at: number, around: Surroundings): readonly NameFound[] {
  const token = around.tokens[at];
  if (token?.kind === 'word') return findLatin(at, around);
  if (
    token?.kind === 'paren' &&
    (NOTE.test(token.text) || STATE_OF.test(token.text) || counts(token.text, around))
  )
    return [{ to: at + 1, cost: 0.6, classes: ['NOTE'], only: true }];
  if (token?.kind === 'paren' && IN_DEPARTMENT.test(token.text) && !NO_DEPARTMENT.test(token.text))
    return [{ to: at + 1, cost: 0.6, classes: ['INDEPT'], only: true }];
  if (!isHan(token) || NEVER.has(token.folded)) return [];
  return [
    ...findPeople(at, around),
    ...findDepartments(at, around),
    ...findPlaces(at, around),
    ...findPolicies(at, around),
  ];
}

/** Whether a bracket says as many as the list below it has. */
function counts(text: string, { tokens }: Surroundings): boolean {
  const { count } = COUNT.exec(text)?.groups ?? {};
  return count !== undefined && tokens.at(-1)?.items?.length === Number(count);
}

/** Names in Latin letters; a text of Han characters says nothing about capitals. */
function findLatin(at: number, around: Surroundings): readonly NameFound[] {
  const { tokens, style } = around;
  const mixed = style === 'lower' && around.hasCapitals();
  const found = findLatinNames(at, mixed ? { ...around, style: 'mixed' } : around, PARTICLES);
  const departments: NameFound[] = [];
  for (const { to, cost } of found) {
    const end = DEPARTMENT.exec(readHan(tokens, to, 3));
    if (end && end[0] !== '团队' && end[0] !== '小组')
      departments.push({ to: to + end[0].length, cost: cost - 0.2, classes: ['GN'], only: true });
  }
  // "VIP 用户", "Kiosk 员工": some kind of them, nobody's name.
  const kind = (to: number) => to === at + 1 && KIND_OF.test(readHan(tokens, to, 2));
  const people = found
    .filter(({ to }) => !kind(to) || IDENTIFIER.test(tokens[at]?.text ?? ''))
    // A stroke alone is what is left of a name.
    .filter(({ to }) => to > at + 1 || WRITTEN.test(tokens[at]?.text ?? ''))
    .map(
      (name): NameFound =>
        name.to === at + 1 && NOBODY.has(tokens[at]?.folded ?? '')
          ? { ...name, classes: ['G', 'S', 'P'], only: true }
          : name,
    );
  // "Kiosk 策略": one word beside the word is the policy, not somebody who has one.
  const named = people.map(
    (name): NameFound =>
      name.to === at + 1 && POLICY.test(readHan(tokens, name.to, 4))
        ? { ...name, classes: ['P'], only: true }
        : name,
  );
  return [...named, ...findAccount(at, around), ...departments, ...findMixed(at, around)];
}

function findAccount(at: number, around: Surroundings): NameFound[] {
  const { tokens } = around;
  const text = tokens[at]?.text ?? '';
  if (!ACCOUNT.test(text) || NO_ACCOUNT.test(text) || around.knows(text)) return [];
  const parts = text.split(/[._]/);
  // all.users, offline.im: not words of ours.
  if (parts.some(around.knows) || parts.every(around.isOrdinary)) return [];
  // Beside another word it may be the half of a name.
  if ([tokens[at - 1], tokens[at + 1]].some((token) => token?.kind === 'word')) return [];
  return [{ to: at + 1, cost: 2.2, classes: ['N'], only: true }];
}

/** 门店POS, Kiosk大厅: Han characters and Latin letters written together. */
function findMixed(at: number, around: Surroundings): NameFound[] {
  const { tokens } = around;
  let to = at;
  const kinds = new Set<string>();
  for (; to < at + LONGEST; to++) {
    const token = tokens[to];
    if (token === undefined || (to > at && token.gap)) break;
    if (token.kind !== 'word' && !isHan(token)) break;
    if (isHan(token) && (NEVER.has(token.folded) || FUNCTION.has(token.folded))) break;
    if (POLICY.test(readHan(tokens, to, 4))) break;
    kinds.add(token.kind);
  }
  if (kinds.size < 2 || around.words(at).some((word) => word.to <= to)) return [];
  const before = POLICY.test(readHan(tokens, to, 4));
  const said = hanBefore(tokens, at, 4);
  const ends = tokens[to] === undefined || tokens[to]?.kind === 'mark';
  // 暂缓Kiosk策略, 策略Kiosk推迟: only a word that asks for a name makes these one.
  if (!(before && BEFORE_MIXED.test(said)) && !(ends && BEFORE_NAMED.test(said))) return [];
  if (!isProper(at, to, around, NO_WORDS)) return [];
  return [{ to, cost: 2.2, classes: ['P'], only: true }];
}

function findPolicies(at: number, around: Surroundings): NameFound[] {
  const { tokens } = around;
  const found: NameFound[] = findMixed(at, around);
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
