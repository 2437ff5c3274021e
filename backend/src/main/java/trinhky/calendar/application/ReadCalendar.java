package trinhky.calendar.application;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.calendar.WorkingDays;
import trinhky.calendar.domain.CalendarDay;
import trinhky.calendar.domain.LunarCalendar;
import trinhky.calendar.domain.WorkingDayException;
import trinhky.calendar.domain.WorkingDayExceptions;
import trinhky.shared.DomainProblem;

/** What the calendar says, for every signed-in official. */
@Service
@Transactional(readOnly = true)
public class ReadCalendar {
    private static final int LONGEST_READ_DAYS = 400;

    private final WorkingDays workingDays;
    private final WorkingDayExceptions exceptions;

    ReadCalendar(WorkingDays workingDays, WorkingDayExceptions exceptions) {
        this.workingDays = workingDays;
        this.exceptions = exceptions;
    }

    /** The exceptions of a year in the order of their days. */
    public List<WorkingDayException> exceptionsOf(int year) {
        return exceptions.between(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31));
    }

    /**
     * Every day from the first to the last.
     *
     * @throws DomainProblem invalid, {@code calendar.range}, for a backward range or one of more than 400 days
     */
    public List<CalendarDay> days(LocalDate from, LocalDate to) {
        if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST_READ_DAYS))) {
            throw DomainProblem.invalid("to", "calendar.range", LONGEST_READ_DAYS);
        }
        Map<LocalDate, WorkingDayException> known = exceptions.between(from, to).stream()
                .collect(Collectors.toMap(WorkingDayException::day, Function.identity()));
        return from.datesUntil(to.plusDays(1))
                .map(day ->
                        new CalendarDay(day, workingDays.isWorkingDay(day), known.get(day), LunarCalendar.lunarOf(day)))
                .toList();
    }

    /** The working days after the first up to and including the last; negative when they stand the other way round. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return workingDays.daysBetween(from, to);
    }
}
