import { describe, expect, it } from 'vitest';
import type { CalendarDayRecord, WorkingDayExceptionView } from '@/api/types.gen';
import { confirmed, declare, isEmpty, noChange, remove, rowsOf, undo, yearToShow } from './calendar-draft';

const tet: CalendarDayRecord = {
  day: '2030-02-02',
  category: 'HOLIDAY',
  name: 'Tết Âm lịch',
  source: 'Điều 112',
  confirmed: false,
};
const stored: WorkingDayExceptionView[] = [{ ...tet, kind: 'DAY_OFF' }];

describe('a draft of the calendar', () => {
  it('lays added, changed and removed days over what is stored', () => {
    const closed: CalendarDayRecord = { ...tet, day: '2030-01-07', category: 'LOCAL_CLOSURE', name: 'Bão' };
    const draft = remove(declare(noChange, [closed]), '2030-02-02');
    expect(rowsOf(stored, draft, 2030).map((row) => [row.day, row.change])).toEqual([
      ['2030-01-07', 'ADDED'],
      ['2030-02-02', 'REMOVED'],
    ]);
    expect(isEmpty(undo(undo(draft, '2030-01-07'), '2030-02-02'))).toBe(true);
  });

  it('confirms what was proposed by the notice', () => {
    const days = confirmed(stored, 'Thông báo 5/TB-BNV');
    expect(days).toEqual([{ ...tet, source: 'Thông báo 5/TB-BNV', confirmed: true }]);
    expect(rowsOf(stored, declare(noChange, days), 2030)[0]).toMatchObject({ change: 'CHANGED', confirmed: true });
    expect(confirmed(stored, ' ')[0]!.source).toBe('Điều 112');
  });

  it('declares a removed day again', () => {
    expect(declare(remove(noChange, '2030-02-02'), [tet])).toEqual({ days: [tet], removed: [] });
  });

  it('opens the year of a list that was read', () => {
    const of = (day: string) => ({ ...tet, day });
    expect(yearToShow([of('2027-01-01'), of('2027-09-02')], 2026)).toBe(2027);
    expect(yearToShow([of('2026-12-31'), of('2027-01-01')], 2026)).toBe(2026);
    expect(yearToShow([], 2026)).toBe(2026);
  });
});
