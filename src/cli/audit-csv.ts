import type { BookRecord } from '../policy/record.js';
import { csvLine } from './csv.js';

const COLUMNS = [
  'seq',
  'time',
  'event',
  'actor',
  'name',
  'channel',
  'conversation',
  'phrase',
  'order',
  'change',
  'pending',
  'planHash',
  'outcome',
  'done',
  'refused',
  'omitted',
  'reason',
  'before',
  'after',
  'previous',
] as const;

/** The first line, with the mark by which spreadsheets know UTF-8. */
export function csvHeader(): string {
  return `\uFEFF${csvLine(COLUMNS)}`;
}

/** A record as a row; what is structured stands as JSON. */
export function csvRow(record: BookRecord): string {
  const actor = 'actor' in record ? record.actor : undefined;
  const steps = record.event === 'ordered' ? record.plan.steps : undefined;
  const cells: Record<(typeof COLUMNS)[number], string | number | undefined> = {
    seq: record.seq,
    time: record.time,
    event: record.event,
    actor: actor?.id,
    name: actor?.name,
    channel: actor?.channel,
    conversation: actor?.conversation,
    phrase: 'phrase' in record ? record.phrase : undefined,
    order: orderOf(record),
    change: 'change' in record ? record.change : undefined,
    pending: 'pending' in record ? record.pending : undefined,
    planHash: 'planHash' in record ? record.planHash : undefined,
    outcome: outcomeOf(record),
    done: 'done' in record ? record.done : undefined,
    refused: 'refused' in record && record.refused ? JSON.stringify(record.refused) : undefined,
    omitted: 'omitted' in record ? record.omitted : undefined,
    reason: reasonOf(record),
    before: steps && JSON.stringify(steps.map((step) => step.before)),
    after: steps && JSON.stringify(steps.map((step) => step.after)),
    previous: record.previous,
  };
  return csvLine(COLUMNS.map((column) => cells[column]));
}

function orderOf(record: BookRecord): string | undefined {
  const order =
    record.event === 'ordered' ? record.plan.order : 'order' in record ? record.order : undefined;
  return order && JSON.stringify(order);
}

function outcomeOf(record: BookRecord): string | undefined {
  if (record.event === 'outcome') return record.outcome;
  return record.event === 'answered' ? record.answer : undefined;
}

function lossOf({ restored, lost }: Extract<BookRecord, { event: 'lossDecided' }>): string {
  return `restored: ${restored.join(' ')}; lost: ${lost.join(' ')}`;
}

function reasonOf(record: BookRecord): string | undefined {
  if (record.event === 'outcome') return record.error;
  if (record.event === 'lossDecided') return lossOf(record);
  return 'reason' in record ? record.reason : undefined;
}
