import type { DeadlineView } from '@/api/types.gen';

export type CalendarKind = 'mine' | 'waiting' | 'over';

/** Own work, what others owe, and own work whose day has passed. */
export function calendarKind(
  it: Pick<DeadlineView, 'kind' | 'state' | 'timeliness' | 'cycleState' | 'date'>,
  today: string,
): CalendarKind {
  if (it.kind === 'COLLECTION') return 'waiting';
  if (it.kind === 'REPORT') {
    const owed = it.state === 'OPEN' || it.state === 'RETURNED' || it.state === 'PLANNED';
    return owed && it.timeliness === 'NOT_SUBMITTED' ? 'over' : 'mine';
  }
  const writing = it.cycleState === 'OPEN' || it.cycleState === 'CONSOLIDATING';
  return writing && it.date < today ? 'over' : 'mine';
}

/** The list has the month, and from before it only what is overdue. */
export function shownInList(it: { day: string; kind: CalendarKind }, month: string, today: string): boolean {
  const own = it.day.slice(0, 7);
  return own === month || (it.kind === 'over' && own < month && month >= today.slice(0, 7));
}
