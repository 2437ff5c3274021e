import { CalendarAdministrationPage } from '@/features/calendar/components/calendar-page';
import { CalendarEffect } from '@/features/reminder/components/calendar-effect';

/** The calendar's days beside what a change of them does to reminders. */
export function CalendarWithEffectPage() {
  return (
    <CalendarAdministrationPage effect={(draft) => <CalendarEffect days={draft.days} removed={draft.removed} />} />
  );
}
