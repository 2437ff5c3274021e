import { calendarKind, shownInList } from './calendar-events';

const report = { kind: 'REPORT', cycleState: 'OPEN', date: '2026-06-14' } as const;

describe('deadlines in the calendar', () => {
  it.each([
    [{ ...report, state: 'OPEN', timeliness: 'NOT_DUE' } as const, 'mine'],
    [{ ...report, state: 'OPEN', timeliness: 'NOT_SUBMITTED' } as const, 'over'],
    [{ ...report, state: 'ACCEPTED', timeliness: 'LATE' } as const, 'mine'],
    [{ ...report, kind: 'COLLECTION' } as const, 'waiting'],
    [{ ...report, kind: 'CONSOLIDATION', cycleState: 'CONSOLIDATING' } as const, 'over'],
    [{ ...report, kind: 'CONSOLIDATION', cycleState: 'CLOSED' } as const, 'mine'],
  ])('%#: have their kind', (it, kind) => expect(calendarKind(it, '2026-06-20')).toBe(kind));

  it('list the month and what is overdue from before', () => {
    expect(shownInList({ day: '2026-05-14', kind: 'over' }, '2026-06', '2026-06-20')).toBe(true);
    expect(shownInList({ day: '2026-05-14', kind: 'mine' }, '2026-06', '2026-06-20')).toBe(false);
    expect(shownInList({ day: '2026-05-14', kind: 'over' }, '2026-06', '2026-07-20')).toBe(false);
  });
});
