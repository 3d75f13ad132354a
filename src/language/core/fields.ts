import { isContradictory } from './contradiction.js';
import { isChange, NOTHING } from './decide.js';
import { clarify } from './draft.js';
import { type Form, fillForm } from './fill-form.js';
import { FILLING, type Field, formsOf } from './forms.js';
import type { Grammar } from './grammar.js';
import type { makeLines } from './lines.js';
import { normalise } from './normalise.js';
import { remarksOf } from './remarks.js';
import { aside, type FindTimes, listed, type Read, type Segment } from './segment.js';

/** "Ó Briain, Dara", "Smith, Mary Ann"; "Tony Smith, Ana Lopez" are two. */
const ONE_TURNED = /^[^\s,;]+(?: [^\s,;]+)?, [^\s,;]+$|^[^\s,;]+, [^\s,;]+ [^\s,;]+$/u;

/** Fields that name whom a form is about. */
const NAMING: ReadonlySet<Field['part']> = new Set(['person', 'address', 'name'] as const);

/** Reads lines of tables, of forms and of the heads of mails. */
export function makeFields(
  grammar: Grammar,
  findTimes: FindTimes,
  { readLine, isRemark }: ReturnType<typeof makeLines>,
) {
  const forms = formsOf(grammar);
  const remarks = remarksOf(grammar);
  /** What the head of a table says its columns are; what follows are its rows. */
  let table: readonly Field['part'][] | undefined;

  function unclear(text: string): Segment {
    return { ...aside(text), part: 'unclear' };
  }

  /** Whether a cell or a value says nothing of whether, whom or when. */
  function isPlain(text: string): boolean {
    return isRemark(text, grammar.tokenise(text));
  }

  /** A row of a table: whom it names, or an order for them. */
  function readCells(raw: string, line: string): Segment[] | undefined {
    const columns = forms.readCells(raw)?.map(normalise);
    const cells = columns ?? line.split(/ *[,;] */);
    const header = forms.readHeader(cells);
    if (header !== undefined) {
      table = header;
      return [];
    }
    if (table?.length === cells.length) return readRow(raw, cells, table);
    // Without a head "Ken Myer, ana@contoso.com" is two people.
    const address = table || columns ? forms.readRow(cells) : undefined;
    if (address !== undefined) {
      const others = cells.filter((cell) => cell !== address);
      return [others.every(isPlain) ? listed(raw, [address]) : unclear(raw)];
    }
    const [who, order, more] = columns ?? [];
    if (who === undefined || order === undefined || more !== undefined) return undefined;
    const named = readLine(who);
    return named[0]?.part === 'people' && named.length === 1
      ? readLine(`${who}: ${order}`)
      : undefined;
  }

  /** A row below the head of its table: whom the columns of people name. The other columns must say nothing more. */
  function readRow(
    raw: string,
    cells: readonly string[],
    parts: readonly Field['part'][],
  ): Segment[] {
    const at = (...wanted: readonly Field['part'][]) =>
      cells.filter((_, index) => wanted.includes(parts[index] as Field['part']));
    const [named, addresses, orders] = [at('person', 'name'), at('address'), at('order')];
    const read = [...named, ...addresses, ...orders];
    const others = cells.filter((cell) => !read.includes(cell));
    const single = named.length < 2 && addresses.length < 2 && orders.length < 2;
    const [address] = addresses;
    const who = address !== undefined && forms.isAddress(address) ? address : named[0];
    const people = who === undefined ? undefined : readLine(who);
    if (!single || !others.every(isPlain) || people?.[0]?.part !== 'people' || people.length > 1)
      return [unclear(raw)];
    return orders.length === 0 ? [listed(raw, people[0].people)] : readLine(`${who}: ${orders[0]}`);
  }

  /** A line of a form or of a mail's head. */
  function readFieldLine(line: string): Segment[] | undefined {
    const field = forms.readField(line);
    if (field === undefined) return undefined;
    const { part, value } = field;
    // A field that was left empty: whom the form is about is not said.
    if (value === '')
      return [{ ...aside(line), part: part === 'person' ? ('unclear' as const) : 'aside' }];
    const tokens = grammar.tokenise(value);
    // "Subject: CANCELLED: …", "Date: 5 December"
    if (part === 'head' && (remarks.isDoubtful(tokens) || isAhead(value))) return [unclear(line)];
    if (part === 'head' || (part === 'note' && isRemark(value, tokens))) {
      const read = readLine(line);
      return read.some((each) => each.part === 'order') ? read : [aside(line)];
    }
    if (part === 'note') return undefined;
    if (part === 'contact') return [{ ...aside(line), field: part }];
    if (FILLING.has(part)) return [{ ...aside(value), field: part }];
    const read = readLine(value);
    if (part === 'order') return read.map((each) => ({ ...each, field: part }));
    // "User: Smith, Tony" is one of them; "Users: Tony, Ana" are two, whom the directory does not know as one.
    if ((part === 'person' || part === 'name') && ONE_TURNED.test(value))
      return [listed(line, [value], part)];
    const [only, more] = read;
    if (only?.part !== 'people' || more !== undefined) return undefined;
    return [listed(line, only.people, part)];
  }

  /**
   * A form names people first; their list stands behind what is to be done. Beside a user's own field a name is the writer's,
   * and so it may be beside a telephone; an address says who a name is.
   */
  function inOrder(given: Segment[]): Segment[] {
    const segments = given.map((segment) => {
      if (segment.field !== 'name') return segment;
      const writer = given.some(({ field }) => field === 'person');
      if (writer) return aside(segment.text);
      const unsure =
        given.some(({ field }) => field === 'contact') &&
        !given.some(({ field }) => field === 'address');
      return unsure ? { ...segment, part: 'unclear' as const, people: [] } : segment;
    });
    const named = segments.filter(
      ({ part, field }) => part === 'people' && field !== undefined && NAMING.has(field),
    );
    if (named.length === 0) return segments;
    // "Disable offline IM:" beside fields is one that was left empty.
    const rest = segments
      .filter((segment) => !named.includes(segment))
      .map((segment) =>
        segment.field === undefined && segment.text.endsWith(':') && segment.part !== 'aside'
          ? { ...segment, part: 'unclear' as const, tokens: [], decision: NOTHING }
          : segment,
      );
    const at = rest.findIndex(({ field }) => field === 'order');
    const head =
      at >= 0 ? at : rest.findIndex(({ part }) => part === 'order' || part === 'unclear');
    const addresses = named.filter(({ field }) => field === 'address');
    const one = addresses.length === 1 && named.length === 2;
    if (isContradictory(named)) rest.push(unclear(named.map(({ text }) => text).join('; ')));
    return rest.toSpliced(head + 1, 0, ...(one ? addresses : named));
  }

  /** Whether words say a time to come. */
  function isAhead(words: string): boolean {
    const past = (value: unknown) => JSON.stringify(value).includes('time-past');
    return findTimes(words, grammar.tokenise(words)).some(
      ({ class: name, value }) => name !== 'PAST' && !past(value),
    );
  }

  /** The one instant that words say and nothing else, ISO 8601. */
  function instantOf(words: string, end: 'start' | 'end'): string | undefined {
    const tokens = grammar.tokenise(words);
    const [time, more] = findTimes(words, tokens).filter(({ class: name }) => name === 'TIME');
    const whole = time?.from === 0 && time.to === tokens.length && more === undefined;
    const said = time?.value as { kind: string; at?: string; until?: string } | undefined;
    if (!whole || said === undefined) return undefined;
    if (said.kind === 'at') return said.at;
    return end === 'end' && said.kind === 'until' ? said.until : undefined;
  }

  /** The parts of a form beside its order; undefined where one is said twice or not read. */
  function formOf(segments: readonly Segment[]): Form | undefined {
    const named = segments.filter(({ part, field }) => part === 'people' && field !== undefined);
    // A name that stands in no field may be anybody's, but below a sign-off it is the writer's.
    const signed = segments.findIndex(({ part }) => part === 'sign-off' || part === 'thanks');
    const body = signed < 0 ? segments : segments.slice(0, signed);
    if (body.some(({ part, field }) => part === 'people' && field === undefined)) return undefined;
    const parts = new Map<Field['part'], string>();
    for (const { field, text } of segments) {
      if (field === undefined || !FILLING.has(field)) continue;
      if (parts.has(field)) return undefined;
      parts.set(field, text);
    }
    const [setting, value] = [parts.get('setting'), parts.get('value')];
    const [start, end] = [parts.get('start'), parts.get('end')];
    const form: Form = {
      people: named.flatMap(({ people }) => people),
      policy: parts.get('policy'),
      group: parts.get('group'),
      site: parts.get('site'),
      setting: setting === undefined ? undefined : forms.settingOf(setting),
      value,
      state: value === undefined ? undefined : forms.stateOf(value),
      start: start === undefined ? undefined : instantOf(start, 'start'),
      end: end === undefined ? undefined : instantOf(end, 'end'),
    };
    const places = [form.policy, form.group, form.site].filter((name) => name !== undefined);
    const reversed =
      form.start !== undefined &&
      form.end !== undefined &&
      Date.parse(form.end) <= Date.parse(form.start);
    const unread =
      reversed ||
      places.some((name) => /[(),;]/.test(name) || remarks.isDoubtful(grammar.tokenise(name))) ||
      places.some((name) => remarks.isPartOfPlace(grammar.tokenise(name))) ||
      places.some((name) => findTimes(name, grammar.tokenise(name)).length > 0) ||
      (setting !== undefined && form.setting === undefined) ||
      (start !== undefined && form.start === undefined) ||
      (end !== undefined && form.end === undefined);
    return unread ? undefined : form;
  }

  /** A form whose parts say more than whom: undefined where the message is none. */
  function readForm(segments: readonly Segment[]): Read | undefined {
    if (!segments.some(({ field }) => FILLING.has(field))) return undefined;
    const contact = segments.some(({ field }) => field === 'contact');
    const rest = segments.filter(
      ({ part, field }) => (part === 'order' || part === 'unclear') && !FILLING.has(field),
    );
    const [order, more] = rest;
    const draft = order?.decision.draft ?? { intent: 'none' as const };
    // Of people whom the order names a department is no more than a note.
    const form = more === undefined ? formOf(segments) : undefined;
    // With nobody named but who wrote it, a department is theirs.
    const theirs = contact && form?.people.length === 0 && form.policy === undefined;
    // "Action: cancel": what the order says must be read, and beside the fields nothing else of weight.
    const silent = order === undefined || draft.intent !== 'none';
    const title = order?.field === undefined && (silent || isPlain(order?.text ?? ''));
    const filled = form && !theirs && (silent || title) ? fillForm(draft, form) : undefined;
    if (filled === undefined)
      return isChange(draft) || draft.intent === 'clarify' || more || order?.field === 'order'
        ? { command: clarify('unclear'), segments }
        : undefined;
    const decision = order?.decision ?? NOTHING;
    return { command: filled, decision: { ...decision, draft: filled }, segments };
  }

  return {
    readCells,
    readFieldLine,
    inOrder,
    readForm,
    /** Before each message. */
    begin(): void {
      table = undefined;
    },
  };
}
