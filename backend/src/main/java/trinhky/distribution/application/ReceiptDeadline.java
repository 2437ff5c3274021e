package trinhky.distribution.application;

import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import trinhky.calendar.WorkingDays;
import trinhky.shared.BusinessClock;

/**
 * Until when a receipt is waited for before it is missed: so many hours of working days after the sending; days off do not
 * count (Decree 30/2020, article 21.2: the receiver tells the same day).
 */
@Component
class ReceiptDeadline {

    private static final int HOURS_A_DAY = 24;

    private final WorkingDays workingDays;
    private final BusinessClock clock;
    private final int hours;

    ReceiptDeadline(
            WorkingDays workingDays,
            BusinessClock clock,
            @Value("${trinhky.distribution.receipt-hours:48}") int hours) {
        this.workingDays = workingDays;
        this.clock = clock;
        this.hours = hours;
    }

    Instant fromNow() {
        return after(clock.instant(), hours, workingDays);
    }

    /** So many hours after the moment; a moment on a day off counts from the start of the next working day. */
    static Instant after(Instant sent, int hours, WorkingDays workingDays) {
        LocalDateTime start = onWorkingDay(LocalDateTime.ofInstant(sent, BusinessClock.ZONE), workingDays);
        LocalDateTime moved = workingDays
                .plus(start.toLocalDate(), hours / HOURS_A_DAY)
                .atTime(start.toLocalTime())
                .plusHours(hours % HOURS_A_DAY);
        return workingDays
                .nextOrSame(moved.toLocalDate())
                .atTime(moved.toLocalTime())
                .atZone(BusinessClock.ZONE)
                .toInstant();
    }

    private static LocalDateTime onWorkingDay(LocalDateTime moment, WorkingDays workingDays) {
        return workingDays.isWorkingDay(moment.toLocalDate())
                ? moment
                : workingDays.nextOrSame(moment.toLocalDate()).atStartOfDay();
    }
}
