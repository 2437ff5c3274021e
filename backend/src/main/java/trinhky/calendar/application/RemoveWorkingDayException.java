package trinhky.calendar.application;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.calendar.domain.WorkingDayException;
import trinhky.calendar.domain.WorkingDayExceptions;
import trinhky.identity.Access;
import trinhky.shared.DomainProblem;

/** An administrator makes a day ordinary again. */
@Service
public class RemoveWorkingDayException {
    private final Access access;
    private final WorkingDayExceptions exceptions;
    private final CalendarActs acts;

    RemoveWorkingDayException(Access access, WorkingDayExceptions exceptions, CalendarActs acts) {
        this.access = access;
        this.exceptions = exceptions;
        this.acts = acts;
    }

    /**
     * Takes the exception of the day back.
     *
     * @throws DomainProblem not found, {@code calendar.no-exception}, when the day is an ordinary one
     */
    @Transactional
    public void remove(LocalDate day, String reason) {
        String administrator = access.requireAdministrator().officialId();
        WorkingDayException exception =
                exceptions.find(day).orElseThrow(() -> DomainProblem.notFound("calendar.no-exception"));
        exceptions.remove(day);
        Map<String, String> details =
                Map.of("day", day.toString(), "kind", exception.kind().name(), "name", exception.name());
        acts.changed(day.getYear(), "calendar.day-removed", administrator, reason, details);
    }
}
