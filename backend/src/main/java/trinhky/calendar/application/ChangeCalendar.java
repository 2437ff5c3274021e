package trinhky.calendar.application;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.calendar.DayKind;
import trinhky.calendar.VietnameseDates;
import trinhky.calendar.domain.WorkingDayException;
import trinhky.calendar.domain.WorkingDayExceptions;
import trinhky.identity.Access;
import trinhky.shared.DomainProblem;
import trinhky.shared.FieldProblem;

/** An administrator declares several days at once and makes others ordinary again. */
@Service
public class ChangeCalendar {
    private final Access access;
    private final WorkingDayExceptions exceptions;
    private final CalendarActs acts;

    ChangeCalendar(Access access, WorkingDayExceptions exceptions, CalendarActs acts) {
        this.access = access;
        this.exceptions = exceptions;
        this.acts = acts;
    }

    /**
     * Changes all of them or none.
     *
     * @throws DomainProblem invalid, {@code calendar.nothing-changed} or, at {@code days[n]}, {@code calendar.day-worked}
     */
    @Transactional
    public void change(List<WorkingDayException> declared, List<LocalDate> removed, String reason) {
        String administrator = access.requireAdministrator().officialId();
        requireSense(declared, removed);
        removed.forEach(exceptions::remove);
        declared.forEach(exceptions::put);
        TreeSet<Integer> years = new TreeSet<>();
        declared.forEach(day -> years.add(day.day().getYear()));
        removed.forEach(day -> years.add(day.getYear()));
        years.forEach(year -> acts.changed(
                year,
                "calendar.days-changed",
                administrator,
                reason.isBlank() ? null : reason.strip(),
                Map.of(
                        "declared",
                                count(
                                        declared.stream()
                                                .map(WorkingDayException::day)
                                                .toList(),
                                        year),
                        "removed", count(removed, year))));
    }

    private static String count(List<LocalDate> days, int year) {
        return Long.toString(days.stream().filter(day -> day.getYear() == year).count());
    }

    private static void requireSense(List<WorkingDayException> declared, List<LocalDate> removed) {
        if (declared.isEmpty() && removed.isEmpty()) {
            throw DomainProblem.invalid("days", "calendar.nothing-changed");
        }
        List<FieldProblem> problems = new ArrayList<>();
        for (int number = 0; number < declared.size(); number++) {
            WorkingDayException day = declared.get(number);
            if (day.kind() == DayKind.WORKING_DAY && day.day().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                problems.add(FieldProblem.of(
                        "days[" + number + "]", "calendar.day-worked", VietnameseDates.numeric(day.day())));
            }
        }
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
    }
}
