package trinhky.distribution;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import trinhky.calendar.WorkingDays;
import trinhky.shared.BusinessClock;

/**
 * Until when a signed document must leave: the day it is signed, at the latest the next working day (Decree 30/2020, article
 * 18.1).
 */
@Component
public class IssueDeadline {

    private static final LocalTime OFFICE_CLOSES = LocalTime.of(17, 0);

    private final WorkingDays workingDays;

    IssueDeadline(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** The end of office hours on the next working day after the signature. */
    public Instant of(Instant signedAt) {
        LocalDate last = workingDays.plus(signedAt.atZone(BusinessClock.ZONE).toLocalDate(), 1);
        return last.atTime(OFFICE_CLOSES).atZone(BusinessClock.ZONE).toInstant();
    }
}
