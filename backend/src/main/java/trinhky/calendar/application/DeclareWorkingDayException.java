package trinhky.calendar.application;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.calendar.DayKind;
import trinhky.calendar.domain.WorkingDayException;
import trinhky.calendar.domain.WorkingDayExceptions;
import trinhky.identity.Access;
import trinhky.shared.DomainProblem;

/** An administrator says that a day is off or worked, or corrects what was said before. */
@Service
public class DeclareWorkingDayException {
    private final Access access;
    private final WorkingDayExceptions exceptions;
    private final CalendarActs acts;

    DeclareWorkingDayException(Access access, WorkingDayExceptions exceptions, CalendarActs acts) {
        this.access = access;
        this.exceptions = exceptions;
        this.acts = acts;
    }

    /**
     * Stores the exception in place of what the day had.
     *
     * @throws DomainProblem invalid, {@code calendar.already-working-day}, when an ordinary weekday is declared as worked
     */
    @Transactional
    public void declare(WorkingDayException exception) {
        String administrator = access.requireAdministrator().officialId();
        if (exception.kind() == DayKind.WORKING_DAY && !isWeekend(exception.day())) {
            throw DomainProblem.invalid("kind", "calendar.already-working-day");
        }
        exceptions.put(exception);
        Map<String, String> details = Map.of(
                "day", exception.day().toString(),
                "kind", exception.kind().name(),
                "name", exception.name());
        acts.changed(exception.day().getYear(), "calendar.day-declared", administrator, exception.source(), details);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
