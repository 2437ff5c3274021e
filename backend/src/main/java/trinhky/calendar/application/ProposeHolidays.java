package trinhky.calendar.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.calendar.domain.LawfulHolidays;
import trinhky.calendar.domain.WorkingDayException;
import trinhky.calendar.domain.WorkingDayExceptions;
import trinhky.identity.Access;

/** An administrator lets the days off of a year be computed from the law; what was declared before stays. */
@Service
public class ProposeHolidays {
    private final Access access;
    private final WorkingDayExceptions exceptions;
    private final CalendarActs acts;

    ProposeHolidays(Access access, WorkingDayExceptions exceptions, CalendarActs acts) {
        this.access = access;
        this.exceptions = exceptions;
        this.acts = acts;
    }

    /** Adds the proposed days, none of them confirmed, and answers with those that were added. */
    @Transactional
    public List<WorkingDayException> propose(int year) {
        String administrator = access.requireAdministrator().officialId();
        Set<LocalDate> known = exceptions.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .map(WorkingDayException::day)
                .collect(Collectors.toSet());
        List<WorkingDayException> added = LawfulHolidays.of(year).stream()
                .filter(proposed -> !known.contains(proposed.day()))
                .toList();
        added.forEach(exceptions::put);
        Map<String, String> details = Map.of("days", Integer.toString(added.size()));
        acts.changed(year, "calendar.holidays-proposed", administrator, null, details);
        return added;
    }
}
