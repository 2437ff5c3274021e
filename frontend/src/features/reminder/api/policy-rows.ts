import type { PolicyRowRecord } from '@/api/types.gen';

/** An event as the screen names it: what an opinion waits for is counted before or after its deadline. */
export type RowEvent =
  Exclude<PolicyRowRecord['event'], 'ASKED' | 'CONSULTATION_UNANSWERED'> | 'CONSULTATION_BEFORE' | 'CONSULTATION_AFTER';

export const rowEvents: RowEvent[] = [
  'OPENING',
  'BEFORE_DUE',
  'ON_DUE',
  'OVERDUE',
  'RETURNED',
  'CONSULTATION_BEFORE',
  'CONSULTATION_AFTER',
  'DECISION_WAITING',
  'RECEIPT_MISSING',
  'NUMBER_WAITING',
];

const negative = new Set<RowEvent>(['BEFORE_DUE', 'CONSULTATION_BEFORE']);
const aboutReports = new Set<RowEvent>(['OPENING', 'BEFORE_DUE', 'ON_DUE', 'OVERDUE', 'RETURNED']);
const askedByAUnit = new Set<RowEvent>(['CONSULTATION_BEFORE', 'CONSULTATION_AFTER', 'RECEIPT_MISSING']);

export function eventOf(row: PolicyRowRecord): RowEvent {
  if (row.event !== 'CONSULTATION_UNANSWERED') return row.event as RowEvent;
  return row.offsetDays < 0 ? 'CONSULTATION_BEFORE' : 'CONSULTATION_AFTER';
}

/** Days as people say them: never negative, before or after follows from the event. */
export function daysOf(row: PolicyRowRecord): number {
  return Math.abs(row.offsetDays);
}

export function withEvent(row: PolicyRowRecord, event: RowEvent): PolicyRowRecord {
  const days = event === 'ON_DUE' ? 0 : Math.max(daysOf(row), negative.has(event) || event === 'OVERDUE' ? 1 : 0);
  const consultation = event === 'CONSULTATION_BEFORE' || event === 'CONSULTATION_AFTER';
  const recipient = recipientsOf(event).includes(row.recipient) ? row.recipient : 'OFFICER';
  const next = { ...row, event: consultation ? ('CONSULTATION_UNANSWERED' as const) : event, recipient };
  return { ...withDays(next, days, event), repeatDays: mayRepeat(event) ? row.repeatDays : 0 };
}

export function withDays(row: PolicyRowRecord, days: number, event: RowEvent = eventOf(row)): PolicyRowRecord {
  return { ...row, offsetDays: negative.has(event) && days > 0 ? -days : days };
}

export function mayRepeat(event: RowEvent): boolean {
  return event !== 'BEFORE_DUE' && event !== 'ON_DUE';
}

export function recipientsOf(event: RowEvent): PolicyRowRecord['recipient'][] {
  if (aboutReports.has(event)) return ['OFFICER', 'HEAD', 'LEAD_HEAD', 'OFFICE', 'VICE_CHAIR'];
  return askedByAUnit.has(event) ? ['OFFICER', 'HEAD', 'LEAD_HEAD'] : ['OFFICER', 'HEAD'];
}

/** Rows of the same matter stand together, in the order in which they happen. */
export function inOrder(rows: PolicyRowRecord[]): PolicyRowRecord[] {
  const place = (row: PolicyRowRecord) => rowEvents.indexOf(eventOf(row));
  return [...rows].sort((one, other) => place(one) - place(other) || one.offsetDays - other.offsetDays);
}

/** Names a row, as the backend does. */
export function stepOf(row: PolicyRowRecord): string {
  return [row.event, row.offsetDays, row.dayCount, row.recipient].join(':');
}

/** How many rows the draft has more and fewer than what is in force. */
export function changesOf(draft: PolicyRowRecord[], inForce: PolicyRowRecord[]): { added: number; removed: number } {
  const whole = (row: PolicyRowRecord) => JSON.stringify([stepOf(row), row.repeatDays, row.channel, row.template]);
  const before = new Set(inForce.map(whole));
  const after = new Set(draft.map(whole));
  return {
    added: [...after].filter((it) => !before.has(it)).length,
    removed: [...before].filter((it) => !after.has(it)).length,
  };
}

export const newRow: PolicyRowRecord = {
  event: 'BEFORE_DUE',
  offsetDays: -5,
  dayCount: 'CALENDAR',
  repeatDays: 0,
  recipient: 'OFFICER',
  channel: 'DIGEST',
  template: 'REMINDER',
};
