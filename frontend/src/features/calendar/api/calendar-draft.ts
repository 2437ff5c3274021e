import type { CalendarDayRecord, WorkingDayExceptionView } from '@/api/types.gen';

/** Changes of the calendar that are not applied yet. */
export interface CalendarDraft {
  days: CalendarDayRecord[];
  removed: string[];
}

export const noChange: CalendarDraft = { days: [], removed: [] };

export function isEmpty(draft: CalendarDraft): boolean {
  return draft.days.length + draft.removed.length === 0;
}

export function declare(draft: CalendarDraft, days: CalendarDayRecord[]): CalendarDraft {
  const named = new Set(days.map((it) => it.day));
  return {
    days: [...draft.days.filter((it) => !named.has(it.day)), ...days].sort((a, b) => a.day.localeCompare(b.day)),
    removed: draft.removed.filter((it) => !named.has(it)),
  };
}

export function remove(draft: CalendarDraft, day: string): CalendarDraft {
  return { days: draft.days.filter((it) => it.day !== day), removed: [...new Set([...draft.removed, day])].sort() };
}

export function undo(draft: CalendarDraft, day: string): CalendarDraft {
  return { days: draft.days.filter((it) => it.day !== day), removed: draft.removed.filter((it) => it !== day) };
}

/** Proposed days as the notice confirms them. */
export function confirmed(days: WorkingDayExceptionView[], source: string): CalendarDayRecord[] {
  return days
    .filter((it) => !it.confirmed)
    .map(({ day, category, name, source: law }) => ({
      day,
      category,
      name,
      source: source.trim() || law,
      confirmed: true,
    }));
}

/** The year in which the days stand: the open one while any of them is in it. */
export function yearToShow(days: CalendarDayRecord[], open: number): number {
  const years = days.map((it) => Number(it.day.slice(0, 4)));
  return years.length === 0 || years.includes(open) ? open : Math.min(...years);
}

export interface CalendarRow extends CalendarDayRecord {
  change: 'NONE' | 'ADDED' | 'CHANGED' | 'REMOVED';
}

/** The stored days of the year with the draft laid over them. */
export function rowsOf(stored: WorkingDayExceptionView[], draft: CalendarDraft, year: number): CalendarRow[] {
  const known = new Set(stored.map((it) => it.day));
  const changed = new Map(draft.days.map((it) => [it.day, it]));
  const kept = stored.map((it): CalendarRow => {
    const next = changed.get(it.day);
    if (next) return { ...next, change: 'CHANGED' };
    return { ...it, change: draft.removed.includes(it.day) ? 'REMOVED' : 'NONE' };
  });
  const added = draft.days
    .filter((it) => !known.has(it.day) && it.day.startsWith(`${year}-`))
    .map((it): CalendarRow => ({ ...it, change: 'ADDED' }));
  return [...kept, ...added].sort((a, b) => a.day.localeCompare(b.day));
}
